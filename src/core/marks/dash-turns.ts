/** Turns of dialogue that a dash opens: — No lo sé —dijo Ana—. Vamos. */
import type { SourceBlock } from '../article-text.ts';
import type { QuotedSpan } from '../draft.ts';
import { trimmed } from '../span.ts';
import { late } from '../words/late.ts';

/** Languages in whose papers a dash at the start of a paragraph opens a turn of speech. */
const DASH_LANGUAGES = new Set(
  'fr es pt it ru uk be bg sr mk pl ro hu tr el ca gl eu sv da no nb nn fi cs sk hr sl lt lv et'.split(' '),
);

export const usesDashes = (lang: string): boolean => DASH_LANGUAGES.has(lang);

/** A dash, then a sentence of its own; items of a list begin small, or end without a stop. */
const TURN = late.u`^[ \t\u00a0]*(?:[—–―][ \u00a0\u2009\u202f]?|- )(?=[«“"„'‘¿¡([]?[\p{Lu}\d¿¡…])`;
const STOP = /[.!?…:][»”"’)\]]?$/u;

/** One span a turn, from its dash to the end of its line; the reporter's words inside it are not taken out. */
export function dashTurns(text: string, blocks: readonly SourceBlock[]): QuotedSpan[] {
  return blocks
    .filter(({ role }) => role === 'paragraph' || role === 'lead' || role === 'blockquote')
    .flatMap((block) => lines(text, block.start, block.end))
    .filter(
      ({ start, end }) => TURN().test(text.slice(start, start + 8)) && STOP.test(text.slice(end - 3, end)),
    )
    .map(({ start, end }) => ({
      start,
      end,
      parts: [{ start, end }],
      depth: 0,
      unclosed: false,
      form: 'dash',
    }));
}

function lines(text: string, start: number, end: number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let from = start; from < end;) {
    const stop = text.indexOf('\n', from);
    const to = stop < 0 || stop > end ? end : stop;
    const line = trimmed(text, { start: from, end: to });
    if (line.end > line.start) found.push(line);
    from = to + 1;
  }
  return found;
}
