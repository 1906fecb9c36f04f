import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Prints the reading of a page as a table, by the very command researchers use. */
export function printReading(html: string, url: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'whose-words-'));
  const file = join(folder, 'page.html');
  writeFileSync(file, html);
  spawnSync('npx', ['--no-install', 'tsx', 'src/cli/main.ts', file, '--url', url, '--table'], {
    stdio: 'inherit',
  });
  rmSync(folder, { recursive: true });
}
