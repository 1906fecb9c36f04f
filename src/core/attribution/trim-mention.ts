import type { Attribution } from '../draft.ts';
import type { Mention } from '../reading.ts';

/** What may be set between a source and its verb and is no part of its name. */
const ASIDES = [
  // Maslov, however, has rejected …
  /,?\s+(?:however|though|meanwhile|moreover|nevertheless|in turn|for (?:his|her|its|their) part)$/iu,
  // Dalmaso, who has never sailed, said …
  /,\s+(?:who|whose|whom|which)\b.*$/su,
];

/** The attribution with the mention alone as its mention, without an aside or a relative clause behind it. */
export function withTrimmedMention(attribution: Attribution): Attribution {
  const { mention } = attribution;
  if (mention === null) return attribution;
  const text = ASIDES.reduce((words, aside) => words.replace(aside, ''), mention.text).replace(
    /[,\s]+$/u,
    '',
  );
  return text === '' || text === mention.text
    ? attribution
    : { ...attribution, mention: shortened(mention, text) };
}

const shortened = ({ start }: Mention, text: string): Mention => ({ start, end: start + text.length, text });
