/** Whose a verb of speech is when its words come behind it: ⟦La maire⟧ affirme que … */
import type { SpeechWords } from '../lexicon/speech-words.ts';
import { pastCircumstances } from './speech-circumstances.ts';
import { isSomebody, nounEnd, sourceBehind } from './speech-nouns.ts';
import { openingSubject, sourceInFront } from './speech-subjects.ts';
import { isClitic, pronounOf, type Verb } from './speech-verbs.ts';
import type { Run, Word } from './spoken-units.ts';
import { infinitiveAt } from './speech-infinitive.ts';

type Words = readonly Word[];

/** A source; or none, where whoever spoke last goes on: En una nota asegura que … */
export type Whose = { source: Run } | { source: null; goesOn: true };

/** The source of the verb, given the last one of the sentence; null: nobody speaks. */
export function whoseVerb(words: Words, verb: Verb, last: Run | null, lexicon: SpeechWords): Whose | null {
  const from = clauseStart(words, verb.cue.from);
  let first = verb.cue.from;
  while (first > from && isClitic(words, first - 1, lexicon)) first--;
  const joined = lexicon.conjunctions.has(words[first - 1]?.lower ?? '') && last !== null;
  // zanjó Dueñas, ⟦quien añadió⟧ que …
  const relative =
    lexicon.relatives.has(words[first - 1]?.lower ?? '') && last !== null && last.to === first - 2;
  if (relative) return { source: last };
  if (verb.form.role === 'gerund' || joined) {
    const source = last ?? openingSubject(words, lexicon);
    return source === null || source.to > first ? null : { source };
  }
  if (isPassive(words, verb, lexicon)) {
    const source = agentOf(words, verb.cue.to, lexicon);
    return source === null ? null : { source };
  }
  const local = localSource(words, from, first, verb, lexicon);
  if (local !== null) return { source: local };
  const source =
    sourceInFront(words, from, verb.cue.from, lexicon) ??
    (verb.carries ? pronounOf(verb) : subjectBehind(words, verb, lexicon));
  if (source !== null) return { source };
  if (!lexicon.dropsSubject || (verb.form.role === 'participle' && words[verb.cue.from]?.kind !== 'word'))
    return null;
  // En una nota asegura que …: nothing but circumstances stands before it.
  let start = pastCircumstances(words, from, lexicon);
  if (words[start]?.kind === 'comma') start++;
  while (
    start < first &&
    (isClitic(words, start, lexicon) || lexicon.conjunctions.has(words[start]?.lower ?? ''))
  )
    start++;
  return start >= first ? { source: null, goesOn: true } : null;
}

/** Dice ⟦di voler girare altri film⟧: behind an infinitive stands its own object. */
const subjectBehind = (words: Words, verb: Verb, lexicon: SpeechWords): Run | null =>
  infinitiveAt(words, verb, verb.cue.to, lexicon) === null ? sourceBehind(words, verb.cue.to, lexicon) : null;

/** Le verdict est qualifié d’« injuste » …: what is called so does not call. */
const isPassive = (words: Words, { cue, form }: Verb, lexicon: SpeechWords): boolean =>
  form.role === 'participle' &&
  words.slice(cue.from, cue.to - 1).some(({ lower }) => lexicon.passives.has(lower));

/** … par ⟦la défense⟧ */
function agentOf(words: Words, at: number, lexicon: SpeechWords): Run | null {
  for (let index = at; index < words.length; index++) {
    if (!lexicon.agents.has(words[index]?.lower ?? '')) continue;
    // dalla, pelo: the article is in the preposition
    const to = nounEnd(words, index + 1, lexicon);
    if (to > index + 1 && isSomebody(words, { from: index + 1, to }, lexicon)) return { from: index + 1, to };
  }
  return null;
}

/** В ⟦пресс-службе министерства⟧ сообщили: Russian names the house and leaves out who in it speaks. */
function localSource(words: Words, from: number, to: number, verb: Verb, lexicon: SpeechWords): Run | null {
  if (lexicon.attributive === null || !/(?:ли|ют|ят)$/u.test(words[verb.cue.to - 1]?.lower ?? ''))
    return null;
  let start = to;
  while (start > from && words[start - 1]?.kind !== 'comma') start--;
  if (!/^(?:в|во|на)$/u.test(words[start]?.lower ?? '')) return null;
  const end = nounEnd(words, start + 1, lexicon);
  const whole = end === to || lexicon.fillers.has(words[end]?.lower ?? '');
  return whole && end > start + 1 && isSomebody(words, { from: start + 1, to: end }, lexicon)
    ? { from: start + 1, to: end }
    : null;
}

/** Where the clause of the word `at` opens: behind a stop, a colon or a quotation. */
export function clauseStart(words: Words, at: number): number {
  for (let index = at; index > 0; index--) {
    const kind = words[index - 1]?.kind;
    if (kind === 'stop' || kind === 'colon' || (kind === 'quote' && words[index - 1]?.title !== true))
      return index;
  }
  return 0;
}
