/** Decides for one mark, other than a single one, whether it opens or closes. */
import type { Mark } from './mark-tokens.ts';
import { LEFT_DOUBLE, LOW_DOUBLE, RIGHT_DOUBLE, STRAIGHT_DOUBLE, type Way } from './mark-kinds.ts';

/** `open`: the mark that opened the innermost span of this family; `next`: the marks of this family that follow. */
export function chooseWay(text: string, mark: Mark, open: Mark | undefined, next?: Mark): Way {
  return open === undefined ? outside(mark, next) : inside(text, mark, open, next);
}

function outside(mark: Mark, next: Mark | undefined): Way {
  if (mark.lean === 1) return 1;
  // A sloppy „ text“ or word“ text”: the sign opens by itself and something closes it.
  if (mark.lean === -1) return mark.way === 1 && next !== undefined && next.way === -1 ? 1 : 0;
  if (mark.way !== 0) return mark.way === 1 ? 1 : 0;
  // he said:"Yes" has a closing mark ahead; the Hebrew acronym צה"ל has none.
  return next?.lean === -1 || (next?.lean === 0 && next.way === 0 && next.at > mark.at + 2) ? 1 : 0;
}

function inside(text: string, mark: Mark, open: Mark, next: Mark | undefined): Way {
  if (mark.lean === -1) return isInches(text, mark, next) ? 0 : -1;
  if (mark.lean === 0) return undecided(text, mark, open);
  switch (mark.code) {
    case STRAIGHT_DOUBLE:
      return open.code === STRAIGHT_DOUBLE ? straightAgain(text, mark, next) : 1;
    case RIGHT_DOUBLE:
      // Typed “We left, ”he said; but ”Vi går”, sa hon, ”nu” in Swedish opens with the same sign.
      return open.code === RIGHT_DOUBLE ? straightAgain(text, mark, next) : -1;
    case LEFT_DOUBLE:
      // „Ja, “sagte er.
      return open.code === LOW_DOUBLE && (next === undefined || next.code === LOW_DOUBLE) ? -1 : 1;
    default:
      // » after « (or « after ») with the blank on the wrong side.
      return open.way !== mark.way && mark.way !== 0 ? -1 : 1;
  }
}

function undecided(text: string, mark: Mark, open: Mark): Way {
  if (mark.way === 1) return open.way === -1 || open.code === LOW_DOUBLE ? -1 : 1;
  // Hebrew and Arabic write an acronym with the sign inside the word.
  if (mark.way === 0 && /[\u0590-\u06ff]/u.test(text.charAt(mark.at - 1))) return 0;
  return -1;
}

/**
 * The same sign again before a word. "We won, "he said. "It …": the blank stands on the wrong side of a closing
 * mark. "He said "no" to me," and "We won. "It … (a mark left out): it opens.
 */
function straightAgain(text: string, mark: Mark, next: Mark | undefined): Way {
  if (next === undefined) return -1;
  return next.lean === 1 && ',.!?'.includes(text.charAt(mark.at - 2)) ? -1 : 1;
}

/** "A 19" screen," he said. The sign after a number closes nothing when the next one closes as well. */
function isInches(text: string, mark: Mark, next: Mark | undefined): boolean {
  const digit = /\d/u.test(text.charAt(mark.at - 1));
  return digit && mark.code === STRAIGHT_DOUBLE && next?.lean === -1;
}
