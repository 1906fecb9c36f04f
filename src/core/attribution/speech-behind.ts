/** Words that stand before the verb that gives them: « Le pont restera », a déclaré la maire. */
import type { SpeechWords } from '../lexicon/speech-words.ts';
import type { Frame } from './from-frames.ts';
import { pastCircumstances } from './speech-circumstances.ts';
import { localSource } from './speech-local.ts';
import { isSomebody, sourceBehind } from './speech-nouns.ts';
import { contentStart, cueOf, isClitic, isSign, pronounOf, withoutStop, type Verb } from './speech-verbs.ts';
import type { Run, Word } from './spoken-units.ts';

type Words = readonly Word[];

/** So many words on both sides of a tag are a clause. */
const FEWEST_AROUND = 4;

/**
 * « Le pont restera », a déclaré la maire. Le pont restera, a dit la maire. «Мост останется», — сказал мэр.
 * Words without marks are taken for somebody's when there are at least `fewest`.
 */
export function behindContent(words: Words, verb: Verb, lexicon: SpeechWords, fewest: number): Frame[] {
  if (verb.form.role === 'gerund') return [];
  let from = verb.cue.from;
  while (from > 0 && isClitic(words, from - 1, lexicon)) from--;
  if (from === 0 || !isSign(words[from - 1])) return [];
  let end = from;
  while (end > 0 && (words[end - 1]?.kind === 'comma' || words[end - 1]?.kind === 'dash')) end--;
  const quoted = words[end - 1]?.kind === 'quote';
  const found = verb.carries ? verb.cue : sourceBehind(words, verb.cue.to, lexicon);
  const source = found ?? (quoted ? localSource(words, verb, lexicon) : null);
  if (source === null) return quoted ? unnamed(words, verb, end, lexicon) : [];
  const start = contentStart(words, end);
  const rest = restBehind(words, source.to, quoted, lexicon);
  // La loi, affirme la maire, est mal écrite: what goes on behind the tag counts as well
  const plain = wordCount(words, start, end) + (rest === null ? 0 : wordCount(words, rest.from, rest.to));
  const somebody = verb.carries || isSomebody(words, source, lexicon);
  const guess = verb.guessed === true && (!quoted || !somebody);
  if (end <= start || guess || (!quoted && (plain < (rest === null ? fewest : FEWEST_AROUND) || !somebody)))
    return [];
  const content: Run[] = [{ from: start, to: end }, ...(rest === null ? [] : [rest])];
  return [
    {
      content,
      source: verb.carries ? pronounOf(verb) : source,
      ...cueOf(verb),
      rule: quoted ? 'cue-inverted' : 'clause-before-cue',
      confidence: verb.guessed ? 0.8 : quoted ? 0.95 : 0.82,
    },
  ];
}

const wordCount = (words: Words, from: number, to: number): number =>
  words.slice(from, to).filter(({ kind }) => kind === 'word').length;

/** «No se puede perder», insistió. Whoever spoke before goes on, where the language leaves the subject out. */
function unnamed(words: Words, verb: Verb, end: number, lexicon: SpeechWords): Frame[] {
  if (!lexicon.dropsSubject) return [];
  const after = pastCircumstances(words, verb.cue.to, lexicon);
  const next = words[after]?.kind;
  if (next === 'word' || next === 'quote' || next === 'colon') return [];
  const content: Run[] = [{ from: contentStart(words, end), to: end }];
  const rest = restBehind(words, after, true, lexicon);
  if (rest !== null) content.push(rest);
  return [
    {
      content,
      source: null,
      goesOn: true,
      ...cueOf(verb),
      rule: 'cue-inverted',
      confidence: verb.guessed ? 0.7 : 0.8,
    },
  ];
}

/** …, a-t-il dit, « et la tour aussi »: a second piece after the source. */
function restBehind(words: Words, at: number, quoted: boolean, lexicon: SpeechWords): Run | null {
  const end = withoutStop(words);
  let index = at;
  while (index < end && words[index]?.kind === 'word') index++;
  let from = index;
  while (
    from < end &&
    (words[from]?.kind === 'comma' || words[from]?.kind === 'dash' || words[from]?.kind === 'colon')
  )
    from++;
  if (from >= end || from === index) return null;
  if (words[from]?.kind === 'quote') return { from, to: sameQuote(words, from, end) };
  const first = words[from]?.lower ?? '';
  const joined =
    lexicon.verbs.get(first)?.some(({ role }) => role === 'gerund') === true || lexicon.relatives.has(first);
  return quoted || joined ? null : { from, to: end };
}

/** Quotations that follow one another; the reporter's words after them are none of the source's. */
function sameQuote(words: Words, from: number, end: number): number {
  let to = from;
  while (to < end && (words[to]?.kind === 'quote' || words[to]?.kind === 'comma')) to++;
  return to;
}
