import { combinationsOf, LanguageVotes, numbersOf } from './language-votes.ts';
import { languagesOf, languagesShaped, languagesWriting, longestShape } from './lexicon/stop-words.ts';
import { codedText } from './words/coded-text.ts';
import { classAt, isAscii, LETTER, MARK, NUMBER, startsSmall } from './words/letters.ts';
import { wordsOfText } from './words/text-words.ts';
import { WordFacts } from './words/word-facts.ts';
import { hashWith, WORDS } from './words/word-store.ts';

/** How much of the text is looked at; news pages declare their language, this only corrects them. */
const SAMPLE = 2000;
/** With less evidence than that the declaration stands; a word or letter of one language alone counts one. */
const ENOUGH = 3;
/** A text of fewer words than that is judged by the shapes of its words as well. */
const A_FEW_LINES = 30;
/** What the shape of a word speaks for, in words known to be common. */
const SHAPE = 0.4;
/** Of texts that declare nothing most are English. */
const LIKELIEST = 0.1;
/** So many words of which none tells anything are in a language that we do not know. */
const WORDS_OF_A_LANGUAGE = 3;
/** No language can be told. */
const UNKNOWN = 'und';

/** Whether letters of another script than Latin occur in the sample of a text; punctuation and Latin’s own extensions are passed over. */
function goesBeyondLatin(text: string): boolean {
  const { codes } = codedText(text);
  const length = Math.min(text.length, SAMPLE);
  for (let at = 0; at < length; at++) {
    const code = codes[at] ?? 0;
    if (code < 0x370 || (code >= 0x1e00 && code < 0x1f00) || (code >= 0x2000 && code < 0x2c80)) continue;
    return true;
  }
  return false;
}

/** Scripts that tell the language, or nearly; the first letters outside Latin and Cyrillic decide. */
const SCRIPTS: readonly [pattern: RegExp, lang: string][] = [
  [/[\u3040-\u30ff]/gu, 'ja'],
  [/[\uac00-\ud7af]/gu, 'ko'],
  [/[\u4e00-\u9fff]/gu, 'zh'],
  [/[\u0590-\u05ff]/gu, 'he'],
  [/[پچژگ]/gu, 'fa'],
  [/[\u0600-\u06ff]/gu, 'ar'],
  [/[\u0370-\u03ff]/gu, 'el'],
  [/[\u0900-\u097f]/gu, 'hi'],
  [/[\u0e00-\u0e7f]/gu, 'th'],
  [/[\u10a0-\u10ff]/gu, 'ka'],
  [/[\u0530-\u058f]/gu, 'hy'],
  [/[қғңұүһә]/giu, 'kk'],
  [/ў/giu, 'be'],
  [/[іїєґ]/giu, 'uk'],
  [/[ѓќѕџ]/giu, 'mk'],
  [/[ђћ]/giu, 'sr'],
  // път, съвет: in Russian the letter stands before е, ё, ю and я alone.
  [/ъ(?![еёюя])/giu, 'bg'],
  [/[\u0400-\u04ff]/gu, 'ru'],
];

/** Languages written in each script of which the default above is only the likeliest. */
const SAME_SCRIPT: Record<string, string> = {
  ru: 'ru bg be kk ky mn tg uk mk sr',
  uk: 'uk be',
  kk: 'kk ky tt ba mn',
  bg: 'bg mk',
  be: 'be',
  ar: 'ar fa ur ps ckb',
  fa: 'fa ur ps ckb',
  zh: 'zh ja yue',
  he: 'he yi',
  hi: 'hi mr ne',
};

/**
 * The primary language subtag of a text, lower case: what the page declares, unless the words of the text, or
 * its script, speak clearly for another. Undeclared, it is what its small words and its letters tell; a few words that
 * tell nothing are English, many are `und`.
 */
export function detectLanguage(text: string, declared: string | null): string {
  const claimed = primarySubtag(declared);
  const sample = text.slice(0, SAMPLE);
  const script = goesBeyondLatin(text) ? scriptLanguage(sample) : null;
  if (script !== null) return claimed !== null && sharesScript(script, claimed) ? claimed : script;
  const { votes, count, words } = weigh(text);
  if (claimed === null) return undeclared(votes, count, words);
  const [best, most] = votes.strongest();
  return most >= ENOUGH && votes.of(claimed) * 2 < most ? best : claimed;
}

function undeclared(votes: LanguageVotes, count: number, words: readonly string[]): string {
  if (count < A_FEW_LINES) weighShapes(words, votes);
  if (votes.isEmpty && count >= WORDS_OF_A_LANGUAGE) return UNKNOWN;
  votes.add(numbersOf(['en']), LIKELIEST);
  return votes.strongest()[0];
}

function primarySubtag(declared: string | null): string | null {
  const subtag = /^\s*([a-z]{2,3})(?![a-z])/iu.exec(declared ?? '')?.[1]?.toLowerCase();
  if (subtag === undefined || subtag === 'und' || subtag === 'mul') return null;
  return subtag === 'iw' ? 'he' : subtag;
}

const sharesScript = (script: string, claimed: string): boolean =>
  (SAME_SCRIPT[script] ?? script).split(' ').includes(claimed);

/** The language of a script other than Latin in which at least a third of the letters are written. */
function scriptLanguage(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const foreign = letters - (sample.match(/\p{Script=Latin}/gu)?.length ?? 0);
  if (letters === 0 || foreign * 3 < letters) return null;
  // A few letters settle kana, Persian or Ukrainian; whole scripts need a third.
  const found = SCRIPTS.find(([pattern]) => (sample.match(pattern)?.length ?? 0) * 50 >= letters);
  return found?.[1] ?? null;
}

interface Evidence {
  votes: LanguageVotes;
  /** How many words were looked at, and those of a text of few. */
  count: number;
  words: string[];
}

/** The languages that each word speaks for, and those of a letter of it, by the number of their `combinationsOf`. */
const SPEAKS_FOR = new WordFacts((form, written) => {
  const all = [languagesOf(form)];
  // Erdoğan, Tromsø: a name keeps its letters in any language.
  if (startsSmall(written) && !isAscii(written))
    for (const letter of written) if (letter > LAST_OF_ASCII) all.push(languagesWriting(letter));
  return combinationsOf(all.filter(({ length }) => length > 0));
});

function weigh(text: string): Evidence {
  const votes = new LanguageVotes();
  const words: string[] = [];
  const all = wordsOfText(text);
  const { starts, ends, kinds, list } = all;
  let count = 0;
  const vote = (number: number): void => {
    if (count++ < A_FEW_LINES) words.push(list.written[number] ?? '');
    votes.note(SPEAKS_FOR.of(list, number));
  };
  for (let word = 0; word < all.count; word++) {
    const [start, end] = [starts[word] ?? 0, ends[word] ?? 0];
    if (start >= SAMPLE) break;
    if (end <= SAMPLE && ((kinds[word] ?? 0) & (NUMBER | MARK)) === 0) vote(all.numberOf(word));
    else lettersOnly(text, start, Math.min(end, SAMPLE), vote);
  }
  votes.addNoted();
  return { votes, count, words };
}

/** The 7⟦th⟧: a word with other signs than letters inside, or one that is cut, is several or less. */
function lettersOnly(text: string, from: number, to: number, vote: (number: number) => void): void {
  const { codes } = codedText(text);
  for (let at = from; at < to; at++) {
    const start = at;
    let hash = 0;
    for (; at < to && (classAt(text, at) & LETTER) !== 0; at++) hash = hashWith(hash, codes[at] ?? 0);
    if (at > start) vote(WORDS.find(codes, start, at, hash));
  }
}

const LAST_OF_ASCII = '\u007f';

/** Prij⟦zen⟧ st⟦ij⟧gen: what letters stand together, and at the ends of words. */
function weighShapes(words: readonly string[], votes: LanguageVotes): void {
  const longest = longestShape();
  for (const word of words.filter((own) => own.length > 2)) {
    const letters = `${word.toLowerCase()}-`;
    for (let from = 0; from < letters.length - 1; from++)
      for (let to = from + 2; to <= Math.min(letters.length, from + longest); to++)
        votes.add(numbersOf(languagesShaped(letters.slice(from, to))), SHAPE);
  }
}
