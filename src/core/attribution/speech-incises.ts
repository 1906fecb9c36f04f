/** The reporter's words inside a quotation: « Nous partons, dit la maire, et vite. » «Мы готовы, — сказал он. — Едем». */
import type { Attribution } from '../draft.ts';
import type { SpeechWords } from '../lexicon/speech-words.ts';
import { trimmed, type Span } from '../span.ts';
import { mentionOf, spanOf, type Frame } from './from-frames.ts';
import { isSomebody, sourceBehind } from './speech-nouns.ts';
import { cueOf, findVerbs, isClitic, pronounOf, type Verb } from './speech-verbs.ts';
import { wordsIn, type Run, type Word } from './spoken-units.ts';
import { holds, LETTER, NUMBER } from '../words/letters.ts';

type Words = readonly Word[];

interface Incise {
  /** The verb with its pronouns, and who speaks, up to the sign that closes them. */
  from: number;
  to: number;
  source: Run;
  verb: Verb;
}

const DASH = /[—–―]/u;
const LONGEST = 60_000;

/**
 * What is spoken in the stretch `span`, which opens with `opening` signs, without the reporter's words in it; null
 * when the reporter says nothing there. `strict`: between marks, only what stands apart on both sides.
 */
export function spokenAround(
  text: string,
  span: Span,
  lang: string,
  lexicon: SpeechWords,
  strict: boolean,
): Attribution | null {
  if (span.end - span.start > LONGEST) return null;
  const words = wordsIn(text, { start: span.start + 1, end: span.end }, lang);
  const incise = findIncise(words, lexicon, strict);
  if (incise === null) return null;
  const said = spanOf(words, { from: incise.from, to: incise.to });
  const parts = around(text, span, said);
  const { cue, ...verb } = cueOf(incise.verb);
  return {
    start: parts[0]?.start ?? span.start,
    end: parts.at(-1)?.end ?? span.end,
    kind: 'direct',
    parts,
    quotedParts: parts,
    mention: mentionOf(text, spanOf(words, incise.source)),
    cue: cueWords(text, spanOf(words, cue), verb),
    rule: 'cue-inverted',
    confidence: 0.85,
  };
}

function findIncise(words: Words, lexicon: SpeechWords, strict: boolean): Incise | null {
  for (const verb of findVerbs(words, lexicon)) {
    if (verb.form.role === 'gerund') continue;
    let from = verb.cue.from;
    while (from > 0 && isClitic(words, from - 1, lexicon)) from--;
    const sign = words[from - 1]?.kind;
    // Dashes part the reporter's words off wherever dialogue is set with them.
    const dashed = sign === 'dash';
    if (from === 0 || (sign !== 'comma' && !dashed) || (!dashed && lexicon.attributive !== null)) continue;
    const source = verb.carries ? pronounOf(verb) : sourceBehind(words, verb.cue.to, lexicon);
    if (source === null || (!verb.carries && !isSomebody(words, source, lexicon))) continue;
    const to = verb.carries ? verb.cue.to : source.to;
    const after = words[to]?.kind;
    if (strict && !dashed && !(after === 'comma' || after === 'stop' || after === 'colon')) continue;
    if (strict && dashed && after === 'word' && !words.slice(to).some(({ kind }) => kind === 'dash'))
      continue;
    return { from, to: dashed ? to : pastAge(words, to), source, verb };
  }
  return null;
}

/** …, raconte Josette, ⟦78 ans⟧. */
function pastAge(words: Words, to: number): number {
  if (words[to]?.kind !== 'comma') return to;
  let index = to + 1;
  while (index < to + 6 && words[index]?.kind === 'word') index++;
  const age = words.slice(to + 1, index).some(({ text }) => /^\d{1,3}$/u.test(text));
  return age && (words[index]?.kind === 'stop' || words[index]?.kind === 'comma') ? index : to;
}

const cueWords = (
  text: string,
  span: Span,
  { lemma, class: kind }: Pick<Frame, 'lemma' | 'class'>,
): Attribution['cue'] => ({
  ...mentionOf(text, span),
  lemma,
  class: kind,
});

/** What stands before the reporter's words, and what follows the sign after them. */
function around(text: string, span: Span, said: Span): Span[] {
  const before = trimmed(text, { start: span.start, end: said.start });
  while (before.end > before.start && /[,—–―\s]/u.test(text.charAt(before.end - 1))) before.end--;
  return [before, ...afterwards(text, span, said)].filter(({ start, end }) =>
    holds(text.slice(start, end), LETTER | NUMBER),
  );
}

function afterwards(text: string, span: Span, said: Span): Span[] {
  const rest = text.slice(said.end, span.end);
  const dash = DASH.exec(rest);
  const dashed = DASH.test(text.slice(Math.max(span.start + 2, said.start - 3), said.start));
  const sign = dashed ? dash : /^\s*[,.:;]/u.exec(rest);
  if (sign === null) return [];
  const after = trimmed(text, { start: said.end + sign.index + sign[0].length, end: span.end });
  while (after.start < after.end && /[.,\s—–]/u.test(text.charAt(after.start))) after.start++;
  return [after];
}
