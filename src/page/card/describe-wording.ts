import type { Reading, Signal } from '../../core/reading.ts';
import { namedIn } from '../../core/signals/named-in.ts';
import { SIGNAL_BASES } from '../../core/signals/bases.ts';
import type { Words } from './card-opener.ts';

/** What the card says of wording that stands out: the words, why, when they may be in order, and who says so. */
export interface WordingText {
  text: string;
  why: string;
  inOrder: string;
  basis: string | null;
}

export const describeWording = ({ text }: Reading, signal: Signal, words: Words): WordingText => ({
  text: text.slice(signal.start, signal.end),
  why: words(`signal_${signal.rule}`, namedIn(signal)) || signal.why,
  inOrder: words(`legitimate_${signal.rule}`),
  basis: SIGNAL_BASES[signal.rule] ?? null,
});
