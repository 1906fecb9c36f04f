import type { SourceKey } from '../source-key.ts';
import type { TextAnchor } from './text-anchor.ts';

/** The rule of a passage that is as the reader put it. */
export const CORRECTED = 'corrected';

/** "Not right?": what the reader says of a passage; kept, and applied at once and on every later visit. */
export type Correction =
  | { kind: 'speaker'; passage: TextAnchor; name: string }
  | { kind: 'not-a-quote'; passage: TextAnchor }
  | { kind: 'is-a-quote'; passage: TextAnchor; name: string | null }
  | { kind: 'is-editorial'; passage: TextAnchor }
  | { kind: 'not-editorial'; passage: TextAnchor }
  | { kind: 'limits'; passage: TextAnchor; to: TextAnchor }
  /** `name`: what the target is called, where nothing was recorded of it so far. */
  | { kind: 'merge'; from: SourceKey; into: SourceKey; name?: string | undefined };
