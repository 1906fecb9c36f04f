import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { compileAtOnce } from '../../../src/cli/build/compile-at-once.ts';
import type { BrowserKind } from '../../../src/cli/browser/find-browser.ts';

const CONTENDERS = join(import.meta.dirname, 'contenders');

/** What the extension ships in the parts that a page loads when there is something to read. */
const IN_PARTS = ['article', 'slices', 'marks-50', 'marks-500', 'anchors'];

/** A module and all it needs as one minified script, the way a content script is shipped. */
export async function bundled(file: string, kind: BrowserKind): Promise<string> {
  const isPart = kind === 'chrome' && IN_PARTS.includes(basename(file, '.ts'));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: isPart ? [compileAtOnce(() => true)] : [],
    define: {
      'process.env.NODE_ENV': '"production"',
      'import.meta.env.FIREFOX': String(kind === 'firefox'),
    },
    build: {
      write: false,
      minify: true,
      lib: { entry: file, formats: ['iife'], name: 'bench' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built as Rolldown.RolldownOutput];
  const chunk = output?.output.find(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`${file} gave no script`);
  return chunk.code;
}

/** Every contender's script by its name. */
export async function bundledContenders(kind: BrowserKind): Promise<Map<string, string>> {
  const names = readdirSync(CONTENDERS).map((file) => file.replace('.ts', ''));
  const scripts = new Map<string, string>();
  for (const name of names) {
    const code = await bundled(join(CONTENDERS, `${name}.ts`), kind);
    if (code.includes('contender=')) scripts.set(name, code);
  }
  return scripts;
}
