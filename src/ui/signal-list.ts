/** Wording that stands out, each with whose words carry it and why: a closed list at the end of the panel. */
import type { Reading, Signal } from '../core/reading.ts';
import { namedIn } from '../core/signals/named-in.ts';
import { SIGNAL_BASES } from '../core/signals/bases.ts';
import { carrierName, countWording, passageOf } from './count-wording.ts';
import { element } from './element.ts';
import { find, number, t } from './words.ts';

/** How much of the text is shown on either side of a signal, in UTF-16 units. */
const AROUND = 40;

/** Null for an article without signals; a press on the words calls `show`. */
export function signalList(reading: Reading, show: (signal: Signal) => void): HTMLElement | null {
  const { signals } = reading;
  if (signals.length === 0) return null;
  return element(
    'details',
    { class: 'part signals' },
    element('summary', null, t('signals_title', number(signals.length))),
    element('p', { class: 'soft' }, t('signals_hint')),
    element('p', { class: 'carriers', dir: 'auto' }, countsLine(reading)),
    element('ol', null, ...signals.map((signal) => item(reading, signal, show))),
  );
}

/** "Reporter 5 · Ilse Tarrant 2". */
const countsLine = (reading: Reading): string =>
  countWording(reading)
    .map(({ passage, count }) => t('verb_count', carrierName(reading, passage), number(count)))
    .join(' · ');

const item = (reading: Reading, signal: Signal, show: (signal: Signal) => void): HTMLElement =>
  element(
    'li',
    { class: 'signal' },
    element(
      'button',
      {
        type: 'button',
        class: 'passage-words signal-words',
        lang: reading.lang,
        dir: 'auto',
        title: t('signal_show', reading.text.slice(signal.start, signal.end)),
        onclick: () => {
          show(signal);
        },
      },
      ...inContext(reading.text, signal),
    ),
    element(
      'p',
      { class: 'soft' },
      carrierName(reading, passageOf(reading, signal)),
      ' · ',
      signalReason(signal),
    ),
    whenInOrder(signal),
  );

/** The reason in the interface's language; what it names (other names in use, an own set) is taken over. */
const signalReason = (signal: Signal): string =>
  find(`signal_${signal.rule}`, [namedIn(signal)]) ?? signal.why;

/** When such wording may be in order, and the study or style guide that names it. */
function whenInOrder({ rule }: Signal): HTMLElement {
  const basis = SIGNAL_BASES[rule] ?? null;
  return element(
    'p',
    { class: 'soft' },
    find(`legitimate_${rule}`),
    basis !== null && ' ',
    basis !== null && element('cite', { dir: 'auto' }, `(${basis})`),
  );
}

/** The words with a little of what stands around them, cut at blanks. */
function inContext(text: string, { start, end }: Signal): (string | Node)[] {
  const before = text.slice(Math.max(0, start - AROUND), start).replace(/^\S*\s/u, '… ');
  const after = text.slice(end, end + AROUND).replace(/\s\S*$/u, ' …');
  return [
    before.replace(/\s+/gu, ' '),
    element('span', { class: 'mark-signal' }, text.slice(start, end)),
    after.replace(/\s+/gu, ' '),
  ];
}
