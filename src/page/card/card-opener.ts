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

const NOT_FOUND = { ok: false, failure: 'not-found' } as const;
const DONE = { ok: true, value: null } as const;

/** How a card opens; see there. */
type HowOpened = Partial<Pick<CardGiven, 'withNote' | 'said' | 'selected' | 'wording'>>;

/** Opens cards on passages of a session, one at a time, until the signal aborts. */
export class CardOpener {
  private close: (() => void) | null = null;
  /** The passage that was shown last, by id. */
  private latest: string | null = null;

  constructor(
    private readonly session: ArticleSession,
    private readonly tools: CardTools,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => {
      this.shut();
    });
  }

  /** On what was clicked: a passage, wording, or wording in a passage. */
  async openAt({ passage, wording }: Clicked): Promise<void> {
    const on = passage ?? (wording && ownWords(wording));
    if (on !== null) await this.openOn(on, { wording });
  }

  /** Scrolls to a passage and points to it. */
  show(id: string, withCard: boolean, how: HowOpened = {}): Result<null> {
    const { session, tools } = this;
    const reading = this.reading();
    const passage = reading?.passages.find((one) => one.id === id);
    if (!reading || !passage || !this.scrollTo(passage)) return NOT_FOUND;
    this.comeTo(id);
    this.shut();
    session.point(passage);
    tools.announce?.(async () => (await tools.part()).labelOf(reading, passage, tools.words));
    if (withCard) void this.openOn(passage, how);
    return DONE;
  }

  /** Scrolls to words that are no passage (offsets into the reading's text) and points to them. */
  showSpan({ start, end }: Span): Result<null> {
    const words = { id: '', parts: [{ start, end }] };
    if (this.reading() === null || !this.scrollTo(words)) return NOT_FOUND;
    this.shut();
    this.session.point(words);
    return DONE;
  }

  /** Goes to the passage after or before the last one shown, round the ends, past the lost ones. */
  step(by: 1 | -1): Result<null> {
    const passages = (this.reading()?.passages ?? []).filter(
      (one) => this.session.rangesOfPassage(one).length > 0,
    );
    if (passages.length === 0) return NOT_FOUND;
    const index = passages.findIndex(({ id }) => id === this.latest);
    const from = index < 0 && by < 0 ? 0 : index;
    const next = passages[(from + by + passages.length) % passages.length];
    return next ? this.show(next.id, true) : NOT_FOUND;
  }

  /** Opens the card on the passage under the page's selection, or on the selected words themselves. */
  async atSelection(withNote = false): Promise<Result<null>> {
    const { selectedSpan } = await this.tools.part();
    const map = this.session.page()?.map;
    const span = map ? selectedSpan(map) : null;
    const now = this.reading();
    if (span === null || now === null) return NOT_FOUND;
    // the selection may begin before the words it is about
    const [passage] = [...passagesAt(now.passages, span.start), ...between(now.passages, span)];
    if (passage) return this.show(passage.id, true, { withNote, selected: span });
    void this.openOn(ownWords(span), { withNote });
    return DONE;
  }

  private async openOn(
    passage: Passage | OwnWords,
    { withNote = false, said = null, selected = null, wording = null }: HowOpened,
  ): Promise<void> {
    const { session, tools } = this;
    const { open: make } = await tools.part();
    const reading = this.reading();
    const article = session.page()?.article;
    const ranges = session.rangesOfPassage(passage);
    if (reading === null || article === undefined || ranges.length === 0 || this.signal.aborted) return;
    this.shut();
    if (passage.voice !== 'reporter') this.comeTo(passage.id);
    session.point(passage);
    const { words, ask } = tools;
    this.close = make({
      ...{ reading, passage, ranges, article, words, ask, withNote, said, selected, wording },
      corrected: (corrected, shown, now) => {
        session.take(corrected);
        void this.openOn(shown, { said: now });
      },
      step: (by) => void this.step(by),
      closed: () => {
        session.point(null);
      },
    });
  }

  private reading(): Reading | null {
    const state = this.session.state();
    return state.kind === 'reading' ? state.reading : null;
  }

  /** False where the words are not in the page. */
  private scrollTo(words: Parameters<ArticleSession['rangesOfPassage']>[0]): boolean {
    const [range] = this.session.rangesOfPassage(words);
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    return range !== undefined;
  }

  private comeTo(id: string): void {
    this.latest = id;
    this.tools.cameTo?.(id);
  }

  private shut(): void {
    this.close?.();
    this.close = null;
  }
}

/** Words that no passage covers, as a card is opened on them. */
const ownWords = ({ start, end }: Span): OwnWords => ({
  ...{ id: '', voice: 'reporter', start, end, parts: [{ start, end }] },
});

const between = (passages: readonly Passage[], { start: from, end: to }: Span): Passage[] =>
  passages.filter(({ start }) => from <= start && start < to);
