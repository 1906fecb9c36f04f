import type { ArticleText } from '../article-text.ts';
import type { Article } from '../reading.ts';

/** Host name or address to registrable domain, null where there is none. */
export type RegistrableDomain = (hostOrUrl: string) => string | null;

/** Title, byline, date, host, origin and agency, as the page states them; what is not said is not claimed. */
export function describeArticle(
  { facts, gate }: ArticleText,
  _lang: string,
  _registrableDomain: RegistrableDomain,
): Article {
  return {
    ...gate,
    title: facts.title,
    byline: facts.byline,
    published: facts.published,
    host: null,
    origin: null,
    agency: null,
  };
}
