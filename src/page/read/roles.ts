import type { PageFacts } from '../../core/article-text.ts';
import type { BlockRole } from '../../core/reading.ts';
import type { Body } from './choose-body.ts';
import type { Box, PageTree, Run } from './page-tree.ts';
import type { Part } from './shape-article.ts';

const CAPTION =
  /(?:^|[\s_-])(?:caption\w*|wp-caption-text|figcaption|photo-?credit|image-?credit)(?:$|[\s_-])/;
const LEAD =
  /(?:^|[\s_-])(?:lead|lede|dek|deck|standfirst|stand-first|subtitle|sub-title|subheadline|sapo|excerpt|intro|teaser|description)(?:$|[\s_-])/;

/** The runs of the body with their roles, the page's headline before them. */
export function partsOf(tree: PageTree, body: Body, facts: PageFacts): Part[] {
  const title = titleRun(tree, body, facts.title);
  const parts = body.runs
    .filter(
      (run) => run !== title && (title === null || run.index > title.index || title.index > body.root.to),
    )
    .map((run) => ({ run, role: roleOf(run, body.root) }));
  return title === null ? parts : [{ run: title, role: 'title' }, ...parts];
}

/** The headline as it stands in the page: the heading that says what the page says its title is. */
function titleRun(tree: PageTree, body: Body, title: string | null): Run | null {
  const first = body.runs.find((run) => run.prose > 0)?.index ?? body.root.from;
  const before = tree.runs.slice(0, first).filter((run) => run.heading > 0 && run.heading < 4);
  const wanted = title === null ? '' : plain(title);
  const same = before.filter((run) => {
    const text = plain(run.text);
    return text.length > 5 && (wanted.includes(text) || text.includes(wanted)) && wanted !== '';
  });
  return same.at(-1) ?? before.filter((run) => run.heading === 1).at(-1) ?? null;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function roleOf(run: Run, root: Box): BlockRole {
  if (run.heading > 0) return 'heading';
  for (let at: Box | null = run.box; at !== null && at !== root; at = at.parent) {
    if (at.tag === 'figcaption' || at.tag === 'figure' || CAPTION.test(at.words)) return 'caption';
    if (at.tag === 'blockquote') return 'blockquote';
    if (at.tag === 'li') return 'list';
    if (LEAD.test(at.words)) return 'lead';
  }
  return 'paragraph';
}
