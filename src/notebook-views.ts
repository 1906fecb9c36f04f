/** What the notebook shows: the store answers with these shapes, the interface draws them. */
import type { PassageKind, SpeakerKind, Voice } from './core/reading.ts';
import type { Correction, NoteView, PassageAnchor, SourceKey } from './messages.ts';

export interface VerbTotal {
  lemma: string;
  class: string;
  count: number;
}

/** What was recorded of a source over all articles read. */
export interface RecordedTotals {
  articles: number;
  passages: number;
  words: { quoted: number; other: number };
  verbs: VerbTotal[];
}

/** A source as a list shows it; `last`: when it was last met, in ms. */
export interface SourceRow {
  key: SourceKey;
  kind: 'outlet' | 'speaker';
  name: string;
  role: string | null;
  speakerKind: SpeakerKind | null;
  last: number;
  articles: number;
  notes: number;
  /** There are more notes than that; how many more was not counted. */
  moreNotes: boolean;
}

export interface SourceHead {
  key: SourceKey;
  kind: 'outlet' | 'speaker';
  name: string;
  role: string | null;
  aliases: string[];
  first: number;
  last: number;
}

/** A recorded passage with the article it stands in. */
export interface PassageInArticle {
  passage: {
    voice: Voice;
    kind: PassageKind;
    mention: string | null;
    cue: { text: string; lemma: string; class: string } | null;
    anchor: PassageAnchor;
    /** False: the passage goes on; only its beginning was kept. */
    whole: boolean;
  };
  article: { url: string; title: string | null; published: string | null; last: number };
  outletName: string | null;
}

/** How one source treats another: an outlet the speakers it quotes, a speaker's outlets the speaker. */
export interface Treatment {
  key: SourceKey;
  name: string;
  totals: RecordedTotals;
}

export type VoiceWords = Record<'reporter' | 'quote' | 'paraphrase' | 'editorial', number>;

/** The words of a month's articles, by voice; `month` as 2026-01. */
export interface Month {
  month: string;
  articles: number;
  words: VoiceWords;
  insertions: number;
}

/** Everything recorded of a source. */
export interface SourcePage {
  source: SourceHead;
  /** The other sources merged into it. */
  merged: SourceHead[];
  totals: RecordedTotals;
  /** Of a speaker: the outlets that quote it; of an outlet: the speakers it quotes; the most passages first. */
  treatments: Treatment[];
  /** The newest first. */
  passages: PassageInArticle[];
  /** There are passages in older articles, too. */
  more: boolean;
  /** Of an outlet, month by month. */
  months: Month[];
}

/** An article as a list shows it. */
export interface ArticleRow {
  url: string;
  title: string | null;
  /** As the page states it. */
  published: string | null;
  /** When it was opened first and last, in ms, and how often. */
  first: number;
  last: number;
  times: number;
  outletName: string | null;
  passages: number;
}

/** Everything recorded of one article. */
export interface ArticlePage {
  article: ArticleRow;
  byline: string | null;
  agency: string | null;
  originName: string | null;
  lang: string;
  words: VoiceWords;
  /** `source`: whose it is, and what that source is called; an editor's is nobody's. */
  passages: {
    passage: PassageInArticle['passage'];
    source: SourceKey | null;
    speaker: string | null;
  }[];
  notes: NoteEntry[];
}

/** A note with what it is on. */
export interface NoteEntry extends NoteView {
  on: 'passage' | 'speaker' | 'outlet' | 'article';
  source: SourceKey | '';
  sourceName: string;
  url: string;
  /** The article's title, where it was recorded and has one. */
  title: string | null;
  passage: PassageAnchor | null;
  lost: boolean;
}

/** What is done to the tags and frames of several notes at once. */
export interface NotesChange {
  add?: Marks;
  remove?: Marks;
}

interface Marks {
  tags?: readonly string[];
  /** Ids of `core/frames.ts`. */
  frames?: readonly string[];
}

export interface Found {
  sources: SourceRow[];
  notes: NoteEntry[];
  /** More was found than is given. */
  more: boolean;
}

export interface Counts {
  outlets: number;
  speakers: number;
  articles: number;
  notes: number;
}

export interface CorrectionEntry {
  id: string;
  url: string;
  correction: Correction;
  created: number;
  /** The article's title, where it was recorded and has one. */
  title: string | null;
  /** What the two sources of a merge are called now. */
  names: { from: string; into: string } | null;
}

export type KeptKind = 'sources' | 'readings' | 'notes' | 'corrections';

export interface BinEntry {
  id: string;
  deleted: number;
  what: KeptKind;
  label: string;
}

export interface BackupEntry {
  id: string;
  made: number;
  /** Bytes. */
  size: number;
  notes: number;
  readings: number;
}

/** What an import would do, or did, to each kind of record. */
export type ImportChange = { added: number; changed: number; kept: number };
export interface ImportPreview {
  changes: Record<KeptKind, ImportChange>;
  /** Records that could not be understood, with the first few reasons. */
  passedOver: { count: number; why: string[] };
}

/** The files everything can be exported as. */
export const KINDS_OF_EXPORT = ['archive', 'annotations', 'csv', 'markdown', 'references'] as const;
export type ExportKind = (typeof KINDS_OF_EXPORT)[number];
