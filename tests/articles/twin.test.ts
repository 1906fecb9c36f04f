import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/core/analyse.ts';
import { plainArticle } from '../../src/core/article-text.ts';
import type { Passage, Span } from '../../src/core/reading.ts';

interface Row {
  from: string;
  to: string;
  kind: Passage['kind'];
  speaker?: string;
  mention?: string;
  cue?: string;
}

const FOLDER = 'tests/articles/twin-strait';
const text = readFileSync(`${FOLDER}/story.txt`, 'utf8');
const rows = JSON.parse(readFileSync(`${FOLDER}/whose.json`, 'utf8')) as Row[];
const reading = analyse(plainArticle(text), () => null);

/**
 * Share of the letters two spans have in common. Where a content begins can be seen in more than one way ("that it
 * was", "it was"; "the plan “bold”", "“bold”"), so a row asks for the better part of its words, not for each sign.
 */
function agreement(one: Span, other: Span): number {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return Math.max(0, common) / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}

const rowSpan = ({ from, to }: Row): { start: number; end: number } => {
  const start = text.indexOf(from);
  return { start, end: text.indexOf(to, start) + to.length };
};

const nameOf = (passage: Passage): string | undefined =>
  reading.speakers.find(({ id }) => id === passage.speaker?.id)?.name;

describe('the twin', () => {
  it.each(rows.map((row) => [`${row.from} … ${row.to}`, row] as const))('%s', (_name, row) => {
    const { start, end } = rowSpan(row);
    const passage = reading.passages.find(
      (one) => (one.kind === 'bracket') === (row.kind === 'bracket') && agreement(one, { start, end }) > 0.5,
    );
    expect(passage, reading.passages.map((one) => text.slice(one.start, one.end)).join('\n')).toBeDefined();
    if (!passage) return;
    expect(passage.kind).toBe(row.kind);
    if (row.speaker) expect(nameOf(passage)).toBe(row.speaker);
    if (row.mention) expect(passage.speaker?.mention?.text).toBe(row.mention);
    if (row.cue) expect(passage.cue?.text).toContain(row.cue);
  });

  it('marks nothing else: the rest is the reporter’s own', () => {
    expect(reading.passages).toHaveLength(rows.length);
  });

  it('names five sources and one editor', () => {
    const kinds = reading.speakers
      .filter(({ words }) => words.quoted + words.paraphrased > 0)
      .map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'person')).toHaveLength(5);
    expect(reading.speakers.filter(({ kind }) => kind === 'editor')).toHaveLength(1);
  });
});
