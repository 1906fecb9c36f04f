import type { Insertion } from '../draft.ts';
import type { Span } from '../reading.ts';
import type { SurveyedBlock } from './block-survey.ts';

const word = (words: string): RegExp => new RegExp(String.raw`(?:^|[\s_-])(?:${words})(?:$|[\s_-])`, 'u');

/** Class words of a box in the body, by what it holds. */
const COMMENT_BOX = word(
  String.raw`comment|editor-?comment|editorial-?comment|our-?comment|kommentar|commentaire|comentario|commento|sott-?comment`,
);
const NOTE_BOX = word(
  String.raw`editors?-?notes?|editor-?note|correction|corrections|article-?correction|clarification|update-?note|editorial-?note|redaktionsnotiz|ndlr|note-?redaction`,
);
const READERS = word(
  String.raw`comments|replies|respond|disqus|commentlist|comment-(?:list|author|body|content|form|reply)|user-?comments?`,
);

/** How many paragraphs such a box may hold before it is a section of the page. */
const MOST = 8;

/** Boxes in the middle of the body whose class says what they are; the readers’ comments below are not in it. */
export function boxes({ blocks }: { blocks: readonly SurveyedBlock[] }): Insertion[] {
  const found: Insertion[] = [];
  for (let from = 0; from < blocks.length; from++) {
    const kind = boxKind(blocks[from]);
    if (kind === null) continue;
    let last = from;
    while (last + 1 < blocks.length && blocks[last + 1]?.box === blocks[from]?.box) last++;
    const goesOn = last + 1 < blocks.length;
    if (last - from < MOST && (goesOn || kind === 'note') && from > 0)
      found.push(
        boxed(
          kind,
          blocks.slice(from, last + 1).map(({ start, end }) => ({ start, end })),
        ),
      );
    from = last;
  }
  return found.length > MOST ? [] : found;
}

/** What the class words of a block’s box say it is: an editor’s comment, a note, or nothing of the kind. */
export function boxKind(block: SurveyedBlock | undefined): 'comment' | 'note' | null {
  const box = block?.box;
  if (block === undefined || box === undefined || block.boilerplate || READERS.test(box)) return null;
  if (NOTE_BOX.test(box)) return 'note';
  return COMMENT_BOX.test(box) ? 'comment' : null;
}

const boxed = (kind: Insertion['kind'], parts: Span[]): Insertion => ({
  start: parts[0]?.start ?? 0,
  end: parts.at(-1)?.end ?? 0,
  kind,
  parts,
  label: null,
  rule: 'boxed',
  confidence: 0.85,
});
