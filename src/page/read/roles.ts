import type { PageFacts } from '../../core/article-text.ts';
import type { BlockRole } from '../../core/reading.ts';
import type { Body } from './choose-body.ts';
import type { Box, PageTree, Run } from './page-tree.ts';
import type { Part } from './shape-article.ts';

const CAPTION =
  /(?:^|[\s_-])(?:\w*caption\w*|photo|photos|image|img|picture|gallery\w*|slider|slideshow|media|photo-?credit|image-?credit|credits?)(?:$|[\s_-])/;
const CREDIT =
  /\((?:image|photo|photograph|picture|foto|bild|credit|file|getty|reuters|ap|afp)\b[^()]*\)\s*$|©|\bphotos? by\b|\bimage credit\b/i;
const LEAD =
  /(?:^|[\s_-])(?:lead|lede|dek|deck|standfirst|stand-first|summary|subtitle|sub-title|subheadline|subhead|sub-headline|sapo|excerpt|intro|teaser|description|chapo|vorspann|entradilla|bajada|sottotitolo|occhiello)(?:$|[\s_-])/;

/** The runs of the body with their roles, the page's headline and its standfirst before them. */
export function partsOf(tree: PageTree, body: Body, facts: PageFacts): Part[] {
  const title = titleRun(tree, body, facts.title);
  const first = body.runs.find((run) => run.prose > 0 && !named(run, LEAD, body.root))?.index ?? 0;
  const parts: Part[] = body.runs
    .filter(
      (run) => run !== title && (title === null || run.index > title.index || title.index > body.root.to),
    )
    .map((run) => ({ run, role: roleOf(run, body.root, run.index < first) }));
  if (title === null) return parts;
  return [{ run: title, role: 'title' }, ...standfirst(tree, body, title), ...parts];
}

/** A line between headline and body that the page names as such. */
function standfirst(tree: PageTree, { root }: Body, title: Run): Part[] {
  return tree.runs
    .slice(title.index + 1, Math.max(title.index + 1, Math.min(root.from, title.index + 12)))
    .filter(isStandfirst)
    .map((run) => ({ run, role: 'lead' }));
}

const isStandfirst = (run: Run): boolean =>
  run.length > 30 &&
  run.linked < 0.3 * run.length &&
  run.box.tag !== 'li' &&
  !run.box.furniture &&
  !isCaption(run, null) &&
  named(run, LEAD, null);

/** The headline as it stands in the page: the heading that says what the page says its title is. */
function titleRun(tree: PageTree, body: Body, title: string | null): Run | null {
  const first = body.runs.find((run) => run.prose > 0)?.index ?? body.root.from;
  const before = tree.runs.slice(0, first).filter((run) => run.heading > 0 && run.heading < 4);
  const wanted = title === null ? '' : plain(title);
  const same = before.filter((run) => {
    const text = plain(run.text);
    return text.length > 5 && wanted !== '' && (wanted.includes(text) || text.includes(wanted));
  });
  return same.at(-1) ?? before.filter((run) => run.heading === 1).at(-1) ?? null;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function roleOf(run: Run, root: Box, beforeProse: boolean): BlockRole {
  if (run.heading > 0) return 'heading';
  if (isCaption(run, root)) return 'caption';
  for (let at: Box | null = run.box; at !== null && at !== root; at = at.parent) {
    if (at.tag === 'blockquote') return 'blockquote';
    if (at.tag === 'li') return 'list';
  }
  return beforeProse && named(run, LEAD, root) ? 'lead' : 'paragraph';
}

/** In a figure, in a box named after pictures, or a short line under one. */
function isCaption(run: Run, root: Box | null): boolean {
  for (let at: Box | null = run.box; at !== null && at !== root; at = at.parent) {
    if (at.tag === 'figcaption' || at.tag === 'figure') return true;
    if (CAPTION.test(at.words) && at.length < 500) return true;
  }
  if (run.length > 140 || run.stopped) return false;
  const alone = run.box !== root && run.box.to - run.box.from === 1;
  return CREDIT.test(run.text) || (alone && run.afterMedia && run.linked === 0 && run.length < 80);
}

function named({ box }: Run, names: RegExp, root: Box | null): boolean {
  let steps = 0;
  for (let at: Box | null = box; at !== null && at !== root && steps < 3; at = at.parent, steps++)
    if (names.test(at.words)) return true;
  return false;
}
