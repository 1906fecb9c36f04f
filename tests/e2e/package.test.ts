import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';

const wxt = (cwd: string, ...args: string[]): void => {
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', 'wxt', ...args], {
    cwd,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`wxt ${args.join(' ')}: ${stdout}${stderr}`);
};

const zipNamed = (end: string): string => {
  const name = readdirSync('.output').find((file) => file.endsWith(end));
  if (name === undefined) throw new Error(`no zip ends in ${end}`);
  return join('.output', name);
};

/** A zip's files by name; folders left out. */
const filesIn = (zip: string): Map<string, Uint8Array> =>
  new Map(Object.entries(unzipSync(readFileSync(zip))).filter(([name]) => !name.endsWith('/')));

const folder = mkdtempSync(join(tmpdir(), 'whose-words-sources-'));

/** The zips are those of the build the other tests drive; packed here only where that has not been done yet. */
const isPacked = (): boolean => {
  const zip = readdirSync('.output').find((file) => file.endsWith('-firefox.zip'));
  const built = statSync('.output/firefox-mv3/manifest.json').mtimeMs;
  return zip !== undefined && statSync(join('.output', zip)).mtimeMs >= built;
};

beforeAll(() => {
  if (!isPacked()) wxt('.', 'zip', '-b', 'firefox');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('the sources, unpacked elsewhere, build the very same extension byte for byte', () => {
  const sources = filesIn(zipNamed('-sources.zip'));
  for (const [name, content] of sources) {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  wxt(folder, 'build', '-b', 'firefox');
  const shipped = filesIn(zipNamed('-firefox.zip'));
  expect(shipped.size).toBeGreaterThan(10);
  const differing = [...shipped].filter(
    ([name, content]) => !readFileSync(join(folder, '.output/firefox-mv3', name)).equals(content),
  );
  expect(differing.map(([name]) => name)).toEqual([]);
});

it('the packages hold no test and no note of ours', () => {
  const stray = [...filesIn(zipNamed('-firefox.zip')).keys()].filter((name) =>
    /test|\.map$|\.ts$|README/.test(name),
  );
  expect(stray).toEqual([]);
});
