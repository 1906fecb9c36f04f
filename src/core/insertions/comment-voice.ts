import { COMMENT_VOICE } from '../lexicon/comment-voice.ts';
import { PhraseMatcher } from '../words/phrase-matcher.ts';
import { wordCount } from '../words/word-count.ts';
import { WHOLE_WORDS } from './label-forms.ts';

/** How much a stretch speaks to the reader instead of reporting; counts, not shares. */
export interface VoiceTraits {
  words: number;
  first: number;
  second: number;
  verdict: number;
  interjection: number;
  meta: number;
  questions: number;
  exclamations: number;
}

const LISTS = ['first', 'second', 'verdict', 'interjection', 'meta'] as const;
const matchers = new Map<string, PhraseMatcher | null>();

function matcherOf(lang: string): PhraseMatcher | null {
  const known = matchers.get(lang);
  if (known !== undefined) return known;
  const voice = COMMENT_VOICE[lang];
  const matcher =
    voice === undefined
      ? null
      : new PhraseMatcher(
          LISTS.map((name) => voice[name]),
          WHOLE_WORDS,
        );
  matchers.set(lang, matcher);
  return matcher;
}

/** The traits of a stretch; what stands between quotation marks is somebody else's voice and is left out. */
export function voiceTraits(words: string, lang: string): VoiceTraits {
  const own = ownWords(words);
  return { words: wordCount(own), ...countsIn(own, lang) };
}

type Counts = Omit<VoiceTraits, 'words'>;

function countsIn(own: string, lang: string): Counts {
  const counts = [0, 0, 0, 0, 0];
  matcherOf(lang)?.scan(own, (list) => {
    counts[list] = (counts[list] ?? 0) + 1;
  });
  const [first = 0, second = 0, verdict = 0, interjection = 0, meta = 0] = counts;
  return {
    first,
    second,
    verdict,
    interjection,
    meta,
    questions: signCount(own, '?') + signCount(own, '？'),
    exclamations: signCount(own, '!'),
  };
}

function ownWords(words: string): string {
  const outside = /["“«„]/u.test(words) ? words.replace(/[“"«„][^“”"«»]{1,600}[”"»“]/gu, ' ') : words;
  if (!/U\.?S/u.test(outside)) return outside;
  // "US" is a country, not the reader and the writer.
  return outside.replace(/\bU\.?S\b\.?/gu, 'America');
}

function signCount(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count++;
  return count;
}

const weightOf = (counts: Counts): number =>
  counts.first * 1.5 +
  counts.second +
  counts.verdict +
  counts.interjection * 0.5 +
  counts.meta * 0.5 +
  counts.questions * 1.5 +
  counts.exclamations;

const scoreOf = (weight: number, words: number): number =>
  words === 0 ? 0 : weight / Math.max(1, Math.sqrt(words / 25));

/** One figure for all traits: about 1 for a plain report, 3 and more for open comment. */
export function voiceScore(words: string, lang: string): number {
  const own = ownWords(words);
  return scoreOf(weightOf(countsIn(own, lang)), wordCount(own));
}

/** Whether that figure is as high as `least`; most stretches hold so few traits that their words need no counting. */
export function isVoiced(words: string, lang: string, least: number): boolean {
  const own = ownWords(words);
  const weight = weightOf(countsIn(own, lang));
  return weight >= least && scoreOf(weight, wordCount(own)) >= least;
}
