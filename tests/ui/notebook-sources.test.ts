// @vitest-environment jsdom
import './english.ts';
import { describe, expect, it } from 'vitest';
import type { SourceRow } from '../../src/notebook-views.ts';
import { sourceList } from '../../src/ui/notebook-sources.ts';

const row = (name: string): SourceRow => ({
  key: `speaker:${name.toLowerCase()}`,
  kind: 'speaker',
  name,
  role: null,
  speakerKind: 'person',
  last: 0,
  articles: 1,
  notes: 0,
  moreNotes: false,
});
const ROWS = ['Ilse Tarrant', 'Tarrant', 'The mayor'].map(row);

describe('the list of sources', () => {
  const merged: string[] = [];
  /** The list with so many of its rows chosen, from the top. */
  const chosen = (count: number): HTMLElement => {
    const view = sourceList(ROWS, {
      more: () => Promise.resolve([]),
      merge: (from, into) => merged.push(`${from.map(({ name }) => name).join(' + ')} > ${into.name}`),
      remove: () => undefined,
    });
    document.body.replaceChildren(view);
    for (const box of Array.from(view.querySelectorAll<HTMLInputElement>('tbody input')).slice(0, count))
      box.click();
    return view;
  };
  const offered = (view: HTMLElement): (string | null)[] =>
    Array.from(view.querySelectorAll('.chosen a, .chosen button'), ({ textContent }) => textContent);

  it('offers to compare and merge two, to merge several, and to delete any number', () => {
    expect(offered(chosen(1))).toEqual(['Delete']);
    expect(offered(chosen(2))).toEqual([
      'Side by side',
      'Merge “Tarrant” into “Ilse Tarrant”',
      'Merge “Ilse Tarrant” into “Tarrant”',
      'Delete',
    ]);
    expect(offered(chosen(3))).toEqual(['Merge “Tarrant and The mayor” into “Ilse Tarrant”', 'Delete']);
  });

  it('says of notes that were not all counted that there are more', () => {
    const [row] = ROWS;
    if (!row) throw new Error('no row');
    const view = sourceList([{ ...row, notes: 100, moreNotes: true }], {
      more: () => Promise.resolve([]),
      merge: () => undefined,
      remove: () => undefined,
    });
    expect(view.querySelector('td.figure + td.figure')?.textContent).toBe('100+');
  });

  it('merges all of them into the one that was chosen first', () => {
    chosen(3).querySelector<HTMLElement>('.chosen button')?.click();
    expect(merged).toEqual(['Tarrant + The mayor > Ilse Tarrant']);
  });
});
