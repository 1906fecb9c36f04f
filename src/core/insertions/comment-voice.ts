import { COMMENT_VOICE, type CommentVoice } from '../lexicon/comment-voice.ts';
import { phrasePattern } from './label-forms.ts';

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

const patterns = new Map<string, Record<keyof CommentVoice, RegExp>>();

function patternsOf(lang: string): Record<keyof CommentVoice, RegExp> {
  const known = patterns.get(lang);
  if (known) return known;
  const voice = COMMENT_VOICE[lang] ?? { first: [], second: [], verdict: [], interjection: [], meta: [] };
  const compile = (words: readonly string[]): RegExp =>
    words.length === 0
      ? /$^/gu
      : new RegExp(
          String.raw`(?<![\p{L}\p{N}])(?:${words.map(phrasePattern).join('|')})(?![\p{L}\p{N}])`,
          'giu',
        );
  const compiled = {
    first: compile(voice.first),
    second: compile(voice.second),
    verdict: compile(voice.verdict),
    interjection: compile(voice.interjection),
    meta: compile(voice.meta),
  };
  patterns.set(lang, compiled);
  return compiled;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The traits of a stretch; what stands between quotation marks is somebody else's voice and is left out. */
export function voiceTraits(words: string, lang: string): VoiceTraits {
  // "US" is a country, not the reader and the writer.
  const own = words.replace(/[“"«„][^“”"«»]{1,600}[”"»“]/gu, ' ').replace(/\bU\.?S\b\.?/gu, 'America');
  const of = patternsOf(lang);
  return {
    words: count(own, /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu),
    first: count(own, of.first),
    second: count(own, of.second),
    verdict: count(own, of.verdict),
    interjection: count(own, of.interjection),
    meta: count(own, of.meta),
    questions: count(own, /[?？]/gu),
    exclamations: count(own, /!/gu),
  };
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
