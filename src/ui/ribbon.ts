/**
 * The ribbon: who holds the floor along the article's length. For the mouse a strip to click on, for the keyboard
 * a slider over the passages, for a screen reader their names and a sentence with the shares.
 */
import { floorOf, sharesOf, type Floor, type FloorSpan } from '../core/floor.ts';
import type { Reading } from '../core/reading.ts';
import { element } from './element.ts';
import { describePassage } from './describe-passage.ts';
import { direction, list, percent, t } from './words.ts';

const ORDER: readonly Floor[] = ['reporter', 'quote', 'paraphrase', 'editorial'];

/** Draws the ribbon; `onJump` gets the id of the passage that was clicked or stepped to. */
export function ribbon(reading: Reading, onJump: (passage: string) => void): HTMLElement {
  const floor = floorOf(reading);
  const strip = element('div', { class: 'ribbon' }, ...floor.map(stretch));
  if (reading.passages.length > 0) stepThrough(strip, reading, onJump);
  else {
    strip.setAttribute('role', 'img');
    strip.setAttribute('aria-label', t('ribbon_label'));
  }
  return element('div', { class: 'floor' }, strip, sharesLine(floor));
}

/** "Reporter 32 %, quoted 22 %, …": the shares in words; a voice that says nothing is left out. */
export function sharesLine(floor: readonly FloorSpan[]): HTMLElement {
  const shares = sharesOf(floor);
  const spoken = ORDER.filter((voice) => shares[voice] > 0);
  return element(
    'ul',
    { class: 'shares soft', 'aria-label': t('shares_label') },
    ...spoken.map((voice) =>
      element(
        'li',
        null,
        element('span', { class: `swatch swatch-${voice}`, 'aria-hidden': 'true' }),
        t('share_of', t(`share_${voice}`), percent(shares[voice])),
      ),
    ),
  );
}

function stretch({ voice, passage, weight }: FloorSpan): HTMLElement {
  const piece = element('i', { class: `stretch-${voice}`, 'data-passage': passage });
  piece.style.flexGrow = String(weight);
  return piece;
}

function stepThrough(strip: HTMLElement, reading: Reading, onJump: (passage: string) => void): void {
  const { passages } = reading;
  let at = -1;
  const goTo = (index: number): void => {
    at = Math.max(0, Math.min(passages.length - 1, index));
    const passage = passages[at];
    if (!passage) return;
    strip.setAttribute('aria-valuenow', String(at + 1));
    strip.setAttribute('aria-valuetext', describePassage(reading, passage));
    for (const piece of strip.children)
      piece.classList.toggle('current', piece.getAttribute('data-passage') === passage.id);
    onJump(passage.id);
  };
  const forward = direction() === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = direction() === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  const steps: Record<string, () => number> = {
    [forward]: () => at + 1,
    ArrowDown: () => at + 1,
    [back]: () => at - 1,
    ArrowUp: () => at - 1,
    Home: () => 0,
    End: () => passages.length - 1,
    Enter: () => at,
  };
  for (const [name, value] of Object.entries({
    role: 'slider',
    tabindex: '0',
    'aria-label': t('ribbon_label'),
    'aria-valuemin': '1',
    'aria-valuemax': String(passages.length),
    'aria-valuenow': '1',
    'aria-valuetext': list(ORDER.slice(1).map((voice) => t(`share_${voice}`))),
  }))
    strip.setAttribute(name, value);
  strip.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    goTo(step());
  });
  strip.addEventListener('click', (event) => {
    const id = (event.target as Element).getAttribute('data-passage');
    if (id !== null) goTo(passages.findIndex((passage) => passage.id === id));
  });
}
