/** How phrases stand in a text. */
export interface Spelling {
  /** The characters that make a word, as flags; none of them stands before a phrase. */
  signs: number;
  /** Nor does one stand behind it. */
  whole: boolean;
  /** What an apostrophe may be written as. */
  apostrophes: string;
  /** An apostrophe may also be missing. */
  missing: boolean;
  /** A blank is one blank; else it is white space of any kind and length. */
  oneBlank: boolean;
}
