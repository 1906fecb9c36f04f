import { once } from './once.ts';

/**
 * A text as numbers, made once for all rooms that read it character by character: to ask a string for a code costs
 * several times what a table costs. The list is longer than the text, and holds zeros right behind its end. It is
 * that of the text last asked for: nobody keeps it longer than a step takes.
 */
export interface CodedText {
  readonly text: string;
  /** The UTF-16 code unit at each offset. */
  readonly codes: Uint16Array;
}

/** Rules look so far behind the end of a text. */
const BEHIND = 16;
/** The list of most articles, for the next one to use again; a long text gets its own. */
const KEPT = 1 << 15;

const kept = once(() => new Uint16Array(KEPT));
let last: CodedText | null = null;

/** The numbers of a text; of the last one asked for they are kept. */
export const codedText = (text: string): CodedText =>
  last !== null && last.text === text ? last : (last = coded(text));

function coded(text: string): CodedText {
  const { length } = text;
  const room = length + BEHIND;
  const codes = room <= KEPT ? kept() : new Uint16Array(room);
  for (let at = 0; at < length; at++) codes[at] = text.charCodeAt(at);
  codes.fill(0, length, room);
  return { text, codes };
}
