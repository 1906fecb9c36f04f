// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import german from '../../assets/public/_locales/de/messages.json';
import { AUTHOR, INTERVIEWER } from '../../src/core/speakers/stand-ins.ts';
import type { NoteEntry, SourceRow } from '../../src/notebook-views.ts';

const known: Record<string, { message: string }> = german;
const getMessage = (key: string, given: string[] = []): string =>
  (known[key]?.message ?? '').replace(/\$(\d)/g, (_, index: string) => given[Number(index) - 1] ?? '');
vi.stubGlobal('chrome', { runtime: { id: 'test' }, i18n: { getMessage } });

const { correctionList } = await import('../../src/ui/notebook-lists.ts');
const { noteList } = await import('../../src/ui/notebook-notes.ts');
const { sourceList } = await import('../../src/ui/notebook-sources.ts');

const row = (name: string): SourceRow => ({
  ...{ key: `speaker:${name}`, kind: 'speaker', name, role: null, speakerKind: 'person' },
  ...{ last: 0, articles: 1, notes: 0, moreNotes: false },
});
const note: NoteEntry = {
  ...{ id: 'n', body: 'Asks twice.', updated: 0, on: 'speaker', source: 'speaker:interviewer' },
  ...{ sourceName: INTERVIEWER, url: '', title: null, passage: null, lost: false },
};
const anchor = { exact: '“And then?”', prefix: '', suffix: '', start: 0, end: 11 };
const none = () => undefined;

describe('names that we gave stand in the reader’s language in the notebook', () => {
  it.each([
    [
      'the list of speakers',
      () =>
        sourceList([row(INTERVIEWER), row(AUTHOR), row('Ilse Tarrant')], {
          more: () => Promise.resolve([]),
          merge: none,
          remove: none,
        }),
      ['Fragesteller', 'Verfasser des Artikels', 'Ilse Tarrant'],
    ],
    [
      'the list of notes',
      () =>
        noteList(
          [note],
          {
            ...{ canWrite: true, policyFrames: false, save: () => Promise.resolve(null), remove: none },
            ...{ chosen: new Set<string>(), change: none, removeAll: none },
          },
          'all',
        ),
      ['Fragesteller'],
    ],
    [
      'the list of corrections',
      () =>
        correctionList(
          [
            {
              id: 'c',
              url: '',
              correction: { kind: 'speaker', passage: anchor, name: AUTHOR },
              created: 0,
              title: null,
              names: null,
            },
            {
              id: 'd',
              url: '',
              correction: { kind: 'merge', from: 'speaker:tarrant', into: 'speaker:ilse tarrant' },
              created: 0,
              title: null,
              names: { from: 'Tarrant', into: 'Ilse Tarrant' },
            },
          ],
          { canWrite: true, undo: none },
        ),
      ['Verfasser des Artikels', 'Ilse Tarrant'],
    ],
  ])('in %s', (_where, draw, names) => {
    const text = draw().textContent ?? '';
    for (const name of names) expect(text).toContain(name);
    expect(text).not.toMatch(/Interviewer|The author/u);
  });
});
