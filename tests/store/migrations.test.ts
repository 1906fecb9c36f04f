import { readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { readEverything } from '../../src/store/archive.ts';
import { disconnect, writingProblem } from '../../src/store/connection.ts';
import { correctionsFor } from '../../src/store/corrections.ts';
import { notesOn, putNote } from '../../src/store/notes.ts';
import { recordedOf } from '../../src/store/recorded.ts';
import { DATABASE, VERSION } from '../../src/store/schema.ts';
import { search } from '../../src/store/search.ts';
import { check } from '../../src/store/sound.ts';
import { KEPT_STORES } from '../../src/store/records.ts';
import { valueOf, withFreshDatabase } from './fresh-database.ts';

type Stored = Record<string, object[]>;

/** Version 1 as it was: written out here, so that no later change of the migrations can change it. */
async function storeVersion1(records: Stored): Promise<void> {
  const database = await openDB(DATABASE, 1, {
    upgrade(old) {
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
    },
  });
  for (const [store, all] of Object.entries(records)) for (const one of all) await database.put(store, one);
  database.close();
}

const version1 = (): Stored =>
  JSON.parse(readFileSync('tests/store/databases/version-1.json', 'utf8')) as Stored;

const NOTE = { source: { key: 'speaker:ove vance', name: 'Ove Vance' }, body: 'Later.' };

describe('a database of version 1', () => {
  withFreshDatabase();

  it('keeps every record, in the shape of today', async () => {
    await storeVersion1(version1());
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
    await storeVersion1(version1());
    expect(valueOf(await search('zoe ferry')).notes.map(({ id }) => id)).toEqual(['n1']);
    expect(valueOf(await search('tarr')).sources.map(({ name }) => name)).toEqual(['Ilse Tarrant']);
    expect(valueOf(await recordedOf('speaker:ilse tarrant'))).toMatchObject({
      articles: 1,
      passages: 1,
      verbs: [{ lemma: 'insist', class: 'assertive', count: 1 }],
    });
    expect(valueOf(await correctionsFor('https://harbourpost.example/a')).passages).toHaveLength(1);
    valueOf(await putNote(NOTE));
  });

  it('sets a record aside that cannot be understood, and keeps the others', async () => {
    const stored = version1();
    const broken = { url: 'https://harbourpost.example/b', passages: 'gone' };
    stored['readings']?.push(broken);
    await storeVersion1(stored);
    expect(valueOf(await readEverything()).readings).toHaveLength(1);
    const raw = await openDB(DATABASE);
    expect(await raw.getAll('broken')).toMatchObject([{ store: 'readings', value: broken }]);
    raw.close();
  });

  it('stays as it was when the upgrade itself fails', async () => {
    await storeVersion1(version1());
    const failing = vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await writingProblem()).not.toBeNull();
    failing.mockRestore();
    const old = await openDB(DATABASE);
    expect([old.version, await old.count('notes')]).toEqual([1, 1]);
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
