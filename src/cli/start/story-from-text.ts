import type { Story } from './news-page.ts';

const FALLBACK_TITLE = 'Untitled report';

/**
 * A plain text, paragraphs divided by blank lines, as a story. A first paragraph without a full stop at its end is
 * the standfirst; the title is then made of the words before its first comma, since a text file has none.
 */
export function storyFromText(text: string, given: Partial<Story> = {}): Story {
  const [first = '', ...rest] = text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  const opensWithStandfirst = rest.length > 0 && !/[.!?]["”’»]?$/u.test(first);
  return {
    title: first.split(',')[0]?.slice(0, 90) || FALLBACK_TITLE,
    standfirst: opensWithStandfirst ? first : null,
    paragraphs: opensWithStandfirst ? rest : [first, ...rest],
    byline: 'By the foreign desk',
    site: 'The Harbour Post',
    wire: { name: 'Meridian Wire', url: 'https://www.meridianwire.example/world/strait-guns' },
    ...given,
  };
}
