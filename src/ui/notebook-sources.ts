/** The list of sources: a table of speakers or outlets, two of which can be compared, and several joined. */
import type { SourceKey } from '../messages.ts';
import type { SourceRow } from '../notebook-views.ts';
import { shownName } from './describe-passage.ts';
import { element, fill } from './element.ts';
import { addressOf, addressOfTwo, nothing } from './notebook-frame.ts';
import { figures, tableHead } from './table-head.ts';
import { date, list, number, plural, t } from './words.ts';

export interface SourceListActions {
  /** The next rows after the ones there are; empty at the end. */
  more: (shown: number) => Promise<SourceRow[]>;
  /** Several names, one source. */
  merge: (from: readonly SourceRow[], into: SourceRow) => void;
  remove: (rows: readonly SourceRow[]) => void;
}

/** How many rows are asked for at a time. */
export const ROWS = 50;

export function sourceList(rows: readonly SourceRow[], actions: SourceListActions): HTMLElement {
  if (rows.length === 0) return nothing(t('notebook_no_sources'));
  const chosen = new Map<SourceKey, SourceRow>();
  const bar = element('div', { class: 'row wrap chosen', role: 'status' });
  const body = element('tbody');
  const choose = (row: SourceRow, on: boolean): void => {
    if (on) chosen.set(row.key, row);
    else chosen.delete(row.key);
    fill(bar, ...choices([...chosen.values()], actions));
  };
  const add = (more: readonly SourceRow[]): void => {
    body.append(...more.map((row) => sourceRow(row, choose)));
  };
  add(rows);
  const next = element(
    'button',
    {
      type: 'button',
      hidden: rows.length < ROWS,
      onclick: () =>
        void actions.more(body.rows.length).then((more) => {
          add(more);
          next.hidden = more.length < ROWS;
        }),
    },
    t('notebook_more'),
  );
  return element(
    'div',
    null,
    bar,
    element(
      'table',
      { class: 'list' },
      tableHead(
        { text: element('span', { class: 'unseen' }, t('notebook_choose')) },
        t('notebook_name'),
        figures(t('notebook_col_articles')),
        figures(t('notebook_col_notes')),
        { text: t('notebook_col_last'), figure: true, wide: true },
      ),
      body,
    ),
    next,
  );
}

function sourceRow(row: SourceRow, choose: (row: SourceRow, on: boolean) => void): HTMLElement {
  const box = element('input', {
    type: 'checkbox',
    'aria-label': t('notebook_choose_one', shownName(row.name)),
    onchange: () => {
      choose(row, box.checked);
    },
  });
  return element(
    'tr',
    null,
    // the cell around it takes the finger, too
    element('td', null, element('label', { class: 'choose' }, box)),
    element(
      'th',
      { scope: 'row' },
      element('a', { href: addressOf(row.key), dir: 'auto' }, shownName(row.name)),
      row.role !== null && element('span', { class: 'soft role', dir: 'auto' }, row.role),
    ),
    element('td', { class: 'figure' }, figure(row.articles)),
    element('td', { class: 'figure' }, row.moreNotes ? `${figure(row.notes)}+` : figure(row.notes)),
    element('td', { class: 'figure wide soft' }, date(row.last)),
  );
}

const figure = (count: number): string => (count === 0 ? '·' : number(count));

/** Of two, either may be the one that stays; of more, it is the one that was chosen first. */
function targets(chosen: readonly SourceRow[]): [from: readonly SourceRow[], into: SourceRow][] {
  const [one, ...others] = chosen;
  const [other] = others;
  if (!one || !other) return [];
  return others.length === 1
    ? [
        [others, one],
        [[one], other],
      ]
    : [[others, one]];
}

function choices(chosen: readonly SourceRow[], actions: SourceListActions): HTMLElement[] {
  if (chosen.length === 0) return [];
  const [one, ...others] = chosen;
  const [other] = others;
  const button = (label: string, act: () => void): HTMLElement =>
    element('button', { type: 'button', onclick: act }, label);
  return [
    element('span', { class: 'soft' }, plural('notebook_chosen', chosen.length)),
    ...(one && other && others.length === 1
      ? [
          element(
            'a',
            { class: 'button', href: addressOfTwo(one.key, other.key) },
            t('notebook_side_by_side'),
          ),
        ]
      : []),
    ...targets(chosen).map(([from, into]) =>
      button(
        t('notebook_merge_into', list(from.map(({ name }) => shownName(name))), shownName(into.name)),
        () => {
          actions.merge(from, into);
        },
      ),
    ),
    button(t('note_delete'), () => {
      actions.remove(chosen);
    }),
  ];
}
