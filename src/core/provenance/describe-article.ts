import type { ArticleText } from '../article-text.ts';
import type { Article, Origin } from '../reading.ts';
import { agencyNamed, findAgency } from './find-agency.ts';
import { bylineOf, publishedOf, titleOf } from './headline-facts.ts';
import { houseOf, type House } from './house.ts';
import type { RegistrableDomain } from './registrable-domain.ts';
import { statedOrigins } from './stated-origin.ts';
import { wordedOrigins } from './worded-origin.ts';

/** Title, byline, date, host, origin and agency, as the page states them; what is not said is not claimed. */
export function describeArticle(article: ArticleText, _lang: string, domain: RegistrableDomain): Article {
  const house = houseOf(article.facts, domain);
  const stated = statedOrigins(article, house);
  const worded = wordedOrigins(article, house);
  return {
    ...article.gate,
    title: titleOf(article, house),
    byline: bylineOf(article, house),
    published: publishedOf(article),
    host: house.name === null || house.domain === null ? null : { name: house.name, domain: house.domain },
    origin: chosen([...stated, ...worded], house),
    agency: findAgency(article),
  };
}

/**
 * The strongest origin, with a name and an address from the others where they speak of the same. An agency that
 * is only credited is no origin; it has its own field.
 */
function chosen(origins: readonly Origin[], house: House): Origin | null {
  const others = origins.filter(
    ({ name, url, domain }) =>
      !house.isItself(name) && (url !== null || domain !== null || agencyNamed(name) === null),
  );
  const [best] = others;
  if (!best) return null;
  const same = others.filter(
    (other) => other.domain === null || best.domain === null || other.domain === best.domain,
  );
  return {
    ...best,
    name:
      best.name === best.domain
        ? (same.find(({ name }) => name !== best.domain)?.name ?? best.name)
        : best.name,
    domain: best.domain ?? same.find(({ domain }) => domain !== null)?.domain ?? null,
    url: best.url ?? same.find(({ url }) => url !== null)?.url ?? null,
  };
}
