import type { Passage, Reading, Span, Speaker } from '../reading.ts';
import { explain } from '../explain.ts';
import { overlaps } from '../span.ts';

const RULE = 'not-in-original';
/** A find below this gives way to what the original says. */
const DOUBTFUL = 0.85;
const EDITOR: Speaker = {
  id: 'editor',
  name: 'Editor',
  role: null,
  kind: 'editor',
  aliases: [],
  words: { quoted: 0, paraphrased: 0 },
};

/**
 * A reading with what the original taught: passages that are not in it are the editor’s, and a doubtful find that
 * is in it is taken back. Offsets are into the reading’s text; ids are given anew, since ids count passages.
 */
export function markInserted(reading: Reading, inserted: readonly Span[], kept: readonly Span[]): Reading {
  const found = inserted.filter(({ start, end }) => start >= 0 && start < end && end <= reading.text.length);
  const doubtful = (passage: Passage): boolean =>
    passage.voice === 'editorial' && passage.kind !== 'bracket' && passage.confidence < DOUBTFUL;
  const sure = (passage: Passage): boolean => passage.voice === 'editorial' && !doubtful(passage);
  const passages = reading.passages.filter((passage) => {
    if (sure(passage)) return true;
    if (found.some((span) => overlaps(span, passage))) return false;
    return !(doubtful(passage) && kept.some((span) => overlaps(span, passage)));
  });
  const added = found
    .filter((span) => !passages.some((passage) => overlaps(passage, span)))
    .map((span) => notInOriginal(span));
  const all = [...passages, ...added]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((passage, index) => ({ ...passage, id: `p${(index + 1).toString()}` }));
  const known = reading.speakers.some(({ id }) => id === EDITOR.id);
  return {
    ...reading,
    passages: all,
    speakers: known || added.length === 0 ? reading.speakers : [...reading.speakers, EDITOR],
  };
}

const notInOriginal = ({ start, end }: Span): Passage => ({
  id: '',
  voice: 'editorial',
  kind: 'comment',
  start,
  end,
  parts: [{ start, end }],
  quotedParts: [],
  speaker: { id: EDITOR.id, mention: null },
  cue: null,
  rule: RULE,
  why: explain(RULE, { cue: null, mention: null }),
  confidence: 0.97,
});
