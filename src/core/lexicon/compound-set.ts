import { remembered } from '../words/remembered.ts';

/** Words and what is compounded with them: in German a Bundesaußenminister is a Minister, a UN-Sprecherin a Sprecherin. */
export class CompoundSet extends Set<string> {
  private readonly isCompound: (word: string) => boolean;

  /** `words` stand as they are; `endings`, blank-separated, close longer words as well. */
  constructor(words: Iterable<string>, endings: string) {
    super(words);
    const all = endings.split(' ').filter(Boolean);
    this.isCompound = remembered((word) => all.some((ending) => word.endsWith(ending)));
  }

  override has(word: string): boolean {
    return super.has(word) || this.isCompound(word);
  }
}
