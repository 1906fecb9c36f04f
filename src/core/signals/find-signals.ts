import type { Draft } from '../draft.ts';
import type { Reading, Signal } from '../reading.ts';

/** The wording that stands out, each with the voice that carries it, in order of start. */
export function findSignals(_draft: Draft, _reading: Reading): Signal[] {
  return [];
}
