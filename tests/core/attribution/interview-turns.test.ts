import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { plainArticle } from '../../../src/core/article-text.ts';

/** Each passage of a text as “who: words”, paragraphs joined by “/”. */
const turns = (paragraphs: string[]): string[] => {
  const { text, passages, speakers } = analyse(plainArticle(paragraphs.join('\n\n')), () => null);
  return passages.map(({ parts, speaker }) => {
    const name = speakers.find(({ id }) => id === speaker?.id)?.name ?? '?';
    return `${name}: ${parts.map(({ start, end }) => text.slice(start, end)).join(' / ')}`;
  });
};

describe('the turns of an interview', () => {
  it('belong to whom the name before the colon means, with all paragraphs up to the next', () =>
    expect(
      turns([
        'Paula Holt has run the harbour for nine years. She met us on the quay.',
        'ANN REED: What is your plan for the winter?',
        'PAULA HOLT: We will dredge it in May.',
        '“It costs nothing,” the old council said. That was never true.',
        'REED: And the bridge?',
        'HOLT: The bridge stays.',
        'After that she left for the council.',
      ]),
    ).toEqual([
      'Ann Reed: What is your plan for the winter?',
      'Paula Holt: We will dredge it in May. / “It costs nothing,” the old council said. That was never true.',
      'Ann Reed: And the bridge?',
      'Paula Holt: The bridge stays.',
    ]));

  it('are known by the letters for question and answer', () =>
    expect(
      turns([
        'Mayor Paula Holt of Marlow sat down with us.',
        'Q: What is your plan?',
        'A: We will dredge the harbour.',
        'Q: And the bridge?',
        'A: It stays.',
      ]).slice(1, 2),
    ).toEqual(['Paula Holt: We will dredge the harbour.']));

  it('are not the rows of a list of results', () =>
    expect(
      turns(['The count so far is this.', 'Holt: 1,204', 'Reed: 988', 'Holt: 1,310', 'Reed: 1,002']),
    ).toEqual([]));

  it('are not figures with a stop', () =>
    expect(turns(['The count is in.', 'Holt: 1,204.', 'Reed: 988.', 'Holt: 310.', 'Reed: 2.'])).toEqual([]));
});
