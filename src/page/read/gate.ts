/**
 * The gate: is this page worth reading at all? It runs on every page there is, so it asks the address,
 * the head and a sample of paragraphs, in this order and only as far as needed, never the whole tree; and it imports
 * nothing.
 * It holds no regular expression on its common path: the first of a page costs more than all else here (measured).
 * What it lets through, the reader judges again by the text itself.
 */

export interface Gate {
  /** False: not an article, nothing else need be loaded. True: worth reading. */
  isArticle: boolean;
  /** Plain sentences that say why it is none. */
  why: string[];
}

const SAMPLE = 48;
/** No element after so many of its kind is asked. */
const LAST = 2000;
/** Nor any cell after so many: no page is laid out by more. */
const LAST_CELL = 600;
/** As many paragraphs of prose in the sample, and the page is worth a closer look. */
const ENOUGH = 3;
const LONG_PARAGRAPH = 80;
const MOST_SCRIPTS = 8;
const MOST_TYPES = 100;

/** Parts of an address, and kinds of structured data, that are not an article's. */
const OTHER_SEGMENTS =
  ' search suche tag tags category categories author authors docs doc documentation reference api manual man help support ' +
  'faq forum forums thread threads viewtopic.php showthread.php questions issues pull blob tree wiki shop store product ' +
  'products cart checkout login signin register account settings inbox watch playlist jobs careers terms privacy imprint ' +
  'impressum contact kontakt dp item listing hotel ';
const OTHER_TYPES =
  ' Product ProductGroup SearchResultsPage DiscussionForumPosting QAPage FAQPage TechArticle APIReference SoftwareApplication ' +
  'SoftwareSourceCode WebApplication JobPosting Event Course Dataset ProfilePage Recipe VideoObject MusicRecording Hotel ' +
  'LodgingBusiness ';
/** Ends of the kinds that are. */
const ARTICLE_TYPES = ['Article', 'BlogPosting', 'Report', 'Newsletter'];
/** Beginnings of `og:type` that are not an article's. */
export const OTHER_PAGES = ['product', 'video', 'music', 'profile', 'book', 'object'];

/** First look at a page; `url` where the document does not know its own. Reads only, never throws. */
export function gate(document: Document, url: string = document.URL): Gate {
  const slash = url.indexOf('/', 8);
  // the path is only taken apart where it may be that of a front page
  if ((slash < 0 || ENDS_PATH.includes(url.charAt(slash + 1))) && isFrontPage(url))
    return no('The address is that of a front page.');
  const type = document.head?.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  return type === 'article' ? YES : closerLook(document, url, type);
}

const YES: Gate = { isArticle: true, why: [] };
const no = (why: string): Gate => ({ isArticle: false, why: [why] });

/** At a page that does not say it is an article. A function of its own: the browser compiles it only where it is called. */
function closerLook(document: Document, url: string, type: string): Gate {
  if (OTHER_PAGES.some((other) => type.startsWith(other)))
    return no(`The page says that it is something else (${type}).`);
  const heap = heapOf(document);
  const types = typesOf(heap === null ? document : (document.head ?? document));
  if (types.some(isArticleType) && !types.includes('TechArticle')) return YES;
  const other = types.find((one) => OTHER_TYPES.includes(` ${one} `));
  if (other !== undefined) return no(`Its structured data says that it is something else (${other}).`);
  if (pathOf(url).split('/').some(isOtherSegment)) return no('The address is not that of an article.');
  const isOfProse =
    heap === null
      ? sample(document.getElementsByTagName('p'), isProse) >= ENOUGH || brokenProse(document)
      : sample(heap, opensProse, LAST_CELL) >= ENOUGH;
  return isOfProse ? YES : no('The page holds hardly any prose.');
}

/** What ends a path after its first slash; nothing does, where the address ends. */
const ENDS_PATH = '?#';

/** A search may name one article of many: "/?p=1234". */
const isFrontPage = (url: string): boolean =>
  pathOf(url).length < 2 && !/[?&](?:p|id|article|story)=\d/.test(url);

const isOtherSegment = (segment: string): boolean => OTHER_SEGMENTS.includes(` ${segment.toLowerCase()} `);

/** The path of a web address; something else, which is no front page, for any other address. */
function pathOf(url: string): string {
  if (!url.startsWith('http')) return 'local';
  const from = url.indexOf('/', 8);
  if (from < 0) return '';
  const [path = ''] = url.slice(from).split('?', 1);
  return path.split('#', 1)[0] ?? '';
}

/** Of a kind of structured data: it is an article's. */
export const isArticleType = (type: string): boolean => ARTICLE_TYPES.some((end) => type.endsWith(end));

/** The types JSON-LD names, found as text: to parse it is the reader's business. */
function typesOf(within: ParentNode): string[] {
  const types: string[] = [];
  const scripts = within.querySelectorAll('script[type="application/ld+json"]');
  for (let index = 0; index < scripts.length && index < MOST_SCRIPTS; index++) {
    const source = scripts[index]?.textContent ?? '';
    for (
      let at = source.indexOf('"@type"');
      at >= 0 && types.length < MOST_TYPES;
      at = source.indexOf('"@type"', at + 7)
    ) {
      const from = source.indexOf('"', at + 7) + 1;
      const name = source.slice(from, source.indexOf('"', from));
      types.push(name.slice(name.lastIndexOf('/') + 1));
    }
  }
  return types;
}

/**
 * The cells or boxes of a page that holds thousands of them before any paragraph; else null. There no more is searched
 * for by a selector: each walks the whole page for what is not there, one for several tags ten times as long as one for
 * a single tag (2 ms for 30,000 boxes), and that takes half as long as a list of that tag.
 */
function heapOf(document: Document): HTMLCollectionOf<Element> | null {
  const cells = document.querySelector('td') === null ? null : document.getElementsByTagName('td');
  if (cells !== null && cells.item(LAST_CELL) !== null)
    return document.querySelector('p,td')?.localName === 'td' ? cells : null;
  if (document.querySelector('p') !== null) return null;
  const boxes = document.getElementsByTagName('div');
  return boxes.item(LAST) !== null && document.querySelector('div,br')?.localName === 'div' ? boxes : null;
}

/** Prose without paragraph elements: by line breaks, or straight in boxes. */
function brokenProse(document: Document): boolean {
  const afterText = (line: Element): boolean => isLong(line.previousSibling);
  return (
    sample(document.getElementsByTagName('br'), afterText) >= ENOUGH ||
    sample(document.getElementsByTagName('div'), startsLong) >= ENOUGH ||
    sample(document.getElementsByTagName('td'), startsLong) >= ENOUGH
  );
}

/** A cell or a box that begins with prose, or with a paragraph of it. */
const opensProse = (box: Element): boolean => {
  const first = box.firstElementChild;
  return startsLong(box) || (first?.localName === 'p' && isProse(first));
};

const startsLong = (box: Element): boolean => isLong(box.firstChild);

const isLong = (node: Node | null): boolean =>
  node !== null &&
  node.nodeType === 3 &&
  (node as Text).length >= LONG_PARAGRAPH &&
  (node as Text).data.trim().length >= LONG_PARAGRAPH;

/**
 * How many elements of a sample hold what is asked; it stops when there are enough. The first ones are all asked,
 * later ones ever further apart. Neither its length nor an index is asked of the collection: for both the browser
 * walks the whole tree, to count.
 */
function sample(
  elements: HTMLCollectionOf<Element>,
  holds: (element: Element) => boolean,
  last = LAST,
): number {
  let hits = 0;
  for (let index = 0; index < last && hits < ENOUGH; index += index < SAMPLE ? 1 : index >> 3) {
    const element = elements.item(index);
    if (element === null) break;
    if (holds(element)) hits++;
  }
  return hits;
}

function isProse(paragraph: Element): boolean {
  const text = paragraph.textContent;
  // Chinese and Japanese say as much with far fewer characters
  if (text.length < LONG_PARAGRAPH && (text.length < 30 || text.charCodeAt(15) < 0x3000)) return false;
  const first = paragraph.firstElementChild;
  return first === null || first.localName !== 'a' || first.textContent.length < 0.5 * text.length;
}
