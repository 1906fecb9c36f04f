import type { Passage, Reading } from '../core/reading.ts';
import type { PageState, Result } from '../messages.ts';
import type { Wish } from '../transcript.ts';
import type { Layer } from '../settings.ts';
import type { ArticleSession, SessionTools } from './article-session.ts';
import { hostOfTab } from './own-address.ts';
import { PageReads } from './page-reads.ts';
import { addressNow } from './page-snapshot.ts';
import { withoutRules } from './paint-reading.ts';
import type { Gate } from './read/gate.ts';
import type { PageReading } from './read/page-reading.ts';
import type { ReadPage } from './read-page.ts';
import { isAnotherInView, severalIn } from './several-articles.ts';
import { PENDING, ShownReading } from './shown-reading.ts';
import type { LookCost } from './watch-page.ts';

/** An analysis goes on elsewhere, but it is not asked for more often than as if it had cost this (ms). */
const COST_OF_ASKING = 15;

const NOT_FOUND = { ok: false, failure: 'not-found' } as const;
const DONE = { ok: true, value: null } as const;

/** The session of the page this runs in; it has to be told when to look at the page again. */
export class PageSession implements ArticleSession {
  private readonly shown: ShownReading;
  private readonly reads: PageReads;
  /** The reader asked for this page although it would not have been read. */
  private asked = false;
  /** The first reading, for whoever comes while it goes on. */
  private started: Promise<unknown> | null = null;

  constructor(
    private readonly tools: SessionTools,
    signal: AbortSignal,
  ) {
    this.shown = new ShownReading(tools, signal);
    this.reads = new PageReads(tools.ask, signal);
  }

  state(): PageState {
    const { state, hidden, page } = this.shown;
    if (state.kind !== 'reading') return state;
    return {
      ...state,
      reading: withoutRules(state.reading, this.tools.settings()),
      hidden,
      url: page?.article.facts.url ?? '',
      site: hostOfTab(),
      ...severalIn(page),
    };
  }

  page(): PageReading | null {
    return this.shown.page;
  }

  async start(): Promise<void> {
    this.shown.hidden = this.tools.settings().quiet && !this.asked;
    const gate = this.tools.gate();
    if (!this.tools.wanted() || !gate.isArticle) this.leave(gate);
    else await (this.started = this.readAll(gate));
  }

  read(): Promise<PageState> {
    this.asked = true;
    this.shown.hidden = false;
    return this.readAll(this.tools.gate());
  }

  async readArticle(index: number): Promise<Result<null>> {
    const { page } = this.shown;
    const chosen = (page?.own ? page.all : [page?.root])[index];
    if (!chosen?.isConnected) return NOT_FOUND;
    chosen.scrollIntoView({ block: 'start' });
    if (chosen !== (page?.own ?? page?.root)) await this.readAll(this.tools.gate());
    return DONE;
  }

  /** Looks at a page that may have changed; gives what that cost the page's main thread, in ms. */
  async look(): Promise<LookCost> {
    // what is being read anyway is not read twice
    await this.started?.catch(() => undefined);
    const from = performance.now();
    const { marks } = this.shown;
    marks.regard();
    if (this.reads.isAsRead() && !isAnotherInView(this.shown.page)) {
      if (!marks.intact()) this.shown.paint();
      return performance.now() - from;
    }
    const gate = this.tools.gate();
    if (this.asked || (this.tools.wanted() && gate.isArticle)) return this.lookAgain(gate);
    if (this.shown.reading !== null && this.reads.address !== addressNow()) this.leave(gate);
    return performance.now() - from;
  }

  /** Reads what has changed: marks stay, go along with their words, or make room for those of another article. */
  private async lookAgain(gate: Gate): Promise<LookCost> {
    const before = this.shown.reading === null ? null : this.shown.page;
    const addressBefore = this.reads.address;
    const found = await this.readOnce(before === null ? this.wish() : 'judge', gate);
    if (found === null) return COST_OF_ASKING;
    if (before === null) this.settle(found);
    else if (found.page.article.text !== before.article.text)
      return this.follow(found, () => addressBefore !== addressNow() || before.own !== found.page.own);
    else {
      this.shown.page = found.page;
      this.shown.paint();
      return found.cost;
    }
    return found.cost + COST_OF_ASKING;
  }

  /**
   * The text is another: its marks go where their words went, until it has been analysed anew. At another address, or
   * in another box, other words are another article, whose marks are not these.
   */
  private async follow(found: ReadPage, isElsewhere: () => boolean): Promise<LookCost> {
    const isLatest = this.reads.turns();
    const analysed = this.tools.ask(found.transcript, this.wish());
    const move = await this.tools.move();
    const isOther = isElsewhere();
    const { shown } = this;
    shown.page = found.page;
    let { cost } = found;
    if (isLatest() && shown.reading !== null) {
      const { text, blocks } = found.page.article;
      const from = performance.now();
      const moved = move(shown.reading.reading, text, blocks, shown.lost);
      if (isOther && moved.lost.length > moved.reading.passages.length / 2) shown.forget(PENDING);
      else shown.show(moved.reading, moved.lost);
      cost += performance.now() - from;
    }
    void analysed.then((answer) => {
      if (!isLatest()) return;
      if (answer.ok) this.settle({ ...found, reading: answer.value.reading });
      else shown.fail(answer.failure);
    });
    // the reader went there, and is waiting; a page that changes by itself can wait
    return isOther ? cost / 4 : cost + COST_OF_ASKING;
  }

  private wish(): 'analyse' | 'analyse-anyway' {
    return this.asked ? 'analyse-anyway' : 'analyse';
  }

  private async readAll(gate: Gate): Promise<PageState> {
    const found = await this.readOnce(this.wish(), gate);
    return found === null ? this.shown.state : this.settle(found);
  }

  /** Null when a later read has overtaken it, or it failed. */
  private async readOnce(wish: Wish, gate: Gate): Promise<ReadPage | null> {
    const answer = await this.reads.read(wish, gate);
    if (answer === null) return null;
    if (answer.ok) return answer.value;
    this.shown.fail(answer.failure);
    return null;
  }

  private settle({ page, reading }: ReadPage): PageState {
    this.shown.page = page;
    if (reading !== null) return this.shown.show(reading);
    const { facts, gate } = page.article;
    return this.shown.forget({ kind: 'not-an-article', article: { title: facts.title, why: gate.why } });
  }

  private leave({ why }: Gate): PageState {
    this.reads.forget();
    this.shown.page = null;
    if (!this.tools.wanted()) return this.shown.forget({ kind: 'off' });
    return this.shown.forget({ kind: 'not-an-article', article: { title: document.title || null, why } });
  }

  take(reading: Reading): void {
    this.shown.show(reading);
  }

  takeOver(reading: Reading): Result<null> {
    if (reading.text !== this.shown.reading?.reading.text) return NOT_FOUND;
    this.shown.show(reading);
    return DONE;
  }

  adapt(): void {
    const { shown, tools } = this;
    shown.hidden = tools.settings().quiet && !this.asked;
    shown.marks.adapt();
    if (!this.asked && !tools.wanted()) shown.forget({ kind: 'off' });
    else if (shown.state.kind === 'off' || shown.state.kind === 'pending') void this.start();
    else shown.paint();
  }

  rangesOfPassage({ id, parts }: Pick<Passage, 'id' | 'parts'>): Range[] {
    const { reading, page } = this.shown;
    if (reading?.lost.includes(id)) return [];
    return parts.flatMap((part) => page?.map.rangeOf(part) ?? []);
  }

  point(passage: Pick<Passage, 'id' | 'parts'> | null): void {
    this.shown.marks.point(passage === null ? [] : this.rangesOfPassage(passage));
  }

  isShown(layer: Layer): boolean {
    return !this.shown.hidden && this.tools.settings().layers[layer];
  }

  bringBack(passage: Passage): boolean {
    if (this.shown.hidden || !this.shown.marks.bringBack(passage)) return false;
    this.shown.paint();
    return true;
  }

  toggle(hide = !this.shown.hidden): Result<boolean> {
    if (this.shown.reading === null) return NOT_FOUND;
    this.shown.hidden = hide;
    this.shown.paint();
    return { ok: true, value: hide };
  }
}
