// @vitest-environment jsdom
import './english.ts';
import { expect, it } from 'vitest';
import { compareVersions } from '../../src/core/compare/compare-versions.ts';
import type { Version } from '../../src/core/compare/comparison.ts';
import { compareRows } from '../../src/ui/compare-rows.ts';
import { compareSummary } from '../../src/ui/compare-summary.ts';
import { diffWords } from '../../src/ui/compare-words.ts';

const SHARED = 'The ferry will run again from Monday, the harbour board said in the afternoon.';
const ADDED = 'Nobody on the island had asked for the pause.';
const LEFT_OUT = 'The board will publish the costs of the repair in spring.';

function version(...paragraphs: string[]): Version {
  const text = paragraphs.join('\n\n');
  const spans = paragraphs.map((paragraph) => {
    const start = text.indexOf(paragraph);
    return { start, end: start + paragraph.length };
  });
  return { title: null, text, paragraphs: spans, quotes: [] };
}

it('sets each paragraph in its own direction, under the name of its side, and says what differs', () => {
  const host = version(SHARED, ADDED);
  const original = version(SHARED, LEFT_OUT);
  const comparison = compareVersions(host, original, diffWords);
  const table = compareRows(comparison, host, original);
  const cells = [...table.querySelectorAll('td')].filter((cell) => cell.childElementCount > 0);
  expect(cells.map((cell) => [cell.dataset['side'], cell.textContent])).toEqual([
    ['As shown here', SHARED],
    ['As first published', SHARED],
    ['As first published', `Left out here${LEFT_OUT}`],
    ['As shown here', `Not in the original${ADDED}`],
  ]);
  expect([...table.querySelectorAll('p:not(.what)')].every((words) => words.matches('[dir=auto]'))).toBe(
    true,
  );
  expect(compareSummary(comparison)).toMatch(/^1\s*insertion, .*; 1\s*passage left out, .*\.$/u);
});
