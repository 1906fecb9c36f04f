/** The page of an article: the reader's notes at it, whose words it holds, and every recorded passage. */
import type { ArticlePage } from '../notebook-views.ts';
import { shownName } from './describe-passage.ts';
import { element, type Child } from './element.ts';
import { addressOf } from './notebook-frame.ts';
import { articleButtons, articleFacts, type ArticleActions } from './notebook-articles.ts';
import { articleLink, notesSection, type NoteActions } from './notebook-notes.ts';
import { recordedWords } from './notebook-passages.ts';
import { voiceShares } from './voice-shares.ts';
import { number, t } from './words.ts';

export function articleDetails(
  page: ArticlePage,
  actions: Omit<ArticleActions, 'more'> & NoteActions,
): HTMLElement {
  const { article, byline, originName, agency, words, passages, notes } = page;
  const name = article.title ?? t('untitled');
  return element(
    'article',
    { class: 'room' },
    element(
      'header',
      { class: 'source-title' },
      element('h2', { class: 'title', dir: 'auto' }, name),
      articleFacts(article, originName, agency, byline),
      element('p', null, articleLink(article.url)),
      element('div', { class: 'row wrap' }, ...articleButtons(article, actions)),
    ),
    notesSection({ key: '', name: t('in_quotation_marks', name), url: article.url }, notes, actions),
    part(t('notebook_shares'), voiceShares(words)),
    part(
      `${t('notebook_passages')} (${number(passages.length)})`,
      element('ol', { class: 'passages' }, ...passages.map(passageRow)),
    ),
  );
}

function passageRow({ passage, source, speaker }: ArticlePage['passages'][number]): HTMLElement {
  const whose =
    source === null || speaker === null
      ? t(passage.voice === 'editorial' ? 'speaker_editor' : 'speaker_unknown')
      : element('a', { href: addressOf(source), dir: 'auto' }, shownName(speaker));
  return element('li', null, ...recordedWords(passage, whose));
}

const part = (title: string, ...children: Child[]): HTMLElement =>
  element('section', { class: 'part' }, element('h3', null, title), ...children);
