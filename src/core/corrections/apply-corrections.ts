/**
 * The reader's corrections, applied to a reading. Pure: the reading that comes in stays as it is. A correction whose
 * words are not found in the text any more is passed over.
 */
import { explain } from '../explain.ts';
import type { Passage, Reading, Signal, Speaker } from '../reading.ts';
import type { SourceKey } from '../source-key.ts';
import { contains, type Span } from '../span.ts';
import { clearedFor, closestTo } from './clear-span.ts';
import { CORRECTED, type Correction } from './correction.ts';
import { wordsOf } from './count-words.ts';
import { mergeSpeakers } from './merge-speakers.ts';
import { addEditor, speakerNamed } from './named-speaker.ts';
import { findAnchor, type TextAnchor } from './text-anchor.ts';

/**
 * The corrected reading, corrections taken in the order given. `nameOf` says what a source is called that this
 * article does not name (the target of a merge); without it such a merge changes nothing.
 */
export function applyCorrections(
  reading: Reading,
  corrections: readonly Correction[],
  nameOf: (source: SourceKey) => string | null = () => null,
): Reading {
  if (corrections.length === 0) return reading;
  const corrected = corrections.reduce((now, correction) => applyOne(now, correction, nameOf), reading);
  return corrected === reading ? reading : settled(corrected);
}

function applyOne(
  reading: Reading,
  correction: Correction,
  nameOf: (source: SourceKey) => string | null,
): Reading {
  switch (correction.kind) {
    case 'merge':
      return mergeSpeakers(reading, correction, nameOf);
    case 'speaker':
      return saidBy(reading, correction.passage, correction.name);
    case 'not-a-quote':
      return taken(reading, correction.passage, ({ voice }) => voice !== 'editorial');
    case 'not-editorial':
      return taken(reading, correction.passage, ({ voice }) => voice === 'editorial');
    case 'is-a-quote':
      return quoted(reading, correction.passage, correction.name);
    case 'is-editorial':
      return inserted(reading, correction.passage);
    case 'limits':
      return limited(reading, correction.passage, correction.to);
  }
}

/** "Not her: the mayor said it." */
function saidBy(reading: Reading, anchor: TextAnchor, name: string): Reading {
  const passage = passageAt(reading, anchor, () => true);
  if (passage === null) return reading;
  const { speakers, id } = speakerNamed(reading.speakers, name);
  const said: Passage = { ...passage, ...BY_READER, speaker: { id, mention: null } };
  return { ...reading, speakers, passages: reading.passages.map((one) => (one === passage ? said : one)) };
}

/** "These are nobody's words but the reporter's." */
function taken(reading: Reading, anchor: TextAnchor, which: (passage: Passage) => boolean): Reading {
  const passage = passageAt(reading, anchor, which);
  return passage === null
    ? reading
    : { ...reading, passages: reading.passages.filter((one) => one !== passage) };
}

/** "This is a quotation that was not seen." */
function quoted(reading: Reading, anchor: TextAnchor, name: string | null): Reading {
  const span = findAnchor(reading.text, anchor);
  if (span === null) return reading;
  const { speakers, id } = name === null ? { ...reading, id: null } : speakerNamed(reading.speakers, name);
  return withPassage({ ...reading, speakers }, span, {
    voice: 'quote',
    kind: 'direct',
    quotedParts: [span],
    speaker: id === null ? null : { id, mention: null },
  });
}

/** "The editor put this in." */
function inserted(reading: Reading, anchor: TextAnchor): Reading {
  const span = findAnchor(reading.text, anchor);
  if (span === null) return reading;
  const { speakers, id } = addEditor(reading);
  return withPassage({ ...reading, speakers }, span, {
    voice: 'editorial',
    kind: 'comment',
    quotedParts: [],
    speaker: { id, mention: null },
  });
}

/** "It begins and ends elsewhere." */
function limited(reading: Reading, anchor: TextAnchor, to: TextAnchor): Reading {
  const passage = passageAt(reading, anchor, () => true);
  const span = findAnchor(reading.text, to);
  if (passage === null || span === null) return reading;
  const others = { ...reading, passages: reading.passages.filter((one) => one !== passage) };
  const quotedParts = passage.quotedParts
    .map(({ start, end }) => ({ start: Math.max(start, span.start), end: Math.min(end, span.end) }))
    .filter(({ start, end }) => start < end);
  return withPassage(others, span, { ...passage, quotedParts });
}

type Given = Pick<Passage, 'voice' | 'kind' | 'quotedParts' | 'speaker'> & Partial<Passage>;

function withPassage(reading: Reading, span: Span, given: Given): Reading {
  const passage: Passage = {
    id: freshId(reading.passages),
    cue: null,
    ...given,
    ...BY_READER,
    ...span,
    parts: [span],
  };
  const passages = [...clearedFor(reading.passages, span, passage.voice), passage];
  return { ...reading, passages: passages.sort((a, b) => a.start - b.start || b.end - a.end) };
}

const BY_READER = {
  rule: CORRECTED,
  why: explain(CORRECTED, { cue: null, mention: null }),
  confidence: 1,
};

function passageAt(
  { text, passages }: Reading,
  anchor: TextAnchor,
  which: (passage: Passage) => boolean,
): Passage | null {
  const span = findAnchor(text, anchor);
  return span === null ? null : closestTo(passages.filter(which), span);
}

function freshId(passages: readonly Passage[]): string {
  const known = new Set(passages.map(({ id }) => id));
  let number = 1;
  while (known.has(`c${number}`)) number++;
  return `c${number}`;
}

/** Counts the words anew, leaves out speakers who say nothing any more, and gives each signal its voice. */
function settled(reading: Reading): Reading {
  const words = new Map<string, Speaker['words']>();
  for (const passage of reading.passages) {
    if (passage.speaker === null) continue;
    const sum = words.get(passage.speaker.id) ?? { quoted: 0, paraphrased: 0 };
    const { quoted: inMarks, other } = wordsOf(reading.text, passage);
    words.set(passage.speaker.id, {
      quoted: sum.quoted + (passage.voice === 'editorial' ? 0 : inMarks),
      paraphrased: sum.paraphrased + (passage.voice === 'editorial' ? 0 : other),
    });
  }
  const speakers = reading.speakers.flatMap((speaker) => {
    const said = words.get(speaker.id);
    return said === undefined ? [] : [{ ...speaker, words: said }];
  });
  return { ...reading, speakers, signals: reading.signals.map((signal) => voiced(signal, reading.passages)) };
}

function voiced(signal: Signal, passages: readonly Passage[]): Signal {
  const over = passages.filter(({ parts }) => parts.some((part) => contains(part, signal))).at(-1);
  const voice = over?.voice ?? 'reporter';
  return voice === signal.voice ? signal : { ...signal, voice };
}
