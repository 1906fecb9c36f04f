import { gate, type Gate } from './gate.ts';
import { likelyArea } from './likely-area.ts';
import { statedBy } from './stated-by.ts';
import { emptyArea, transcribeArea } from './transcribe-area.ts';
import type { Transcript } from '../../transcript.ts';

/** A transcript, and what its numbers stand for in the live document. */
export interface Transcribed {
  transcript: Transcript;
  /** The boxes, and the text nodes, in the order of the page. */
  boxes: readonly Element[];
  nodes: readonly Text[];
}

export interface ReadOptions {
  /** What the gate said, where it was asked before. */
  gate?: Gate;
  /** Read the page from its top, wherever its paragraphs are. */
  isWhole?: boolean;
}

/**
 * Notes down what is needed to find the document's article; `url` is the page's address, or null where it is not
 * known. The document is read, never written, never cloned. Each `yield` is a place to let the page have its thread.
 */
export function* transcribe(
  document: Document,
  url: string | null,
  options: ReadOptions = {},
): Generator<undefined, Transcribed> {
  const stated = statedBy(document, url);
  yield undefined;
  const area = options.isWhole === true ? null : likelyArea(document);
  yield undefined;
  const top = area?.around ?? document.body ?? document.documentElement;
  const { boxes, nodes, ...steps } = top === null ? emptyArea() : yield* transcribeArea(top, area);
  const first = options.gate ?? gate(document, url ?? document.URL);
  return { transcript: { ...steps, isWhole: area === null, stated, gate: first }, boxes, nodes };
}
