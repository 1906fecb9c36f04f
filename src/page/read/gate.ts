/**
 * The gate: is this page worth reading at all? It runs on every page there is, so it asks the address, the head
 * and a sample of paragraphs, never the whole tree, and imports nothing. What it lets through, the reader judges
 * again by the text itself.
 */

export interface Gate {
  /** False: not an article, nothing else need be loaded. True: worth reading. */
  isArticle: boolean;
  /** Plain sentences. */
  why: string[];
  /** What the page says of itself, from about -8 (something else) to 8 (an article); the reader weighs it too. */
  claim: number;
}

const ARTICLE_TYPE =
  /^(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|AdvertiserContentArticle)$/;
const OTHER_TYPE =
  /^(?:Product\w*|SearchResultsPage|CollectionPage|ItemList|DiscussionForumPosting|QAPage|FAQPage|TechArticle|APIReference|SoftwareApplication|SoftwareSourceCode|WebApplication|MobileApplication|VideoGame|JobPosting|Event|\w+Event|Course|Dataset|ProfilePage|ContactPage|AboutPage|CheckoutPage|MusicAlbum|MusicRecording|Movie|TVEpisode|TVSeries|Book|Hotel|Restaurant|Recipe|HowTo|Apartment|RealEstateListing|Offer|DefinedTerm)$/;
const FRONT_PATH = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default|start)(?:\.\w+)?\/?)?$/i;
const OTHER_PATH =
  /\/(?:search|suche|recherche|buscar|tags?|topics?|category|categories|kategorie|author|authors|archives?|docs?|documentation|reference|api|manual|man|help|support|faq|forums?|threads?|viewtopic|showthread|questions|issues|pull|commits?|blob|tree|wiki|shop|store|products?|cart|checkout|basket|account|login|signin|register|profile|users?|settings|inbox|mail|watch|videos?|playlist|channel|map|maps|calendar|jobs?|careers|terms|privacy|impressum|imprint|contact|kontakt)(?:[/.]|$)/i;
const SEARCH_QUERY = /[?&](?:q|query|search|s|keyword|keywords)=/i;

const MOST_SCRIPTS = 8;
const LONGEST_SCRIPT = 60_000;
const SAMPLE = 24;
const LONG_PARAGRAPH = 80;

/** First look at a page; `url` when the document does not know its own. Reads only, never throws. */
export function gate(document: Document, url: string = document.URL): Gate {
  const why: string[] = [];
  let claim = addressClaim(url, why);
  claim += linkedClaim(document, why);
  claim += headClaim(document, why);
  const prose = proseParagraphs(document);
  why.push(
    prose > 0
      ? `A look at the page finds about ${prose} paragraphs of prose.`
      : 'A look at the page finds no paragraphs of prose.',
  );
  const isArticle = claim >= 4 || (prose >= 2 && claim > -4) || (prose >= 1 && claim > 0);
  return { isArticle, why, claim };
}

function addressClaim(url: string, why: string[]): number {
  const [, path = '/', query = ''] = /^[a-z]+:\/\/[^/?#]*([^?#]*)(\?[^#]*)?/i.exec(url) ?? [];
  if (!/^https?:/i.test(url)) return 0;
  if (SEARCH_QUERY.test(query) && /search|suche|find|^\/?$/i.test(path)) {
    why.push('The address is that of a search.');
    return -5;
  }
  if (path === '' || FRONT_PATH.test(path)) {
    if (/[?&](?:p|id|article|story|page_id)=\d/i.test(query)) return 0;
    why.push('The address is that of a front page.');
    return -5;
  }
  if (OTHER_PATH.test(path)) {
    why.push('The address does not look like that of an article.');
    return -2;
  }
  return /\/(?:19|20)\d\d[/-]?[01]?\d|\d{5,}|(?:[a-z0-9]+-){4}/i.test(path) ? 1 : 0;
}

/** What JSON-LD says the page is. Types are looked for as text: parsing is the reader's business. */
function linkedClaim(document: Document, why: string[]): number {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  let articles = 0;
  let others: string | null = null;
  for (let index = 0; index < Math.min(scripts.length, MOST_SCRIPTS); index++) {
    const source = (scripts[index]?.textContent ?? '').slice(0, LONGEST_SCRIPT);
    for (const [, type = ''] of source.matchAll(/"@type"\s*:[\s[]*"(?:https?:\/\/schema\.org\/)?(\w+)"/g)) {
      if (ARTICLE_TYPE.test(type)) articles++;
      else if (OTHER_TYPE.test(type)) others ??= type;
    }
  }
  if (articles > 4) {
    why.push('Its structured data lists several articles.');
    return -2;
  }
  if (articles > 0) {
    why.push('Its structured data says it is an article.');
    return others === null ? 4 : 3;
  }
  if (others === null) return 0;
  why.push(`Its structured data says it is something else (${others}).`);
  return -3;
}

function headClaim({ head }: Document, why: string[]): number {
  if (head === null) return 0;
  let claim = 0;
  const type = head.querySelector('meta[property="og:type"]')?.getAttribute('content')?.toLowerCase() ?? '';
  if (type === 'article' || type === 'blog' || type === 'newsarticle') {
    why.push('It tells other sites that it is an article.');
    claim += 2;
  } else if (type === 'website') claim -= 1;
  else if (/^(?:product|video|music|profile|book|game|object|place|restaurant)/.test(type)) {
    why.push(`It tells other sites that it is something else (${type}).`);
    claim -= 3;
  }
  if (head.querySelector('meta[property="article:published_time"],meta[itemprop="datePublished"]') !== null) {
    why.push('It states when it was published.');
    claim += 1;
  }
  return claim;
}

/** Roughly how many paragraphs of prose there are: a sample of `p`, then of line breaks, then of bare boxes. */
function proseParagraphs(document: Document): number {
  const found = sampled(document.getElementsByTagName('p'), isProse);
  if (found > 1) return found;
  const broken = sampled(
    document.getElementsByTagName('br'),
    (line) => textLength(line.previousSibling) >= LONG_PARAGRAPH,
  );
  if (broken > 1) return broken;
  return Math.max(
    found,
    sampled(document.getElementsByTagName('div'), (box) => textLength(box.firstChild) >= LONG_PARAGRAPH),
  );
}

function sampled(elements: HTMLCollectionOf<Element>, holds: (element: Element) => boolean): number {
  const count = elements.length;
  const step = Math.max(1, Math.floor(count / SAMPLE));
  let hits = 0;
  for (let index = 0; index < count; index += step) {
    const element = elements[index];
    if (element !== undefined && holds(element)) hits++;
  }
  return hits * step;
}

const textLength = (node: Node | null): number =>
  node !== null && node.nodeType === 3 ? (node as Text).data.trim().length : 0;

function isProse(paragraph: Element): boolean {
  const text = paragraph.textContent;
  // Chinese and Japanese say as much with far fewer characters
  if (text.length < LONG_PARAGRAPH && !(text.length > 30 && /[\u3040-\u9fff]/.test(text))) return false;
  const first = paragraph.firstElementChild;
  return first === null || first.localName !== 'a' || first.textContent.length < 0.5 * text.length;
}
