import { COUNTRIES } from '../lexicon/countries.ts';
import { wordSet } from '../lexicon/cue-words.ts';
import { TRAIT } from '../lexicon/name-traits.ts';
import type { NameWords } from '../lexicon/name-words.ts';
import type { MentionToken } from './describe-mention.ts';
import type { NameUse } from './name-use.ts';
import { isRole } from './role-phrases.ts';
import { isOneOf } from '../words/is-one-of.ts';

/** A spokesman for ⟨Acme⟩, the head of ⟨the Dock Board⟩: a boundary before the name makes it part of a description. */
export const isComplement = (use: NameUse, before: MentionToken[], words: NameWords): boolean =>
  before.some(
    ({ lower }, place) =>
      place > 0 &&
      words.boundaries.has(lower) &&
      !isDeterminer(lower, words, place) &&
      !joinsRoles(before, place, words) &&
      !endsOffice(before, place, use, words) &&
      !(words.conjunctions.has(lower) && headsFirm(use)) &&
      !(place === before.length - 1 && COUNTRIES().has(use.prefix[0]?.lower ?? '')),
  );

/** Lorne CEO ⟨Ann Roe⟩: who heads a firm, whatever firms are named before it. */
export const headsFirm = ({ kind, prefix }: NameUse): boolean =>
  kind === 'person' && prefix.length > 1 && prefix.some(({ lower }) => isOneOf(lower, 'ceo cfo coo cto'));

/** Secretary of ⟨State⟩ Ann Roe, former chief of ⟨staff⟩ Ann Roe; not: an aide of ⟨Mayor⟩ Ann Roe. */
function endsOffice(
  before: MentionToken[],
  of: number,
  { kind, prefix }: NameUse,
  words: NameWords,
): boolean {
  const office = before[of - 1]?.lower ?? '';
  if (before[of]?.lower !== 'of' || !isRole(office, words) || KIN.test(office)) return false;
  const field = [...before.slice(of + 1), ...prefix].map(({ lower }) => lower);
  return (
    field.length > 0 &&
    (kind === 'person' || field.some((word) => FIELD.has(word))) &&
    prefix.every(({ traits }) => (traits & TRAIT.office) === 0) &&
    before
      .slice(of + 1)
      .every(
        ({ lower }) => FIELD.has(lower) || words.roleModifiers.has(lower) || words.conjunctions.has(lower),
      )
  );
}
const KIN =
  /^(?:mother|father|wife|husband|son|daughter|brother|sister|friend|ally|aide|fan|critic|supporter)$/u;
const FIELD = wordSet('state staff operations');

/** ⟨harbour engineer and study co-author⟩ Ann Roe: one person, of two callings. */
const joinsRoles = (before: MentionToken[], at: number, words: NameWords): boolean =>
  words.conjunctions.has(before[at]?.lower ?? '') &&
  [before[at - 1], before.at(-1)].every((token) => token !== undefined && isRole(token.lower, words));

const isDeterminer = (lower: string, words: NameWords, place: number): boolean =>
  place === 0 && (words.definite.has(lower) || words.indefinite.has(lower));
