import { TRAIT } from '../lexicon/name-traits.ts';
import type { NameWords } from '../lexicon/name-words.ts';
import { startsCapital } from '../words/letters.ts';
import type { MentionToken } from './describe-mention.ts';
import { nounKind } from './german-noun.ts';
import { isComplement } from './is-complement.ts';
import type { NameUse } from './name-use.ts';

/** What may stand between an office and its bearer: der Beauftragte für Häfen und Küsten der Werft ⟨Jan Lund⟩. */
const JOINS = /^(?:des|der|für|und)$/u;

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
    joins.every(({ lower }) => JOINS.test(lower)) &&
    last === nouns.at(-1) &&
    last !== head &&
    isOffice &&
    nounKind(last?.lower ?? '', words) !== 'office';
  return !isBehindGenitive;
}
