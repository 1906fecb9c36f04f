import { classAt, classOf } from './letters.ts';
import { once } from './once.ts';

/**
 * A text as numbers, made once for all rooms that read it character by character: to ask a string for a code costs
 * several times what a table costs. Both lists are longer than the text, and hold zeros right behind its end. They are
 * those of the text last asked for: nobody keeps them longer than a step takes.
 */
export interface CodedText {
  readonly text: string;
  /** The UTF-16 code unit at each offset. */
  readonly codes: Uint16Array;
  /** What the character at each offset is, as flags of `letters.ts`; both halves of a pair are what the pair is. */
  readonly classes: Uint8Array;
}

/** Rules look so far behind the end of a text. */
const BEHIND = 16;
const SURROGATES = 0xd800;
const BEHIND_SURROGATES = 0xe000;
/** The lists of most articles, for the next one to use again; a long text gets its own. */
const KEPT = 1 << 15;

const kept = once(() => ({ codes: new Uint16Array(KEPT), classes: new Uint8Array(KEPT) }));
let last: CodedText | null = null;

/** The numbers of a text; of the last one asked for they are kept. */
export const codedText = (text: string): CodedText =>
  last !== null && last.text === text ? last : (last = coded(text));

function coded(text: string): CodedText {
  const { length } = text;
  const room = length + BEHIND;
  const { codes, classes } =
    room <= KEPT ? kept() : { codes: new Uint16Array(room), classes: new Uint8Array(room) };
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    codes[at] = code;
    classes[at] = code < SURROGATES || code >= BEHIND_SURROGATES ? classOf(code) : classAt(text, at);
  }
  codes.fill(0, length, room);
  classes.fill(0, length, room);
  return { text, codes, classes };
}
