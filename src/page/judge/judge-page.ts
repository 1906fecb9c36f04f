/** Finds the article in a page's transcript. It needs no document, so that it can run where the page is not. */
import type { PageFacts } from '../../core/article-text.ts';
import type { Judged, Transcript } from '../../transcript.ts';
import { addressIn } from './address-in.ts';
import { chooseBody, type Body } from './choose-body.ts';
import { growTree } from './grow-tree.ts';
import { findHeadline } from './headline.ts';
import { likelyHome } from './likely-home.ts';
import { ownFacts } from './own-facts.ts';
import { pageFacts } from './page-facts.ts';
import type { PageTree } from './page-tree.ts';
import { partsOf } from './roles.ts';
import { shapeArticle } from './shape-article.ts';
import { sourceLines } from './source-lines.ts';
import { verdict } from './verdict.ts';

/** Judges what was transcribed of a page. */
export function judgePage(transcript: Transcript): Judged {
  const { stated, own: ownStated } = transcript;
  const tree = growTree(transcript);
  const body = bodyOf(tree, ownStated?.box ?? null);
  const facts = { ...pageFacts(stated), sourceLines: sourceLines(tree, stated) };
  const headline = body === null ? null : findHeadline(tree, body, facts.title);
  const parts = body === null || headline === null ? [] : partsOf(body, headline);
  const { text, blocks, markup, stretches } = shapeArticle(parts, body?.root ?? null, stated.base);
  const isOwn = ownStated !== undefined && body?.own?.index === ownStated.box;
  const shown = isOwn ? ownFacts(facts, headline?.title?.text ?? '', ownStated) : facts;
  return {
    article: {
      ...{ text, lang: stated.lang, blocks, markup },
      facts: body === null ? facts : withCutLines(shown, body, stated.base),
      gate: verdict(stated, transcript.gate, facts, body, parts),
    },
    stretches,
    root: body?.root.index ?? null,
    all: body?.all.map(({ index }) => index) ?? [],
    own: body?.own?.index ?? null,
  };
}

/** The body of the article; first where the paragraphs are, then, when they do not tell, in all there is. */
function bodyOf(tree: PageTree, chosen: number | null): Body | null {
  const home = likelyHome(tree);
  return (home === null ? null : chooseBody(home, chosen)) ?? chooseBody(tree, chosen);
}

/** The short lines cut from the text, with their first link: a credit or a source may stand in them. */
const withCutLines = (facts: PageFacts, { cut }: Body, base: string | null): PageFacts => ({
  ...facts,
  sourceLines: [
    ...facts.sourceLines,
    ...cut.map(({ text, pieces }) => {
      const link = pieces.find((piece) => piece.link !== null)?.link ?? null;
      return { text, href: link === null ? null : addressIn(link.href, base) };
    }),
  ],
});
