import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/core/analyse.ts';
import { plainArticle } from '../../src/core/article-text.ts';
import type { Passage } from '../../src/core/reading.ts';

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

/** Without the stops and blanks at its end: where those belong is a matter of style. */
const words = (start: number, end: number): string =>
  text
    .slice(start, end)
    .replace(/[\s.,]+(["”]?)$/u, '$1')
    .replace(/[,.](["”])$/u, '$1');

const rowSpan = ({ from, to }: Row): { start: number; end: number } => {
  const start = text.indexOf(from);
  return { start, end: text.indexOf(to, start) + to.length };
};

const nameOf = (passage: Passage): string | undefined =>
  reading.speakers.find(({ id }) => id === passage.speaker?.id)?.name;

describe('the twin', () => {
  it.each(rows.map((row) => [`${row.from} … ${row.to}`, row] as const))('%s', (_name, row) => {
    const { start, end } = rowSpan(row);
    const passage = reading.passages.find((one) => words(one.start, one.end) === words(start, end));
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
