import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/core/analyse.ts';
import { plainArticle } from '../../src/core/article-text.ts';
import type { Reading, Span } from '../../src/core/reading.ts';

const read = (text: string): Reading => analyse(plainArticle(text), () => null);

/** Text as news has it, and as nobody would write it. */
const PIECES = [
  'She said',
  'he added,',
  'according to',
  'Maria Lenz',
  'the minister',
  '"',
  '“',
  '”',
  '‘',
  '’',
  '«',
  '»',
  '„',
  '(',
  ')',
  '[',
  ']',
  'that',
  'Comment:',
  '(Ed.:',
  '— ',
  '.',
  ',',
  '?',
  '\n\n',
  '\n',
  ' ',
  '5\'10"',
  "don't",
  'sagte',
  'a dit',
  'сказал',
  'dijo',
  'ha detto',
  '\u00ad',
  '\u200b',
  'e\u0301',
  '😀',
  '日本',
  'עברית',
  'said',
  'told reporters',
  'x',
];
const newsLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join(' '));
const anything = fc.oneof(newsLike, fc.string({ unit: 'binary', maxLength: 400 }));

const inRange = ({ text }: Reading, { start, end }: Span): boolean =>
  0 <= start && start <= end && end <= text.length;

describe('a reading of any text', () => {
  it('keeps the text, and its spans lie in it and in order', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const reading = read(text);
        expect(reading.text).toBe(text);
        const { passages } = reading;
        for (const passage of passages) {
          expect(passage.start).toBeLessThan(passage.end);
          expect(passage.parts.length).toBeGreaterThan(0);
          expect(passage.confidence).toBeGreaterThanOrEqual(0);
          expect(passage.confidence).toBeLessThanOrEqual(1);
          expect(passage.why.length).toBeGreaterThan(5);
          const { mention } = passage.speaker ?? {};
          for (const span of [passage, ...passage.parts, ...passage.quotedParts, mention, passage.cue]) {
            if (!span) continue;
            expect(inRange(reading, span)).toBe(true);
            if ('text' in span) expect(span.text).toBe(text.slice(span.start, span.end));
          }
          for (const part of passage.parts)
            expect(passage.start <= part.start && part.end <= passage.end).toBe(true);
        }
        for (const [index, passage] of passages.entries())
          expect(passage.start).toBeGreaterThanOrEqual(passages[index - 1]?.start ?? 0);
        for (const signal of reading.signals) expect(inRange(reading, signal)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('lets no two passages overlap, but for a bracket inside a quote', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const parts = read(text)
          .passages.filter(({ kind }) => kind !== 'bracket')
          .flatMap((passage) => passage.parts)
          .sort((a, b) => a.start - b.start);
        for (const [index, part] of parts.entries())
          expect(part.start).toBeGreaterThanOrEqual(parts[index - 1]?.end ?? 0);
      }),
      { numRuns: 400 },
    );
  });

  it('names a speaker of the list for every passage that has one', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const { passages, speakers } = read(text);
        const ids = new Set(speakers.map(({ id }) => id));
        expect(ids.size).toBe(speakers.length);
        for (const { speaker } of passages) if (speaker) expect(ids.has(speaker.id)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 50 },
    );
  });
});

/** Ten times the text takes about ten times as long; the bound is loose, since a test machine is not quiet. */
describe('time grows with the text, not faster', () => {
  const HOSTILE: [string, (n: number) => string][] = [
    ['quotation marks', (n) => '" “ ” '.repeat(n)],
    ['one endless sentence', (n) => 'and the minister said that the report was late '.repeat(n)],
    ['capitalised words', (n) => Array.from({ length: n * 4 }, (_, index) => `Aa${index % 977}`).join(' ')],
    ['unclosed quotations', (n) => '“He said it was late.\n\n'.repeat(n)],
    ['brackets', (n) => '[('.repeat(n * 4)],
    ['short paragraphs', (n) => '“No,” she said.\n\n'.repeat(n)],
    [
      'names that open sentences',
      (n) => Array.from({ length: n }, (_, index) => `${nameOf(index)} said it was late.`).join(' '),
    ],
  ];
  /** Kaaab, Kaaac and so on: each name once. */
  const nameOf = (index: number): string =>
    `K${[17576, 676, 26, 1].map((place) => String.fromCharCode(97 + (Math.floor(index / place) % 26))).join('')}`;
  /** Below this a measurement says more of the machine than of the text. */
  const LEAST = 20;
  /** Of the processor; others at work on the machine matter less to it than to the clock. */
  const milliseconds = (text: string): number => {
    const times = [0, 1, 2].map(() => {
      const from = process.cpuUsage();
      read(text);
      return process.cpuUsage(from).user / 1000;
    });
    return Math.min(...times);
  };

  it.each(HOSTILE)(
    '%s',
    (_name, make) => {
      const small = make(800);
      const large = make(8000);
      read(small);
      const ratio = milliseconds(large) / Math.max(milliseconds(small), LEAST);
      expect(ratio).toBeLessThan(40);
    },
    60_000,
  );
});
