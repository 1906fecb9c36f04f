// @vitest-environment jsdom
import './english.ts';
import { expect, it } from 'vitest';
import type { Signal } from '../../src/core/reading.ts';
import { signalList } from '../../src/ui/signal-list.ts';
import { SAMPLE } from './sample-reading.ts';

const start = SAMPLE.text.indexOf('read as weakness');
const SIGNAL: Signal = {
  kind: 'epithet',
  rule: 'a-rule-without-a-translation',
  start,
  end: start + 4,
  voice: 'reporter',
  why: 'A reason in a sentence.',
};

it('shows the words in their context, whose they are, and why', () => {
  const list = signalList({ ...SAMPLE, signals: [SIGNAL] }, () => undefined);
  expect(list?.querySelector('.mark-signal')?.textContent).toBe('read');
  expect(list?.querySelector('.signal-words')?.textContent).toContain('would be read as weakness');
  expect(list?.querySelector('.signal-words + .soft')?.textContent).toBe(
    'Reporter · A reason in a sentence.',
  );
});

it('says when such wording may be in order, and what it rests on', () => {
  const list = signalList({ ...SAMPLE, signals: [{ ...SIGNAL, rule: 'epithet' }] }, () => undefined);
  expect(list?.querySelector('.soft:last-child')?.textContent).toMatch(
    /^May be in order when .*Words to watch/u,
  );
});

it('is not there where nothing stands out', () => {
  expect(signalList(SAMPLE, () => undefined)).toBeNull();
});

it('shows the words in the page when they are pressed', () => {
  const shown: Signal[] = [];
  const list = signalList({ ...SAMPLE, signals: [SIGNAL] }, (signal) => shown.push(signal as Signal));
  list?.querySelector<HTMLElement>('li button')?.click();
  expect(shown).toEqual([SIGNAL]);
});
