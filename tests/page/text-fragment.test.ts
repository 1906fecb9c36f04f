import { expect, it } from 'vitest';
import { fragmentLink } from '../../src/page/text-fragment.ts';

it.each([
  ['short words whole', 'the pier is closed', 'https://coast.example/a#:~:text=the%20pier%20is%20closed'],
  [
    'a hyphen, which would mean a prefix',
    'a half-built pier',
    'https://coast.example/a#:~:text=a%20half%2Dbuilt%20pier',
  ],
  ['a comma, which would mean a range', 'yes, it is', 'https://coast.example/a#:~:text=yes%2C%20it%20is'],
  [
    'words over two paragraphs by both their ends',
    'We waited for the ferry all night.\n\nNobody came to tell us why it never left.',
    'https://coast.example/a#:~:text=We%20waited%20for%20the%20ferry,us%20why%20it%20never%20left.',
  ],
])('a link names %s', (_what, words, link) => {
  expect(fragmentLink('https://coast.example/a#comments', words)).toBe(link);
});
