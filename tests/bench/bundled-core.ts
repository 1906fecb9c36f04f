import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ENTRY = '\0core';
const CORE = fileURLToPath(new URL('../../src/core/', import.meta.url));

/** The core with all its word lists as the extension ships it: one minified module. Gives its text and its file. */
export async function bundledCore(): Promise<{ code: string; file: string }> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      rollupOptions: { input: ENTRY, preserveEntrySignatures: 'strict' },
    },
    plugins: [
      {
        name: 'core',
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) =>
          id === ENTRY
            ? `export { analyse } from '${CORE}analyse.ts';\nexport { plainArticle } from '${CORE}article-text.ts';`
            : null,
      },
    ],
  });
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const code = outputs.find((output) => output.type === 'chunk')?.code;
  if (code === undefined) throw new Error('The core was not bundled.');
  const file = join(mkdtempSync(join(tmpdir(), 'core-')), 'core.mjs');
  writeFileSync(file, code);
  return { code, file };
}
