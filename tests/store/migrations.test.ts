import { readFileSync } from 'node:fs';
import { openDB, type IDBPDatabase } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { readEverything } from '../../src/store/archive.ts';
import { disconnect, writingProblem } from '../../src/store/connection.ts';
import { correctionsFor } from '../../src/store/corrections.ts';
import { notesOn, putNote } from '../../src/store/notes.ts';
import { allSetAside } from '../../src/store/set-aside.ts';
import { recordedOf } from './recorded-of.ts';
import { DATABASE, VERSION } from '../../src/store/schema.ts';
import { sourcePage } from '../../src/store/source-page.ts';
import { search } from '../../src/store/search.ts';
import { check } from '../../src/store/sound.ts';
import { KEPT_STORES } from '../../src/store/records.ts';
import { valueOf, withFreshDatabase } from './fresh-database.ts';

type Stored = Record<string, object[]>;

type Upgrade = (old: IDBPDatabase) => void;

/** Version 1 as it was: written out here, so that no later change of the migrations can change it. */
const createVersion1: Upgrade = (old) => {
  old.createObjectStore('sources', { keyPath: 'key' }).createIndex('byKind', ['kind', 'last']);
  old.createObjectStore('readings', { keyPath: 'url' }).createIndex('byLast', 'last');
  const notes = old.createObjectStore('notes', { keyPath: 'id' });
  notes.createIndex('bySource', ['source', 'updated']);
  notes.createIndex('byUrl', 'url');
  notes.createIndex('byUpdated', 'updated');
  const corrections = old.createObjectStore('corrections', { keyPath: 'id' });
  corrections.createIndex('byUrl', 'url');
  corrections.createIndex('byCreated', 'created');
  old.createObjectStore('bin', { keyPath: 'id' }).createIndex('byDeleted', 'deleted');
  old.createObjectStore('meta', { keyPath: 'key' });
};

/** Version 2 as it was. */
const createVersion2: Upgrade = (old) => {
  const sources = old.createObjectStore('sources', { keyPath: 'key' });
  sources.createIndex('byKind', ['kind', 'last']);
  sources.createIndex('byMergedInto', 'mergedInto');
  sources.createIndex('byWord', 'words', { multiEntry: true });
  const readings = old.createObjectStore('readings', { keyPath: 'url' });
  readings.createIndex('byLast', 'last');
  readings.createIndex('byOutlet', 'outlet');
  const counted = old.createObjectStore('appearances', { keyPath: ['source', 'url'] });
  counted.createIndex('byUrl', 'url');
  counted.createIndex('byOutlet', 'outlet');
  const notes = old.createObjectStore('notes', { keyPath: 'id' });
  notes.createIndex('bySource', ['source', 'updated']);
  notes.createIndex('byUrl', 'url');
  notes.createIndex('byUpdated', 'updated');
  notes.createIndex('byWord', 'words', { multiEntry: true });
  const corrections = old.createObjectStore('corrections', { keyPath: 'id' });
  corrections.createIndex('byUrl', 'url');
  corrections.createIndex('byCreated', 'created');
  old.createObjectStore('bin', { keyPath: 'id' }).createIndex('byDeleted', 'deleted');
  old.createObjectStore('backups', { keyPath: 'id' }).createIndex('byMade', 'made');
  old.createObjectStore('broken', { keyPath: 'id' });
  old.createObjectStore('meta', { keyPath: 'key' });
};

/** Version 3 as it was. */
const createVersion3: Upgrade = (old) => {
  const sources = old.createObjectStore('sources', { keyPath: 'key' });
  sources.createIndex('byKind', ['kind', 'last']);
  sources.createIndex('byMergedInto', 'mergedInto');
  sources.createIndex('byWord', 'words', { multiEntry: true });
  old.createObjectStore('readings', { keyPath: 'url' }).createIndex('byLast', 'last');
  const counted = old.createObjectStore('appearances', { keyPath: ['source', 'url'] });
  counted.createIndex('byUrl', 'url');
  counted.createIndex('byLast', ['source', 'last']);
  const tallies = old.createObjectStore('tallies', { keyPath: ['source', 'outlet'] });
  tallies.createIndex('byOutlet', ['outlet', 'passages']);
  old.createObjectStore('months', { keyPath: ['outlet', 'month'] });
  const notes = old.createObjectStore('notes', { keyPath: 'id' });
  notes.createIndex('bySource', ['source', 'updated']);
  notes.createIndex('byUrl', 'url');
  notes.createIndex('byUpdated', 'updated');
  old.createObjectStore('noteWords', { keyPath: 'part' });
  const corrections = old.createObjectStore('corrections', { keyPath: 'id' });
  corrections.createIndex('byUrl', 'url');
  corrections.createIndex('byCreated', 'created');
  old.createObjectStore('bin', { keyPath: 'id' }).createIndex('byDeleted', 'deleted');
  old.createObjectStore('backups', { keyPath: 'id' }).createIndex('byMade', 'made');
  old.createObjectStore('broken', { keyPath: 'id' });
  old.createObjectStore('meta', { keyPath: 'key' });
};

const CREATE: Record<number, Upgrade> = { 1: createVersion1, 2: createVersion2, 3: createVersion3 };

/** Stores a database as a browser of that version left it. */
async function storeVersion(version: number, records: Stored): Promise<void> {
  const database = await openDB(DATABASE, version, { upgrade: (old) => CREATE[version]?.(old) });
  for (const [store, all] of Object.entries(records)) for (const one of all) await database.put(store, one);
  database.close();
}

const recordsOf = (version: number): Stored =>
  JSON.parse(readFileSync(`tests/store/databases/version-${version}.json`, 'utf8')) as Stored;

const NOTE = { source: { key: 'speaker:ove vance', name: 'Ove Vance' }, body: 'Later.' };

describe.each([1, 2, 3])('a database of version %i', (version) => {
  withFreshDatabase();

  it('keeps every record, in the shape of today', async () => {
    await storeVersion(version, recordsOf(version));
    const everything = valueOf(await readEverything());
    expect(Object.fromEntries(KEPT_STORES.map((store) => [store, everything[store].length]))).toEqual({
      sources: 2,
      readings: 1,
      notes: 1,
      corrections: 1,
    });
    for (const store of KEPT_STORES)
      for (const record of everything[store]) expect(check(store, record)).toMatchObject({ ok: true });
  });

  it('can be searched, counted and written to', async () => {
    await storeVersion(version, recordsOf(version));
    expect(valueOf(await search('zoe ferry')).notes.map(({ id }) => id)).toEqual(['n1']);
    expect(valueOf(await search('tarr')).sources.map(({ name }) => name)).toEqual(['Ilse Tarrant']);
    expect(valueOf(await recordedOf('speaker:ilse tarrant'))).toMatchObject({
      articles: 1,
      passages: 1,
      verbs: [{ lemma: 'insist', class: 'assertive', count: 1 }],
    });
    expect(valueOf(await sourcePage('outlet:harbourpost.example'))).toMatchObject({
      totals: { articles: 1 },
      months: [{ month: '1970-01', articles: 1, words: { reporter: 20, quote: 4 } }],
      treatments: [{ name: 'Ilse Tarrant', totals: { passages: 1 } }],
    });
    expect(valueOf(await sourcePage('speaker:ilse tarrant')).passages).toHaveLength(1);
    expect(valueOf(await correctionsFor('https://harbourpost.example/a')).passages).toHaveLength(1);
    valueOf(await putNote(NOTE));
  });

  it('sets a record aside that cannot be understood, and keeps the others', async () => {
    const stored = recordsOf(version);
    const broken = { url: 'https://harbourpost.example/b', passages: 'gone' };
    stored['readings']?.push(broken);
    await storeVersion(version, stored);
    expect(valueOf(await readEverything()).readings).toHaveLength(1);
    const raw = await openDB(DATABASE);
    expect(await raw.getAll('broken')).toMatchObject([{ store: 'readings', value: broken }]);
    expect(await allSetAside()).toMatchObject({ ok: true, value: [{ store: 'readings', value: broken }] });
    raw.close();
  });

  it('stays as it was when the upgrade itself fails', async () => {
    await storeVersion(version, recordsOf(version));
    const failing = vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await writingProblem()).not.toBeNull();
    failing.mockRestore();
    const old = await openDB(DATABASE);
    expect([old.version, await old.count('notes')]).toEqual([version, 1]);
    old.close();
    expect(await writingProblem()).toBeNull();
  });
});

describe('a database of a newer version', () => {
  withFreshDatabase();

  it('is read and never written', async () => {
    valueOf(await putNote({ source: { key: 'speaker:ilse tarrant', name: 'Ilse Tarrant' }, body: 'Kept.' }));
    await disconnect();
    (await openDB(DATABASE, VERSION + 1)).close();
    expect(valueOf(await notesOn('speaker:ilse tarrant')).map(({ body }) => body)).toEqual(['Kept.']);
    expect(await putNote(NOTE)).toMatchObject({ ok: false, failure: 'newer-schema' });
    expect(await writingProblem()).toBe('newer-schema');
  });
});
