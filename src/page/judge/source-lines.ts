/** Short visible lines that may name where an article comes from; what they mean is for the core to judge. */
import type { PageFacts } from '../../core/article-text.ts';
import type { Stated } from '../../transcript.ts';
import { addressIn } from './address-in.ts';
import type { NamedBox } from './named-boxes.ts';
import type { Box, Link, PageTree, Run } from './page-tree.ts';

type SourceLine = PageFacts['sourceLines'][number];

/** How far behind the headline to look, in pieces of text, and how long a line may be. */
const REACH = 20;
const LONGEST = 140;
const LONGEST_LINK = 60;
/** A paragraph of this length is the article's own. */
const PROSE = 120;
const MOST = 12;
/** The source of a picture is not that of the article. */
const PICTURES = ',figure,figcaption,picture,video,';

const LABELS = new Set([
  ...['source', 'original source', 'via', 'quelle', 'originalquelle', 'fuente', 'fonte', 'fonte original'],
  ...['fonte originale', 'источник', 'źródło', 'article original', 'artículo original'],
]);
const LONGEST_LABEL = 24;
/** Signs before a label, no more than three. */
const BEFORE_LABEL = ' \t([{|*•–—-»►▶';

/** Lines between the headline and the first paragraph, and those in boxes named after a source. */
export function sourceLines(tree: PageTree, sources: readonly NamedBox[], stated: Stated): SourceLine[] {
  const lines: SourceLine[] = [];
  const add = (line: SourceLine | null): void => {
    const isNew = !lines.some(({ text, href }) => text === line?.text && href === line.href);
    if (line !== null && lines.length < MOST && isNew) lines.push(line);
  };
  const headline = tree.boxes.find(({ tag, from, to }) => tag === 'h1' && from < to);
  if (headline !== undefined) followLines(headline, tree, stated, add);
  for (const { text, links } of sources) add(labelled(plain(text), links, stated));
  return lines;
}

/** Gives the lines that follow the headline, up to the first paragraph of prose. */
function followLines(
  headline: Box,
  { runs }: PageTree,
  stated: Stated,
  add: (line: SourceLine | null) => void,
): void {
  let reached = 0;
  for (const run of runs.slice(headline.to)) {
    if (hasAround(run.box, ',p,') && run.text.length > PROSE) return;
    const seen = new Set<Link>();
    const isPicture = hasAround(run.box, PICTURES);
    for (const { data, link } of run.pieces) {
      if (data.trim() === '') continue;
      if (++reached > REACH) return;
      if (isPicture) continue;
      if (link !== null && !seen.has(link)) add(linkedLine(run, link, stated));
      if (link !== null) seen.add(link);
      if (data.includes(':') || data.includes('：')) add(lineAround(run, runs, stated));
    }
  }
}

function hasAround(box: Box, tags: string): boolean {
  for (let at: Box | null = box; at !== null; at = at.parent) if (tags.includes(`,${at.tag},`)) return true;
  return false;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A link that leaves the site. */
function linkedLine({ pieces }: Run, link: Link, stated: Stated): SourceLine | null {
  const href = outside(link.href, stated);
  if (href === null) return null;
  const text = plain(pieces.map((piece) => (piece.link === link ? piece.data : '')).join(''));
  return text !== '' && text.length <= LONGEST_LINK ? { text, href } : null;
}

/** A line with a label, or what the box around it holds when only the label stands in the line. */
function lineAround(run: Run, runs: readonly Run[], stated: Stated): SourceLine | null {
  const line = lineOf([run], stated);
  const { parent } = run.box;
  const around =
    line?.href === null && parent !== null ? lineOf(runs.slice(parent.from, parent.to), stated) : null;
  return around ?? line;
}

function lineOf(runs: readonly Run[], stated: Stated): SourceLine | null {
  const links = runs.flatMap(({ pieces }) => pieces.flatMap(({ link }) => link?.href ?? []));
  return labelled(runs.map(({ text }) => text).join(' '), links, stated);
}

function labelled(text: string, links: readonly string[], stated: Stated): SourceLine | null {
  if (text.length > LONGEST || !hasLabel(text)) return null;
  return { text, href: links.map((link) => outside(link, stated)).find((href) => href !== null) ?? null };
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
function outside(link: string, { base, url }: Stated): string | null {
  const address = addressIn(link, base);
  if (!address.startsWith('http')) return null;
  const host = hostOf(address);
  const own = hostOf(url ?? '');
  return own !== '' && (host === own || host.endsWith(`.${own}`)) ? null : address;
}

const hostOf = (address: string): string => URL.parse(address)?.hostname ?? '';
