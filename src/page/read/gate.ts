/**
 * The gate: is this page worth reading at all? It runs on every page there is, so it asks a sample of paragraphs,
 * the head and the address, in this order and only as far as needed, never the whole tree; and it imports nothing.
 * What it lets through, the reader judges again by the text itself.
 */

export interface Gate {
  /** False: not an article, nothing else need be loaded. True: worth reading. */
  isArticle: boolean;
  /** Plain sentences. */
  why: string[];
}

const SAMPLE = 24;
/** As many paragraphs of prose in the sample, and the page is worth a closer look. */
const ENOUGH = 3;
const LONG_PARAGRAPH = 80;
const MOST_SCRIPTS = 8;

/** Parts of an address, and kinds of structured data, that are not an article's. */
const OTHER_SEGMENTS =
  ' search suche tag tags category categories author authors docs doc documentation reference api manual man help support ' +
  'faq forum forums thread threads viewtopic.php showthread.php questions issues pull blob tree wiki shop store product ' +
  'products cart checkout login signin register account settings inbox watch playlist jobs careers terms privacy imprint ' +
  'impressum contact kontakt dp item listing hotel ';
const OTHER_TYPES =
  / (?:Product|ProductGroup|SearchResultsPage|DiscussionForumPosting|QAPage|FAQPage|TechArticle|APIReference|SoftwareApplication|SoftwareSourceCode|WebApplication|JobPosting|Event|Course|Dataset|ProfilePage|Recipe|VideoObject|MusicRecording|Hotel|LodgingBusiness) /;

/** First look at a page; `url` where the document does not know its own. Reads only, never throws. */
export function gate(document: Document, url: string = document.URL): Gate {
  const path = pathOf(url);
  if (path === '/' || path === '') return no('The address is that of a front page.');
  const paragraphs = document.getElementsByTagName('p');
  const prose = sample(paragraphs, isProse);
  const type = document.head?.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  if (prose > 0 && type === 'article')
    return yes('The page says that it is an article, and holds paragraphs of prose.');
  if (/^(?:product|video|music|profile|book)/.test(type))
    return no(`The page says that it is something else (${type}).`);
  const types = typesOf(document);
  if (/(?:Article|BlogPosting|Report) /.test(types) && !/ TechArticle /.test(types))
    return yes('Its structured data says that it is an article.');
  if (type === 'article') return yes('The page says that it is an article.');
  const other = OTHER_TYPES.exec(types)?.[0].trim();
  if (other !== undefined) return no(`Its structured data says that it is something else (${other}).`);
  if (
    path.split('/').some((segment) => segment !== '' && OTHER_SEGMENTS.includes(` ${segment.toLowerCase()} `))
  )
    return no('The address is not that of an article.');
  if (prose >= ENOUGH || brokenProse(document)) return yes('The page holds paragraphs of prose.');
  return no('The page holds hardly any prose.');
}

const yes = (why: string): Gate => ({ isArticle: true, why: [why] });
const no = (why: string): Gate => ({ isArticle: false, why: [why] });

/** The path of a web address; something else, which is no front page, for any other address. */
function pathOf(url: string): string {
  if (!url.startsWith('http')) return 'local';
  const from = url.indexOf('/', 8);
  if (from < 0) return '';
  const end = url.slice(from).search(/[?#]/);
  const path = end < 0 ? url.slice(from) : url.slice(from, from + end);
  return path === '/' && /[?&](?:p|id|article|story)=\d/.test(url) ? 'numbered' : path;
}

/** The types JSON-LD names, found as text between blanks: to parse it is the reader's business. */
function typesOf(document: Document): string {
  let types = ' ';
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  for (let index = 0; index < scripts.length && index < MOST_SCRIPTS; index++) {
    const source = scripts[index]?.textContent ?? '';
    for (
      let at = source.indexOf('"@type"');
      at >= 0 && types.length < 2000;
      at = source.indexOf('"@type"', at + 7)
    )
      types += `${/[A-Z]\w+/.exec(source.slice(at + 7, at + 60))?.[0] ?? ''} `;
  }
  return types;
}

/** Prose without paragraph elements: by line breaks, or straight in boxes. */
function brokenProse(document: Document): boolean {
  const afterText = (line: Element): boolean => isLong(line.previousSibling);
  if (sample(document.getElementsByTagName('br'), afterText) >= ENOUGH) return true;
  const startsLong = (box: Element): boolean => isLong(box.firstChild);
  return (
    sample(document.getElementsByTagName('div'), startsLong) >= ENOUGH ||
    sample(document.getElementsByTagName('td'), startsLong) >= ENOUGH
  );
}

const isLong = (node: Node | null): boolean =>
  node !== null &&
  node.nodeType === 3 &&
  (node as Text).length >= LONG_PARAGRAPH &&
  (node as Text).data.trim().length >= LONG_PARAGRAPH;

/** How many of an even sample of elements hold what is asked; it stops when there are enough. */
function sample(elements: HTMLCollectionOf<Element>, holds: (element: Element) => boolean): number {
  const { length } = elements;
  const step = Math.max(1, Math.floor(length / SAMPLE));
  let hits = 0;
  for (let index = 0; index < length && hits < ENOUGH; index += step) {
    const element = elements[index];
    if (element !== undefined && holds(element)) hits++;
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
