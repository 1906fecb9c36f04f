/** Turns of dialogue: — Мост останется, — сказал мэр. — Башня тоже. The reporter's words stand between dashes. */
import type { Attribution, Draft, QuotedSpan } from '../draft.ts';
import type { SpeechWords } from '../lexicon/speech-words.ts';
import { spokenAround } from './speech-incises.ts';

/** The attributions of all turns, each with what the reporter says between taken out. */
export function dashSpeech({ text, quoted, lang }: Draft, lexicon: SpeechWords): Attribution[] {
  return quoted
    .filter(({ form, depth }) => form === 'dash' && depth === 0)
    .map((turn) => spokenAround(text, turn, lang, lexicon, false) ?? unannounced(turn));
}

const unannounced = ({ start, end }: QuotedSpan): Attribution => ({
  start,
  end,
  kind: 'direct',
  parts: [{ start, end }],
  quotedParts: [{ start, end }],
  mention: null,
  cue: null,
  rule: 'marks-alone',
  confidence: 0.5,
});
