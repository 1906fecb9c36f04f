/** What stands before a place where reported speech may end: a comma, a dash, nothing but a space. */
import { endsInComma } from './content-end-rules.ts';
import type { Break } from './content-end-names.ts';
import type { TokenIndex } from './token-index.ts';
import { QUOTED, WORD } from './tokens.ts';

const COMMA = 44;
const SEMICOLON = 59;
const COLON = 58;
const OPEN = 40;
const DASH = 0x2014;

/** The sign at or before the token `at`; null: nothing can end there. */
export function breakAt(t: TokenIndex, at: number): Break | null {
  switch (t.kindOf(at)) {
    case COMMA:
      return 'comma';
    case SEMICOLON:
      return 'semicolon';
    case DASH:
      return 'dash';
    case OPEN:
      return 'bracket';
    case COLON:
      return 'colon';
    case WORD:
      break;
    default:
      return null;
  }
  switch (t.kindOf(at - 1)) {
    case WORD:
      return 'space';
    case QUOTED:
      return endsInComma(t, at - 1) ? 'comma' : 'marks';
    default:
      return null;
  }
}
