import { LABELS, type LabelStrength, type LabelWords } from '../lexicon/insertion-labels.ts';
import type { Mention, Span } from '../reading.ts';

/** A label as it was read at the beginning or the end of a passage. */
export interface Label extends Mention {
  kind: LabelWords['kind'];
  strength: LabelStrength;
  runs: boolean;
  /** Nothing follows it: the passage it announces is the next block. */
  alone: boolean;
  /** What divides it from the passage: a colon, a dash, or only a blank. */
  divider: 'colon' | 'dash' | 'none';
  /** Where the passage's own words begin. */
  bodyStart: number;
}

const escaped = (words: string): string => words.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&');

/** A phrase as a pattern: any apostrophe or none, blanks optional after a dot, a last dot optional. */
export const phrasePattern = (phrase: string): string =>
  escaped(phrase)
    .replace(/'/gu, "['’‘`´]?")
    .replace(/\\\.\s/gu, '\\s?\\.\\s*')
    .replace(/\\\.$/u, '\\s?\\.?')
    .replace(/\s/gu, '\\s+');

const byLength = (words: readonly string[]): string[] => [...words].sort((a, b) => b.length - a.length);

/** One alternation of many phrases, the longest first. */
export const anyOf = (phrases: readonly string[]): string => byLength(phrases).map(phrasePattern).join('|');

/** `Update vom 3. Mai, 16:05 Uhr:`, `Editor's comment by: X`, `Update 2 :` — what may stand between label and colon. */
const FILL = [
  String.raw`\s+(?:by|from|von|par|por|de|di|от)\s*:?\s*\p{Lu}[\p{L}.'’ \-]{1,40}?`,
  String.raw`[\s,(–—\-]*(?:\p{L}{1,9}\.?\s+){0,3}#?\d(?:[^:\n[\]]|:\d){0,34}?`,
].join('|');

/** A colon (not that of a time), a dash, or the end. */
const CLOSED = String.raw`\s*[:：](?!\d)|\s*[-–—―]{1,3}(?=\s)|\s*$`;

const LEAD = /^[\s*•▪>»"“([{]*/u;

/** The first letters of a phrase, three at most: most stretches begin with no label's, and need no pattern tried. */
export const opening = (words: string): string => /^\p{L}{0,3}/u.exec(words)?.[0].toLowerCase() ?? '';

/** The openings of all spellings of some phrases: an apostrophe may be missing. */
export const openingsOf = (phrases: readonly string[]): ReadonlySet<string> =>
  new Set(phrases.flatMap((phrase) => [opening(phrase), opening(phrase.replaceAll("'", ''))]));

const heads = LABELS.map((entry) => ({
  entry,
  openings: openingsOf(entry.words),
  // Sample: "[Editor’s Note Sept. 28: The mayor has since resigned.]"
  pattern: new RegExp(
    String.raw`^(?<lead>[\s*•▪>»"“(\[{]*)(?<label>(?:${anyOf(entry.words)})(?![\p{L}\p{N}])(?:(?:${FILL})(?=${CLOSED}))?)(?<divider>${CLOSED}|(?=[\s,.]))`,
    'iu',
  ),
}));

/** The last letters of a phrase, three at most, and what may stand after them left out. */
const ending = (words: string): string =>
  /\p{L}{0,3}$/u.exec(words.replace(/[\s.:*_)\]"”]+$/u, ''))?.[0].toLowerCase() ?? '';

const tails = LABELS.filter(({ closes }) => closes).map((entry) => ({
  endings: new Set(entry.words.flatMap((phrase) => [ending(phrase), ending(phrase.replaceAll("'", ''))])),
  // Sample: "(the harbour authority – Ed.)"
  pattern: new RegExp(
    String.raw`(?:^|[\s,;.:/(–—―\-*])(?<label>(?:${anyOf(entry.words)}))[\s.:*_)\]"”]*$`,
    'iu',
  ),
}));

/**
 * The label with which a stretch begins, or null. `lang` is a primary subtag: some words are labels in one
 * language and plain words in another.
 */
export function labelAtStart(text: string, span: Span, lang: string): Label | null {
  const head = text.slice(span.start, Math.min(span.end, span.start + 140));
  const cut = span.end - span.start > head.length;
  let best: Label | null = null;
  const first = opening(head.slice(LEAD.exec(head)?.[0].length));
  for (const { entry, openings, pattern } of heads) {
    if (!openings.has(first) || entry.notIn?.includes(lang) === true) continue;
    const groups = pattern.exec(head)?.groups;
    if (!groups) continue;
    const lead = groups['lead'] ?? '';
    const words = groups['label'] ?? '';
    const divider = groups['divider'] ?? '';
    const start = span.start + lead.length;
    const afterDivider = lead.length + words.length + divider.length;
    const label: Label = {
      start,
      end: start + words.length,
      text: words,
      kind: entry.kind,
      strength: entry.strength,
      runs: entry.runs ?? false,
      divider: /[:：]/u.test(divider) ? 'colon' : /[-–—―]/u.test(divider) ? 'dash' : 'none',
      alone: !cut && /^[\s.:*\])_]*$/u.test(head.slice(afterDivider)),
      bodyStart: span.start + afterDivider,
    };
    if (best === null || rank(label) > rank(best)) best = label;
  }
  return best;
}

/** The longest words win; of equal length, the surer. */
const rank = ({ text, strength, divider }: Label): number =>
  text.length * 10 + { sure: 3, lead: 2, stamp: 1, bracket: 0 }[strength] + (divider === 'colon' ? 5 : 0);

/** The label with which a bracket's inner words end ("X, Anm. d. Red."), or null. */
export function labelAtEnd(text: string, span: Span): Mention | null {
  const from = Math.max(span.start, span.end - 60);
  const tail = text.slice(from, span.end);
  let best: Mention | null = null;
  const last = ending(tail);
  for (const { endings, pattern } of tails) {
    if (!endings.has(last)) continue;
    const match = pattern.exec(tail);
    const words = match?.groups?.['label'];
    if (!match || words === undefined) continue;
    const start = from + match.index + match[0].indexOf(words, match[0].length > words.length ? 1 : 0);
    if (best === null || words.length > best.text.length)
      best = { start, end: start + words.length, text: words };
  }
  return best;
}
