import type { Passage, Reading } from '../core/reading.ts';
import type { PageState, Result } from '../messages.ts';
import type { Layer, Settings } from '../settings.ts';
import type { moveReading } from './anchor/move-reading.ts';
import type { Gate } from './read/gate.ts';
import type { PageReading } from './read/page-reading.ts';
import type { AskFor } from './read-page.ts';

/** What a session needs from outside the page. */
export interface SessionTools {
  /** Has a transcript of the page judged, and analysed. */
  ask: AskFor;
  /** Moves a reading to the text its article has become. */
  move: () => Promise<typeof moveReading>;
  settings: () => Settings;
  /** First look at the page as it is now. */
  gate: () => Gate;
  /** Whether marks are wanted on this page, whatever it holds. */
  wanted: () => boolean;
  /** Told of every new state. */
  changed: () => void;
}

/** One page and its article, for as long as it is open: read, marked, and followed through its changes. */
export interface ArticleSession {
  state: () => PageState;
  page: () => PageReading | null;
  /** Reads the page if it is an article and marks are wanted. */
  start: () => Promise<void>;
  /** Reads the page now, whatever it looks like. */
  read: () => Promise<PageState>;
  /** Scrolls to another of the page's articles, and reads that one. */
  readArticle: (index: number) => Promise<Result<null>>;
  /** Takes over a corrected reading of the same text. */
  take: (reading: Reading) => void;
  /** Takes over a reading made elsewhere, if it is of this very text. */
  takeOver: (reading: Reading) => Result<null>;
  /** Takes over changed settings. */
  adapt: () => void;
  /** Where a passage stands in the page now; empty when it is lost. */
  rangesOfPassage: (passage: Pick<Passage, 'id' | 'parts'>) => Range[];
  /** Points to one passage; null takes the pointer away. */
  point: (passage: Pick<Passage, 'id' | 'parts'> | null) => void;
  /** False when a layer is switched off, so that nothing shows where its marks are. */
  isShown: (layer: Layer) => boolean;
  /** Brings a dimmed passage back; false when it was not dimmed. */
  bringBack: (passage: Passage) => boolean;
  /** Hides the marks, or brings them back; says whether they are hidden then. */
  toggle: (hide?: boolean) => Result<boolean>;
}
