/**
 * The shapes of a reading, version 1: what `analyse` gives, the command line prints, the background stores
 * and every surface draws. All offsets are UTF-16 code units into `Reading.text`, `end` exclusive.
 */
import type { Span } from './span.ts';

export type { Span } from './span.ts';

/** A span with the words it covers, so that a stored reading can name them without the article's text. */
export interface Mention extends Span {
  text: string;
}

export type BlockRole = 'title' | 'lead' | 'paragraph' | 'heading' | 'blockquote' | 'list' | 'caption';

export interface Block extends Span {
  role: BlockRole;
}

export interface Reading {
  version: 1;
  text: string;
  /** BCP 47, from the page or from the text itself. */
  lang: string;
  article: Article;
  blocks: Block[];
  /** In order of `start`; they never overlap, but for an editorial bracket inside a quote. */
  passages: Passage[];
  speakers: Speaker[];
  signals: Signal[];
}

/** What the page says of itself. */
export interface Article {
  isArticle: boolean;
  /** Plain sentences: why it is, or is not, taken for a news article. */
  why: string[];
  title: string | null;
  byline: string | null;
  /** ISO 8601, as the page states it. */
  published: string | null;
  /** Who shows the page; `domain` is the registrable one. */
  host: { name: string; domain: string } | null;
  /** Who published it first, when that is somebody else, with the words or markup that say so. */
  origin: Origin | null;
  /** The news agency credited: AP, AFP, Reuters, dpa, TASS … */
  agency: string | null;
}

export interface Origin {
  name: string;
  domain: string | null;
  url: string | null;
  evidence: string;
}

/** Whose words a passage is; the reporter's are all that no passage covers. */
export type Voice = 'quote' | 'paraphrase' | 'editorial';

export type PassageKind = 'direct' | 'mixed' | 'indirect' | 'comment' | 'note' | 'bracket' | 'afterword';

export interface Cue extends Mention {
  lemma: string;
  class: string;
}

export interface Passage extends Span {
  id: string;
  voice: Voice;
  /** quote: direct or mixed; paraphrase: indirect; editorial: comment, note, bracket or afterword. */
  kind: PassageKind;
  /** The passage without what interrupts it; at least one. */
  parts: Span[];
  /** What stands between quotation marks, marks included. */
  quotedParts: Span[];
  speaker: { id: string; mention: Mention | null } | null;
  cue: Cue | null;
  /** The rule that found it (an id of `explain.ts`) and a plain sentence. */
  rule: string;
  why: string;
  /** 0 to 1, calibrated. */
  confidence: number;
}

export type SpeakerKind = 'person' | 'organisation' | 'group' | 'unnamed' | 'editor' | 'unknown';

export interface Speaker {
  id: string;
  /** The fullest name in the article, or the description when no name is given. */
  name: string;
  role: string | null;
  kind: SpeakerKind;
  aliases: string[];
  /** Words spoken: in marks, and paraphrased. */
  words: { quoted: number; paraphrased: number };
}

export interface Signal extends Span {
  kind: string;
  rule: string;
  /** Whose words carry it; only the reporter's and the editor's count as the outlet's own. */
  voice: 'reporter' | Voice;
  why: string;
}
