/** Two sources side by side: who *says* and who *claims*. */
import type { SourcePage } from '../notebook-views.ts';
import { shownName } from './describe-passage.ts';
import { element } from './element.ts';
import { sharesTable, verbsTable } from './notebook-charts.ts';
import { addressOf, nothing } from './notebook-frame.ts';
import { sourceHead } from './notebook-source.ts';
import { number, percent, t } from './words.ts';

export function twoSources(one: SourcePage, other: SourcePage): HTMLElement {
  return element(
    'article',
    { class: 'room' },
    element('h2', { class: 'title' }, t('notebook_side_by_side')),
    element('div', { class: 'two' }, column(one), column(other)),
    verbsSideBySide(one, other),
  );
}

function column(page: SourcePage): HTMLElement {
  return element(
    'section',
    null,
    sourceHead(page),
    element('p', null, element('a', { href: addressOf(page.source.key) }, t('notebook_open_page'))),
    page.source.kind === 'outlet' && page.totals.articles > 0 && sharesTable(page.months),
    verbsTable(page.totals, shownName(page.source.name)) ?? nothing(t('notebook_no_verbs')),
  );
}

/** Every verb used of either, with its share of the attributions of each. */
function verbsSideBySide(one: SourcePage, other: SourcePage): HTMLElement | null {
  const counts = (page: SourcePage): Map<string, number> =>
    new Map(page.totals.verbs.map(({ lemma, count }) => [lemma, count]));
  const [first, second] = [counts(one), counts(other)];
  const all = [first, second].map((verbs) => [...verbs.values()].reduce((sum, count) => sum + count, 0));
  const lemmas = [...new Set([...first.keys(), ...second.keys()])];
  if (lemmas.length === 0) return null;
  const total = (lemma: string): number => (first.get(lemma) ?? 0) + (second.get(lemma) ?? 0);
  const cell = (count: number, sum: number): HTMLElement =>
    element(
      'td',
      { class: 'figure' },
      count === 0 ? '·' : `${number(count)} (${percent(count / Math.max(1, sum))})`,
    );
  return element(
    'table',
    { class: 'list' },
    element('caption', { class: 'soft' }, t('notebook_verbs')),
    element(
      'thead',
      null,
      element(
        'tr',
        null,
        element('th', { scope: 'col' }, t('notebook_verb')),
        ...[one, other].map(({ source }) =>
          element('th', { scope: 'col', class: 'figure', dir: 'auto' }, shownName(source.name)),
        ),
      ),
    ),
    element(
      'tbody',
      null,
      ...lemmas
        .sort((a, b) => total(b) - total(a))
        .slice(0, 40)
        .map((lemma) =>
          element(
            'tr',
            null,
            element('th', { scope: 'row', dir: 'auto' }, lemma),
            cell(first.get(lemma) ?? 0, all[0] ?? 0),
            cell(second.get(lemma) ?? 0, all[1] ?? 0),
          ),
        ),
    ),
  );
}
