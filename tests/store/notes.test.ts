import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { anchorOf } from '../../src/core/corrections/text-anchor.ts';
import { readEverything } from '../../src/store/archive.ts';
import {
  binned,
  binnedNote,
  emptyBin,
  restore,
  restoreAll,
  throwAllAway,
  throwAway,
} from '../../src/store/bin.ts';
import { changeBack, changeNotes } from '../../src/store/change-notes.ts';
import { keepCorrection } from '../../src/store/corrections.ts';
import { lostNotes, notesAbout } from '../../src/store/note-entries.ts';
import { lookForPassages, notesOn, putNote } from '../../src/store/notes.ts';
import { recordedOf } from './recorded-of.ts';
import { recordReading } from '../../src/store/record-reading.ts';
import { DATABASE } from '../../src/store/schema.ts';
import { search } from '../../src/store/search.ts';
import { readingOf, valueOf, withFreshDatabase } from './fresh-database.ts';

const ILSE = { key: 'speaker:ilse tarrant', name: 'Ilse Tarrant' };
const TEXT = '“The bridge stays shut,” Ilse Tarrant said.';
const URL_A = 'https://harbourpost.example/a';
const bodies = (notes: readonly { body: string }[]): string[] => notes.map(({ body }) => body);

describe('notes', () => {
  withFreshDatabase();

  it('are listed the newest first, those on merged sources among them', async () => {
    valueOf(await putNote({ source: ILSE, body: 'first' }, 1));
    valueOf(await putNote({ source: { key: 'speaker:tarrant', name: 'Tarrant' }, body: 'second' }, 2));
    valueOf(await putNote({ source: ILSE, body: 'third' }, 3));
    valueOf(await keepCorrection('', { kind: 'merge', from: 'speaker:tarrant', into: ILSE.key }));
    expect(bodies(valueOf(await notesOn(ILSE.key)))).toEqual(['third', 'second', 'first']);
    expect(bodies(valueOf(await notesOn('speaker:tarrant')))).toHaveLength(3);
  });

  it('are changed in place, and a note that is gone is not made anew', async () => {
    const { id } = valueOf(await putNote({ source: ILSE, body: 'first' }, 1));
    valueOf(await putNote({ id, source: ILSE, body: 'changed', frames: ['conflict'] }, 2));
    const [note] = valueOf(await notesOn(ILSE.key));
    expect(note).toMatchObject({ body: 'changed', frames: ['conflict'], created: 1, updated: 2 });
    valueOf(await throwAway('notes', id));
    expect(await putNote({ id, source: ILSE, body: 'again' })).toMatchObject({ failure: 'not-found' });
  });

  it('tell the title of their article, where it was recorded', async () => {
    valueOf(
      await recordReading(
        readingOf(TEXT, [{ words: '“The bridge stays shut,”', by: 'Ilse Tarrant' }]),
        URL_A,
      ),
    );
    valueOf(await putNote({ source: ILSE, url: URL_A, body: 'there' }, 1));
    valueOf(await putNote({ source: ILSE, url: `${URL_A}/b`, body: 'elsewhere' }, 2));
    valueOf(await putNote({ source: ILSE, body: 'nowhere' }, 3));
    expect(valueOf(await notesAbout(ILSE.key)).map(({ title }) => title)).toEqual([null, null, 'A title']);
  });

  it('refuse what is too long, and write nothing of it', async () => {
    const long = await putNote({ source: ILSE, body: 'x'.repeat(100_001) });
    expect(long).toMatchObject({ ok: false, failure: 'invalid' });
    expect(valueOf(await readEverything()).sources).toEqual([]);
  });

  it('come back from the bin as they were', async () => {
    const { id } = valueOf(await putNote({ source: ILSE, body: 'kept' }, 1));
    const before = valueOf(await notesOn(ILSE.key));
    valueOf(await throwAway('notes', id));
    expect(valueOf(await notesOn(ILSE.key))).toEqual([]);
    valueOf(await restore(valueOf(await binnedNote(id))));
    expect(valueOf(await notesOn(ILSE.key))).toEqual(before);
    expect(valueOf(await binned())).toEqual([]);
  });

  it('go to the bin with their source and come back with it', async () => {
    valueOf(
      await recordReading(readingOf(TEXT, [{ words: '“The bridge stays shut,”', by: ILSE.name }]), URL_A),
    );
    valueOf(await putNote({ source: ILSE, body: 'kept' }));
    const entry = valueOf(await throwAway('sources', ILSE.key));
    expect(valueOf(await search('kept')).notes).toEqual([]);
    valueOf(await restore(entry.id));
    expect(bodies(valueOf(await search('kept')).notes)).toEqual(['kept']);
  });

  it('leave the counts with their article, and come back with it', async () => {
    valueOf(
      await recordReading(readingOf(TEXT, [{ words: '“The bridge stays shut,”', by: ILSE.name }]), URL_A),
    );
    const entry = valueOf(await throwAway('readings', URL_A));
    expect(valueOf(await recordedOf(ILSE.key))).toBeNull();
    valueOf(await restore(entry.id));
    expect(valueOf(await recordedOf(ILSE.key))).toMatchObject({ articles: 1, passages: 1 });
  });

  it('are gone for good only when the bin is emptied', async () => {
    const { id } = valueOf(await putNote({ source: ILSE, body: 'kept' }));
    valueOf(await throwAway('notes', id));
    valueOf(await emptyBin());
    expect(await binnedNote(id)).toMatchObject({ ok: false, failure: 'not-found' });
  });

  it('are listed as lost when their passage is no longer in the article, and found again when it is', async () => {
    const passage = anchorOf(TEXT, { start: 0, end: 24 });
    valueOf(await putNote({ source: ILSE, url: URL_A, passage, body: 'on the bridge' }));
    expect(valueOf(await lookForPassages(URL_A, 'The page was rewritten.'))).toBe(1);
    expect(bodies(valueOf(await lostNotes()))).toEqual(['on the bridge']);
    expect(valueOf(await lookForPassages(URL_A, `New on top. ${TEXT}`))).toBe(0);
    expect(valueOf(await lostNotes())).toEqual([]);
  });
});

describe('several notes at once', () => {
  withFreshDatabase();

  const written = async (): Promise<string[]> => {
    const ids: string[] = [];
    for (const [index, tags] of [['strait'], [], ['ferry', 'strait']].entries())
      ids.push(valueOf(await putNote({ source: ILSE, body: `note ${index}`, tags }, index + 1)).id);
    return ids;
  };
  const marks = async (): Promise<[string, string[], string[]][]> =>
    valueOf(await readEverything())
      .notes.map(({ body, tags, frames }): [string, string[], string[]] => [body, tags, frames])
      .sort(([one], [other]) => one.localeCompare(other));

  it('get tags and a frame, lose a tag, and are found by them', async () => {
    const ids = await written();
    valueOf(
      await changeNotes(ids, { add: { tags: ['tide'], frames: ['conflict'] }, remove: { tags: ['strait'] } }),
    );
    expect(await marks()).toEqual([
      ['note 0', ['tide'], ['conflict']],
      ['note 1', ['tide'], ['conflict']],
      ['note 2', ['ferry', 'tide'], ['conflict']],
    ]);
    expect(valueOf(await search('tide')).notes).toHaveLength(3);
    expect(valueOf(await search('strait')).notes).toEqual([]);
  });

  it('are as they were after one undo, but for one that was changed since', async () => {
    const ids = await written();
    const before = await marks();
    const undo = valueOf(await changeNotes(ids, { add: { tags: ['tide'] } }, 10));
    valueOf(await changeBack(undo, 11));
    expect(await marks()).toEqual(before);
    const again = valueOf(await changeNotes(ids, { add: { tags: ['tide'] } }, 20));
    valueOf(await putNote({ id: ids[0] ?? null, source: ILSE, body: 'note 0', tags: ['mine'] }, 21));
    valueOf(await changeBack(again, 22));
    expect(await marks()).toEqual([['note 0', ['mine'], []], ...before.slice(1)]);
  });

  it('stay as they are, all of them, when one would become too much', async () => {
    const ids = await written();
    const many = Array.from({ length: 499 }, (_, index) => `tag ${index}`);
    const before = await marks();
    expect(await changeNotes(ids, { add: { tags: many } })).toMatchObject({ ok: false, failure: 'invalid' });
    expect(await marks()).toEqual(before);
  });

  it('go to the bin together, all or none, and come back together', async () => {
    const ids = await written();
    const before = await marks();
    expect(await throwAllAway('notes', [...ids, 'unknown'])).toMatchObject({ failure: 'not-found' });
    expect(await marks()).toEqual(before);
    const entries = valueOf(await throwAllAway('notes', ids));
    expect(await marks()).toEqual([]);
    valueOf(await restoreAll(entries.map(({ id }) => id)));
    expect(await marks()).toEqual(before);
    expect(valueOf(await search('strait')).notes).toHaveLength(2);
  });
});

describe('search', () => {
  withFreshDatabase();

  it.each([
    ['zoe', ['Zoë waits']],
    ['wai', ['Zoë waits', 'We wait']],
    ['wait ferry', []],
    ['STRASSE', ['In der Straße']],
    ['条約', ['平和条約を結ぶ']],
    ['#strait', ['tagged']],
    ['  ', []],
    ['"; drop', []],
  ])('finds by “%s”', async (query, expected) => {
    const all = ['Zoë waits', 'We wait', 'In der Straße', '平和条約を結ぶ'];
    for (const body of all) valueOf(await putNote({ source: ILSE, body }, 10 - all.indexOf(body)));
    valueOf(await putNote({ source: ILSE, body: 'tagged', tags: ['strait'] }, 1));
    expect(bodies(valueOf(await search(query)).notes)).toEqual(expected);
  });
});

describe('what can go wrong', () => {
  withFreshDatabase();

  it('a broken record is set aside, and the others are still there', async () => {
    valueOf(await putNote({ source: ILSE, body: 'sound' }));
    const raw = await openDB(DATABASE);
    await raw.put('notes', { id: 'broken', source: ILSE.key, updated: 5, body: 7 });
    expect(bodies(valueOf(await notesOn(ILSE.key)))).toEqual(['sound']);
    expect(await raw.getAll('broken')).toMatchObject([{ store: 'notes', value: { id: 'broken', body: 7 } }]);
    expect(await raw.count('notes')).toBe(1);
    raw.close();
  });

  it('a full disk is said, and nothing is half written', async () => {
    valueOf(await putNote({ source: ILSE, body: 'before' }));
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await putNote({ source: { key: 'speaker:ove', name: 'Ove' }, body: 'after' })).toMatchObject({
      ok: false,
      failure: 'storage-full',
    });
    full.mockRestore();
    expect(valueOf(await readEverything()).sources.map(({ name }) => name)).toEqual(['Ilse Tarrant']);
  });

  it('a browser without a database is said', async () => {
    const none = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    expect(await notesOn(ILSE.key)).toMatchObject({ ok: false, failure: 'storage-unavailable' });
    none.mockRestore();
    expect(valueOf(await notesOn(ILSE.key))).toEqual([]);
  });

  it('another context that deletes or upgrades is not held up', async () => {
    valueOf(await putNote({ source: ILSE, body: 'before' }));
    const newer = await openDB(DATABASE, 99);
    newer.close();
    expect(bodies(valueOf(await notesOn(ILSE.key)))).toEqual(['before']);
  });

  it('many writers at once lose nothing', async () => {
    await Promise.all(
      Array.from({ length: 40 }, (_, index) => putNote({ source: ILSE, body: `note ${index}` })),
    );
    expect(valueOf(await notesOn(ILSE.key))).toHaveLength(40);
  });
});
