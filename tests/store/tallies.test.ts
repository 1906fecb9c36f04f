import fc from 'fast-check';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { appearancesOf } from '../../src/store/appearances-of.ts';
import { readEverything } from '../../src/store/archive.ts';
import { binned, restore, throwAway } from '../../src/store/bin.ts';
import { takeIn } from '../../src/store/import-merge.ts';
import { recordReading } from '../../src/store/record-reading.ts';
import type { MonthRecord, TallyRecord } from '../../src/store/records.ts';
import { DATABASE } from '../../src/store/schema.ts';
import { search } from '../../src/store/search.ts';
import { tally, tallying } from '../../src/store/tallies.ts';
import { notesOn, putNote } from '../../src/store/notes.ts';
import { yearsOfReading } from '../bench/store-data.ts';
import { elsewhere, readingOf, valueOf, withFreshDatabase } from './fresh-database.ts';

const TEXT = '“The bridge stays shut,” Ilse Tarrant said. “Nobody asked us,” Ove Vance insisted.';
const SAID = [
  { words: '“The bridge stays shut,”', by: 'Ilse Tarrant' },
  { words: '“Nobody asked us,”', by: 'Ove Vance', verb: 'insist' },
];
const urlOf = (article: number): string => `https://harbourpost.example/${article}`;

/** What a reader may do to what was recorded. */
const doing = fc.oneof(
  fc.record({ does: fc.constant('read'), article: fc.nat(3), speakers: fc.nat(2) }),
  fc.record({ does: fc.constant('forget'), article: fc.nat(3), speakers: fc.constant(0) }),
  fc.record({ does: fc.constant('bring back'), article: fc.nat(3), speakers: fc.constant(0) }),
  fc.record({ does: fc.constant('import'), article: fc.nat(3), speakers: fc.constant(0) }),
);

async function act(does: string, article: number, speakers: number, now: number): Promise<void> {
  if (does === 'read')
    valueOf(await recordReading(readingOf(TEXT, SAID.slice(0, speakers)), urlOf(article), now));
  if (does === 'forget') await throwAway('readings', urlOf(article), now);
  if (does === 'import') valueOf(await takeIn(yearsOfReading(article, 0)));
  const [entry] = does === 'bring back' ? valueOf(await binned()) : [];
  if (entry) valueOf(await restore(entry.id));
}

describe('the sums beside the articles', () => {
  withFreshDatabase();

  it('are what counting all articles anew would give, whatever was done', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(doing, { maxLength: 12 }), async (doings) => {
        await elsewhere();
        for (const [index, { does, article, speakers }] of doings.entries())
          await act(does, article, speakers, 1_700_000_000_000 + index);
        const counted = tallying();
        for (const reading of valueOf(await readEverything()).readings)
          for (const appearance of appearancesOf(reading)) tally(counted, appearance, 1);
        const raw = await openDB(DATABASE);
        const [tallies, months] = [await raw.getAll('tallies'), await raw.getAll('months')];
        raw.close();
        expect(inOrder(tallies as TallyRecord[])).toEqual(inOrder([...counted.tallies.values()]));
        expect(inOrder(months as MonthRecord[])).toEqual(inOrder([...counted.months.values()]));
      }),
      { numRuns: 60 },
    );
  });
});

/** Records and the verbs in them by name, so that two lists of them can be compared. */
const inOrder = <R extends object>(records: readonly R[]): R[] =>
  records
    .map((record) => {
      if (!('verbs' in record)) return record;
      const verbs = record.verbs as TallyRecord['verbs'];
      return { ...record, verbs: [...verbs].sort((a, b) => (a.lemma < b.lemma ? -1 : 1)) };
    })
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

const keyOf = (record: object): string =>
  ['source', 'outlet', 'month'].map((key) => String(Reflect.get(record, key))).join(' ');

describe('the words of the notes', () => {
  withFreshDatabase();

  const ILSE = { key: 'speaker:ilse tarrant', name: 'Ilse Tarrant' };
  const words = fc.constantFrom('bridge', 'ferry', 'harbour', 'tide', 'Brücke', 'b', '条約', '"id"', '—');
  const change = fc.record({
    note: fc.nat(4),
    body: fc.array(words, { minLength: 1, maxLength: 4 }),
    gone: fc.boolean(),
  });

  it('find just the notes that have them, whatever was written, changed and thrown away', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { maxLength: 12 }),
        fc.array(words, { minLength: 1, maxLength: 2 }),
        async (changes, query) => {
          await elsewhere();
          const ids: string[] = [];
          for (const [index, { note, body, gone }] of changes.entries()) {
            const given = { id: ids[note] ?? null, source: ILSE, body: body.join(' ') };
            const kept = await putNote(given, index);
            if (!kept.ok) continue;
            ids[note] = kept.value.id;
            if (gone) valueOf(await throwAway('notes', kept.value.id));
          }
          const sought = query.flatMap((word) => plain(word));
          const expected = valueOf(await notesOn(ILSE.key))
            .filter(({ body }) => sought.every((word) => plain(body).some((held) => held.startsWith(word))))
            .map(({ id }) => id);
          const found = valueOf(await search(query.join(' '))).notes.map(({ id }) => id);
          expect([...found].sort()).toEqual(sought.length === 0 ? [] : [...expected].sort());
        },
      ),
      { numRuns: 80 },
    );
  });
});

/** Words as a reader would compare them. */
const plain = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('ü', 'u')
    .split(/\P{L}+/u)
    .filter(Boolean);
