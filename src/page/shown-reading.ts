import type { Reading } from '../core/reading.ts';
import type { PageState } from '../messages.ts';
import type { SessionTools } from './article-session.ts';
import { paintedReading, type PaintedReading } from './paint-reading.ts';
import type { PageReading } from './read/page-reading.ts';

export const PENDING: PageState = { kind: 'pending' };

type ReadingState = Extract<PageState, { kind: 'reading' }>;
type Failure = Extract<PageState, { kind: 'failed' }>['failure'];

/** What is known of a page and shown in it: its state, and where there is a reading its marks. */
export class ShownReading {
  state: PageState = PENDING;
  /** The page as the marks stand in it. */
  page: PageReading | null = null;
  /** The reader has put the marks out of sight. */
  hidden = false;
  readonly marks: PaintedReading;
  /** Passages whose words the text has no more; those whose nodes alone were replaced are painted when they come back. */
  private missing: string[] = [];

  /** Nothing is shown when the signal has aborted. */
  constructor(
    private readonly tools: Pick<SessionTools, 'settings' | 'changed'>,
    signal: AbortSignal,
  ) {
    this.marks = paintedReading(tools.settings, signal);
  }

  get reading(): ReadingState | null {
    return this.state.kind === 'reading' ? this.state : null;
  }

  /** Passages whose words the text has no more, by id. */
  get lost(): readonly string[] {
    return this.missing;
  }

  paint(): void {
    const { reading: state, page } = this;
    if (state === null || page === null) return;
    this.state = { ...state, lost: this.marks.paint(state.reading, page, this.missing, this.hidden) };
  }

  show(reading: Reading, lost: string[] = []): PageState {
    this.missing = lost;
    this.marks.startAnew();
    this.state = { kind: 'reading', reading, lost, current: null };
    this.paint();
    this.tools.changed();
    return this.state;
  }

  /** Takes the marks away; what is known of the page now is something else. */
  forget(next: PageState): PageState {
    this.marks.clear();
    this.state = next;
    this.tools.changed();
    return next;
  }

  /** Marks that are there stay: they are on their words. */
  fail(failure: Failure): PageState {
    return this.reading ?? this.forget({ kind: 'failed', failure });
  }
}
