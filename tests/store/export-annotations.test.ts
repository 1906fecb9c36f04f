import { describe, expect, it } from 'vitest';
import type { Everything } from '../../src/store/archive.ts';
import { annotationPieces } from '../../src/store/export-annotations.ts';
import type { NoteRecord } from '../../src/store/records.ts';
import { yearsOfReading } from '../bench/store-data.ts';
import { faultsIn } from './annotation-model.ts';

interface Collection {
  total: number;
  first: { items: { id: string; [property: string]: unknown }[] };
  [property: string]: unknown;
}

const collectionOf = (everything: Everything): Collection =>
  JSON.parse(annotationPieces(everything, Date.UTC(2026, 0, 31)).join('')) as Collection;

const NONE: Everything = { sources: [], readings: [], notes: [], corrections: [] };
const NOTE: NoteRecord = {
  ...{ id: 'a note', on: 'article', source: '', url: 'https://harbourpost.example/a b', passage: null },
  ...{ lost: false, body: '', frames: ['human-interest'], tags: ['a <tag>', ''], created: 0, updated: 1 },
};
const PASSAGE = { start: 3, end: 9, exact: '"tide"', prefix: '', suffix: '\u2028' };

describe('an export of Web Annotations', () => {
  it.each<[string, Everything]>([
    ['nothing', NONE],
    ['a year of reading', yearsOfReading(12, 40)],
    ['a note on an article with a blank in its address', { ...NONE, notes: [NOTE] }],
    ['a note on a passage', { ...NONE, notes: [{ ...NOTE, on: 'passage', passage: PASSAGE }] }],
    [
      'a note on a speaker with signs in his name',
      { ...NONE, notes: [{ ...NOTE, on: 'speaker', source: 'speaker:o’neill "<ben>"', url: '' }] },
    ],
  ])('of %s has no term and no value that the model does not know', (_what, everything) => {
    const collection = collectionOf(everything);
    expect(faultsIn(collection)).toEqual([]);
    const ids = collection.first.items.map(({ id }) => id);
    expect([ids.length, new Set(ids).size]).toEqual([collection.total, collection.total]);
  });

  it.each<[string, (item: Record<string, unknown>) => void, string]>([
    ['a term of its own', (item) => (item['voice'] = 'quote'), 'voice is no term of Annotation'],
    ['a motivation the context lacks', (item) => (item['motivation'] = 'assessing'), 'motivation is no'],
    ['no target', (item) => delete item['target'], 'target is missing'],
    ['a time without a zone', (item) => (item['created'] = '2026-01-02'), 'created is no time'],
  ])('with %s would be found out', (_what, spoil, fault) => {
    const collection = collectionOf(yearsOfReading(1, 0));
    const [item] = collection.first.items;
    if (item) spoil(item);
    expect(faultsIn(collection).join()).toContain(fault);
  });
});
