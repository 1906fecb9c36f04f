import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../../src/core/corrections/apply-corrections.ts';
import type { Correction } from '../../../src/core/corrections/correction.ts';
import { anchorOf, findAnchor, type TextAnchor } from '../../../src/core/corrections/text-anchor.ts';
import type { Reading } from '../../../src/core/reading.ts';
import { readingOf } from '../../store/fresh-database.ts';

const TEXT =
  '“The bridge stays shut,” Ilse Tarrant said. Nobody had asked the town. She called it a “brave face”. ' +
  'Comment: Brave it is not. The mayor said that the ferry would run.';

const read = (): Reading =>
  readingOf(TEXT, [
    { words: '“The bridge stays shut,”', by: 'Ilse Tarrant' },
    { words: '“brave face”', by: 'Ilse Tarrant', verb: 'call' },
    { words: 'Comment: Brave it is not.', voice: 'editorial' },
    { words: 'that the ferry would run', by: 'The mayor', voice: 'paraphrase' },
  ]);

const at = (words: string): TextAnchor => {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(words);
  return anchorOf(TEXT, { start, end: start + words.length });
};

/** “words” (voice: whose), passage by passage. */
const drawn = ({ text, passages, speakers }: Reading): string[] =>
  passages.map(({ start, end, voice, speaker }) => {
    const name = speakers.find(({ id }) => id === speaker?.id)?.name ?? 'nobody';
    return `${text.slice(start, end)} (${voice}: ${name})`;
  });

const QUOTE = '“The bridge stays shut,” (quote: Ilse Tarrant)';
const BRAVE = '“brave face” (quote: Ilse Tarrant)';
const COMMENT = 'Comment: Brave it is not. (editorial: nobody)';
const FERRY = 'that the ferry would run (paraphrase: The mayor)';

describe('a correction changes the reading as the reader says', () => {
  it.each<[string, Correction, string[]]>([
    [
      'somebody else said it',
      { kind: 'speaker', passage: at('“The bridge stays shut,”'), name: 'Ove Vance' },
      ['“The bridge stays shut,” (quote: Ove Vance)', BRAVE, COMMENT, FERRY],
    ],
    [
      'somebody of the article said it',
      { kind: 'speaker', passage: at('that the ferry would run'), name: 'ilse  TARRANT' },
      [QUOTE, BRAVE, COMMENT, 'that the ferry would run (paraphrase: Ilse Tarrant)'],
    ],
    ['not a quotation', { kind: 'not-a-quote', passage: at('“brave face”') }, [QUOTE, COMMENT, FERRY]],
    [
      'not an insertion',
      { kind: 'not-editorial', passage: at('Comment: Brave it is not.') },
      [QUOTE, BRAVE, FERRY],
    ],
    [
      'a quotation nobody saw',
      { kind: 'is-a-quote', passage: at('Nobody had asked the town.'), name: 'Ove Vance' },
      [QUOTE, 'Nobody had asked the town. (quote: Ove Vance)', BRAVE, COMMENT, FERRY],
    ],
    [
      'an insertion over a quotation and what stands before it',
      { kind: 'is-editorial', passage: at('She called it a “brave face”.') },
      [QUOTE, 'She called it a “brave face”. (editorial: Editor, harbourpost.example)', COMMENT, FERRY],
    ],
    [
      'other limits',
      {
        kind: 'limits',
        passage: at('that the ferry would run'),
        to: at('The mayor said that the ferry would run.'),
      },
      [QUOTE, BRAVE, COMMENT, 'The mayor said that the ferry would run. (paraphrase: The mayor)'],
    ],
    [
      'limits that reach into the next passage cut it',
      {
        kind: 'limits',
        passage: at('Comment: Brave it is not.'),
        to: at('face”. Comment: Brave it is not.'),
      },
      [QUOTE, '“brave  (quote: Ilse Tarrant)', 'face”. Comment: Brave it is not. (editorial: nobody)', FERRY],
    ],
    [
      'two names, one source',
      { kind: 'merge', from: 'speaker:the mayor', into: 'speaker:ilse tarrant' },
      [QUOTE, BRAVE, COMMENT, 'that the ferry would run (paraphrase: Ilse Tarrant)'],
    ],
  ])('%s', (_what, correction, expected) => {
    expect(drawn(applyCorrections(read(), [correction]))).toEqual(expected);
  });

  it('a merge into a source of other articles takes its name', () => {
    const merge = { kind: 'merge', from: 'speaker:the mayor', into: 'speaker:ove vance' } as const;
    expect(drawn(applyCorrections(read(), [merge])).at(-1)).toBe(FERRY);
    expect(drawn(applyCorrections(read(), [merge], () => 'Ove Vance')).at(-1)).toContain('Ove Vance');
  });

  it('words that are no longer in the text change nothing', () => {
    const gone = anchorOf('Somebody sang.', { start: 0, end: 14 });
    expect(applyCorrections(read(), [{ kind: 'is-editorial', passage: gone }])).toEqual(read());
  });

  it('leaves the reading that came in as it was, and counts the words anew', () => {
    const before = read();
    const after = applyCorrections(before, [
      { kind: 'speaker', passage: at('“brave face”'), name: 'Ove Vance' },
    ]);
    expect(before).toEqual(read());
    const words = Object.fromEntries(after.speakers.map(({ name, words: said }) => [name, said.quoted]));
    expect(words).toEqual({ 'Ilse Tarrant': 4, 'The mayor': 0, 'Ove Vance': 2 });
  });
});

describe('any corrections of any places', () => {
  const place = fc
    .tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 60 }))
    .map(([start, length]) => anchorOf(TEXT, { start, end: Math.min(TEXT.length, start + length) }));
  const correction: fc.Arbitrary<Correction> = fc.oneof(
    fc.record({
      kind: fc.constant('speaker' as const),
      passage: place,
      name: fc.constantFrom('A', 'Ilse Tarrant'),
    }),
    fc.record({ kind: fc.constantFrom('not-a-quote' as const, 'not-editorial' as const), passage: place }),
    fc.record({ kind: fc.constant('is-editorial' as const), passage: place }),
    fc.record({ kind: fc.constant('is-a-quote' as const), passage: place, name: fc.constant(null) }),
    fc.record({ kind: fc.constant('limits' as const), passage: place, to: place }),
  );

  it('leave a sound reading: in order, without overlap, every speaker named', () => {
    fc.assert(
      fc.property(fc.array(correction, { maxLength: 12 }), (corrections) => {
        const { text, passages, speakers } = applyCorrections(read(), corrections);
        expect(text).toBe(TEXT);
        expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
        const parts = passages.flatMap((passage) => passage.parts).sort((a, b) => a.start - b.start);
        for (const [index, part] of parts.entries()) {
          expect(part.start).toBeLessThan(part.end);
          expect(part.start).toBeGreaterThanOrEqual(parts[index - 1]?.end ?? 0);
        }
        for (const { start, end, parts: own, quotedParts, speaker } of passages) {
          expect([start, end]).toEqual([own[0]?.start, own.at(-1)?.end]);
          for (const part of quotedParts) expect(start <= part.start && part.end <= end).toBe(true);
          if (speaker) expect(speakers.some(({ id }) => id === speaker.id)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('an anchor', () => {
  const near = (text: string, exact: string): TextAnchor => {
    const start = text.lastIndexOf(exact);
    return anchorOf(text, { start, end: start + exact.length });
  };

  it.each([
    [
      'finds its place again when text came before it',
      'We wait. It rains.',
      'It rains.',
      'New. We wait. It rains.',
      14,
    ],
    [
      'tells one of two like places by its context',
      'No. Yes, no. Never, no.',
      'no.',
      'Well. No. Yes, no. Never, no.',
      26,
    ],
    ['is lost when its words are gone', 'We wait.', 'wait', 'We sing.', null],
    ['is lost between two places that fit as well', 'x no. x', 'no.', 'aa no. b c no. d', null],
  ])('%s', (_what, before, exact, now, expected) => {
    expect(findAnchor(now, near(before, exact))?.start ?? null).toBe(expected);
  });

  it('is found where it was made, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat(), (text, from, length) => {
        const start = from % text.length;
        const end = Math.min(text.length, start + 1 + (length % 20));
        if (text.slice(start, end).trim() === '') return;
        expect(findAnchor(text, anchorOf(text, { start, end }))).toEqual({ start, end });
      }),
    );
  });
});
