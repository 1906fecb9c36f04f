import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf } from '../../src/core/corrections/text-anchor.ts';
import { findWords } from '../../src/page/anchor/find-words.ts';
import { moveReading } from '../../src/page/anchor/move-reading.ts';
import { SAMPLE } from '../ui/sample-reading.ts';

/** The text without its brackets ⟦ ⟧, and the span they enclosed. */
function marked(text: string): { text: string; start: number; end: number } {
  const start = text.indexOf('⟦');
  const end = text.indexOf('⟧') - 1;
  return { text: text.replace(/[⟦⟧]/g, ''), start, end };
}

const BEFORE =
  'The harbour board met on Tuesday. ⟦“We shall rebuild the eastern pier before the first frost comes,”⟧ said Odile Marrant, who chairs it. Nobody on the board spoke against the plan that evening.';

describe('words are found again', () => {
  it.each([
    ['when a paragraph is put in front', BEFORE.replace('The harbour', 'Updated at noon. The harbour')],
    ['when the words beside them change', BEFORE.replace('said Odile', 'explained Odile')],
    ['when a word of theirs is changed', BEFORE.replace('eastern', 'western')],
    ['when their first word is changed', BEFORE.replace('We shall', 'They shall')],
    ['when their last word is changed', BEFORE.replace('frost comes,', 'frost sets in,')],
    ['when words are put into them', BEFORE.replace('rebuild the', 'rebuild, and pay for, the')],
    ['when a word is taken out', BEFORE.replace(' eastern', '')],
    ['when the marks become straight ones', BEFORE.replace('“', '"').replace('”', '"')],
    [
      'where their context agrees, of two places',
      `${marked(BEFORE).text.replace('Tuesday', 'Monday').replace('Odile Marrant', 'nobody at all')} ${BEFORE}`,
    ],
    [
      'where they were, though a copy of them stands further down',
      `${BEFORE.replace('eastern', 'western')} ${'The tide was out. '.repeat(9)}${marked(BEFORE).text}`,
    ],
  ])('%s', (_when, after) => {
    const before = marked(BEFORE);
    const now = marked(after);
    const found = findWords(now.text, anchorOf(before.text, before), before.start);
    expect(found && now.text.slice(found.start, found.end)).toBe(now.text.slice(now.start, now.end));
    expect(found?.start).toBe(now.start);
  });

  it('at the beginning of the text, where they are expected before it', () => {
    const before = marked(BEFORE);
    const anchor = anchorOf(before.text, before);
    const start = anchor.prefix.length;
    const text = before.text.slice(before.start - start);
    for (const expected of [start - 6, 0, -4])
      expect(findWords(text, anchor, expected)).toEqual({ start, end: start + anchor.exact.length });
  });
});

describe('words are lost rather than found elsewhere', () => {
  it.each([
    ['when they are gone', BEFORE.replace(/⟦.*⟧/, '“No comment,”')],
    [
      'when other words stand in their place',
      BEFORE.replace(/⟦.*⟧/, '“It was raining and the ferry never left the island at all,”'),
    ],
    [
      'when the page shows another article',
      'A cat was found on the roof of the town hall this morning. Two firemen and a ladder were needed to bring it down again.',
    ],
    ['when the page is empty', ''],
  ])('%s', (_when, after) => {
    const before = marked(BEFORE);
    expect(findWords(after.replace(/[⟦⟧]/g, ''), anchorOf(before.text, before), before.start)).toBeNull();
  });

  it('when short words stand only where nothing around them is the same', () => {
    const text = 'He said “no” twice, and went home in the rain.';
    const start = text.indexOf('“no”');
    const anchor = anchorOf(text, { start, end: start + 4 });
    expect(findWords('Her answer to the second question was “no” again.', anchor, start)).toBeNull();
  });
});

it('whatever is put before and after a text, its words are found where they went', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.string({ maxLength: 300 }), (front, back) => {
      const before = marked(BEFORE);
      const found = findWords(front + before.text + back, anchorOf(before.text, before), before.start);
      expect(found).toEqual({ start: before.start + front.length, end: before.end + front.length });
    }),
  );
});

describe('a reading', () => {
  const reading = SAMPLE;
  const words = (text: string, spans: readonly { start: number; end: number }[]): string[] =>
    spans.map(({ start, end }) => text.slice(start, end));

  it('moves with its text, every part of every passage', () => {
    const text = `Updated on Friday evening.\n\n${reading.text}`;
    const { reading: moved, lost } = moveReading(reading, text, []);
    expect(lost).toEqual([]);
    for (const [index, passage] of reading.passages.entries()) {
      const now = moved.passages[index];
      expect(words(text, now?.parts ?? [])).toEqual(words(reading.text, passage.parts));
      expect(words(text, now?.quotedParts ?? [])).toEqual(words(reading.text, passage.quotedParts));
      expect(now?.cue && text.slice(now.cue.start, now.cue.end)).toBe(
        passage.cue && reading.text.slice(passage.cue.start, passage.cue.end),
      );
    }
  });

  it('says which passages are lost, and keeps the rest', () => {
    const [first] = reading.passages;
    if (first === undefined) throw new Error('the sample has no passage');
    const text = reading.text.slice(0, first.start) + reading.text.slice(first.end);
    expect(moveReading(reading, text, []).lost).toContain(first.id);
    expect(moveReading(reading, text, []).lost.length).toBeLessThan(reading.passages.length);
  });
});
