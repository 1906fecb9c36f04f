/** Finds the signs that may be quotation marks and says which way each leans by what stands around it. */
import type { Span } from '../span.ts';
import { codeAt } from '../words/letters.ts';
import { rowEnd } from '../words/sign-row.ts';
import { markKind, STRAIGHT_DOUBLE, type Family, type Way } from './mark-kinds.ts';

export interface Mark {
  at: number;
  /** Two for ‘‘ and '' typed as a double mark. */
  width: number;
  code: number;
  family: Family;
  /** The way the sign faces by itself. */
  way: Way;
  /** The way its surroundings let it face: 1 before a word, -1 after one, 0 undecided. */
  lean: Way;
  /** Only white space and other marks stand between it and the start of its line. */
  lineStart: boolean;
  /** Counts the lines of the block that start with a mark, as far as this one. */
  line: number;
}

/** What stands beside a mark, other marks that touch it left out. */
type Beside = 'space' | 'word' | 'opener' | 'closer' | 'dash' | 'dots';

const NEWLINE = 10;
const APOSTROPHE = 0x27;
const BACKTICK = 0x60;

const OPENERS = '([{/¿¡';
const CLOSERS = ')]},;:!?.。、，！？：；';

export const isBlank = (code: number): boolean =>
  code <= 32 ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x202f ||
  code === 0x3000 ||
  code === 0xfeff ||
  code === 0x2028 ||
  code === 0x2029;

/** All possible marks of a block, in order. Time: one look at each character. */
export function markTokens(text: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = [];
  for (let at = start; at < end; at++) {
    const code = codeAt(text, at);
    if (code < 0xab && code !== STRAIGHT_DOUBLE && code !== APOSTROPHE && code !== BACKTICK) continue;
    const kind = markKind(code);
    if (kind === undefined) continue;
    if (codeAt(text, at + 1) === code && codeAt(text, at + 2) === code) {
      const after = rowEnd(text, at, end);
      if (after > 0) {
        at = after - 1;
        continue;
      }
    }
    const twice = (code === APOSTROPHE || code === BACKTICK) && codeAt(text, at + 1) === code;
    marks.push({
      at,
      width: twice && at + 1 < end ? 2 : 1,
      code: twice ? STRAIGHT_DOUBLE : code,
      family: twice ? 'double' : kind.family,
      way: twice && code === BACKTICK ? 1 : kind.way,
      lean: 0,
      lineStart: false,
      line: 0,
    });
    if (twice) at++;
  }
  lean(text, marks, start, end);
  return marks;
}

function lean(text: string, marks: readonly Mark[], start: number, end: number): void {
  const right: Beside[] = new Array<Beside>(marks.length);
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index] as Mark;
    const after = mark.at + mark.width;
    const touching = marks[index + 1]?.at === after ? right[index + 1] : undefined;
    right[index] = touching ?? (after < end ? beside(text, after, 1) : 'space');
  }
  let left: Beside = 'space';
  let lineStart = true;
  let line = 0;
  let from = start;
  marks.forEach((mark, index) => {
    if (mark.at > from) left = beside(text, mark.at - 1, -1);
    const start = startsLine(text, from, mark.at);
    if (start === 'new') line++;
    lineStart = start === 'new' || (start === 'blank' && lineStart);
    mark.lineStart = lineStart;
    mark.line = line;
    mark.lean = leaning(left, right[index] ?? 'space');
    from = mark.at + mark.width;
  });
}

function leaning(left: Beside, right: Beside): Way {
  const rightOpens = right === 'word' || right === 'opener' || right === 'dots';
  const rightCloses = right === 'space' || right === 'closer' || right === 'dash';
  switch (left) {
    case 'space':
      return rightOpens || right === 'dash' ? 1 : right === 'closer' ? -1 : 0;
    case 'opener':
      return right === 'space' ? 0 : 1;
    case 'dash':
      return rightOpens ? 1 : -1;
    default:
      return rightCloses || right === 'dots' ? -1 : 0;
  }
}

function beside(text: string, at: number, step: 1 | -1): Beside {
  const code = codeAt(text, at);
  if (isBlank(code)) return 'space';
  if (code === 0x2026) return 'dots';
  if (code === 0x2e && codeAt(text, at + step) === 0x2e) return 'dots';
  // ". . . It leaks": dots with blanks between them
  if (step === 1 && code === 0x2e && isBlank(codeAt(text, at + 1)) && codeAt(text, at + 2) === 0x2e)
    return 'dots';
  if (code === 0x2d || (code >= 0x2010 && code <= 0x2015)) return 'dash';
  // “.@Roe, you are late”: a stop in front of a name that is written to
  if (step === 1 && code === 0x2e && codeAt(text, at + 1) === 0x40) return 'word';
  const sign = text.charAt(at);
  if (OPENERS.includes(sign)) return 'opener';
  return CLOSERS.includes(sign) ? 'closer' : 'word';
}

/** Whether a line starts between two marks, or there is nothing but white space, or text. */
function startsLine(text: string, from: number, to: number): 'new' | 'blank' | 'text' {
  for (let at = to - 1; at >= from; at--) {
    const code = codeAt(text, at);
    if (code === NEWLINE) return endsSentence(text, at - 1) ? 'new' : 'text';
    if (!isBlank(code)) return 'text';
  }
  return 'blank';
}

/** A line that stops in the middle of a sentence is only wrapped; the next does not start anew. */
export function endsSentence(text: string, at: number): boolean {
  while (at >= 0 && isBlank(codeAt(text, at))) at--;
  if (at < 0) return true;
  const code = codeAt(text, at);
  return '.!?…:;'.includes(text.charAt(at)) || markKind(code) !== undefined;
}
