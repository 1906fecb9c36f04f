/** Tokens of a noun phrase, `to` exclusive; `head` is where its first, naming part ends. */
export interface Phrase {
  from: number;
  to: number;
  head: number;
}
