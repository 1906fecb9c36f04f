import type { Article } from '../core/reading.ts';
import { element } from './element.ts';
import { date, t } from './words.ts';

/** Title, host and origin ("coastreport.example, republished from Meridian Wire"), byline and day. */
export function articleHead(article: Pick<Article, 'title'> & Partial<Article>): HTMLElement {
  const { title, host, origin, agency, byline, published } = article;
  const whence = whenceOf(host?.name, origin?.name, agency);
  return element(
    'header',
    { class: 'article-head' },
    whence !== '' && element('p', { class: 'soft', title: origin?.evidence }, whence),
    element('h1', { dir: 'auto' }, title ?? t('untitled')),
    element(
      'p',
      { class: 'soft' },
      byline && element('bdi', null, byline),
      byline && published && ' · ',
      published && element('bdi', null, date(published)),
    ),
  );
}

function whenceOf(
  host: string | undefined,
  origin: string | undefined,
  agency: string | null | undefined,
): string {
  if (origin !== undefined) return host ? t('republished_from', host, origin) : t('republished_only', origin);
  return agency && host ? t('with_agency', host, agency) : (host ?? '');
}
