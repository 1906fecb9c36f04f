import { isTypewritten } from './is-typewritten.ts';
import type { TokenIndex } from './token-index.ts';
import { QUOTED, type Unit } from './tokens.ts';

/**
 * ‘A hard winter’: a few words in marks, alone in their paragraph, head a section: without a stop, or in single marks
 * where the quotation before them stands in double ones.
 */
export function isHeading(
  t: TokenIndex,
  unit: Unit,
  before: Unit | undefined,
  after: Unit | undefined,
): boolean {
  const words = t.text.slice(t.startOf(unit.from), t.endOf(unit.from));
  return (
    t.kindOf(unit.from) === QUOTED &&
    words.length < 50 &&
    (!/[,.?!…—–-][’'"”]*$/u.test(words) || isInOtherMarks(t, unit.from)) &&
    unit.to - unit.from < 3 &&
    before?.block !== unit.block &&
    after?.block !== unit.block
  );
}

function isInOtherMarks(t: TokenIndex, at: number): boolean {
  if (!SINGLE.test(t.text.charAt(t.startOf(at))) || isTypewritten(t, at)) return false;
  for (let before = at - 1; before >= 0; before--)
    if (t.kindOf(before) === QUOTED)
      return isTypewritten(t, before) || !SINGLE.test(t.text.charAt(t.startOf(before)));
  return false;
}

const SINGLE = /['‘’]/u;
