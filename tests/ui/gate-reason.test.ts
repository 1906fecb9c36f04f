import './english.ts';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { gateReason, isKnownReason } from '../../src/ui/gate-reason.ts';

it('every sentence of the gate can be said in the reader’s language', () => {
  const sentences = ['read/gate', 'judge/verdict'].flatMap((file) =>
    [
      ...readFileSync(`src/page/${file}.ts`, 'utf8').matchAll(
        /(?:\b(?:yes|no)\(|why: \[?|: \[)\s*['`]([A-Z][^'`]+\.)['`]/g,
      ),
    ].map(([, said = '']) => said),
  );
  expect(sentences.length).toBeGreaterThan(20);
  expect(sentences.filter((sentence) => !isKnownReason(sentence))).toEqual([]);
});

it('keeps what a sentence names, and shows an unknown one as it is', () => {
  expect(gateReason('The page says that it is something else (product).')).toBe(
    'The page says that it is something else (product).',
  );
  expect(gateReason('It smells of fish.')).toBe('It smells of fish.');
});
