import type { Attribution } from '../draft.ts';
import { wordSet } from '../lexicon/cue-words.ts';
import { late } from '../words/late.ts';
import type { Mention } from '../reading.ts';
import { lastWord } from '../words/last-word.ts';

/** What may be set between a source and its verb and is no part of its name. */
// Maslov, however, has rejected …
const ASIDE =
  /,?\s+(?:however|though|meanwhile|moreover|nevertheless|in turn|for (?:his|her|its|their) part)$/iu;
/** The last words of those: where none stands, the pattern is not tried. */
const ASIDE_ENDS = wordSet('however though meanwhile moreover nevertheless turn part');
// Dalmaso, who has never sailed, said …
const RELATIVE = /,\s+(?:who|whose|whom|which)\b.*$/su;

/** Ann Roe, Millers’ Guild. The stop ends the line, and no word. */
const SIGNED_STOP = late.u`(\p{Ll}{3})\.$`;

/** The attribution with the mention alone as its mention, without an aside or a relative clause behind it. */
export function withTrimmedMention(attribution: Attribution): Attribution {
  const { mention } = attribution;
  if (mention === null) return attribution;
  const words = ASIDE_ENDS.has(lastWord(mention.text)) ? mention.text.replace(ASIDE, '') : mention.text;
  const named = attribution.rule === 'signed' ? words.replace(SIGNED_STOP(), '$1') : words;
  const text = (named.includes(',') ? named.replace(RELATIVE, '') : named).replace(/[,\s]+$/u, '');
  return text === '' || text === mention.text
    ? attribution
    : { ...attribution, mention: shortened(mention, text) };
}

const shortened = ({ start }: Mention, text: string): Mention => ({ start, end: start + text.length, text });
