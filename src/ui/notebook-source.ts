/** The page of a source: what the reader wrote, and what was recorded, always from the articles that were opened. */
import type { NoteEntry, SourceHead, SourcePage } from '../notebook-views.ts';
import { shownName } from './describe-passage.ts';
import { element, type Child } from './element.ts';
import { sharesChart, treatmentsChart, verbsChart } from './notebook-charts.ts';
import { notesSection, type NoteActions } from './notebook-notes.ts';
import { passageRows } from './notebook-passages.ts';
import { list, plural, t } from './words.ts';

export interface SourceActions extends NoteActions {
  /** Lets a merged source stand for itself again. */
  separate: (merged: SourceHead) => void;
}

export function sourceDetails(
  page: SourcePage,
  notes: readonly NoteEntry[],
  actions: SourceActions,
): HTMLElement {
  const { source, totals, months, treatments, passages, more } = page;
  const isOutlet = source.kind === 'outlet';
  const quoting = isOutlet ? t('notebook_who_is_quoted') : t('notebook_quoted_by');
  return element(
    'article',
    { class: 'room' },
    sourceHead(page),
    mergedLine(page, actions),
    notesSection(source, notes, actions),
    isOutlet && totals.articles > 0 && part(t('notebook_shares'), sharesChart(months)),
    treatments.length > 0 && part(quoting, treatmentsChart(quoting, treatments)),
    totals.verbs.length > 0 && part(t('notebook_verbs'), verbsChart(totals, shownName(source.name))),
    part(isOutlet ? t('notebook_insertions') : t('notebook_passages'), passageRows(passages, more)),
  );
}

/** Name, role, and from how many articles all this comes. */
export function sourceHead({ source, totals }: SourcePage): HTMLElement {
  const { name, role, aliases, kind, key } = source;
  const others = aliases.filter((alias) => alias !== name).slice(0, 6);
  const domain =
    kind === 'outlet' && key.slice('outlet:'.length) !== name ? key.slice('outlet:'.length) : null;
  const words = totals.words.quoted + totals.words.other;
  return element(
    'header',
    { class: 'source-title' },
    element('h2', { class: 'title', dir: 'auto' }, shownName(name)),
    (role ?? domain) !== null && element('p', { class: 'soft', dir: 'auto' }, role ?? domain),
    others.length > 0 && element('p', { class: 'soft', dir: 'auto' }, t('notebook_also', list(others))),
    element(
      'p',
      { class: 'soft' },
      totals.articles === 0
        ? t('notebook_not_met')
        : t(
            'notebook_from_articles',
            plural('notebook_opened', totals.articles),
            kind === 'outlet' ? plural('insertions', totals.passages) : plural('passages', totals.passages),
            plural('notebook_words', words),
          ),
    ),
  );
}

function mergedLine({ merged }: SourcePage, actions: SourceActions): HTMLElement | null {
  if (merged.length === 0) return null;
  return element(
    'ul',
    { class: 'row wrap chips', 'aria-label': t('notebook_merged') },
    ...merged.map((one) =>
      element(
        'li',
        { class: 'row' },
        element('span', { dir: 'auto' }, t('notebook_merged_one', shownName(one.name))),
        actions.canWrite &&
          element(
            'button',
            {
              type: 'button',
              class: 'quiet',
              onclick: () => {
                actions.separate(one);
              },
            },
            t('notebook_separate'),
          ),
      ),
    ),
  );
}

const part = (title: string, ...children: Child[]): HTMLElement =>
  element('section', { class: 'part' }, element('h3', null, title), ...children);
