import { wordSet } from '../lexicon/cue-words.ts';
import type { NameWords } from '../lexicon/name-words.ts';
import type { Span } from '../span.ts';
import { late } from '../words/late.ts';
import { describe } from './describe-mention.ts';
import { germanMention } from './german-mention.ts';
import type { MentionReading, MentionSetting, PronounKind } from './mention-reading.ts';
import { mainSegment, tokensOf } from './mention-tokens.ts';
import { nameUses } from './name-uses.ts';
import { namedBehind, namedInMain } from './named-in-mention.ts';

const ANYBODY = wordSet('you there that this which who whom what');
const PRONOUNS: readonly PronounKind[] = ['he', 'she', 'they', 'ambiguous', 'it', 'first'];
/** Whom an English possessive that stands for its owner means. */
const OWNERS: ReadonlyMap<string, PronounKind> = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['their', 'they'],
  ['its', 'it'],
  ['my', 'first'],
  ['our', 'first'],
]);
const CONTRACTED = late.u`(?<=\p{L})['’](?:[sdm]|re|ve|ll)$`;
const LONGEST = 400;

/** Reads the noun phrase of an attribution; null when it holds no word. */
export function readMention(
  text: string,
  mention: Span,
  lang: string,
  words: NameWords,
  setting: MentionSetting,
): MentionReading | null {
  const span = { start: mention.start, end: Math.min(mention.end, mention.start + LONGEST) };
  const tokens = tokensOf(text, span, lang);
  const opens = tokens[0]?.sign === true ? 1 : 0;
  const [first, second] = [tokens[opens], tokens[opens + 1]];
  if (!first || tokens.every(({ sign }) => sign)) return null;
  // He’s saying: the verb hangs on the pronoun
  const said = /['’]/u.test(first.lower) ? first.lower.replace(CONTRACTED(), '') : first.lower;
  const pronoun = PRONOUNS.find((kind) => words[kind].has(said));
  if (pronoun !== undefined && said !== first.lower) return { kind: 'pronoun', pronoun };
  const isAlone = !second || second.sign || words.boundaries.has(second.lower);
  if (lang === 'en' && ANYBODY.has(said) && (isAlone || said !== first.lower)) return { kind: 'nobody' };
  // her claim that it leaks
  const owner = lang === 'en' && isAlone ? OWNERS.get(said) : undefined;
  if (owner !== undefined) return { kind: 'pronoun', pronoun: owner };
  // “Her daughter, Helen Ames,” is not “she”.
  const owns =
    words.possessives.has(first.lower) &&
    second !== undefined &&
    !second.sign &&
    !words.boundaries.has(second.lower);
  if ((pronoun === 'he' || pronoun === 'she') && !owns) return { kind: 'pronoun', pronoun };
  if (
    !owns &&
    pronoun !== undefined &&
    (!second || second.sign || words.boundaries.has(second.lower) || words[pronoun].has(second.lower))
  )
    return { kind: 'pronoun', pronoun };
  const main = mainSegment(tokens, words);
  const uses = nameUses(text, span, lang, words);
  if (lang === 'de') return germanMention(text, uses, main, tokens, words, setting);
  return (
    namedInMain(text, lang, uses, main, tokens, words) ??
    namedBehind(text, uses, main, tokens, words) ?? {
      kind: 'description',
      description: describe(text, main, lang, words),
    }
  );
}
