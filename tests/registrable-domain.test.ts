import { expect, it } from 'vitest';
import { registrableDomain } from '../src/registrable-domain.ts';

it.each([
  ['https://www.news.example.co.uk/a?b', 'example.co.uk'],
  ['wire.example.org', 'example.org'],
  ['https://someone.github.io/post', 'someone.github.io'],
  ['http://127.0.0.1:8080/story', '127.0.0.1'],
  ['http://localhost:8080/story', 'localhost'],
  ['co.uk', null],
  ['Meridian Wire', null],
  ['', null],
])('%s belongs to %s', (address, domain) => {
  expect(registrableDomain(address)).toBe(domain);
});
