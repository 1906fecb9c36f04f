/** Short visible lines that may name where an article comes from; what they mean is for the core to judge. */

interface SourceLine {
  text: string;
  href: string | null;
}

/** How far behind the headline to look, in elements, and how long a line may be. */
const REACH = 60;
const LONGEST = 140;
/** A paragraph of this length is the article's own. */
const PROSE = 120;
const MOST = 12;
/** No line, however it is indented. */
const TOO_LONG = 600;
/** The source of a picture is not that of the article. */
const PICTURES = 'figure, figcaption, picture, video';

const LABEL =
  /^\W{0,3}(?:(?:original )?source|via|quelle|originalquelle|fuente|fonte(?: originale?)?|источник|źródło|article original|artículo original)\s*[:：]/i;
/** Without their first letters, so that one look finds either case: it is a good deal faster. */
const SOURCE_BOX =
  '[class*="ource"], [class*="yndicat"], [class*="epublish"], [class*="rigin"], [rel~="syndication"]';

/** Lines between the headline and the first paragraph, and those in boxes named after a source. */
export function sourceLines(document: Document): SourceLine[] {
  const lines: SourceLine[] = [];
  const add = (line: SourceLine | null): void => {
    if (
      line &&
      lines.length < MOST &&
      !lines.some(({ text, href }) => text === line.text && href === line.href)
    )
      lines.push(line);
  };
  const headline = document.querySelector('article h1, main h1, [itemprop~="headline"], h1');
  if (headline) for (const element of behind(headline, document)) add(lineOf(element, document));
  const boxes = document.querySelectorAll(SOURCE_BOX);
  for (let index = 0; index < Math.min(boxes.length, 2 * MOST); index++) {
    const box = boxes[index];
    if (box && !box.closest(`nav, aside, footer, ${PICTURES}`)) add(labelledLine(box, document));
  }
  return lines;
}

/** The elements that follow the headline, up to the first paragraph of prose. */
function* behind(headline: Element, document: Document): Generator<Element> {
  const walker = document.createTreeWalker(document.body ?? headline, NodeFilterShow.elements);
  walker.currentNode = headline;
  for (let step = 0; step < REACH; step++) {
    const next = walker.nextNode() as Element | null;
    if (next === null || (next.tagName === 'P' && words(next).length > PROSE)) return;
    if (!headline.contains(next) && !next.closest(PICTURES)) yield next;
  }
}

/** `NodeFilter.SHOW_ELEMENT`; the constant's home is not there where a page is read outside a window. */
const NodeFilterShow = { elements: 1 };

/** The words of an element; those of a large one uncollapsed, for they are only asked how many they are. */
function words(element: Element): string {
  const text = element.textContent ?? '';
  return text.length > TOO_LONG ? text : text.replace(/\s+/g, ' ').trim();
}

/** A line with a label, or a link that leaves the site. */
function lineOf(element: Element, document: Document): SourceLine | null {
  if (element.tagName === 'A') {
    const href = outside(element as HTMLAnchorElement, document);
    const text = words(element);
    return href !== null && text !== '' && text.length <= 60 ? { text, href } : null;
  }
  return labelledLine(element, document);
}

/** No line: to read the whole text of every box around the article would cost more than to read the article. */
const isLarge = (element: Element): boolean =>
  element.childElementCount > 8 || (element.lastElementChild?.lastElementChild?.childElementCount ?? 0) > 1;

function labelledLine(element: Element, document: Document): SourceLine | null {
  if (isLarge(element)) return null;
  const text = words(element);
  if (text.length > LONGEST || !(text.includes(':') || text.includes('：')) || !LABEL.test(text)) return null;
  const links = Array.from(element.querySelectorAll<HTMLAnchorElement>('a[href]'));
  return { text, href: links.map((link) => outside(link, document)).find((href) => href !== null) ?? null };
}

/** The address of a link to another host; null for every other link. */
function outside(link: HTMLAnchorElement, document: Document): string | null {
  const address = link.href;
  if (!/^https?:\/\//i.test(address)) return null;
  const host = address.split('/')[2]?.toLowerCase() ?? '';
  const own = (document.location?.hostname ?? '').toLowerCase();
  return own !== '' && (host === own || host.endsWith(`.${own}`)) ? null : address;
}
