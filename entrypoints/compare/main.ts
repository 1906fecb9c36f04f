import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../assets/styles/compare.css';
import browser from 'webextension-polyfill';
import { markInserted } from '../../src/core/compare/mark-inserted.ts';
import type { Span } from '../../src/core/reading.ts';
import { rememberFocus } from '../../src/ui/keep-focus.ts';
import { compareView, type ComparePage } from '../../src/ui/compare-view.ts';
import { t } from '../../src/ui/words.ts';
import { findState, urlOf } from '../wiring/page-state.ts';
import { start } from '../wiring/start.ts';
import { askTab, ourTab } from '../wiring/tab.ts';
import { compareWith, type Compared } from './compare-with.ts';

await start('compare_title');
const named = await ourTab();
const found = named ? await findState(named) : null;
const tab = found?.at ?? null;
const state = found?.state ?? null;
const reading = state?.kind === 'reading' ? state.reading : null;
let done: Compared | null = null;
let shown: ComparePage = reading
  ? { kind: 'ask', address: reading.article.origin?.url ?? '' }
  : { kind: 'nothing' };

function show(page: ComparePage): void {
  shown = page;
  const view = compareView(page, {
    fetch: (address) => void compare(address),
    mark: () => void mark(),
    release: () => void release(),
    showOnly: (only) => {
      if (shown.kind === 'compared') shown.only = only;
    },
  });
  const refocus = rememberFocus();
  document.body.replaceChildren(view);
  refocus(view, view);
}

async function compare(address: string): Promise<void> {
  if (!reading) return;
  const asked = compareWith(reading, urlOf(tab, state?.kind === 'reading' ? state : null) ?? null, address);
  show({ kind: 'working', address });
  const answer = await asked;
  if (!answer.ok) {
    show({ kind: 'failed', address, failure: answer.failure, detail: answer.detail ?? null });
    return;
  }
  done = answer.value;
  const { comparison, host, original, site } = done;
  show({ kind: 'compared', address, comparison, host, original, site, notice: null, only: false });
}

/** Whole paragraphs only: a sentence inside a paragraph is often a matter of wording. */
async function mark(): Promise<void> {
  if (!done || !tab || !reading) return;
  const { inserted, rows } = done.comparison;
  const kept = rows.flatMap((row): Span[] =>
    row.kind === 'same' || row.kind === 'moved' ? (row.host ?? []) : [],
  );
  const own = inserted
    .filter(({ extent }) => extent === 'paragraph')
    .map(({ start, end }) => ({ start, end }));
  const answer = await askTab(tab, 'notInOriginal', { reading: markInserted(reading, own, kept) });
  note(t(answer?.ok ? 'compare_marked' : 'compare_not_marked'));
}

async function release(): Promise<void> {
  if (!done) return;
  const { permission, site } = done;
  await browser.permissions.remove({ origins: [permission] });
  if (shown.kind === 'compared') show({ ...shown, site: null });
  note(t('compare_released', site));
}

function note(notice: string): void {
  if (shown.kind === 'compared') show({ ...shown, notice });
}

show(shown);
