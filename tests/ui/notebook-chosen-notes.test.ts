// @vitest-environment jsdom
import './english.ts';
import { describe, expect, it } from 'vitest';
import type { NoteEntry, NotesChange } from '../../src/notebook-views.ts';
import { noteList, type NoteActions } from '../../src/ui/notebook-notes.ts';

const note = (id: string, body: string): NoteEntry => ({
  ...{ id, body, updated: 0, on: 'speaker', source: 'speaker:ilse tarrant', sourceName: 'Ilse Tarrant' },
  ...{ url: '', title: null, passage: null, lost: false },
});
const NOTES = [note('a', 'Asks twice.'), note('b', 'Never of the ferry.'), note('c', 'Speaks late.')];

describe('several notes at once', () => {
  /** A list of the notes, and what was asked of it. */
  const listed = (given: Partial<NoteActions> = {}) => {
    const asked: unknown[] = [];
    const actions: NoteActions = {
      canWrite: true,
      policyFrames: false,
      chosen: new Set(),
      save: () => Promise.resolve(null),
      remove: () => undefined,
      change: (notes, change: NotesChange) => asked.push([notes.map(({ id }) => id), change]),
      removeAll: (notes) => asked.push(notes.map(({ id }) => id)),
      ...given,
    };
    const view = noteList(NOTES, actions, 'all');
    document.body.replaceChildren(view);
    return { view, asked, actions };
  };
  const boxes = (view: HTMLElement): HTMLInputElement[] =>
    Array.from(view.querySelectorAll<HTMLInputElement>('input[type=checkbox]'));
  const press = (view: HTMLElement, label: string): void => {
    const button = Array.from(view.querySelectorAll('button')).find(
      ({ textContent }) => textContent === label,
    );
    if (!button) throw new Error(`no button “${label}”`);
    button.click();
  };
  const type = (view: HTMLElement, words: string): void => {
    const field = view.querySelector<HTMLInputElement>('.chosen input[type=text]');
    if (!field) throw new Error('no field');
    field.value = words;
  };

  it('offers nothing while none is chosen, and tells each box by its note', () => {
    const { view } = listed();
    expect(view.querySelector('.chosen')?.textContent).toBe('');
    expect(boxes(view).map((box) => box.getAttribute('aria-label'))).toEqual(
      NOTES.map(({ body }) => `Choose ${body}`),
    );
  });

  it('go by the title of their article, whose address is told on hovering', () => {
    const url = 'https://harbourpost.example/a?page=2#top';
    const view = noteList(
      [{ ...note('a', 'Asks twice.'), url, title: 'The bridge' }],
      listed().actions,
      'all',
    );
    const link = view.querySelector('.article-link');
    expect([link?.textContent, link?.getAttribute('href'), link?.getAttribute('title')]).toEqual([
      'The bridge',
      url,
      'https://harbourpost.example/a?page=2',
    ]);
  });

  it('asks for tags, frames and the bin for just the chosen ones', () => {
    const { view, asked } = listed();
    boxes(view)[0]?.click();
    boxes(view)[2]?.click();
    expect(view.querySelector('.chosen [role=status]')?.textContent).toBe('Notes chosen: 2');
    type(view, '#strait, ferry');
    press(view, 'Add tag');
    press(view, 'Remove tag');
    press(view, 'Set frame');
    press(view, 'Move to the bin');
    const frame = view.querySelector('select')?.value ?? '';
    expect(asked).toEqual([
      [['a', 'c'], { add: { tags: ['strait', 'ferry'] } }],
      [['a', 'c'], { remove: { tags: ['strait', 'ferry'] } }],
      [['a', 'c'], { add: { frames: [frame] } }],
      ['a', 'c'],
    ]);
  });

  it('asks nothing without a tag, and goes to the field', () => {
    const { view, asked } = listed();
    boxes(view)[0]?.click();
    type(view, ' , ');
    press(view, 'Remove tag');
    expect(asked).toEqual([]);
    expect(document.activeElement).toBe(view.querySelector('.chosen input[type=text]'));
  });

  it('chooses all and none, and keeps the choice when the list is drawn anew', () => {
    const { view, actions } = listed();
    boxes(view)[1]?.click();
    press(view, 'Choose all');
    const again = listed({ chosen: actions.chosen });
    expect(boxes(again.view).every(({ checked }) => checked)).toBe(true);
    press(again.view, 'Choose none');
    expect([...actions.chosen]).toEqual([]);
    expect(again.view.querySelector('.chosen')?.textContent).toBe('');
  });

  it('has no boxes where nothing can be written', () => {
    expect(boxes(listed({ canWrite: false }).view)).toEqual([]);
  });
});
