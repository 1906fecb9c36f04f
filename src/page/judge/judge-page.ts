/** Finds the article in a page's transcript. It needs no document, so that it can run where the page is not. */
import type { PageFacts } from '../../core/article-text.ts';
import type { Judged, Stretches, Transcript } from '../../transcript.ts';
import { parseMarkup } from '../markup/parse-markup.ts';
import { addressIn } from './address-in.ts';
import { noSteps } from './area-steps.ts';
import { chooseBody, type Body } from './choose-body.ts';
import { growTree } from './grow-tree.ts';
import { findHeadline } from './headline.ts';
import { likelyHome } from './likely-home.ts';
import { namedBoxes, NONE_NAMED } from './named-boxes.ts';
import { ownFacts } from './own-facts.ts';
import { pageFacts } from './page-facts.ts';
import type { Box, PageTree } from './page-tree.ts';
import { partsOf } from './roles.ts';
import { shapeArticle } from './shape-article.ts';
import { sourceLines } from './source-lines.ts';
import { transcribeArea } from './transcribe-area.ts';
import { verdict } from './verdict.ts';

/** Judges what was transcribed of a page. */
export function judgePage(transcript: Transcript): Judged {
  const { own: ownStated } = transcript;
  const top = parseMarkup(transcript.markup, transcript);
  const area = top === null ? noSteps() : transcribeArea(top, transcript);
  const named = top === null ? NONE_NAMED : namedBoxes(top);
  const isApplication = transcript.stated.isApplication || named.isApplication;
  const stated = { ...transcript.stated, isApplication };
  const tree = growTree(area);
  const chosen = area.boxes.findIndex(({ number }) => number === ownStated?.element);
  const body = bodyOf(tree, chosen < 0 ? null : chosen);
  const facts = { ...pageFacts(stated), sourceLines: sourceLines(tree, named.sources, stated) };
  const headline = body === null ? null : findHeadline(tree, body, facts.title);
  const parts = body === null || headline === null ? [] : partsOf(body, headline);
  const { text, blocks, markup, stretches } = shapeArticle(parts, body?.root ?? null, stated.base);
  const isOwn = ownStated !== undefined && body?.own?.index === chosen;
  const shown = isOwn ? ownFacts(facts, headline?.title?.text ?? '', ownStated) : facts;
  const numberOf = (box: Box | null): number | null => {
    for (let at = box; at !== null; at = at.parent) {
      const number = area.boxes[at.index]?.number ?? null;
      if (number !== null) return number;
    }
    return null;
  };
  return {
    article: {
      ...{ text, lang: stated.lang, blocks, markup },
      facts: body === null ? facts : withCutLines(shown, body, stated.base),
      gate: verdict(stated, transcript.gate, facts, body, parts),
    },
    ...withPlaces(stretches, area.places),
    root: numberOf(body?.root ?? null),
    all: body?.all.map((box) => numberOf(box) ?? 0) ?? [],
    own: numberOf(body?.own ?? null),
    hollow: area.hollow,
  };
}

/** The stretches with only those text nodes that they come from, and the places of these. */
function withPlaces(
  { owners, ...stretches }: Stretches,
  all: readonly number[],
): Pick<Judged, 'stretches' | 'places'> {
  const numbers = new Map<number, number>();
  const places: number[] = [];
  const renumbered = owners.map((owner) => {
    const known = numbers.get(owner);
    if (known !== undefined) return known;
    places.push(...all.slice(3 * owner, 3 * owner + 3));
    numbers.set(owner, numbers.size);
    return numbers.size - 1;
  });
  return { stretches: { ...stretches, owners: renumbered }, places };
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
