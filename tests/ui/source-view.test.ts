import { expect, it } from 'vitest';
import { countVerbs } from '../../src/ui/source-view.ts';
import { SAMPLE } from './sample-reading.ts';

const [passage] = SAMPLE.passages;

it('counts verbs as the article has them, the shortest form of each, none of them twice', () => {
  if (!passage) throw new Error('no passage');
  const by = (start: number, text: string, lemma: string) => ({
    ...passage,
    cue: { start, end: start + text.length, text, lemma, class: 'neutral' },
  });
  const said = [
    by(1, 'has said', 'say'),
    by(40, 'said', 'say'),
    by(40, 'said', 'say'),
    by(90, 'Describing', 'describe'),
  ];
  expect(countVerbs(said).map(({ text, count }) => [text, count])).toEqual([
    ['said', 2],
    ['describing', 1],
  ]);
});
