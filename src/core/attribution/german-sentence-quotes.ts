/** Quotations that fill a German sentence, or open it: „…“, freut sich Holm. „…“ Das sagte Holm am Montag. */
import { germanCues, PERFECT_AUXILIARIES, PREPOSITIONS, RELATIVES, WEAK_LEMMAS } from '../lexicon/de.ts';
import { contentStart, type Verb } from './german-clauses.ts';
import { sourceAfter } from './german-nouns.ts';
import { isFinite } from './german-finite.ts';
import type { Frame } from './from-frames.ts';
import type { Run, Word } from './spoken-units.ts';
import { late } from '../words/late.ts';

const VERB_LIKE = late.u`^\p{Ll}{3,}(?:t|te|n)$`;

type Words = readonly Word[];

/** „Das kostet zu viel“, freut sich Holm; „…“, ist Holm überzeugt; „…“, gibt Holm zu bedenken: any verb may follow. */
export function anyVerbBehind(words: Words, found: readonly Verb[]): Frame[] {
  return words.flatMap((word, comma): Frame[] => {
    if (word.kind !== 'comma' || words[comma - 1]?.kind !== 'quote') return [];
    const from = contentStart(words, comma);
    const verb = words[comma + 1];
    if (verb?.kind !== 'word') return [];
    if (words.slice(from, comma).some(({ kind }) => kind !== 'quote') || !isPlainVerb(verb)) return [];
    if (found.some(({ at, form }) => at === comma + 1 && form.role === 'finite')) return [];
    const source = sourceAfter(words, comma + 2);
    if (source === null) return [];
    const last = closingWord(words, source.to);
    return [
      {
        content: [{ from, to: comma }],
        source,
        cue: last === null ? { from: comma + 1, to: comma + 2 } : { from: last, to: last + 1 },
        lemma: words[last ?? comma + 1]?.lower ?? '',
        class: 'neutral',
        rule: 'cue-inverted',
        confidence: 0.85,
      },
    ];
  });
}

const isPlainVerb = (word: Word): boolean =>
  !RELATIVES.has(word.lower) &&
  !PREPOSITIONS.has(word.lower) &&
  (isFinite(word) || germanCues().has(word.lower) || VERB_LIKE().test(word.text));

/** „…“, ist Holm ⟦überzeugt⟧; „…“, zeigte sich Holm ⟦sicher⟧: the last word says more than the verb. */
function closingWord(words: Words, from: number): number | null {
  const at = words.findIndex(({ kind }, index) => index >= from && kind !== 'word');
  const last = words[(at < 0 ? words.length : at) - 1];
  return last !== undefined && at - 1 >= from && CONVINCED.test(last.lower) ? at - 1 : null;
}

const CONVINCED =
  /^(?:überzeugt|sicher|zuversichtlich|optimistisch|skeptisch|erfreut|enttäuscht|besorgt|zitiert|bedenken)$/u;

export interface SaidBefore {
  source: Run;
  cue: Run;
  lemma: string;
  class: string;
}

const SAYING = /^(?:worten|satz|sätzen|wort|aussage|aussagen|begründung|botschaft|hinweis|appell)$/u;

/** „…“ ⟦Das sagte⟧ Holm am Montag. „…“ ⟦Mit diesen Worten⟧ eröffnete Holm die Sitzung. Null: no such sentence. */
export function saidBefore(words: Words): SaidBefore | null {
  if (words.some(({ kind }) => kind === 'quote' || kind === 'colon')) return null;
  const [first, second, third] = words;
  if (
    first?.lower === 'mit' &&
    /^diese[nrm]$/u.test(second?.lower ?? '') &&
    SAYING.test(third?.lower ?? '')
  ) {
    const source = sourceAfter(words, 4);
    return source === null ? null : { source, cue: { from: 0, to: 3 }, lemma: 'wort', class: 'neutral' };
  }
  if (!/^(?:das|dies|so)$/u.test(first?.lower ?? '') || second === undefined || !isFinite(second))
    return null;
  const source = sourceAfter(words, 2);
  // „…“ Das sagte Holm, ⟦dass …⟧: what she said follows.
  if (source === null || words[source.to]?.kind === 'comma') return null;
  const at = sayingWord(words);
  // Das ⟦teilte⟧ die Werft ⟦mit⟧: with its own particle.
  const form = germanCues()
    .get(words[at]?.lower ?? '')
    ?.find(({ particle }) => particle === null || words.some(({ lower }) => lower === particle));
  return form === undefined || WEAK_LEMMAS.has(form.lemma)
    ? null
    : { source, cue: { from: at, to: at + 1 }, lemma: form.lemma, class: form.class };
}

/** Das ⟦sagte⟧ Holm. Das musste Holm ⟦einräumen⟧. Das hat Holm am Montag ⟦gesagt⟧. */
function sayingWord(words: Words): number {
  const second = words[1];
  const helps = second !== undefined && (PERFECT_AUXILIARIES.has(second.lower) || MODALS.test(second.lower));
  return helps ? words.findLastIndex(({ kind }) => kind === 'word') : 1;
}

const MODALS =
  /^(?:muss|musste|müssen|mussten|will|wollte|wollen|kann|konnte|soll|sollte|ließ|lässt|darf|durfte)$/u;
