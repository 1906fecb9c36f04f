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
  const counts = [0, 0, 0, 0, 0];
  matcherOf(lang)?.scan(own, (list) => {
    counts[list] = (counts[list] ?? 0) + 1;
  });
  const [first = 0, second = 0, verdict = 0, interjection = 0, meta = 0] = counts;
  return {
    words: wordCount(own),
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

/** One figure for all traits: about 1 for a plain report, 3 and more for open comment. */
export function voiceScore(words: string, lang: string): number {
  const traits = voiceTraits(words, lang);
  if (traits.words === 0) return 0;
  const weight =
    traits.first * 1.5 +
    traits.second +
    traits.verdict +
    traits.interjection * 0.5 +
    traits.meta * 0.5 +
    traits.questions * 1.5 +
    traits.exclamations;
  return weight / Math.max(1, Math.sqrt(traits.words / 25));
}
