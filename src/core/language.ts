import { languagesOf, LONGEST_STOP_WORD } from './lexicon/stop-words.ts';
import { LETTER, runEnd } from './words/letters.ts';

/** How much of the text is looked at; news pages declare their language, this only corrects them. */
const SAMPLE = 3000;
/** With fewer words than that the declaration stands. */
const FEWEST_WORDS = 12;

/** Whether letters of another script than Latin occur; punctuation and Latin’s own extensions are passed over. */
function goesBeyondLatin(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
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
  [/[іїєґ]/giu, 'uk'],
  [/[ѓќѕџ]/giu, 'mk'],
  [/[ђћ]/giu, 'sr'],
  [/[\u0400-\u04ff]/gu, 'ru'],
];

/** Languages written in each script of which the default above is only the likeliest. */
const SAME_SCRIPT: Record<string, string> = {
  ru: 'ru bg be kk ky mn tg uk mk sr',
  uk: 'uk be',
  ar: 'ar fa ur ps ckb',
  fa: 'fa ur ps ckb',
  zh: 'zh ja yue',
  he: 'he yi',
  hi: 'hi mr ne',
};

/**
 * The primary language subtag of a text, lower case: what the page declares, unless the words of the text, or
 * its script, speak clearly for another. Without either it is English.
 */
export function detectLanguage(text: string, declared: string | null): string {
  const claimed = primarySubtag(declared);
  const sample = text.slice(0, SAMPLE);
  const script = scriptLanguage(sample);
  if (script !== null) return claimed !== null && sharesScript(script, claimed) ? claimed : script;
  const votes = countWords(sample);
  const [best, most] = [...votes].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0]);
  if (most < FEWEST_WORDS / 2) return claimed ?? (best === '' ? 'en' : best);
  if (claimed === null) return best;
  return (votes.get(claimed) ?? 0) * 2 < most && most >= FEWEST_WORDS ? best : claimed;
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
  if (!goesBeyondLatin(sample)) return null;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const foreign = letters - (sample.match(/\p{Script=Latin}/gu)?.length ?? 0);
  if (letters === 0 || foreign * 3 < letters) return null;
  // A few letters settle kana, Persian or Ukrainian; whole scripts need a third.
  const found = SCRIPTS.find(([pattern]) => (sample.match(pattern)?.length ?? 0) * 50 >= letters);
  return found?.[1] ?? null;
}

function countWords(sample: string): Map<string, number> {
  const votes = new Map<string, number>();
  const words = sample.toLowerCase();
  for (let at = 0; at < words.length; at++) {
    const from = at;
    at = runEnd(words, at, LETTER);
    if (at > from && at - from <= LONGEST_STOP_WORD)
      for (const lang of languagesOf(words.slice(from, at))) votes.set(lang, (votes.get(lang) ?? 0) + 1);
  }
  return votes;
}
