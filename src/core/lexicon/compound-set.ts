/** Words and what is compounded with them: in German a Bundesaußenminister is a Minister, a UN-Sprecherin a Sprecherin. */
export class CompoundSet extends Set<string> {
  private readonly endings: readonly string[];

  /** `words` stand as they are; `endings`, blank-separated, close longer words as well. */
  constructor(words: Iterable<string>, endings: string) {
    super(words);
    this.endings = endings.split(' ').filter(Boolean);
  }

  override has(word: string): boolean {
    return super.has(word) || this.endings.some((ending) => word.endsWith(ending));
  }
}
