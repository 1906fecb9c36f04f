import type { Sentence } from './draft.ts';
import type { Block } from './reading.ts';

/** Divides each block into sentences, in order; the sentences of a block cover it without its white space. */
export function splitSentences(text: string, blocks: readonly Block[], _lang: string): Sentence[] {
  return blocks.flatMap((block, index) =>
    Array.from(
      text.slice(block.start, block.end).matchAll(/\S.*?(?:[.!?]["”’»]?(?=\s|$)|$)/gsu),
      (match) => ({
        start: block.start + match.index,
        end: block.start + match.index + match[0].length,
        block: index,
      }),
    ),
  );
}
