import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/core/span.ts';

/** What a marked story says of one stretch: whose it is, by which words; or that an editor set it in. */
export interface Expected extends Span {
  words: string;
  editorial: 'comment' | 'note' | null;
  speaker: string | null;
  cue: string | null;
}

export interface MarkedStory {
  slug: string;
  text: string;
  expected: Expected[];
}

const SHORT = 'tests/articles/short';

/** Takes the marks out of a story, and says what they said; offsets are into the text without them. */
export function parseMarked(slug: string, marked: string): MarkedStory {
  const expected: Expected[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/⟦([^⟧]*)⟧\{([^}]*)\}/gu)) {
    const [whole, words = '', label = ''] = match;
    text += marked.slice(from, match.index);
    const [who = '', cue = ''] = label.split('|');
    const editorial = label === 'comment' || label === 'note' ? label : null;
    expected.push({
      start: text.length,
      end: text.length + words.length,
      words,
      editorial,
      speaker: editorial === null ? (who.split('=').at(-1) ?? who) : null,
      cue: cue === '' ? null : cue,
    });
    text += words;
    from = match.index + whole.length;
  }
  return { slug, text: text + marked.slice(from), expected };
}

/** All short stories of the repository, in the order of their names. */
export const markedStories = (): MarkedStory[] =>
  readdirSync(SHORT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => parseMarked(name, readFileSync(join(SHORT, name, 'story.txt'), 'utf8')));
