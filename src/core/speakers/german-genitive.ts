import { COUNTRIES } from '../lexicon/countries.ts';
import { showsPerson } from '../lexicon/names-given.ts';
import { LETTER, runEnd } from '../words/letters.ts';
import type { NameToken } from './capital-run.ts';

/** So far around a word it is looked for without its s, in UTF-16 units. */
const AROUND = 20_000;

let lookedIn = '';
const found = new Map<string, boolean>();

/** Whether a word stands by itself near an offset; each is looked for once in an article. */
function standsAlone(text: string, word: string, near: number): boolean {
  if (text !== lookedIn) {
    lookedIn = text;
    found.clear();
  }
  const known = found.get(word);
  if (known !== undefined) return known;
  const around = text.slice(Math.max(0, near - AROUND), near + AROUND);
  let stands = false;
  for (let at = around.indexOf(word); at >= 0 && !stands; at = around.indexOf(word, at + 1)) {
    const end = at + word.length;
    stands = runEnd(around, end, LETTER) === end && (at === 0 || runEnd(around, at - 1, LETTER) === at - 1);
  }
  found.set(word, stands);
  return stands;
}

/**
 * The words of a name without the s that shows it to be somebody’s: der Wirt ⟨Nordbachs⟩. It is one where the name
 * stands in the article without it as well, or is that of a country. The same words come back where it is none.
 */
export function withoutGenitive(text: string, tokens: NameToken[]): NameToken[] {
  const last = tokens.at(-1);
  if (last === undefined || !/[^sxzß]s$/u.test(last.word) || showsPerson(last.lower)) return tokens;
  const [word, lower] = [last.word.slice(0, -1), last.lower.slice(0, -1)];
  if (word.length < 3 || (!COUNTRIES().has(lower) && !standsAlone(text, word, last.start))) return tokens;
  return [...tokens.slice(0, -1), { ...last, word, lower, end: last.end - 1 }];
}
