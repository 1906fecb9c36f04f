/** Which of the names in a German mention is the speaker’s, and which only says whose or where somebody is. */
import { TRAIT, type NameWords } from '../lexicon/name-words.ts';
import { startsCapital } from '../words/letters.ts';
import type { MentionToken } from './describe-mention.ts';
import { nounKind } from './german-noun.ts';
import { isDetermined } from './german-runs.ts';
import { isComplement } from './is-complement.ts';
import type { MentionSetting } from './mention-reading.ts';
import type { NameUse } from './name-use.ts';

const QUANTIFIER = /^(?:viele|einige|mehrere|manche|alle|beide|zahlreiche|wenige|keine)$/u;

/** A noun that may be a surname, Fischer, is one only where somebody of that name is in the article. */
export function isGermanName(
  text: string,
  { kind, core, prefix, possessive }: NameUse,
  main: readonly MentionToken[],
  words: NameWords,
  { isSurname, number }: MentionSetting,
): boolean {
  const [token] = core;
  if (kind !== 'single' || token === undefined || prefix.length > 0) return kind !== 'office';
  const nouns = main.filter(({ start, end }) => startsCapital(text.slice(start, end)));
  // der Redner ⟨Jan Lund⟩, die Seite des ⟨Preises⟩, ⟨Lunds⟩ Sohn
  const behind = nouns.find(({ start: at }) => at === token.end + 1);
  // den Behörden ⟨Untreue⟩
  const front = nouns.find(({ end: at }) => at === token.start - 1);
  if (front !== undefined && !possessive && !isSurname(token.word)) {
    const kindOfFront = nounKind(front.lower, words);
    if (kindOfFront === 'people' || kindOfFront === 'thing') return false;
  }
  const isNounHere = isDetermined(text, token.start);
  if (behind !== undefined && (isNounHere || text[token.end] !== ' ')) return false;
  if (QUANTIFIER.test(main[0]?.lower ?? '')) return false;
  const isJoined = nouns.some((noun) => words.conjunctions.has(main[main.indexOf(noun) - 1]?.lower ?? ''));
  if (number === 'many' && !isNounHere && !isJoined && !isSurname(token.word)) return false;
  const isOwner = nouns.some(({ end: at }) => at < token.start - 1) && isNounHere;
  if (isOwner && nounKind(token.lower, words) !== 'body') return false;
  const noun = nounKind(token.lower, words);
  if (noun !== 'thing' && noun !== 'people' && noun !== 'office') return true;
  const isAlone = main.every(
    ({ start, end }) => start === token.start || !startsCapital(text.slice(start, end)),
  );
  return isAlone && isSurname(token.word);
}

/**
 * der Wirt ⟨Nordbachs⟩, der Sprecher der ⟨Werft⟩: a name that belongs to the noun in front; but not: die Aussage
 * des Wirts ⟨Jan Lund⟩, for an Aussage is its speaker’s, nor: der Sprecher der Werft ⟨Jan Lund⟩.
 */
export function isGermanComplement(
  text: string,
  use: NameUse,
  main: MentionToken[],
  words: NameWords,
): boolean {
  const start = use.prefix[0]?.start ?? use.start;
  const before = main.filter((token) => token.end <= start);
  const nouns = before.filter((token) => startsCapital(text.slice(token.start, token.end)));
  const [head] = nouns.filter(({ lower }, index) => index > 0 || !words.definite.has(lower));
  if (head === undefined) return isComplement(use, before, words);
  const isWords = nounKind(head.lower, words) === 'thing';
  const joins = before.filter(({ start: at, lower }) => at > head.start && words.boundaries.has(lower));
  if (isWords && joins.every(({ lower }) => /^(?:des|der|von|vom|eines|einer|und)$/u.test(lower)))
    return false;
  if (use.possessive) return true;
  if (!isComplement(use, before, words)) return false;
  // der Kanzler und ⟨Fischereiminister⟩ Jan Lund
  const isOffice = nounKind(head.lower, words) === 'office';
  const hasOffice = use.prefix.some(({ traits }) => (traits & TRAIT.office) !== 0);
  if (isOffice && hasOffice && joins.length === 1 && joins[0]?.lower === 'und') return false;
  const last = before.at(-1);
  const isBehindGenitive =
    (use.kind === 'person' || use.kind === 'perhaps') &&
    use.prefix.length === 0 &&
    joins.length === 1 &&
    /^(?:des|der)$/u.test(joins[0]?.lower ?? '') &&
    last === nouns.at(-1) &&
    last !== head &&
    isOffice &&
    nounKind(last?.lower ?? '', words) !== 'office';
  return !isBehindGenitive;
}
