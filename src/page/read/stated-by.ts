import { APPLICATION_MARKS } from '../judge/application-marks.ts';
import type { OwnStated, Stated } from '../../transcript.ts';

const MOST_METAS = 200;
const LONGEST_VALUE = 2000;
const MOST_SCRIPTS = 20;
const LONGEST_SCRIPT = 400_000;
const MOST_DATES = 8;
const LONGEST_DATE = 90;

const BYLINE = '[itemprop~="author"], [rel~="author"], .byline, .author-name, .author';
const DATE_BOX = 'time, [class$="date" i], [class$="published" i], [class*="date_" i], [class*="-date" i]';
const APPLICATION = [
  ...APPLICATION_MARKS.map((mark) => `[${mark}]`),
  ...['.add-to-cart', 'form[action*="cart"]'],
].join();

/**
 * What the page says of itself: its head, its structured data as text, its visible bylines and dates. A byline is
 * looked for around the article first, where that is known. What can be read off the article's markup is not asked.
 */
export function statedBy(document: Document, url: string | null, around: ParentNode = document): Stated {
  const metas = metasOf(document);
  const linked = linkedOf(document);
  return {
    url,
    base: baseOf(document, url),
    lang: document.documentElement?.getAttribute('lang') || null,
    title: document.title,
    canonical: attribute(document, 'link[rel~="canonical"]', 'href'),
    metas,
    linked,
    // what the head says of author and date goes before what is seen of them: then that need not be looked for
    byline: namesAuthor(metas)
      ? ''
      : (lineOf(around.querySelector(BYLINE)) ?? lineOf(document.querySelector(BYLINE)) ?? ''),
    dates: saysWhen(metas) ? [] : datesOf(document, linked.some(saysDate)),
    holdsCode: document.getElementsByTagName('pre').item(2) !== null,
    // a page that says it is an article is taken for something else only by what stands around its text: in its markup
    isApplication: around !== document && !saysArticle(metas) && document.querySelector(APPLICATION) !== null,
  };
}

const AUTHORS = ['author', 'article:author', 'parsely-author'];

/** An address is no name. */
function namesAuthor(metas: readonly string[]): boolean {
  return AUTHORS.some((name) => {
    const author = valueOf(metas, name);
    return author !== '' && !author.includes('/') && !author.includes('@');
  });
}

const saysArticle = (metas: readonly string[]): boolean => valueOf(metas, 'og:type') === 'article';

/** Where the judgement looks before it asks what is seen of dates. */
const DATES = ['article:published_time', 'datepublished', 'date'];

const saysWhen = (metas: readonly string[]): boolean => DATES.some((name) => valueOf(metas, name) !== '');

/** The first value of a name; empty where there is none. */
function valueOf(metas: readonly string[], name: string): string {
  for (let at = metas.indexOf(name); at >= 0; at = metas.indexOf(name, at + 1)) {
    const value = at % 2 === 0 ? (metas[at + 1]?.trim() ?? '') : '';
    if (value !== '') return value;
  }
  return '';
}

const saysDate = (source: string): boolean => source.includes('"datePublished"');

/** What the box of one of several articles says of itself. */
export const statedByOwn = (box: Element): OwnStated => ({
  byline: lineOf(box.querySelector(BYLINE)),
  published: attribute(box, 'time[datetime]', 'datetime'),
  addresses: [
    attribute(box, 'h1 a[href], h2 a[href], a[itemprop~="url"], a[rel~="bookmark"]', 'href'),
    ...['data-url', 'data-href', 'itemid'].map((name) => box.getAttribute(name)),
  ].filter((address) => address !== null),
});

const attribute = (within: ParentNode, selector: string, name: string): string | null =>
  within.querySelector(selector)?.getAttribute(name) ?? null;

const lineOf = (element: Element | null): string | null =>
  element === null ? null : element.textContent.slice(0, LONGEST_VALUE);

/** A document that was only parsed does not know where it is from. */
function baseOf(document: Document, url: string | null): string | null {
  if (document.defaultView !== null || url === null) return document.baseURI;
  const stated = attribute(document, 'base[href]', 'href') ?? url;
  return URL.canParse(stated, url) ? new URL(stated, url).href : url;
}

function metasOf(document: Document): string[] {
  const metas: string[] = [];
  const elements = document.querySelectorAll('meta');
  for (let index = 0; index < MOST_METAS; index++) {
    const meta = elements[index];
    if (meta === undefined) break;
    const content = meta.getAttribute('content');
    if (content === null) continue;
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    if (name !== null) metas.push(name.toLowerCase(), content.slice(0, LONGEST_VALUE));
  }
  return metas;
}

function linkedOf(document: Document): string[] {
  const linked: string[] = [];
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  for (let index = 0; index < Math.min(scripts.length, MOST_SCRIPTS); index++) {
    const source = scripts[index]?.textContent ?? '';
    if (source.length <= LONGEST_SCRIPT) linked.push(source);
  }
  return linked;
}

/**
 * Dates of publication as microdata, then as `time`, then what boxes named after a date hold; the core judges whether
 * they are one. Above the headline stands today's date, if any.
 */
function datesOf(document: Document, isStated: boolean): string[] {
  const dates = [
    attribute(document, '[itemprop~="datePublished"]', 'datetime'),
    attribute(document, '[itemprop~="datePublished"]', 'content'),
    attribute(document, 'time[datetime]', 'datetime'),
  ].filter((date) => date !== null);
  const headline = isStated || dates.length > 0 ? null : document.querySelector('h1');
  if (headline === null) return dates;
  const boxes = document.querySelectorAll(DATE_BOX);
  for (let index = 0; index < Math.min(boxes.length, MOST_DATES); index++) {
    const box = boxes[index];
    if (box === undefined || (headline.compareDocumentPosition(box) & FOLLOWING) === 0) continue;
    const words = box.textContent.replace(/\s+/g, ' ').trim();
    if (words.length < LONGEST_DATE && /\d/.test(words)) dates.push(words);
  }
  return dates;
}

/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const FOLLOWING = 4;
