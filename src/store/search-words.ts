/** Words as the search compares them: folded, so that "Zoë" is found by "zoe". */

/** Longest word and most words a record is found by. */
const LONGEST = 40;
const MOST = 2_000;

/** The different words of some texts, folded: lower case, without accents; scripts without blanks in pairs. */
export function searchWords(...texts: readonly string[]): string[] {
  const words = new Set<string>();
  for (const text of texts)
    for (const [run] of folded(text).matchAll(/[\p{L}\p{N}]+/gu)) {
      if (words.size >= MOST) break;
      for (const word of CROWDED.test(run) ? pairsOf(run) : [run]) words.add(word.slice(0, LONGEST));
    }
  return [...words];
}

/** Texts folded alike, to be compared. */
export const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ß/g, 'ss');

const CROWDED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** 平和条約 is found by 平和 and by 条約. */
function pairsOf(run: string): string[] {
  const letters = [...run];
  return letters.length < 2
    ? letters
    : letters.slice(1).map((letter, index) => (letters[index] ?? '') + letter);
}
