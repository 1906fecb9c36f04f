/** Short visible lines that may name where an article comes from; what they mean is for the core to judge. */

interface SourceLine {
  text: string;
  href: string | null;
}

/** How far behind the headline to look, in pieces of text, and how long a line may be. */
const REACH = 20;
const LONGEST = 140;
/** A paragraph of this length is the article's own. */
const PROSE = 120;
const MOST = 12;
/** No line, however it is indented. */
const TOO_LONG = 600;
/** The source of a picture is not that of the article. */
const PICTURES = 'figure, figcaption, picture, video';

const LABELS = new Set([
  ...['source', 'original source', 'via', 'quelle', 'originalquelle', 'fuente', 'fonte', 'fonte original'],
  ...['fonte originale', 'источник', 'źródło', 'article original', 'artículo original'],
]);
const LONGEST_LABEL = 24;
/** Signs before a label, no more than three. */
const BEFORE_LABEL = ' \t([{|*•–—-»►▶';

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
  const headline = document.querySelector('h1, [itemprop~="headline"]');
  if (headline !== null) followLines(headline, document, add);
  const boxes = document.querySelectorAll(SOURCE_BOX);
  for (let index = 0; index < Math.min(boxes.length, 2 * MOST); index++) {
    const box = boxes[index];
    if (box && !box.closest(`nav, aside, footer, ${PICTURES}`)) add(labelledLine(box, document));
  }
  return lines;
}

/**
 * Gives the lines that follow the headline, up to the first paragraph of prose. It goes from text to text: most
 * elements there are boxes, buttons and pictures, and only to touch them would cost more than all the lines.
 */
function followLines(headline: Element, document: Document, add: (line: SourceLine | null) => void): void {
  const walker = document.createTreeWalker(document.body ?? headline, SHOW_TEXT);
  walker.currentNode = headline;
  for (let step = 0; step < REACH;) {
    const text = walker.nextNode() as Text | null;
    if (text === null) return;
    const holder = text.parentElement;
    if (holder === null || text.data.trim() === '' || headline.contains(text)) continue;
    step++;
    const paragraph = holder.closest('p');
    if (paragraph !== null && words(paragraph).length > PROSE) return;
    const link = holder.closest('a');
    if (link !== null) add(linkedLine(link as HTMLAnchorElement, document));
    if (text.data.includes(':') || text.data.includes('：')) add(lineAround(holder, document));
  }
}

/** `NodeFilter.SHOW_TEXT`; the constant's home is not there where a page is read outside a window. */
const SHOW_TEXT = 4;

/** The words of an element; those of a large one uncollapsed, for they are only asked how many they are. */
function words(element: Element): string {
  const text = element.textContent ?? '';
  return text.length > TOO_LONG ? text : text.replace(/\s+/g, ' ').trim();
}

/** A link that leaves the site. */
function linkedLine(link: HTMLAnchorElement, document: Document): SourceLine | null {
  const href = outside(link, document);
  if (href === null || link.closest(PICTURES) !== null) return null;
  const text = words(link);
  return text !== '' && text.length <= 60 ? { text, href } : null;
}

/** A line with a label that stands in this element, or in one around it when only the label does. */
function lineAround(element: Element, document: Document): SourceLine | null {
  if (element.closest(PICTURES) !== null) return null;
  const line = labelledLine(element, document);
  const around = line?.href === null ? element.parentElement : null;
  return (around === null ? null : labelledLine(around, document)) ?? line;
}

/** No line: to read the whole text of every box around the article would cost more than to read the article. */
const isLarge = (element: Element): boolean =>
  element.childElementCount > 8 || (element.lastElementChild?.lastElementChild?.childElementCount ?? 0) > 1;

function labelledLine(element: Element, document: Document): SourceLine | null {
  if (isLarge(element)) return null;
  const text = words(element);
  if (text.length > LONGEST || !hasLabel(text)) return null;
  const links = Array.from(element.querySelectorAll<HTMLAnchorElement>('a[href]'));
  return { text, href: links.map((link) => outside(link, document)).find((href) => href !== null) ?? null };
}

/** "Source: …". */
function hasLabel(text: string): boolean {
  const start = text.slice(0, LONGEST_LABEL);
  const colon = start.indexOf(':');
  const end = colon < 0 ? start.indexOf('：') : colon;
  if (end < 0) return false;
  let from = 0;
  while (from < 3 && BEFORE_LABEL.includes(start.charAt(from))) from++;
  return LABELS.has(start.slice(from, end).trim().toLowerCase());
}

/** The address of a link to another host; null for every other link. */
function outside(link: HTMLAnchorElement, document: Document): string | null {
  const address = link.href;
  if (!address.startsWith('http')) return null;
  const host = address.split('/')[2]?.toLowerCase() ?? '';
  const own = (document.location?.hostname ?? '').toLowerCase();
  return own !== '' && (host === own || host.endsWith(`.${own}`)) ? null : address;
}
