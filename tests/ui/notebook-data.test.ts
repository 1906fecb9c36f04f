// @vitest-environment jsdom
import './english.ts';
import { expect, it } from 'vitest';
import { dataRoom } from '../../src/ui/notebook-data.ts';

const refused = { ok: false, why: 'not asked for here' } as const;
const ACTIONS = {
  canWrite: false,
  exportAs: () => Promise.resolve(refused),
  preview: () => Promise.resolve(refused),
  takeIn: () => Promise.resolve(null),
  backUp: () => Promise.resolve(null),
  previewBackup: () => Promise.resolve(refused),
};
const setAside = (records: unknown[]): HTMLElement | null =>
  dataRoom([], records, ACTIONS).querySelector('details');

it('shows what was set aside as it is stored, markup as text, and says nothing where there is nothing', () => {
  const record = { id: 'notes/7', why: 'body: not a text', value: { body: '<b>7</b>' } };
  const shown = setAside([record]);
  expect(shown?.querySelector('summary')?.textContent).toContain('set aside');
  expect(JSON.parse(shown?.querySelector('pre')?.textContent ?? '')).toEqual([record]);
  expect(shown?.querySelector('b')).toBeNull();
  expect(setAside([])).toBeNull();
});
