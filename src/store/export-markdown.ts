import { strToU8, zip, type AsyncZippable } from 'fflate';
import type { Everything } from './archive.ts';
import { appearancesOf } from './appearances-of.ts';
import type { AppearanceRecord, NoteRecord, SourceRecord } from './records.ts';
import { totalsOf } from './recorded.ts';

/** Most articles listed in a source's file. */
const LISTED = 200;

/** One Markdown file for each source that has notes or was met more than once, by file name. */
export function markdownFiles({ sources, readings, notes }: Everything): Map<string, string> {
  const appearances = new Map<string, AppearanceRecord[]>();
  for (const reading of readings)
    for (const appearance of appearancesOf(reading)) push(appearances, appearance.source, appearance);
  const noted = new Map<string, NoteRecord[]>();
  for (const note of notes) push(noted, note.source, note);
  const titles = new Map(readings.map(({ url, title }) => [url, title ?? url]));
  const files = new Map<string, string>();
  const free = noted.get('') ?? [];
  if (free.length > 0)
    files.set(
      'articles.md',
      ['# Articles', ...free.map((note) => noteSection(note, titles)), ''].join('\n\n'),
    );
  for (const source of sources) {
    const own = noted.get(source.key) ?? [];
    const met = appearances.get(source.key) ?? [];
    if (own.length === 0 && met.length < 2) continue;
    files.set(fileName(source, files), sourceFile(source, own, met, titles));
  }
  return files;
}

/** The files in a zip. */
export const zipped = (files: ReadonlyMap<string, string>): Promise<Uint8Array<ArrayBuffer>> =>
  new Promise((resolve, reject) => {
    const contents: AsyncZippable = {};
    for (const [name, text] of files) contents[name] = strToU8(text);
    zip(contents, { level: 1, consume: true }, (error, data) => {
      if (error) reject(error);
      else resolve(new Uint8Array(data));
    });
  });

function sourceFile(
  { key, kind, name, role, aliases }: SourceRecord,
  notes: readonly NoteRecord[],
  appearances: readonly AppearanceRecord[],
  titles: ReadonlyMap<string, string>,
): string {
  const { articles, passages, verbs } = totalsOf(appearances.map((one) => ({ ...one, articles: 1 })));
  const counted = verbs.map(({ lemma, count }) => `${line(lemma)} ${count}`).join(', ');
  const newest = [...appearances].sort((a, b) => b.last - a.last).slice(0, LISTED);
  const head = [
    '---',
    `key: ${JSON.stringify(key)}`,
    `kind: ${kind}`,
    `name: ${JSON.stringify(name)}`,
    ...(role === null ? [] : [`role: ${JSON.stringify(role)}`]),
    ...(aliases.length === 0 ? [] : [`aliases: ${JSON.stringify(aliases)}`]),
    '---',
  ].join('\n');
  return [
    head,
    `# ${line(name)}`,
    ...notes.map((note) => noteSection(note, titles)),
    '## Recorded',
    `Articles opened: ${articles}. Passages: ${passages}.${counted === '' ? '' : ` Verbs: ${counted}.`}`,
    newest.map(({ url, passages: said }) => `- ${linkTo(url, titles)} (${said})`).join('\n'),
    '',
  ].join('\n\n');
}

function noteSection(
  { updated, url, passage, body, frames, tags }: NoteRecord,
  titles: ReadonlyMap<string, string>,
): string {
  const marks = [...frames, ...tags.map((tag) => `#${tag.replace(/\s+/gu, '-')}`)].map(line);
  return [
    `## ${new Date(updated).toISOString().slice(0, 10)}`,
    ...(passage === null
      ? []
      : [
          passage.exact
            .split(/\r?\n/u)
            .map((words) => `> ${words}`)
            .join('\n'),
        ]),
    body,
    ...(marks.length === 0 ? [] : [marks.join(' ')]),
    ...(url === '' ? [] : [linkTo(url, titles)]),
  ].join('\n\n');
}

/** An article by its title. */
const linkTo = (url: string, titles: ReadonlyMap<string, string>): string =>
  `[${line(titles.get(url) ?? url)}](<${url.replace(/[<>\s]/gu, encodeURIComponent)}>)`;

/** A page's words on one line, so that they cannot make headings or links of their own. */
const line = (text: string): string => text.replace(/\s+/gu, ' ').replace(/[\\`*_[\]<>#]/gu, '\\$&');

/** A name every file system takes, and no two files share. */
function fileName({ kind, name }: SourceRecord, taken: ReadonlyMap<string, string>): string {
  const stem =
    name
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}.]+/gu, '-')
      .replace(/^[-.]+|[-.]+$/gu, '')
      .slice(0, 80) || 'source';
  for (let number = 1; ; number++) {
    const file = `${kind}s/${stem}${number === 1 ? '' : `-${number}`}.md`;
    if (!taken.has(file)) return file;
  }
}

function push<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
