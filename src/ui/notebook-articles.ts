/** The articles that were opened; each can be had as a report, or forgotten. */
import type { ArticleRow } from '../notebook-views.ts';
import { element } from './element.ts';
import { addressOfArticle, nothing } from './notebook-frame.ts';
import { articleLink } from './notebook-notes.ts';
import { ROWS } from './notebook-sources.ts';
import { date, plural, t } from './words.ts';

export interface ArticleActions {
  canWrite: boolean;
  more: (shown: number) => Promise<ArticleRow[]>;
  /** Hands the reader a report of one article, as a file. */
  report: (article: ArticleRow) => void;
  /** Forgets what was recorded of an article. */
  forget: (article: ArticleRow) => void;
}

export function articleList(rows: readonly ArticleRow[], actions: ArticleActions): HTMLElement {
  if (rows.length === 0) return nothing(t('notebook_no_articles'));
  const lines = element('ul', { class: 'lines' }, ...rows.map((row) => articleLine(row, actions)));
  const next = element(
    'button',
    {
      type: 'button',
      hidden: rows.length < ROWS,
      onclick: () =>
        void actions.more(lines.children.length).then((more) => {
          lines.append(...more.map((row) => articleLine(row, actions)));
          next.hidden = more.length < ROWS;
        }),
    },
    t('notebook_more'),
  );
  return element('div', null, lines, next);
}

function articleLine(article: ArticleRow, actions: ArticleActions): HTMLElement {
  const { url, title } = article;
  return element(
    'li',
    { class: 'row wrap' },
    element(
      'div',
      { class: 'grow' },
      element('a', { href: addressOfArticle(url), dir: 'auto' }, title ?? url),
      articleFacts(article),
      element('p', { class: 'address' }, articleLink(url)),
    ),
    ...articleButtons(article, actions),
  );
}

/** Who shows it, whatever else is known of where it comes from, its day, and how much was recorded of it. */
export function articleFacts(
  { outletName, published, last, passages }: ArticleRow,
  ...whence: (string | null)[]
): HTMLElement {
  const facts = [outletName, ...whence, date(published ?? last), plural('passages', passages)];
  return element(
    'p',
    { class: 'soft' },
    ...facts.filter(Boolean).flatMap((fact, index) => [index > 0 && ' · ', element('bdi', null, fact)]),
  );
}

/** What can be done with an article. */
export function articleButtons(
  article: ArticleRow,
  { canWrite, report, forget }: Omit<ArticleActions, 'more'>,
): HTMLElement[] {
  const button = (label: string, act: (article: ArticleRow) => void): HTMLElement =>
    element(
      'button',
      {
        type: 'button',
        class: 'quiet',
        'aria-label': `${label}: ${article.title ?? article.url}`,
        onclick: () => {
          act(article);
        },
      },
      label,
    );
  return [button(t('notebook_report'), report), ...(canWrite ? [button(t('note_delete'), forget)] : [])];
}
