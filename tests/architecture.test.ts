import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const SOURCE = 'src';
const ROOMS = ['core', 'page', 'store', 'ui', 'cli'];
/** Files in the foyer: every room but the core may import them. */
const FOYER = readdirSync(SOURCE, { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ name }) => name);

interface Import {
  from: string;
  to: string;
}

const importsOf = (file: string): Import[] =>
  ts
    .preProcessFile(readFileSync(file, 'utf8'))
    .importedFiles.map(({ fileName }) => ({ from: file, to: fileName }));

const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

const roomOf = (file: string): string => relative(SOURCE, file).split('/')[0] ?? '';
const target = ({ from, to }: Import): string => normalize(join(dirname(from), to));

/** The page's reader also runs on documents the command line parses, and on a fetched original. */
const allowed = (room: string, other: string): boolean =>
  other === room ||
  other === 'core' ||
  (room !== 'core' && FOYER.includes(other)) ||
  (room === 'cli' && other === 'page');

const all = ROOMS.flatMap((room) => files(join(SOURCE, room))).flatMap(importsOf);

it('imports are seen at all', () => {
  expect(all.length).toBeGreaterThan(50);
});

it('arrows point one way: a room imports the core and itself', () => {
  const crossing = all
    .filter((one) => one.to.startsWith('.') && target(one).startsWith(`${SOURCE}/`))
    .filter((one) => !allowed(roomOf(one.from), roomOf(target(one))))
    .map(({ from, to }) => `${from} → ${to}`);
  expect(crossing).toEqual([]);
});

it('no file imports itself by way of others', () => {
  const imports = new Map<string, string[]>();
  for (const one of all)
    if (one.to.startsWith('.')) imports.set(one.from, [...(imports.get(one.from) ?? []), target(one)]);
  /** Files that are known to lead back to none of those that lead to them. */
  const cleared = new Set<string>();
  const circles: string[] = [];
  const follow = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (way.includes(file) || cleared.has(file)) return;
    for (const to of imports.get(file) ?? []) follow(to, [...way, file]);
    cleared.add(file);
  };
  for (const file of imports.keys()) follow(file, []);
  expect(circles).toEqual([]);
});

it('the core imports no package', () => {
  const packages = all.filter(({ from, to }) => roomOf(from) === 'core' && !to.startsWith('.'));
  expect(packages).toEqual([]);
});

it('no room reaches up into an entrypoint', () => {
  expect(all.filter((one) => target(one).startsWith('entrypoints'))).toEqual([]);
});

it('files are named after what they hold', () => {
  const attics = files(SOURCE).filter((file) => /(?:utils?|helpers?|manager|common|misc)\.ts$/.test(file));
  expect(attics).toEqual([]);
});
