/** Who speaks in a German sentence, by the place of the verb: second, at the end of a clause, or a participle. */
import {
  ADVERBS,
  DESCRIBING,
  MODALS,
  PASSIVE_AUXILIARIES,
  PERFECT_AUXILIARIES,
  PREPOSITIONS,
  RELATIVES,
} from '../lexicon/de.ts';
import { clauseStart, contentStart, isSubordinate, type Verb } from './german-clauses.ts';
import { hasVerb, isFinite, isVerbAt } from './german-finite.ts';
import { firstSubject } from './german-first-clause.ts';
import { isTitle } from './german-noun-words.ts';
import { nounEnd, withApposition } from './german-noun-phrase.ts';
import { sourceAfter, sourceBefore } from './german-nouns.ts';
import type { Run, Word } from './spoken-units.ts';
import { late } from '../words/late.ts';

type Words = readonly Word[];

const LONGEST_SOURCE = 25;

export interface Seat {
  source: Run | null;
  /** Where the search for the content starts. */
  end: number;
}

/** Who speaks, by the place of the verb: at the end of a clause, second in the sentence, or a participle. */
export function findSeat(words: Words, verb: Verb): Seat | null {
  const { at, clause, form } = verb;
  if (form.role === 'participle') return participleSeat(words, verb);
  const modal = modalBefore(words, verb);
  if (modal !== null) return { ...secondSeat(words, clause, modal), end: at + 1 };
  if (closesTime(words, verb)) return { source: sourceAfter(words, clause + 1), end: at + 1 };
  if (isSubordinate(words, clause) && !opensMainClause(words, verb)) {
    return { source: subordinateSource(words, clause, at), end: at + 1 };
  }
  if (form.role === 'joined') return null;
  const seat = secondSeat(words, clause, at);
  if (OF_THINGS.test(form.lemma)) return withoutTopic(words, at, seat);
  return AGAINST_SOMEBODY.test(form.lemma) ? withoutAccused(words, verb, seat) : seat;
}

const AGAINST_SOMEBODY = /^(?:vorwerfen|unterstellen)$/u;

/** Nun wirft ⟦Ada Holm⟧ der Werft vor, …: whom the verb cannot do without is no part of who speaks. */
function withoutAccused(words: Words, { at, particle }: Verb, { source, end }: Seat): Seat {
  if (source === null || source.from < at || particle === null || source.to !== particle)
    return { source, end };
  const accused = words.findLastIndex(
    ({ lower }, index) => index > source.from && index < source.to && lower === 'der',
  );
  return accused < 0 ? { source, end } : { source: { from: source.from, to: accused }, end };
}

/** ⟦Während⟧ Holm das sagt, …: before a noun the word may be a preposition; a verb at the end makes it a clause. */
export const closesTime = (words: Words, { at, clause }: Verb): boolean =>
  /^(?:während|seit|bevor|bis)$/u.test(words[clause]?.lower ?? '') &&
  at > clause + 1 &&
  words[at + 1]?.kind === 'comma';

/** Am Montag ⟦musste⟧ Holm einräumen, …: the verb that left an infinitive to the end of its clause, or null. */
export function modalBefore(words: Words, { at, clause }: Verb): number | null {
  if (words[at + 1]?.kind === 'word' || !words[at]?.lower.endsWith('n')) return null;
  const modal = words.findIndex(({ lower }, index) => index >= clause && index < at && MODALS.has(lower));
  return modal < 0 || isSubordinate(words, clause) ? null : modal;
}

const OF_THINGS = /^(?:sprechen|ausgehen|berichten)$/u;

/** Gestern sprach ⟦Ada Holm⟧ von einem Irrtum: what the verb speaks of is no part of who speaks. */
function withoutTopic(words: Words, at: number, { source, end }: Seat): Seat {
  if (source === null || source.from < at) return { source, end };
  const of = words.findIndex(
    ({ lower }, index) => index > source.from && index < source.to && /^(?:von|vom)$/u.test(lower),
  );
  return of < 0 ? { source, end } : { source: { from: source.from, to: of }, end };
}

/** …, da ⟦sie⟧ befürchtet; …, ⟦der⟧ alle Gäste auffordert; …, den ⟦die Stadt⟧ ankündigt; …, bei dem ⟦sie⟧ sagte. */
function subordinateSource(words: Words, clause: number, verb: number): Run | null {
  const first = words[clause]?.lower ?? '';
  const itself = { from: clause, to: clause + 1 };
  if (PREPOSITIONS.has(first)) return sourceAfter(words, clause + 2);
  if (words[clause - 1]?.kind !== 'comma' || !RELATIVES.has(first))
    return sourceAfter(words, clause + 1) ?? (RELATIVES.has(first) ? itself : null);
  const source = sourceAfter(words, clause + 1);
  if (source === null || /^(?:der|welcher|wer)$/u.test(first)) return itself;
  // ein Brief, ⟦welcher⟧ …; eine Nachricht, ⟦die⟧ die Prüfer als „faul“ bezeichnet: one who says it, and they are many.
  if (isOfMany(words, source) && !/n$/u.test(words[verb]?.lower ?? 'n')) return itself;
  // …, ⟦die⟧ ihm vorwarf: what is in another case is no subject.
  return /^(?:alle|den|dem|einen|einem|einer|ihm|ihnen|ihren|seinen)$/u.test(words[source.from]?.lower ?? '')
    ? itself
    : source;
}

/** die Prüfer, die Anwälte der Stadt: with this article and such an ending it is several men. */
const isOfMany = (words: Words, { from }: Run): boolean =>
  words[from]?.lower === 'die' && MANY().test(words[from + 1]?.text ?? '');

/** No plural: die Mutter, die Handelskammer. */
const MANY = late.u`^\p{Lu}(?!\p{Ll}*(?:mutter|schwester|tochter|kammer|feier|mauer|steuer|oper|nummer)$)\p{Ll}+er$`;

/** ⟦Als Antwort auf den Brief⟧ sagte der Sprecher: the first word looks like a conjunction's. */
const opensMainClause = (words: Words, { at, clause }: Verb): boolean =>
  (clause === 0 || words[clause - 1]?.kind === 'stop') &&
  words[at + 1]?.kind === 'word' &&
  sourceAfter(words, at + 1) !== null;

/** The subject fills the place before the verb, or follows it, or is that of the verb before: … und sagte … */
function secondSeat(words: Words, clause: number, at: number): Seat {
  const before = sourceBefore(words, newStart(words, clause, at), at);
  const joined = /^(?:und|aber|sondern|oder)$/u.test(words[at - 1]?.lower ?? '');
  const after = sourceAfter(words, at + 1);
  const pronoun = after?.to === at + 2 && /^(?:er|man|wir|ich)$/u.test(words[at + 1]?.lower ?? '');
  const object = before !== null && after !== null && isObject(words, before, at);
  if (before !== null && !joined && !pronoun && !object) return { source: before, end: at + 1 };
  const own = joined ? joinedSource(words, at) : null;
  if (own !== null) return { source: own, end: at + 1 };
  if (!pronoun && (joined || (clause === at && words[at - 1]?.kind === 'comma'))) {
    const start = contentStart(words, Math.max(1, at - 1));
    // Die Brücke ⟦sei⟧ gesperrt, sagte Holm: what stands before the comma is a sentence of its own.
    if (!joined && after !== null && hasVerb(words, start, clause - 1))
      return { source: after, end: after.to };
    const head = (joined ? null : apposed(words, start, at)) ?? firstSubject(words, start, at);
    if (head !== null && !(after !== null && isObject(words, head, at))) {
      // Jan Lund, ein Ingenieur aus Nordbach, sagte: what stands between the commas belongs to the source.
      const to = words[at - 1]?.kind === 'comma' && at - head.from < LONGEST_SOURCE ? at - 1 : head.to;
      return { source: { from: head.from, to }, end: at + 1 };
    }
  }
  if (after === null && words[at + 1]?.kind !== 'word' && at - clause < 6) {
    return { source: at > clause ? { from: clause, to: at } : null, end: at + 1 };
  }
  return { source: after, end: after?.to ?? at + 1 };
}

/** Die alten Boote lobte ⟦der Rat⟧: a plural in front of a verb in the singular is no subject. */
function isObject(words: Words, { from }: Run, verb: number): boolean {
  const [article, adjective, noun] = [words[from], words[from + 1], words[from + 2]];
  const isPlural =
    article?.lower === 'die' &&
    adjective?.text === adjective?.lower &&
    /en$/u.test(adjective?.lower ?? '') &&
    noun !== undefined &&
    noun.text !== noun.lower;
  return isPlural && !/[nß]$|^(?:und|sowie)$/u.test(words[verb]?.lower ?? '');
}

/** …, während ⟦die Werft⟧ den Plan lobt und fordert: the second verb of a clause has the subject of the first. */
function joinedSource(words: Words, at: number): Run | null {
  const clause = clauseStart(words, at - 1);
  const opens = /^(?:während|seit|bevor|bis)$/u.test(words[clause]?.lower ?? '');
  const spoken = opens && isVerbAt(words, at - 2) && words[clause - 1]?.kind === 'comma';
  return spoken ? sourceAfter(words, clause + 1) : null;
}

/** Ein Brief der Stadt Bereits im Mai hatte ⟦Holm⟧ gesagt: a small word with a capital opens the sentence anew. */
function newStart(words: Words, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) {
    const { text = '', lower = '' } = words[at] ?? {};
    if (text !== lower && (ADVERBS.has(lower) || PREPOSITIONS.has(lower)) && words[at - 1]?.kind === 'word')
      return at;
  }
  return from;
}

/**
 * Der Rat lehnte das ab, ⟦die Leiterin der Werft, Ada Holm⟧, sagte: the noun phrases before the verb, as far back as
 * the next clause with a verb of its own; null when that is the whole sentence.
 */
function apposed(words: Words, start: number, verb: number): Run | null {
  let from = verb;
  for (let end = verb - 1; end > start; end = from - 1) {
    const clause = clauseStart(words, end);
    const spoken = words.slice(clause, end).some((word) => word.kind === 'word' && isFinite(word));
    if (spoken && isSubordinate(words, clause)) return null;
    if (spoken) return from < verb ? sourceBefore(words, from, verb) : null;
    if (words[clause - 1]?.kind !== 'comma') return null;
    from = clause;
  }
  return null;
}

/** Ada Holm hat gesagt, … ; nachdem Holm erklärt hatte, … ; ihm wird vorgeworfen, … */
function participleSeat(words: Words, { at, clause, form }: Verb): Seat | null {
  const next = words[at + 1];
  if (next !== undefined && PERFECT_AUXILIARIES.has(next.lower)) {
    return { source: sourceAfter(words, clause + 1) ?? { from: clause, to: clause + 1 }, end: at + 2 };
  }
  for (let index = at - 1; index >= clause; index--) {
    const lower = words[index]?.lower ?? '';
    if (PERFECT_AUXILIARIES.has(lower)) return { ...secondSeat(words, clause, index), end: at + 1 };
    // Holm war davon ausgegangen: a verb of motion, with „sein“
    if (form.lemma === 'ausgehen' && PASSIVE_AUXILIARIES.has(lower))
      return { ...secondSeat(words, clause, index), end: at + 1 };
    if (form.lemma === 'zitieren' && PASSIVE_AUXILIARIES.has(lower))
      return { ...secondSeat(words, clause, index), end: at + 1 };
    // ⟦In dem Bericht⟧ wurde festgestellt, dass …
    if (PASSIVE_AUXILIARIES.has(lower))
      return {
        source:
          // Von ⟦einem Erfolg⟧ wurde gesprochen: what it was about.
          (form.lemma === 'sprechen' ? null : agent(words, clause, at)) ??
          (DESCRIBING.has(form.lemma) ? medium(words, clause, at) : place(words, clause)),
        end: at + 1,
      };
  }
  return null;
}

function place(words: Words, clause: number): Run | null {
  if (!/^(?:in|im|auf)$/u.test(words[clause]?.lower ?? '')) return null;
  const end = isTitle(words[clause + 1]) ? clause + 2 : nounEnd(words, clause + 1);
  return end === null ? null : { from: clause + 1, to: end };
}

/** In ⟦den Medien⟧, im ⟦„Seeboten“⟧ wurde der Plan „…“ genannt, but not: In Leipzig wird das Gericht „…“ genannt. */
function medium(words: Words, clause: number, to: number): Run | null {
  for (let at = clause; at < to; at++) {
    const written = place(words, at);
    const last = words[(written?.to ?? 0) - 1];
    if (written !== null && (isTitle(last) || MEDIUM.test(last?.lower ?? ''))) return written;
  }
  return null;
}

const MEDIUM = /(?:medien|presse|zeitung(?:en)?|magazinen?|blatt|blättern|rundfunk|fernsehen)$/u;

/** … wird von der Stadt gefordert. */
export function agent(words: Words, from: number, to: number): Run | null {
  for (let index = from; index < to; index++) {
    const lower = words[index]?.lower;
    if (lower !== 'von' && lower !== 'vom') continue;
    const end = nounEnd(words, index + 1);
    if (end !== null) return { from: index + 1, to: withApposition(words, end) };
  }
  return null;
}
