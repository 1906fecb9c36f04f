// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { element } from '../../src/ui/element.ts';
import { notebookFrame } from '../../src/ui/notebook-frame.ts';

const page = (): Node => element('h2', null, 'Notes');
const textOf = (root: HTMLElement): string => root.querySelector('#page')?.textContent ?? '';

it('says above every page why nothing can be written, and no longer than that is so', () => {
  const frame = notebookFrame(() => undefined);
  frame.show('notes', page(), 'They can be read but not changed.');
  expect(textOf(frame.root)).toBe('They can be read but not changed.Notes');
  expect(frame.root.querySelector('#page .problem')?.getAttribute('role')).toBe('status');
  frame.show('notes', page());
  expect(textOf(frame.root)).toBe('Notes');
});
