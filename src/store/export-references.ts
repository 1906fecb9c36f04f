import type { Everything } from './archive.ts';
import type { ReadingRecord } from './records.ts';

/** The articles that were opened, as RIS: one NEWS reference each, for a reference manager. */
export function referencePieces({ readings, sources }: Everything): string[] {
  const names = new Map(sources.map(({ key, name }) => [key, name]));
  return readings.map(
    (reading) =>
      `${fields(reading, names)
        .map(([tag, text]) => `${tag}  - ${line(text)}`)
        .join('\r\n')}\r\n\r\n`,
  );
}

function fields(
  { title, byline, published, url, outlet, origin, agency, lang, last }: ReadingRecord,
  names: ReadonlyMap<string, string>,
): [string, string][] {
  const day = dayOf(published);
  const known = (tag: string, text: string | null | undefined): [string, string][] =>
    text ? [[tag, text]] : [];
  return [
    ['TY', 'NEWS'],
    ...known('TI', title ?? url),
    ...authorsIn(byline).map((author): [string, string] => ['AU', author]),
    ...known('T2', outlet && (names.get(outlet) ?? outlet)),
    ...known('PB', origin && (names.get(origin) ?? origin)),
    ...known('DB', agency),
    ...known('PY', day?.slice(0, 4)),
    ...known('DA', day?.replaceAll('-', '/')),
    ['UR', url],
    ['LA', lang],
    ['Y2', new Date(last).toISOString().slice(0, 10).replaceAll('-', '/')],
    ['ER', ''],
  ];
}

/** Each author of a byline: a comma within the field would part a surname from a given name. */
const authorsIn = (byline: string | null): string[] =>
  (byline ?? '')
    .split(/[,;]|\s(?:and|und|et|[yeиو&])\s/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** The day of a stated time; null when it states none. */
function dayOf(stated: string | null): string | null {
  const time = stated === null ? NaN : Date.parse(stated);
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}

const line = (text: string): string => text.replace(/\s+/gu, ' ').trim();
