// @vitest-environment jsdom
import './english.ts';
import { expect, it } from 'vitest';
import type { Signal } from '../../src/core/reading.ts';
import { carrierName, countWording } from '../../src/ui/count-wording.ts';
import { editorName } from '../../src/ui/describe-passage.ts';
import { SAMPLE } from './sample-reading.ts';

function signalAt(words: string, voice: Signal['voice']): Signal {
  const start = SAMPLE.text.indexOf(words);
  return { kind: 'loaded', rule: 'loaded', start, end: start + words.length, voice, why: '' };
}

it('counts wording for those whose words carry it; nothing inside a quotation is the outlet’s', () => {
  const reading = {
    ...SAMPLE,
    signals: [
      signalAt('theatre', 'quote'),
      signalAt('patience', 'quote'),
      signalAt('consent', 'quote'),
      signalAt('Every capital', 'editorial'),
      signalAt('dismissed', 'reporter'),
    ],
  } satisfies typeof SAMPLE;
  expect(countWording(reading).map(({ passage, count }) => [carrierName(reading, passage), count])).toEqual([
    ['Reporter', 1],
    ['Ilse Tarrant', 2],
    ['Ruben Ashdown', 1],
    [editorName(reading), 1],
  ]);
});
