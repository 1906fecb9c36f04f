/**
 * The whole vocabulary between the contexts. Each message is named, its question and its answer are typed, and an
 * expected failure comes back as a `Result`, never as a thrown error (errors do not cross contexts).
 *
 *   page → background   load, analyse, holds, notesOn, saveNote, saveCorrection, undoCorrection
 *   popup, panel → page state, show, showSpan, readAnyway, correct, readArticle
 *   comparison → page    notInOriginal
 *   menu, command → page who, noteOnSelection, toggle, step
 *
 * A page is a document: that of the tab, or of a frame of the same site in it. Each is asked by its own number
 * (`frameId`), and a message without one goes to the tab's.
 *
 * Settings are not messages: every context reads them from `storage.local` and follows `storage.onChanged`.
 */
import type { ArticleText } from './core/article-text.ts';
import type { Correction } from './core/corrections/correction.ts';
import type { TextAnchor as PassageAnchor } from './core/corrections/text-anchor.ts';
import type { Article, Reading } from './core/reading.ts';
import type { SourceKey } from './core/source-key.ts';
import type { Answered, Transcript, Wish } from './transcript.ts';

export type Failure =
  | 'private-window'
  | 'storage-unavailable'
  | 'storage-full'
  | 'newer-schema'
  | 'not-found'
  | 'refused'
  | 'invalid';

export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure; detail?: string };

export type { SourceKey } from './core/source-key.ts';

/** The reader's note, as the card shows it; `body` is Markdown. */
export interface NoteView {
  id: string;
  body: string;
  updated: number;
  /** Ids of `core/frames.ts`, in the order the reader chose them. */
  frames?: readonly string[];
  /** Free tags, as written. */
  tags?: readonly string[];
}

export type { Correction } from './core/corrections/correction.ts';
export type { TextAnchor as PassageAnchor } from './core/corrections/text-anchor.ts';

/** What the content script knows of its page, for popup and panel. */
export type PageState =
  /** `hidden`: it is read, but its marks are not shown until the reader asks for them. */
  | {
      kind: 'reading';
      reading: Reading;
      lost: string[];
      current: string | null;
      hidden?: boolean;
      /** The article's address: a panel may not ask the browser for it, and a frame has its own. */
      url?: string;
      /** The host of the page in the tab, whose switch holds for its frames too. */
      site?: string;
      /** The articles of a page that has several, in its order, and which of them this reading is of. */
      several?: { titles: string[]; at: number };
    }
  | { kind: 'pending' }
  | { kind: 'not-an-article'; article: Pick<Article, 'title' | 'why'> }
  | { kind: 'off' }
  | { kind: 'failed'; failure: Failure };

/**
 * The port a panel opens to a page (`tabs.connect`) while it follows it. The page posts which passage the reader
 * has scrolled to, and that its reading changed (ask for `state` again); nothing is sent while no panel is open.
 */
export const PANEL_PORT = 'panel';
export type PanelNotice = { type: 'current'; passage: string | null } | { type: 'changed' };

/** The parts of the page's code that are loaded only when they are needed. */
export type PagePart = 'article' | 'card' | 'follow';

/** Question and answer of every message that expects one. */
export interface Messages {
  /** page → background (Firefox): put a part of the page's code into the page that asks. */
  load: { ask: { part: PagePart }; answer: Result<null> };
  /** page → background: find the article in this transcript, read it, apply corrections, record it (not from a private window). */
  analyse: { ask: { transcript: Transcript; wish: Wish; url: string }; answer: Result<Answered> };
  /**
   * page → background: what the reading of this document holds, at each change of it; `passages` is null when there
   * is no reading any more. `length` is that of its text, in UTF-16 units.
   */
  holds: { ask: { passages: number | null; length: number; title: string }; answer: Result<null> };
  /** page → background: the notes on a speaker or outlet, newest first. */
  notesOn: { ask: { source: SourceKey }; answer: Result<NoteView[]> };
  /** page → background: write a note on a source, on a passage of it where one is given. */
  saveNote: {
    ask: {
      source: SourceKey;
      name: string;
      body: string;
      /** Ids of `core/frames.ts`. */
      frames: readonly string[];
      url: string;
      passage: PassageAnchor | null;
    };
    answer: Result<NoteView>;
  };
  /** page → background: keep a correction; the answer is the corrected reading, and what undoes it. */
  saveCorrection: {
    ask: { url: string; correction: Correction; article: ArticleText };
    answer: Result<{ reading: Reading; id: string }>;
  };
  /** page → background: take a correction back, by its id; the answer is the reading without it. */
  undoCorrection: { ask: { url: string; id: string; article: ArticleText }; answer: Result<Reading> };
  /** popup, panel → page. */
  state: { ask: Record<never, never>; answer: PageState };
  /** popup, panel → page: scroll to a passage, and flash or open its card. */
  show: { ask: { passage: string; openCard: boolean }; answer: Result<null> };
  /** panel → page: scroll to words that are no passage (UTF-16 offsets into the reading's text) and flash them. */
  showSpan: { ask: { start: number; end: number }; answer: Result<null> };
  /** popup → page: read it although it does not look like an article. */
  readAnyway: { ask: Record<never, never>; answer: PageState };
  /** panel → page: scroll to another of the page's articles (its place in `several.titles`) and read that one. */
  readArticle: { ask: { index: number }; answer: Result<null> };
  /** panel → page: what the reader says of a passage; the page has it kept and repaints. */
  correct: { ask: { correction: Correction }; answer: Result<null> };
  /**
   * command → page: hide all marks of this page, or bring them back; settings stay as they are. `hidden` says which
   * of both, where it is not to be the other of what is; the answer is how it is now.
   */
  toggle: { ask: { hidden?: boolean }; answer: Result<boolean> };
  /** command → page: scroll to the next or previous mark and open its card; `ifFocused`: only where the reader is. */
  step: { ask: { by: 1 | -1; ifFocused?: boolean }; answer: Result<null> };
  /** menu → page: open the card on what is selected, with the note's field ready to be written in. */
  noteOnSelection: { ask: Record<never, never>; answer: Result<null> };
  /** comparison → page: its reading, with the passages that its original does not have. */
  notInOriginal: { ask: { reading: Reading }; answer: Result<null> };
  /** menu → page: who says what is selected. */
  who: { ask: Record<never, never>; answer: Result<null> };
}

export type MessageName = keyof Messages;
export type Ask<N extends MessageName> = Messages[N]['ask'];
export type Answer<N extends MessageName> = Messages[N]['answer'];
export type Envelope<N extends MessageName = MessageName> = { [K in N]: { type: K } & Ask<K> }[N];
