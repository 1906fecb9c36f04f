import type { ArticleText } from '../../core/article-text.ts';
import type { Passage, Reading, Signal, Span } from '../../core/reading.ts';
import type { Answer, Ask, MessageName, Result } from '../../messages.ts';
import type { ArticleSession } from '../article-session.ts';
import { passagesAt } from '../hit-test.ts';
import type { Clicked } from '../open-on-click.ts';
import type { selectedSpan } from '../selected-span.ts';

/** A message of the interface by its key, in the reader's language; empty when there is none. */
export type Words = (key: string, ...given: string[]) => string;

/** Words that no passage covers: the reporter's own. */
export interface OwnWords extends Pick<Passage, 'id' | 'start' | 'end' | 'parts'> {
  voice: 'reporter';
}

/** What has just been done, and the way back where there is one; it gives a sentence when that fails. */
export interface Said {
  sentence: string;
  undo: (() => Promise<string | null>) | null;
}

/** What a card is made from. */
export interface CardGiven {
  reading: Reading;
  passage: Passage | OwnWords;
  /** Where the passage stands in the page; at least one. */
  ranges: Range[];
  article: ArticleText;
  /** Wording that stands out, where the card is opened on it. */
  wording: Signal | null;
  /** What the reader had selected when the card was opened on it. */
  selected: Span | null;
  words: Words;
  ask: <N extends MessageName>(type: N, ask: Ask<N>) => Promise<Answer<N>>;
  /** Opens with the note's field ready to be written in. */
  withNote: boolean;
  /** What the card says when it opens: what has just been done; or nothing. */
  said: Said | null;
  /** The reader's correction gave another reading; what stands at its place now is shown next. */
  corrected: (reading: Reading, shown: Passage | OwnWords, said: Said) => void;
  step: (by: 1 | -1) => void;
  closed: () => void;
}

/** Opens a card; gives back what closes it. */
export type CardMaker = (given: CardGiven) => () => void;

/** What is loaded with the first card. */
export interface CardPart {
  open: CardMaker;
  labelOf: (reading: Reading, passage: Passage, words: Words) => string;
  selectedSpan: typeof selectedSpan;
}

/** What opening cards needs from outside the page. */
export interface CardTools extends Pick<CardGiven, 'words' | 'ask'> {
  /** The card's own code. */
  part: () => Promise<CardPart>;
  /** Can be told whose words the reader has come to: "Ilse Tarrant: Quoted, word for word, 3 of 9". */
  announce?: (label: () => Promise<string>) => void;
  /** Told the passage that was shown or whose card was opened. */
  cameTo?: (passage: string) => void;
}

export interface CardOpener {
  /** On what was clicked: a passage, wording, or wording in a passage. */
  openAt: (clicked: Clicked) => Promise<void>;
  /** Scrolls to a passage and points to it. */
  show: (id: string, withCard: boolean) => Result<null>;
  /** Scrolls to words that are no passage (offsets into the reading's text) and points to them. */
  showSpan: (span: Span) => Result<null>;
  /** Goes to the passage after or before the last one shown, round the ends, past the lost ones. */
  step: (by: 1 | -1) => Result<null>;
  /** Opens the card on the passage under the page's selection, or on the selected words themselves. */
  atSelection: (withNote?: boolean) => Promise<Result<null>>;
}

const NOT_FOUND = { ok: false, failure: 'not-found' } as const;
const DONE = { ok: true, value: null } as const;

/** Opens cards on passages of a session, one at a time. */
export function cardOpener(session: ArticleSession, tools: CardTools, signal: AbortSignal): CardOpener {
  let close: (() => void) | null = null;
  let latest: string | null = null;

  const reading = (): Reading | null => {
    const state = session.state();
    return state.kind === 'reading' ? state.reading : null;
  };
  const comeTo = (id: string): void => {
    latest = id;
    tools.cameTo?.(id);
  };
  const shut = (): void => {
    close?.();
    close = null;
  };
  const open = async (
    passage: Passage | OwnWords,
    {
      withNote = false,
      said = null,
      selected = null,
      wording = null,
    }: Partial<Pick<CardGiven, 'withNote' | 'said' | 'selected' | 'wording'>> = {},
  ): Promise<void> => {
    const { open: make } = await tools.part();
    const now = reading();
    const article = session.page()?.article;
    const ranges = session.rangesOfPassage(passage);
    if (now === null || article === undefined || ranges.length === 0 || signal.aborted) return;
    shut();
    if (passage.voice !== 'reporter') comeTo(passage.id);
    session.point(passage);
    const { words, ask } = tools;
    close = make({
      ...{ reading: now, passage, ranges, article, words, ask, withNote, said, selected, wording },
      corrected: (corrected, shown, now) => {
        session.take(corrected);
        void open(shown, { said: now });
      },
      step: (by) => void step(by),
      closed: () => {
        session.point(null);
      },
    });
  };
  const show = (id: string, withCard: boolean, how: Parameters<typeof open>[1] = {}): Result<null> => {
    const now = reading();
    const passage = now?.passages.find((one) => one.id === id);
    const [range] = passage ? session.rangesOfPassage(passage) : [];
    if (!now || !passage || !range) return NOT_FOUND;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    comeTo(id);
    shut();
    session.point(passage);
    tools.announce?.(async () => (await tools.part()).labelOf(now, passage, tools.words));
    if (withCard) void open(passage, how);
    return DONE;
  };
  const showSpan = ({ start, end }: Span): Result<null> => {
    const words = { id: '', parts: [{ start, end }] };
    const [range] = reading() === null ? [] : session.rangesOfPassage(words);
    if (!range) return NOT_FOUND;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    shut();
    session.point(words);
    return DONE;
  };
  const step = (by: 1 | -1): Result<null> => {
    const passages = (reading()?.passages ?? []).filter((one) => session.rangesOfPassage(one).length > 0);
    if (passages.length === 0) return NOT_FOUND;
    const index = passages.findIndex(({ id }) => id === latest);
    const from = index < 0 && by < 0 ? 0 : index;
    const next = passages[(from + by + passages.length) % passages.length];
    return next ? show(next.id, true) : NOT_FOUND;
  };
  const atSelection = async (withNote = false): Promise<Result<null>> => {
    const { selectedSpan } = await tools.part();
    const map = session.page()?.map;
    const span = map ? selectedSpan(map) : null;
    const now = reading();
    if (span === null || now === null) return NOT_FOUND;
    // the selection may begin before the words it is about
    const [passage] = [...passagesAt(now.passages, span.start), ...between(now.passages, span)];
    if (passage) return show(passage.id, true, { withNote, selected: span });
    void open(ownWords(span), { withNote });
    return DONE;
  };
  signal.addEventListener('abort', shut);
  return {
    openAt: async ({ passage, wording }) => {
      const on = passage ?? (wording && ownWords(wording));
      if (on !== null) await open(on, { wording });
    },
    show: (id, withCard) => show(id, withCard),
    ...{ showSpan, step, atSelection },
  };
}

/** Words that no passage covers, as a card is opened on them. */
const ownWords = ({ start, end }: Span): OwnWords => ({
  ...{ id: '', voice: 'reporter', start, end, parts: [{ start, end }] },
});

const between = (passages: readonly Passage[], { start: from, end: to }: Span): Passage[] =>
  passages.filter(({ start }) => from <= start && start < to);
