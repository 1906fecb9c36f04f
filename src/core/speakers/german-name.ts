import { ADVERBS, CONVINCED } from '../lexicon/de.ts';
import type { NameWords } from '../lexicon/name-words.ts';
import { startsCapital, startsSmall } from '../words/letters.ts';
import type { MentionToken } from './describe-mention.ts';
import { nounKind } from './german-noun.ts';
import { isDetermined } from './german-runs.ts';
import type { MentionSetting } from './mention-reading.ts';
import type { NameUse } from './name-use.ts';

/** Words of which the noun behind is not one by name: viele Fischer, 9.000 Menschen. */
const QUANTIFIER = /^(?:viele|einige|mehrere|manche|alle|beide|zahlreiche|wenige|keine|[\d.,]+)$/u;
/** Behörde, US-Behörde, den Trägern: what is behind letters, or in the dative of many, is a noun. */
const NOUN_FORM = /^\p{Lu}{2,}-\p{Lu}|(?:er|el)n$/u;

/**
 * Whether a capital word of a mention can be its speaker’s name. `main`: the words of the mention up to its first
 * sign. A noun that may be a surname, Fischer, is one only where somebody of that name is in the article.
 */
export function isGermanName(
  text: string,
  use: NameUse,
  main: readonly MentionToken[],
  words: NameWords,
  setting: MentionSetting,
): boolean {
  const [token] = use.core;
  if (use.kind !== 'single' || token === undefined || use.prefix.length > 0) return use.kind !== 'office';
  // ⟨Von der Mole⟩: its small words show the surname
  if (use.start < token.start) return true;
  const nouns = main.filter(
    ({ start, end, lower }) => startsCapital(text.slice(start, end)) && !words.definite.has(lower),
  );
  const isKnown = setting.isSurname(token.word);
  const isSmallWord = ADVERBS.has(token.lower) || CONVINCED.has(token.lower);
  // Hafen- und Werftkreise
  const isHalf = text[token.end] === '-';
  if (!isKnown && (isSmallWord || isHalf || NOUN_FORM.test(token.word))) return false;
  const isNoun = isDetermined(text, token.start);
  if (isBesideNoun(use, main, nouns, isNoun, isKnown, words)) return false;
  const isJoined = nouns.some((noun) => words.conjunctions.has(main[main.indexOf(noun) - 1]?.lower ?? ''));
  if (setting.number === 'many' && !isNoun && !isJoined && !isKnown) return false;
  const kind = nounKind(token.lower, words);
  if (kind !== 'thing' && kind !== 'people' && kind !== 'office') return true;
  return isKnown && nouns.every(({ start }) => start === token.start);
}

/** Whether what stands next to a single word shows it to be a noun, or a name that only tells whose something is. */
function isBesideNoun(
  { core, possessive }: NameUse,
  main: readonly MentionToken[],
  nouns: readonly MentionToken[],
  isNoun: boolean,
  isKnown: boolean,
  words: NameWords,
): boolean {
  const [token] = core;
  if (token === undefined) return false;
  const at = main.findIndex(({ start }) => start === token.start);
  const before = main[at - 1];
  const isOwned = isNoun && nouns.some(({ end }) => end < token.start - 1);
  const isOwnedBody = isOwned && nounKind(token.lower, words) === 'body';
  // viele Fischer, neuer Statistik, neue und alte Fischer
  if (
    QUANTIFIER.test(main[0]?.lower ?? '') ||
    (before !== undefined && !isKnown && isAttribute(before, nouns) && !isOwnedBody)
  )
    return true;
  const behind = nouns.find(({ start }) => start > token.end);
  const isAdjacent = behind?.start === token.end + 1;
  if (isAdjacent && isNoun) return true;
  // ⟨Lunds⟩ neuer Mitarbeiter, but: Lunds Angaben, for they are his
  const isJoined = main.some(({ lower }) => words.conjunctions.has(lower));
  if (
    possessive &&
    behind !== undefined &&
    !isJoined &&
    at === 0 &&
    nounKind(behind.lower, words) !== 'thing'
  )
    return true;
  // den Behörden ⟨Untreue⟩
  const front = nouns.find(({ end }) => end === token.start - 1);
  const kindOfFront = front && !possessive && !isKnown ? nounKind(front.lower, words) : null;
  if (kindOfFront === 'people' || kindOfFront === 'thing') return true;
  // die Seite des ⟨Preises⟩
  return isOwned && !isOwnedBody;
}

/** An adjective right in front: no name has one without an article. */
const isAttribute = ({ lower }: MentionToken, nouns: readonly MentionToken[]): boolean =>
  startsSmall(lower) && !nouns.some((noun) => noun.lower === lower) && /.{3}(?:e|er|es|en|em)$/u.test(lower);
