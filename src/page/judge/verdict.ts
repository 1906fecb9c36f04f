import type { PageFacts } from '../../core/article-text.ts';
import type { Body } from './choose-body.ts';
import { isArticleType, OTHER_PAGES, type Gate } from '../read/gate.ts';
import type { Stated } from '../../transcript.ts';
import { typesOf } from './linked-data.ts';
import { MESSAGE, namingOf } from './names.ts';
import type { Part } from './roles.ts';
import type { Box } from './page-tree.ts';

/** So many points, and the page is taken for an article. */
const ENOUGH = 4;
/** What a service page is called in full, what its title begins with, and what that of a manual ends with. */
const SERVICES =
  ',about us,contact,contact us,privacy,cookies,legal notice,impressum,datenschutz,imprint,agb,faq,help,search,login,log in,sign in,';
const SERVICE_TITLES = [
  ...[
    'privacy policy',
    'privacy notice',
    'cookie policy',
    'terms of use',
    'terms of service',
    'terms and conditions',
  ],
  ...[
    'frequently asked questions',
    'search results',
    'help cent',
    'page not found',
    '404 ',
    'datenschutzerklärung',
  ],
];
const MANUAL_TITLES = ['documentation', 'docs', 'help center', 'help centre'];
/** Programs that make documentation. */
const DOCUMENTATION = 'sphinx mkdocs docusaurus javadoc doxygen gitbook vitepress readthedocs'.split(' ');

/** As many boxes named as messages, or alike and holding several lines each, make a list of them. */
const FEWEST_MESSAGES = 3;
const FEWEST_ENTRIES = 8;

interface Point {
  points: number;
  why: string;
}

/**
 * The reader's own judgement, by the text it found and by what the page says of itself, with its reasons as plain
 * sentences, the weightiest first.
 */
export function verdict(
  stated: Stated,
  first: Gate,
  facts: PageFacts,
  body: Body | null,
  parts: readonly Part[],
): Gate {
  if (body === null || parts.length === 0)
    return { isArticle: false, why: ['The page holds no running text.'] };
  const points = [...claims(facts), ...textPoints(stated, body, parts)];
  if (!first.isArticle) points.push({ points: -4, why: first.why[0] ?? '' });
  const sum = points.reduce((total, point) => total + point.points, 0);
  const isArticle = sum >= ENOUGH;
  const why = points
    .filter((point) => point.why !== '' && (isArticle ? point.points > 0 : point.points < 0))
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .map((point) => point.why);
  return { isArticle, why: why.length > 0 ? why : ['Too little speaks for an article.'] };
}

/** What the page claims: its structured data, what it tells other sites, its title, its date and author. */
function claims(facts: PageFacts): Point[] {
  const points: Point[] = [];
  const types = facts.linkedData.flatMap((node) => typesOf(node as Record<string, unknown>));
  const articles = types.filter((type) => isArticleType(type) && type !== 'TechArticle').length;
  if (articles > 0 && articles < 5)
    points.push({ points: 4, why: 'Its structured data says that it is an article.' });
  const type = facts.metas['og:type']?.toLowerCase() ?? '';
  if (type === 'article') points.push({ points: 2, why: 'It tells other sites that it is an article.' });
  else if (OTHER_PAGES.some((other) => type.startsWith(other)))
    points.push({ points: -4, why: `It tells other sites that it is something else (${type}).` });
  else if (type === 'website') points.push({ points: -1, why: 'It tells other sites that it is a website.' });
  if (facts.published !== null) points.push({ points: 1, why: 'It says when it was published.' });
  if (facts.byline !== null) points.push({ points: 1, why: 'It names an author.' });
  if (facts.title !== null && isServiceTitle(facts.title.trim().toLowerCase()))
    points.push({ points: -5, why: 'Its title is that of a service page.' });
  const generator = facts.metas['generator']?.toLowerCase() ?? '';
  if (DOCUMENTATION.some((program) => generator.includes(program)))
    points.push({ points: -5, why: 'It was made by a program for documentation.' });
  return points;
}

/** "Search", "Privacy policy | The Harbour Gazette"; not "Search for missing boat goes on". */
function isServiceTitle(title: string): boolean {
  const names = [' | ', ' – ', ' — '].reduce((all, dash) => all.replaceAll(dash, ' - '), title).split(' - ');
  return (
    SERVICES.includes(`,${names[0]?.trim() ?? ''},`) ||
    SERVICE_TITLES.some((service) => title.startsWith(service)) ||
    names.some((name) => MANUAL_TITLES.some((manual) => name.endsWith(manual)))
  );
}

/** What the text says: how much prose, in how many paragraphs, and what stands between. */
function textPoints(stated: Stated, { root, runs }: Body, parts: readonly Part[]): Point[] {
  let prose = 0;
  let paragraphs = 0;
  let length = 0;
  for (const { run, role } of parts) {
    if (role === 'title') continue;
    prose += run.prose;
    length += run.length;
    if (run.prose > 60) paragraphs++;
  }
  const points: Point[] = [];
  if (prose < 250) points.push({ points: -6, why: 'It holds too little running text.' });
  else if (prose < 600) points.push({ points: 1, why: 'It holds a little running text.' });
  else points.push({ points: prose < 1400 ? 2 : 3, why: 'It holds a good deal of running text.' });
  if (paragraphs >= 4) points.push({ points: 1, why: `The text is in ${paragraphs} paragraphs.` });
  if (prose < 0.4 * length) points.push({ points: -3, why: 'Most of its text is not prose.' });
  if (parts[0]?.role === 'title') points.push({ points: 1, why: 'A headline stands above the text.' });
  const boxes = runs.map((run) => run.box);
  if (messageBoxes(boxes, root) >= FEWEST_MESSAGES)
    points.push({ points: -5, why: 'It is a row of messages by many people.' });
  else if (entries(boxes, root) >= FEWEST_ENTRIES)
    points.push({ points: -3, why: 'It is a list of entries.' });
  if (codeShare(runs) > 0.1 || stated.holdsCode) points.push({ points: -4, why: 'It holds program code.' });
  if (stated.isApplication) points.push({ points: -4, why: 'It is an application or a shop.' });
  return points;
}

/** How many different boxes with prose in them are named as single messages. */
function messageBoxes(boxes: readonly Box[], root: Box): number {
  const found = new Set<Box>();
  for (const box of boxes)
    for (let at: Box | null = box; at !== null && at !== root; at = at.parent)
      if (at.to - at.from > 1 && at.tag !== 'p' && (namingOf(at.words) & MESSAGE) !== 0) {
        found.add(at);
        break;
      }
  return found.size;
}

/** How many boxes right below the root are alike in name and hold more than one run each. */
function entries(boxes: readonly Box[], root: Box): number {
  const found = new Map<string, Set<Box>>();
  for (const box of boxes)
    for (let at: Box | null = box; at !== null && at !== root; at = at.parent) {
      if (at.parent !== root || at.to - at.from < 2 || at.tag === 'p') continue;
      const name = `${at.tag} ${at.words}`;
      found.set(name, (found.get(name) ?? new Set()).add(at));
    }
  return Math.max(0, ...[...found.values()].map((alike) => alike.size));
}

const codeShare = (runs: Body['runs']): number => {
  let code = 0;
  let all = 0;
  for (const { box, length } of runs) {
    all += length;
    if (box.tag === 'pre' || box.parent?.tag === 'pre') code += length;
  }
  return all === 0 ? 0 : code / all;
};
