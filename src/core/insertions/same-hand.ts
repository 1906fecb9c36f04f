import type { Insertion, QuotedSpan } from '../draft.ts';
import { overlaps } from '../span.ts';
import type { SurveyedBlock } from './block-survey.ts';
import { type BracketGround, insertionOf, isInsertableBracket } from './bracketed-insertions.ts';
import type { Bracketed } from './brackets.ts';
import { CAPITAL, LETTER, runsOf, startsCapital } from '../words/letters.ts';

interface Ground extends BracketGround {
  pairs: readonly Bracketed[];
  quoted: readonly QuotedSpan[];
}

/** How many sure finds make a habit of the page. */
const HABIT = 2;

/**
 * What a page’s sure insertions say about its doubtful ones: an editor who has spoken twice in square brackets
 * also speaks in the others; one who shouts in them also wrote the crossheads in capitals.
 */
export function sameHand(found: readonly Insertion[], ground: Ground): Insertion[] {
  const { text, blocks, pairs } = ground;
  const own = found.filter(({ kind, start }) => kind !== 'bracket' && /[[(]/u.test(text.charAt(start)));
  const free = <T extends { start: number; end: number }>(span: T): boolean =>
    !found.some((other) => overlaps(other, span));
  const voiced = own.filter(({ kind, start }) => kind === 'comment' && text.charAt(start) === '[');
  const siblings =
    voiced.length < HABIT
      ? []
      : pairs
          .filter((pair) => free(pair) && isInsertableBracket(pair, text) && !isNameAlone(pair, text))
          .map((pair) =>
            insertionOf(pair, ground, { kind: 'comment', label: null, rule: 'same-hand', confidence: 0.7 }),
          );
  const shouted = own.filter(({ start, end, label }) => isShouted(text.slice(label?.end ?? start, end)));
  return [
    ...siblings,
    ...(shouted.length < HABIT ? [] : blocks.filter(free).filter(isShoutedLine).map(crosshead)),
  ];
}

/** [Ada Holm] signed the form: a name set in for one left out is no comment. */
function isNameAlone({ inner }: Bracketed, text: string): boolean {
  const words = runsOf(text.slice(inner.start, inner.end), LETTER);
  return (
    words.length > 0 &&
    words.length < 4 &&
    words.every(startsCapital) &&
    !/[.!?]/u.test(text.charAt(inner.end - 1))
  );
}

/** All capitals, and enough of them to be meant. */
const isShouted = (words: string): boolean =>
  words === words.toUpperCase() && runsOf(words, CAPITAL).join('').length >= 8;

const isShoutedLine = ({ words, index }: SurveyedBlock): boolean =>
  index > 0 && isShouted(words) && words.length < 140 && words.trim().split(/\s+/u).length >= 4;

const crosshead = ({ start, end }: SurveyedBlock): Insertion => ({
  start,
  end,
  kind: 'comment',
  parts: [{ start, end }],
  label: null,
  rule: 'same-hand',
  confidence: 0.65,
});
