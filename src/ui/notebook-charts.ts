/**
 * Bars that are their own tables: every bar stands in the row that gives its figures. The fills are patterns, the
 * same as the marks have in the page, so that they can be told apart without colour.
 */
import type { Month, RecordedTotals, VoiceWords } from '../notebook-views.ts';
import { classSentence } from './describe-passage.ts';
import { element } from './element.ts';
import { language, list, number, percent, plural, t } from './words.ts';

const VOICES = ['reporter', 'quote', 'paraphrase', 'editorial'] as const;

/** Whose words an outlet's articles are made of, month by month and in all. */
export function sharesTable(months: readonly Month[]): HTMLElement {
  const all = months.reduce<Month>(add, { month: '', articles: 0, words: none(), insertions: 0 });
  const rows = months.length > 1 ? [...months.slice(-24), all] : [all];
  return element(
    'table',
    { class: 'chart shares-chart' },
    element(
      'caption',
      { class: 'soft' },
      t('notebook_shares_caption', plural('notebook_opened', all.articles)),
    ),
    element(
      'thead',
      null,
      element(
        'tr',
        null,
        element('th', { scope: 'col' }, t('notebook_month')),
        element('th', { scope: 'col' }, element('span', { class: 'unseen' }, t('notebook_shares'))),
        ...VOICES.map((voice) =>
          element(
            'th',
            { scope: 'col', class: 'figure' },
            element('span', { class: `swatch swatch-${voice}`, 'aria-hidden': 'true' }),
            t(`share_${voice}`),
          ),
        ),
        element('th', { scope: 'col', class: 'figure' }, t('notebook_insertion_rate')),
      ),
    ),
    element('tbody', null, ...rows.map((row) => shareRow(row))),
  );
}

function shareRow({ month, articles, words, insertions }: Month): HTMLElement {
  const all = VOICES.reduce((sum, voice) => sum + words[voice], 0) || 1;
  const rate = articles === 0 ? 0 : insertions / articles;
  return element(
    'tr',
    { class: month === '' && 'sum' },
    element('th', { scope: 'row' }, month === '' ? t('notebook_all') : monthName(month)),
    element('td', { class: 'bar-cell' }, bar(words)),
    ...VOICES.map((voice) =>
      element(
        'td',
        { class: 'figure' },
        named(
          element('span', { class: `swatch swatch-${voice}`, 'aria-hidden': 'true' }),
          t(`share_${voice}`),
        ),
        percent(words[voice] / all),
      ),
    ),
    element(
      'td',
      { class: 'figure' },
      named(t('notebook_insertion_rate')),
      new Intl.NumberFormat(language(), { maximumFractionDigits: 1 }).format(rate),
    ),
  );
}

/** What a figure is of, beside it: seen where the row of headings is not. */
const named = (...name: (string | Node)[]): HTMLElement =>
  element('span', { class: 'named', 'aria-hidden': 'true' }, ...name);

function bar(words: VoiceWords): HTMLElement {
  const stretches = VOICES.filter((voice) => words[voice] > 0).map((voice) => {
    const stretch = element('i', { class: `stretch-${voice}` });
    stretch.style.flexGrow = String(words[voice]);
    return stretch;
  });
  return element('div', { class: 'ribbon', 'aria-hidden': 'true' }, ...stretches);
}

/** "said 4, insisted 1", by the class of the verb with what the class means. */
export function verbsTable(totals: RecordedTotals, name: string): HTMLElement | null {
  const classes = new Map<string, { lemma: string; count: number }[]>();
  for (const { lemma, class: verbClass, count } of totals.verbs)
    classes.set(verbClass, [...(classes.get(verbClass) ?? []), { lemma, count }]);
  const rows = [...classes]
    .map(([verbClass, verbs]) => ({
      verbClass,
      verbs,
      count: verbs.reduce((sum, verb) => sum + verb.count, 0),
    }))
    .sort((a, b) => b.count - a.count);
  const most = rows[0]?.count ?? 0;
  if (most === 0) return null;
  return element(
    'table',
    { class: 'chart verbs-chart' },
    element('caption', { class: 'unseen' }, t('notebook_verbs_of', name)),
    element(
      'thead',
      { class: 'unseen' },
      element(
        'tr',
        null,
        element('th', { scope: 'col' }, t('notebook_verb_class')),
        element('th', { scope: 'col' }, t('notebook_verbs')),
        element('th', { scope: 'col' }, t('notebook_times')),
      ),
    ),
    element(
      'tbody',
      null,
      ...rows.map(({ verbClass, verbs, count }) =>
        element(
          'tr',
          null,
          element('th', { scope: 'row', class: 'soft' }, classSentence(verbClass) ?? verbClass),
          element(
            'td',
            null,
            list(verbs.slice(0, 8).map((verb) => t('verb_count', verb.lemma, number(verb.count)))),
          ),
          element('td', { class: 'bar-cell' }, countBar(count, most)),
        ),
      ),
    ),
  );
}

/** A bar with its number, as long as its share of the longest. */
export function countBar(count: number, most: number): HTMLElement {
  const filled = element('i', { class: 'filled' });
  filled.style.inlineSize = `${String(Math.max(1, (count / most) * 100))}%`;
  return element(
    'div',
    { class: 'count-bar' },
    element('span', { class: 'track', 'aria-hidden': 'true' }, filled),
    element('span', { class: 'figure' }, number(count)),
  );
}

const monthName = (month: string): string =>
  new Intl.DateTimeFormat(language(), { year: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );

const none = (): VoiceWords => ({ reporter: 0, quote: 0, paraphrase: 0, editorial: 0 });

function add(sum: Month, { articles, words, insertions }: Month): Month {
  const added = none();
  for (const voice of VOICES) added[voice] = sum.words[voice] + words[voice];
  return { ...sum, articles: sum.articles + articles, words: added, insertions: sum.insertions + insertions };
}
