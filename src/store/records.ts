/**
 * The shapes of what is kept, declared once: the types come from them, and whatever was stored or imported is
 * checked against them. Times are milliseconds since 1970; offsets are UTF-16 units into the article's text.
 */
import * as v from 'valibot';
import { anchorShape, correctionShape, sourceKeyShape } from '../correction-shapes.ts';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const line = text(2_000);
const time = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const many = <T extends v.GenericSchema>(item: T, most: number) => v.pipe(v.array(item), v.maxLength(most));

/** Longest note that is kept, in UTF-16 units. */
export const LONGEST_NOTE = 100_000;

export const sourceShape = v.object({
  key: sourceKeyShape,
  kind: v.picklist(['outlet', 'speaker']),
  name: line,
  /** What sort of speaker: `SpeakerKind` of the core. */
  speakerKind: v.nullable(v.picklist(['person', 'organisation', 'group', 'unnamed', 'editor', 'unknown'])),
  role: v.nullable(line),
  aliases: many(line, 500),
  first: time,
  last: time,
  /** The source this one was merged into; null when it stands for itself. */
  mergedInto: v.nullable(sourceKeyShape),
  /** For the search: the words of its names, folded. */
  words: many(line, 1_000),
});

const passageShape = v.object({
  id: line,
  voice: v.picklist(['quote', 'paraphrase', 'editorial']),
  kind: v.picklist(['direct', 'mixed', 'indirect', 'comment', 'note', 'bracket', 'afterword']),
  source: v.nullable(sourceKeyShape),
  mention: v.nullable(line),
  /** Where mention and cue stood; null where there is none. */
  mentionAt: v.nullable(v.object({ start: count, end: count })),
  cueAt: v.nullable(v.object({ start: count, end: count })),
  cue: v.nullable(v.object({ text: line, lemma: line, class: line })),
  anchor: anchorShape,
  /** False: the words are cut, since only so much of an article is kept. */
  whole: v.boolean(),
  words: v.object({ quoted: count, other: count }),
  rule: line,
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});

export const readingShape = v.object({
  url: text(4_000),
  title: v.nullable(line),
  byline: v.nullable(line),
  published: v.nullable(line),
  lang: line,
  outlet: v.nullable(sourceKeyShape),
  origin: v.nullable(sourceKeyShape),
  agency: v.nullable(line),
  first: time,
  last: time,
  /** How often it was opened. */
  times: count,
  /** Whose words, in words. */
  words: v.object({ reporter: count, quote: count, paraphrase: count, editorial: count }),
  passages: many(passageShape, 20_000),
  /** Wording that stands out, by rule and voice. */
  signals: many(v.object({ rule: line, voice: line, count }), 5_000),
});

export const noteShape = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  on: v.picklist(['passage', 'speaker', 'outlet', 'article']),
  /** Empty for a note on an article alone. */
  source: v.union([sourceKeyShape, v.literal('')]),
  /** The article it was written at; empty when it was written elsewhere. */
  url: text(4_000),
  passage: v.nullable(anchorShape),
  /** The passage was looked for in its article and not found. */
  lost: v.boolean(),
  /** Markdown. */
  body: text(LONGEST_NOTE),
  frames: many(line, 100),
  tags: many(line, 500),
  created: time,
  updated: time,
});

export const keptCorrectionShape = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  /** The article it belongs to; empty when it is about a source and so about every article. */
  url: text(4_000),
  correction: correctionShape,
  created: time,
});

export type SourceRecord = v.InferOutput<typeof sourceShape>;
export type RecordedPassage = v.InferOutput<typeof passageShape>;
export type ReadingRecord = v.InferOutput<typeof readingShape>;
export type NoteRecord = v.InferOutput<typeof noteShape>;
export type CorrectionRecord = v.InferOutput<typeof keptCorrectionShape>;

/**
 * A source in one article: counted from the reading and put beside it, so that a source's totals need no article
 * to be read. `role`: it speaks, it shows the article, or it published the article first.
 */
export interface AppearanceRecord {
  source: string;
  url: string;
  role: 'speaker' | 'host' | 'origin';
  outlet: string | null;
  last: number;
  /** A speaker's passages; of an outlet, its editor's. */
  passages: number;
  words: { quoted: number; other: number };
  verbs: { lemma: string; class: string; count: number }[];
  /** Of the outlet that shows the article: whose words it is made of, and when it was published or read. */
  article: { words: ReadingRecord['words']; day: string } | null;
}

/** The sources of an article with their counts, in one record: one for each made an import take twice as long. */
export interface AppearancesRecord {
  url: string;
  /** Each source with the time of `last`, to be found by. */
  met: [source: string, last: number][];
  appearances: AppearanceRecord[];
}

/** How one outlet treats a source, summed over its articles; `outlet` is empty where none is known. */
export interface TallyRecord {
  source: string;
  outlet: string;
  articles: number;
  passages: number;
  words: { quoted: number; other: number };
  verbs: { lemma: string; class: string; count: number }[];
}

/** Whose words the articles an outlet showed in a month are made of; `month` as 2026-01. */
export interface MonthRecord {
  outlet: string;
  month: string;
  articles: number;
  words: ReadingRecord['words'];
  insertions: number;
}

/** The words of a part of the notes, a line a note: see `note-words.ts`. */
export interface NoteWordsRecord {
  part: number;
  lines: string;
}

/** The stores whose records a reader made or would miss; they are what is exported, binned and restored. */
export const KEPT_STORES = ['sources', 'readings', 'notes', 'corrections'] as const;
export type KeptStore = (typeof KEPT_STORES)[number];

export interface KeptRecords {
  sources: SourceRecord;
  readings: ReadingRecord;
  notes: NoteRecord;
  corrections: CorrectionRecord;
}

/** Whatever was thrown away together, to be brought back together. */
export interface BinRecord {
  id: string;
  deleted: number;
  what: KeptStore;
  label: string;
  records: { [S in KeptStore]: { store: S; value: KeptRecords[S] } }[KeptStore][];
}

/** A record that could not be understood, set aside as it was found. */
export interface BrokenRecord {
  id: string;
  store: string;
  found: number;
  why: string;
  value: unknown;
}

export interface BackupRecord {
  id: string;
  made: number;
  /** Bytes of `archive`. */
  size: number;
  notes: number;
  readings: number;
  /** The archive as JSON, gzipped. */
  archive: Uint8Array<ArrayBuffer>;
}
