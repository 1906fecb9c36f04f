/** The figures of the charts, as tables. */
import type { Month, Treatment, VoiceWords } from '../notebook-views.ts';
import { classSentence, shownName } from './describe-passage.ts';
import { element } from './element.ts';
import { addressOf } from './notebook-frame.ts';
import type { VerbClass } from './verb-class-totals.ts';
import { figures, tableHead } from './table-head.ts';
import { language, list, month as monthName, number, percent, t } from './words.ts';

const VOICES = ['quote', 'paraphrase', 'editorial', 'reporter'] as const;

/** Whose words an outlet's articles are made of, month by month and in all. */
export function sharesTable(months: readonly Month[]): HTMLElement {
  const all = months.reduce<Month>(add, { month: '', articles: 0, words: none(), insertions: 0 });
  const rows = months.length > 1 ? [...months.slice(-24), all] : [all];
  return element(
    'table',
    { class: 'list shares-table' },
    element('caption', { class: 'unseen' }, t('notebook_shares')),
    tableHead(
      t('notebook_month'),
      figures(t('notebook_col_articles')),
      ...VOICES.map((voice) => ({
        text: [
          element('span', { class: `swatch swatch-${voice}`, 'aria-hidden': 'true' }),
          t(`share_${voice}`),
        ],
        figure: true,
      })),
      figures(t('notebook_insertion_rate')),
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
    figure(t('notebook_col_articles'), number(articles)),
    ...VOICES.map((voice) => figure(t(`share_${voice}`), percent(words[voice] / all))),
    figure(
      t('notebook_insertion_rate'),
      new Intl.NumberFormat(language(), { maximumFractionDigits: 1 }).format(rate),
    ),
  );
}

/** A figure, and of what it is: seen where the row of headings is not. */
const figure = (of: string, value: string): HTMLElement =>
  element('td', { class: 'figure' }, element('span', { class: 'named', 'aria-hidden': 'true' }, of), value);

/** The verbs of each class, with what the class means. */
export const verbsTable = (classes: readonly VerbClass[], name: string): HTMLElement =>
  element(
    'table',
    { class: 'list verbs-table' },
    element('caption', { class: 'unseen' }, t('notebook_verbs_of', name)),
    tableHead(t('notebook_verb_class'), t('notebook_verbs'), figures(t('notebook_times'))),
    element(
      'tbody',
      null,
      ...classes.map(({ verbClass, verbs, count }) =>
        element(
          'tr',
          null,
          element('th', { scope: 'row', class: 'soft' }, classSentence(verbClass) ?? verbClass),
          element('td', null, list(verbs.map((verb) => t('verb_count', verb.lemma, number(verb.count))))),
          element('td', { class: 'figure' }, number(count)),
        ),
      ),
    ),
  );

/** Who quotes a speaker, or whom an outlet quotes, with which verbs. */
export const treatmentsTable = (treatments: readonly Treatment[]): HTMLElement =>
  element(
    'table',
    { class: 'list treatments-table' },
    tableHead(
      t('notebook_name'),
      figures(t('notebook_col_passages')),
      figures(t('share_quote')),
      figures(t('share_paraphrase')),
      t('notebook_verbs'),
    ),
    element(
      'tbody',
      null,
      ...treatments.map(({ key, name, totals: { passages, words, verbs } }) =>
        element(
          'tr',
          null,
          element(
            'th',
            { scope: 'row' },
            element('a', { href: addressOf(key), dir: 'auto' }, shownName(name)),
          ),
          figure(t('notebook_col_passages'), number(passages)),
          figure(t('share_quote'), number(words.quoted)),
          figure(t('share_paraphrase'), number(words.other)),
          element(
            'td',
            { class: 'soft' },
            list(verbs.slice(0, 4).map(({ lemma, count }) => t('verb_count', lemma, number(count)))),
          ),
        ),
      ),
    ),
  );

const none = (): VoiceWords => ({ reporter: 0, quote: 0, paraphrase: 0, editorial: 0 });

function add(sum: Month, { articles, words, insertions }: Month): Month {
  const added = none();
  for (const voice of VOICES) added[voice] = sum.words[voice] + words[voice];
  return { ...sum, articles: sum.articles + articles, words: added, insertions: sum.insertions + insertions };
}
