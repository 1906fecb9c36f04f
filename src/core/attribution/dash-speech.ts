/** Turns of dialogue: — Мост останется, — сказал мэр. — Башня тоже. The reporter's words stand between dashes. */
import type { Attribution, Draft, QuotedSpan } from '../draft.ts';
import type { SpeechWords } from '../lexicon/speech-words.ts';
import { trimmed, type Span } from '../span.ts';
import { mentionOf, spanOf, type Frame } from './from-frames.ts';
import { findSpeech } from './speech-frames.ts';
import { wordsIn } from './spoken-units.ts';

/** The attributions of all turns, each with what the reporter says between taken out. */
export function dashSpeech({ text, quoted, lang }: Draft, lexicon: SpeechWords): Attribution[] {
  return quoted
    .filter(({ form, depth }) => form === 'dash' && depth === 0)
    .map((turn) => readTurn(text, turn, lang, lexicon));
}

function readTurn(text: string, turn: QuotedSpan, lang: string, lexicon: SpeechWords): Attribution {
  const words = wordsIn(text, turn, lang);
  const frame = findSpeech(words.slice(1), lexicon, 1)[0];
  const source = frame?.source;
  if (frame === undefined || source === null || source === undefined) {
    const span = { start: turn.start, end: turn.end };
    return {
      ...span,
      kind: 'direct',
      parts: [span],
      quotedParts: [span],
      mention: null,
      cue: null,
      rule: 'marks-alone',
      confidence: 0.5,
    };
  }
  const spoken = words.slice(1);
  const cue = spanOf(spoken, frame.cue);
  const mention = spanOf(spoken, source);
  const parts = around(text, turn, {
    start: Math.min(cue.start, mention.start),
    end: Math.max(cue.end, mention.end),
  });
  return {
    start: parts[0]?.start ?? turn.start,
    end: parts.at(-1)?.end ?? turn.end,
    kind: 'direct',
    parts,
    quotedParts: parts,
    mention: mentionOf(text, mention),
    cue: cueWords(text, cue, frame),
    rule: 'cue-inverted',
    confidence: 0.85,
  };
}

const cueWords = (text: string, span: Span, { lemma, class: kind }: Frame): Attribution['cue'] => ({
  ...mentionOf(text, span),
  lemma,
  class: kind,
});

/** What stands before the reporter's words, and what follows the dash, or stop, after them. */
function around(text: string, turn: Span, said: Span): Span[] {
  const before = trimmed(text, { start: turn.start, end: said.start });
  while (before.end > before.start && /[,—–―\s]/u.test(text.charAt(before.end - 1))) before.end--;
  const dash = /[—–―]/u.exec(text.slice(said.end, turn.end));
  const after = dash === null ? null : trimmed(text, { start: said.end + dash.index + 1, end: turn.end });
  while (after !== null && after.start < after.end && /[.,\s]/u.test(text.charAt(after.start))) after.start++;
  return [before, ...(after === null ? [] : [after])].filter(({ start, end }) => end > start);
}
