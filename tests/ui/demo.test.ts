import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('the welcome page shows the twin to the letter, under a headline', () => {
  const shown = readFileSync('assets/public/demo/story.txt', 'utf8');
  const twin = readFileSync('tests/articles/twin-strait/story.txt', 'utf8');
  expect(shown.split('\n\n').slice(1).join('\n\n')).toBe(twin);
});
