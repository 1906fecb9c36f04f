import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';
import type { Found } from './quote-signals.ts';

/** “Who, then, is to pay for the harbour?”: a sentence of the text itself, in no headline and with no answer tag. */
export function rhetoricalQuestions(
  { text, sentences }: Draft,
  { blocks, passages }: Reading,
  ownsIt: (at: number) => boolean,
  answer: RegExp,
): Found[] {
  const isInterview = passages.some(({ rule }) => rule === 'interview-answer');
  return sentences
    .filter(({ start, end, block }, index) => {
      if (text[end - 1] !== '?' || end - start < 12) return false;
      const { role, start: from, end: to } = blocks[block] ?? { role: 'title', start: 0, end: 0 };
      // A question alone in its short block heads a section or is an interviewer's.
      if (
        role === 'title' ||
        role === 'heading' ||
        (start <= from && end >= to && (isInterview || end - start < 90))
      )
        return false;
      const next = sentences[index + 1];
      return !(
        next &&
        (answer.test(text.slice(next.start, next.start + 16)) || /["“«„]/u.test(text.charAt(next.start)))
      );
    })
    .filter(({ start, end }) => ownsIt(start) && ownsIt(end - 1))
    .map(({ start, end }) => ({ start, end, rule: 'rhetorical-question' }));
}
