import { LABELS, type LabelStrength, type LabelWords } from '../lexicon/insertion-labels.ts';
import type { Mention, Span } from '../reading.ts';
import { classAt, codeAt, LETTER, NUMBER, SPACE } from '../words/letters.ts';
import { folded } from '../words/folded.ts';
import { PhraseMatcher } from '../words/phrase-matcher.ts';
import type { Spelling } from '../words/spelling.ts';
import { late } from '../words/late.ts';
import { once } from '../words/once.ts';

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

/** Phrases that neither letters nor digits touch. */
export const WHOLE_WORDS: Spelling = {
  signs: LETTER | NUMBER,
  whole: true,
  apostrophes: "'’‘`´",
  missing: true,
  oneBlank: false,
};

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

/** The first word at an offset, all letters alike in case: most stretches begin with no label's, and need no pattern tried. */
export function opening(text: string, start = 0): string {
  let end = start;
  while (end < text.length && (classAt(text, end) & LETTER) !== 0) end++;
  return folded(text, start, end);
}

/** Where the first word stands, what may be set before it passed over. */
export function afterLead(text: string, start: number, signs: string): number {
  // One sign may stand there many times, and is looked up once.
  let passed = -1;
  for (; start < text.length; start++) {
    const code = codeAt(text, start);
    if (code === passed) continue;
    if ((classAt(text, start) & SPACE) === 0 && !signs.includes(text.charAt(start))) break;
    passed = code;
  }
  return start;
}

/** A preposition and a name. */
const BYLINE = late.u`^\s+\p{Ll}+[\s:]+\p{Lu}`;

interface Head {
  entry: LabelWords;
  pattern: RegExp | null;
}

const HEADS = LABELS.map((entry): Head => ({ entry, pattern: null }));

/** Labels as far as their first stop: behind it, blanks are free. */
const HEAD_WORDS = new PhraseMatcher(
  LABELS.map(({ words }) => words.map((phrase) => phrase.split('.', 1)[0] ?? phrase)),
  { ...WHOLE_WORDS, signs: LETTER, whole: false },
);

// Sample: "[Editor’s Note Sept. 28: The mayor has since resigned.]"
const headPattern = ({ words }: LabelWords): RegExp =>
  new RegExp(
    String.raw`^(?<lead>[\s*•▪>»"“(\[{]*)(?<label>(?:${anyOf(words)})(?![\p{L}\p{N}])(?<fill>(?:${FILL})(?=${CLOSED}))?)(?<divider>${CLOSED}|(?=[\s,.]))`,
    'iu',
  );

/** The last word of a phrase, and what may stand after it left out. */
function ending(words: string): string {
  let end = words.length;
  while (end > 0 && ((classAt(words, end - 1) & SPACE) !== 0 || '.:*_)]"”'.includes(words.charAt(end - 1))))
    end--;
  let start = end;
  while (start > 0 && (classAt(words, start - 1) & LETTER) !== 0) start--;
  return folded(words, start, end);
}

interface Tail {
  words: readonly string[];
  pattern: RegExp | null;
}

/** By the last words of their phrases; one pattern of all would cost much to compile. */
const tails = once(() => {
  const byEnding = new Map<string, Tail[]>();
  for (const { words } of LABELS.filter(({ closes }) => closes)) {
    const own = new Map<string, string[]>();
    for (const phrase of words) {
      const last = ending(phrase);
      addTo(own, last, phrase);
      const joined = phrase.includes("'") ? ending(phrase.replaceAll("'", '')) : last;
      if (joined !== last) addTo(own, joined, phrase);
    }
    own.forEach((alike, last) => {
      addTo(byEnding, last, { words: alike, pattern: null });
    });
  }
  return byEnding;
});

function addTo<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [item]);
  else known.push(item);
}

// Sample: "(the harbour authority – Ed.)"
const tailPattern = ({ words }: Tail): RegExp =>
  new RegExp(String.raw`(?:^|[\s,;.:/(–—―\-*])(?<label>(?:${anyOf(words)}))[\s.:*_)\]"”]*$`, 'iu');

/**
 * The label with which a stretch begins, or null. `lang` is a primary subtag: some words are labels in one
 * language and plain words in another.
 */
export function labelAtStart(text: string, span: Span, lang: string): Label | null {
  const lists = HEAD_WORDS.listsAt(text, afterLead(text, span.start, '*•▪>»"“([{'));
  return lists.length === 0 ? null : longestLabel(lists, text, span, lang);
}

function longestLabel(lists: readonly number[], text: string, span: Span, lang: string): Label | null {
  const head = text.slice(span.start, Math.min(span.end, span.start + 140));
  const cut = span.end - span.start > head.length;
  let best: Label | null = null;
  for (const list of lists) {
    const candidate = HEADS[list];
    if (candidate === undefined) continue;
    const { entry } = candidate;
    if (entry.notIn?.includes(lang) === true) continue;
    const groups = (candidate.pattern ??= headPattern(entry)).exec(head)?.groups;
    if (!groups) continue;
    const lead = groups['lead'] ?? '';
    const words = groups['label'] ?? '';
    const divider = groups['divider'] ?? '';
    // Commentaire ⟦de la capitaine⟧: somebody's, and no byline; the pattern itself does not tell capitals.
    const fill = groups['fill'] ?? '';
    if (!/\d/u.test(fill) && fill !== '' && !BYLINE().test(fill)) continue;
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
  for (const known of tails().get(ending(tail)) ?? []) {
    const match = (known.pattern ??= tailPattern(known)).exec(tail);
    const words = match?.groups?.['label'];
    if (!match || words === undefined) continue;
    const start = from + match.index + match[0].indexOf(words, match[0].length > words.length ? 1 : 0);
    if (best === null || words.length > best.text.length)
      best = { start, end: start + words.length, text: words };
  }
  return best;
}
