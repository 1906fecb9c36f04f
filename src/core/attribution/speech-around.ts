/** Sources beside the sentence they vouch for: selon la mairie, como recordó la jueza, по словам мэра. */
import type { SpeechWords } from '../lexicon/speech-words.ts';
import type { Frame } from './from-frames.ts';
import { contentStart, cueOf, isClitic, isSign, withoutStop, type Verb } from './speech-verbs.ts';
import { localSource } from './speech-local.ts';
import { canOpen, isSomebody, nounEnd, opensClause, sourceBehind } from './speech-nouns.ts';
import { pastCircumstances } from './speech-circumstances.ts';
import type { Run, Word } from './spoken-units.ts';
import { startsCapital, runEnd, SMALL } from '../words/letters.ts';

type Words = readonly Word[];

/** A clause behind the source may be so long: Pour Tessier, ⟦qui n’a pas participé aux travaux,⟧ … */
const CLAUSE = 20;

/** Comme l’a dit la maire, le pont restera. Le pont, comme l’indique la mairie, restera. Según explicó la jueza, … */
export function asSaid(words: Words, verb: Verb, lexicon: SpeechWords): Frame[] {
  let from = verb.cue.from;
  while (from > 0 && isClitic(words, from - 1, lexicon)) from--;
  if (!lexicon.as.has(words[from - 1]?.lower ?? '')) return [];
  const source = sourceBehind(words, verb.cue.to, lexicon) ?? localSource(words, verb, lexicon);
  if (source === null) return [];
  let start = from - 1;
  // Tal y como señaló la ministra
  if (words[start - 1]?.lower === 'y' && words[start - 2]?.lower === 'tal') start -= 2;
  // secondo quanto, stando a quanto
  while (start > 0 && lexicon.prepositions.some(({ words: parts }) => parts[0] === words[start - 1]?.lower))
    start--;
  return around(
    words,
    start,
    closingComma(words, start, source.to),
    source,
    { ...cueOf(verb), rule: 'as-said', confidence: 0.9 },
    lexicon,
  );
}

/** Comme l’a rappelé le juge ⟦hier soir⟧, …: a clause that opens the sentence ends with the next comma. */
function closingComma(words: Words, start: number, to: number): number {
  if (start !== contentStart(words, start + 1) || words[to]?.kind !== 'word') return to;
  const comma = words.findIndex(({ kind }, at) => at > to && kind !== 'word');
  return words[comma]?.kind === 'comma' && comma - to < CLAUSE ? comma : to;
}

/** Selon la mairie, le pont restera. Le pont restera, selon la mairie. */
export function prepositions(words: Words, lexicon: SpeechWords): Frame[] {
  return words.flatMap((word, at): Frame[] => {
    if (word.kind !== 'word') return [];
    const opening = at === 0 || words[at - 1]?.kind !== 'word';
    const phrase = lexicon.prepositions.find(({ words: parts }) =>
      parts.every((part, index) => words[at + index]?.lower === part),
    );
    if (phrase === undefined) return [];
    const from = at + phrase.words.length;
    if (lexicon.verbs.get(words[from]?.lower ?? '')?.some(({ role }) => role === 'finite') === true)
      return [];
    const first = words[from];
    const pronoun = pronounEnd(words, from, lexicon);
    if (first?.kind !== 'word' || (pronoun === null && !canOpen(first, lexicon))) return [];
    const to = pronoun ?? nounEnd(words, from, lexicon);
    if (to <= from) return [];
    const told = at === 0 ? toldUpTo(words, from, to, lexicon) : null;
    const source = told?.source ?? { from, to: appositionEnd(words, from, to, lexicon) };
    const behind = told?.comma ?? source.to;
    const closed = behind >= withoutStop(words) || words[behind]?.kind === 'comma';
    const named = words.slice(from, to).some(({ text, lower }) => startsCapital(text) || PERSONAL.has(lower));
    // Pour le syndicat, cette réforme est « une provocation »: words in marks show that a view follows.
    const quoted = words.some(
      ({ kind, title }, index) => index >= source.to && kind === 'quote' && title !== true,
    );
    const viewed = (named && closed) || (quoted && isSomebody(words, source, lexicon));
    if (phrase.onlyNames && !(at === 0 && viewed)) return [];
    if (!opening && !closed) return [];
    const cue = { from: at, to: from };
    return around(
      words,
      at,
      behind,
      source,
      { cue, lemma: phrase.words.join(' '), class: phrase.class, rule: 'according-to', confidence: 0.86 },
      lexicon,
    );
  });
}

/** Pour elle, para ela, per lui. */
const PERSONAL = new Set(
  'lui elle eux elles él ella ellos ellas ele ela eles elas lei loro него неё нее них'.split(' '),
);

const pronounEnd = (words: Words, at: number, { pronouns, articles }: SpeechWords): number | null => {
  const lower = words[at]?.lower ?? '';
  return PERSONAL.has(lower) || (pronouns.has(lower) && !articles.has(lower)) ? at + 1 : null;
};

/** По ⟦её⟧ мнению, …: the possessive is the source. A su juicio, …: it does not tell whose, so whoever spoke goes on. */
export function views(words: Words, lexicon: SpeechWords): Frame[] {
  return words.flatMap((word, at): Frame[] => {
    if (word.kind !== 'word' || (at > 0 && words[at - 1]?.kind === 'word')) return [];
    const view = lexicon.views.find(({ words: parts }) =>
      parts.every((part, index) => words[at + index]?.lower === part),
    );
    if (view === undefined) return [];
    const to = at + view.words.length;
    const place = at + view.source;
    const rest = {
      cue: { from: at, to },
      lemma: view.words.join(' '),
      class: 'mental',
      rule: 'according-to',
      confidence: 0.8,
    };
    if (view.source < 0) return around(words, at, to, null, { ...rest, goesOn: true }, lexicon);
    return around(words, at, to, { from: place, to: place + 1 }, rest, lexicon);
  });
}

/**
 * D’après une étude ⟦publiée lundi⟧, …; según fuentes ⟦cercanas al caso⟧, …: where the comma stands that closes what
 * tells when and where, and the source, to which a participle with its day does not belong. Null without such words.
 */
function toldUpTo(
  words: Words,
  from: number,
  to: number,
  lexicon: SpeechWords,
): { source: Run; comma: number } | null {
  const comma = pastCircumstances(words, to, lexicon);
  if (comma === to || words[to]?.kind !== 'word' || words[comma]?.kind !== 'comma') return null;
  const last = words[to - 1]?.lower ?? '';
  const isParticiple = PARTICIPLE.test(last) && !lexicon.speakers.has(last) && to - from > 2;
  return { source: { from, to: isParticiple ? to - 1 : isDay(words, to, lexicon) ? to : comma }, comma };
}

/** publiée, publicado, pubblicati */
const PARTICIPLE = /(?:ée?s?|[aiu]d[oa]s?|[aiu]t[oaie])$/u;

const isDay = (words: Words, at: number, { fillers, articles }: SpeechWords): boolean =>
  fillers.has(words[at]?.lower ?? '') ||
  (articles.has(words[at]?.lower ?? '') && fillers.has(words[at + 1]?.lower ?? ''));

/** Selon l’adjoint, Paul Roux, …; pour Paul Roux, maire de Lorne, …: what stands between the commas belongs to the source. */
function appositionEnd(words: Words, from: number, to: number, lexicon: SpeechWords): number {
  const first = words[to + 1];
  if (words[to]?.kind !== 'comma' || first?.kind !== 'word') return to;
  const isOffice =
    lexicon.speakers.has(first.lower) && words.slice(from, to).some(({ text }) => startsCapital(text));
  if (!startsCapital(first.text) && !isOffice) return to;
  const end = nounEnd(words, to + 1, lexicon);
  const small = !isOffice && words.slice(to + 1, end).some(({ text }) => runEnd(text, 0, SMALL) >= 4);
  if (isOffice && words[end]?.kind !== 'comma') return to;
  return !small && (words[end]?.kind === 'comma' || end >= withoutStop(words)) ? end : to;
}

/** The sentence around the source and its word is what the source says. */
export function around(
  words: Words,
  from: number,
  to: number,
  source: Run | null,
  rest: Omit<Frame, 'content' | 'source'>,
  lexicon: SpeechWords,
): Frame[] {
  const end = withoutStop(words);
  const start = contentStart(words, from + 1);
  const content: Run[] = [];
  let before = from;
  while (before > start && isSign(words[before - 1]) && words[before - 1]?.kind !== 'quote') before--;
  if (before > start) content.push({ from: start, to: before });
  let after = pastClause(words, to, lexicon);
  while (after < end && (words[after]?.kind === 'comma' || words[after]?.kind === 'dash')) after++;
  if (after < end) content.push({ from: after, to: end });
  return content.length === 0 ? [] : [{ content, source, ...rest }];
}

/** Over the clause that tells of the source. */
function pastClause(words: Words, to: number, lexicon: SpeechWords): number {
  if (words[to]?.kind !== 'comma') return to;
  const first = words[to + 1];
  const negated =
    /^не$/u.test(first?.lower ?? '') && lexicon.attributive?.test(words[to + 2]?.lower ?? '') === true;
  const age = /^\d+$/u.test(words[to + 1]?.text ?? '') || /^\d+$/u.test(words[to + 2]?.text ?? '');
  if (!negated && !age && !opensClause(first, lexicon)) return to;
  for (let index = to + 2; index < to + CLAUSE; index++) if (words[index]?.kind === 'comma') return index;
  return to;
}
