import { describe, expect, it } from 'vitest';
import { allCorrections, correctionsFor, keepCorrection } from '../../src/store/corrections.ts';
import { countSources } from '../../src/store/list-sources.ts';
import { unmerge } from '../../src/store/merged-sources.ts';
import { recordedOf } from './recorded-of.ts';
import { recordReading } from '../../src/store/record-reading.ts';
import { readEverything } from '../../src/store/archive.ts';
import { readingOf, valueOf, withFreshDatabase } from './fresh-database.ts';

const TEXT =
  '“The bridge stays shut,” Ilse Tarrant said. “We looked twice,” she insisted. Along the quay, forty boats wait.';
const FIRST = readingOf(TEXT, [
  { words: '“The bridge stays shut,”', by: 'Ilse Tarrant' },
  { words: '“We looked twice,”', by: 'Ilse Tarrant', verb: 'insist' },
]);
const NEXT = readingOf('“Nobody asked us,” Tarrant said.', [{ words: '“Nobody asked us,”', by: 'Tarrant' }]);

describe('recording a reading', () => {
  withFreshDatabase();

  it('counts how often a source was quoted, with which verbs, in how many articles', async () => {
    valueOf(await recordReading(FIRST, 'https://harbourpost.example/a', 1));
    expect(valueOf(await recordedOf('speaker:ilse tarrant'))).toEqual({
      articles: 1,
      passages: 2,
      words: { quoted: 7, other: 0 },
      verbs: [
        { lemma: 'say', class: 'neutral', count: 1 },
        { lemma: 'insist', class: 'neutral', count: 1 },
      ],
    });
  });

  it('replaces what was recorded when an article is read again, under whichever address', async () => {
    for (const end of ['', '#top', '?utm_source=letter', '?fbclid=1'])
      valueOf(await recordReading(FIRST, `https://harbourpost.example/a${end}`, 1));
    const { readings } = valueOf(await readEverything());
    expect(readings.map(({ url, times }) => [url, times])).toEqual([['https://harbourpost.example/a', 4]]);
    expect(valueOf(await recordedOf('speaker:ilse tarrant'))?.passages).toBe(2);
  });

  it('forgets a speaker’s counts when a later reading of the article no longer has them', async () => {
    valueOf(await recordReading(FIRST, 'https://harbourpost.example/a'));
    valueOf(await recordReading(readingOf(TEXT, []), 'https://harbourpost.example/a'));
    expect(valueOf(await recordedOf('speaker:ilse tarrant'))).toBeNull();
    expect(valueOf(await recordedOf('outlet:harbourpost.example'))?.articles).toBe(1);
  });

  it('keeps the quoted words to find a passage by, and not the article', async () => {
    valueOf(await recordReading(FIRST, 'https://harbourpost.example/a'));
    const kept = JSON.stringify(valueOf(await readEverything()).readings);
    expect(kept).toContain('The bridge stays shut');
    expect(kept).not.toContain('forty boats wait');
  });

  it('gives every word to one voice', async () => {
    const { words } = valueOf(await recordReading(FIRST, 'https://harbourpost.example/a'));
    expect(words).toEqual({ reporter: 11, quote: 7, paraphrase: 0, editorial: 0 });
  });

  it('asks about both when one source was merged into the other, until that is undone', async () => {
    valueOf(await recordReading(FIRST, 'https://harbourpost.example/a'));
    valueOf(await recordReading(NEXT, 'https://quayside.example/b'));
    const merge = { kind: 'merge', from: 'speaker:tarrant', into: 'speaker:ilse tarrant' } as const;
    valueOf(await keepCorrection('', merge));
    for (const key of ['speaker:tarrant', 'speaker:ilse tarrant'])
      expect(valueOf(await recordedOf(key))).toMatchObject({ articles: 2, passages: 3 });
    expect(valueOf(await countSources())).toMatchObject({ speakers: 1 });
    valueOf(await unmerge('speaker:tarrant'));
    expect(valueOf(await recordedOf('speaker:tarrant'))).toMatchObject({ articles: 1, passages: 1 });
  });

  it('calls a source that was not met so far as the reader does', async () => {
    const merge = { kind: 'merge', from: 'speaker:tarrant', into: 'speaker:ilse tarrant' } as const;
    valueOf(await keepCorrection('', { ...merge, name: 'Ilse Tarrant' }));
    expect(valueOf(await correctionsFor('https://harbourpost.example/a')).names.get(merge.into)).toBe(
      'Ilse Tarrant',
    );
    expect(valueOf(await allCorrections()).map(({ names }) => names)).toEqual([
      { from: 'tarrant', into: 'Ilse Tarrant' },
    ]);
  });

  it('refuses a merge in a circle and one of a person with an outlet', async () => {
    valueOf(await keepCorrection('', { kind: 'merge', from: 'speaker:a', into: 'speaker:b' }));
    const circle = await keepCorrection('', { kind: 'merge', from: 'speaker:b', into: 'speaker:a' });
    const mixed = await keepCorrection('', { kind: 'merge', from: 'speaker:b', into: 'outlet:b.example' });
    expect([circle, mixed].map((result) => !result.ok && result.failure)).toEqual(['invalid', 'invalid']);
    expect(valueOf(await readEverything()).corrections).toHaveLength(1);
  });
});
