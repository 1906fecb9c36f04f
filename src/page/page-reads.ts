import type { Result } from '../messages.ts';
import type { Wish } from '../transcript.ts';
import { addressNow, isAsRead, snapshotOf, type Snapshot } from './page-snapshot.ts';
import type { Gate } from './read/gate.ts';
import { readPage, type AskFor, type ReadPage } from './read-page.ts';

/** Reads the live document as often as it is asked to: an answer that comes after a later question is not taken. */
export class PageReads {
  /** The address of the page that was read last. */
  address = addressNow();
  /** How the page stood when it was read; null when it has changed since. */
  private seen: Snapshot | null = null;
  private turn = 0;

  constructor(
    private readonly ask: AskFor,
    private readonly signal: AbortSignal,
  ) {}

  /** Null when a later read has overtaken it. */
  async read(wish: Wish, gate: Gate): Promise<Result<ReadPage> | null> {
    const isLatest = this.turns(++this.turn);
    this.address = addressNow();
    const answer = await readPage(this.ask, wish, { gate });
    if (!isLatest()) return null;
    if (answer.ok) this.seen = answer.value.isCurrent ? snapshotOf(answer.value.page) : null;
    return answer;
  }

  /** Says later whether the page has been read again since, or left. */
  turns(turn = this.turn): () => boolean {
    return () => turn === this.turn && !this.signal.aborted;
  }

  /** True while nothing of the article has changed since it was read. */
  isAsRead(): boolean {
    return this.seen !== null && isAsRead(this.seen);
  }

  /** The page counts as changed from now on. */
  forget(): void {
    this.seen = null;
  }
}
