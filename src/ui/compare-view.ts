/** The page on which an article is held against its original: the question, the wait, the failure, the two columns. */
import type { Comparison, Version } from '../core/compare/comparison.ts';
import { compareRows } from './compare-rows.ts';
import { compareSummary } from './compare-summary.ts';
import { element, uniqueId, type Child } from './element.ts';
import { find, t } from './words.ts';
import { wordmark } from './wordmark.ts';

export type ComparePage =
  | { kind: 'nothing' }
  | { kind: 'ask'; address: string }
  | { kind: 'working'; address: string }
  | { kind: 'failed'; address: string; failure: string; detail: string | null }
  | {
      kind: 'compared';
      address: string;
      comparison: Comparison;
      host: Version;
      original: Version;
      /** The site whose permission was used, while it is held. */
      site: string | null;
      /** What became of a wish: marked, not marked, permission withdrawn. */
      notice: string | null;
      /** Only what differs is shown. */
      only: boolean;
    };

export interface CompareActions {
  fetch: (address: string) => void;
  mark: () => void;
  release: () => void;
  /** Told whether only what differs is shown, which the next drawing keeps. */
  showOnly: (only: boolean) => void;
}

export function compareView(page: ComparePage, actions: CompareActions): HTMLElement {
  return element(
    'main',
    { class: 'compare' },
    wordmark(),
    element('h1', null, t('compare_title')),
    ...(page.kind === 'nothing' ? nothing() : body(page, actions)),
  );
}

const nothing = (): Child[] => [
  element('p', { role: 'status' }, t('compare_no_article')),
  element('p', { class: 'soft' }, t('compare_no_article_why')),
];

function body(page: Exclude<ComparePage, { kind: 'nothing' }>, actions: CompareActions): Child[] {
  return [
    question(page, actions.fetch),
    page.kind === 'working' && element('p', { role: 'status' }, t('compare_working')),
    page.kind === 'failed' && failure(page),
    ...(page.kind === 'compared' ? result(page, actions) : []),
  ];
}

/** The address, what happens when it is fetched, and the button that asks for the permission. */
function question(
  { address, kind }: { address: string; kind: string },
  fetch: CompareActions['fetch'],
): HTMLElement {
  const id = uniqueId('address');
  const field = element('input', {
    id,
    type: 'url',
    required: true,
    value: address,
    dir: 'ltr',
    spellcheck: 'false',
  });
  return element(
    'form',
    {
      class: 'question',
      onsubmit: (event) => {
        event.preventDefault();
        if (kind !== 'working') fetch(field.value);
      },
    },
    kind === 'compared' ? null : element('p', { class: 'soft' }, t('compare_promise')),
    element('label', { for: id }, t('compare_address')),
    element(
      'div',
      { class: 'row wrap' },
      field,
      element(
        'button',
        { type: 'submit', class: 'primary', 'aria-disabled': kind === 'working' && 'true' },
        t('compare_fetch'),
      ),
    ),
  );
}

const failure = ({ failure: kind, detail }: Extract<ComparePage, { kind: 'failed' }>): HTMLElement =>
  element(
    'section',
    { class: 'problem', role: 'alert' },
    element('h2', null, t('compare_failed')),
    element('p', null, find(`compare_fail_${kind}`, [detail ?? '']) ?? kind),
  );

function result(page: Extract<ComparePage, { kind: 'compared' }>, actions: CompareActions): Child[] {
  const { comparison, site, notice } = page;
  const rows = compareRows(comparison, page.host, page.original);
  const only = element('input', {
    type: 'checkbox',
    checked: page.only,
    onchange: () => {
      rows.classList.toggle('only-differences', only.checked);
      actions.showOnly(only.checked);
    },
  });
  rows.classList.toggle('only-differences', page.only);
  return [
    element('p', { class: 'summary', role: 'status' }, compareSummary(comparison)),
    element(
      'div',
      { class: 'row wrap' },
      element('label', { class: 'row' }, only, t('compare_only_differences')),
      comparison.inserted.length > 0 &&
        element('button', { type: 'button', onclick: actions.mark }, t('compare_mark')),
      site !== null &&
        element('button', { type: 'button', onclick: actions.release }, t('compare_release', site)),
    ),
    notice !== null && element('p', { class: 'soft', role: 'status' }, notice),
    rows,
  ];
}
