import { CARD_STYLE } from './card-style.ts';

export const CARD_HOST = 'whose-words-card';

const GAP = 8;
const MOST_HEIGHT = 560;
const LEAST_HEIGHT = 200;
/** What is typed and clicked in the card is none of the page's business: a letter could be one of its shortcuts. */
const PRIVATE_EVENTS = [
  'keydown',
  'keypress',
  'keyup',
  'input',
  'paste',
  'click',
  'mousedown',
  'mouseup',
  'focusin',
];

/**
 * Puts a card into the page, beside its body and in a closed shadow root, next to the words it is about; it stays
 * with them while the page is scrolled. Escape (after it has closed a form in it) or a click elsewhere closes it, focus stays inside it, and goes back
 * where it was. Gives back what closes it; `closed` is told once, however it closed.
 */
export function mountCard(
  card: HTMLElement,
  ranges: readonly Range[],
  isDark: boolean,
  closed: () => void,
): () => void {
  const before = document.activeElement;
  const host = document.createElement(CARD_HOST);
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CARD_STYLE);
  shadow.adoptedStyleSheets = [sheet];
  card.classList.add(isDark ? 'dark' : 'light');
  shadow.append(card);
  const mounted = new AbortController();
  const { signal } = mounted;

  const close = (): void => {
    if (signal.aborted) return;
    mounted.abort();
    host.remove();
    giveFocusBack(before, ranges);
    closed();
  };
  const put = (): void => {
    place(card, ranges);
  };
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      const form = card.querySelector('form');
      if (form === null) close();
      else form.dispatchEvent(new Event('cancel'));
    },
    { capture: true, signal },
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (event.target !== host) close();
    },
    { capture: true, signal },
  );
  card.addEventListener('keydown', (event) => {
    if (event.key === 'Tab') keepInside(card, shadow, event);
  });
  for (const type of PRIVATE_EVENTS)
    shadow.addEventListener(type, (event) => {
      event.stopPropagation();
    });
  addEventListener('scroll', put, { capture: true, passive: true, signal });
  addEventListener('resize', put, { passive: true, signal });

  document.documentElement.append(host);
  // the top layer: above whatever the page has put in front
  host.popover = 'manual';
  host.showPopover();
  put();
  const grown = new ResizeObserver(put);
  grown.observe(card);
  signal.addEventListener('abort', () => {
    grown.disconnect();
  });
  card.focus({ preventScroll: true });
  // a frame may be as high as its text, and the window around it show but a part
  if (window !== top) card.scrollIntoView({ block: 'nearest' });
  return close;
}

/** Below the words' last line, or above their first where there is more room; never outside the window's width. */
function place(card: HTMLElement, ranges: readonly Range[]): void {
  const first = ranges[0]?.getClientRects()[0];
  const last = [...(ranges.at(-1)?.getClientRects() ?? [])].at(-1);
  if (first === undefined || last === undefined) return;
  const roomBelow = innerHeight - last.bottom - 2 * GAP;
  const roomAbove = first.top - 2 * GAP;
  card.style.maxHeight = '';
  // once it is open it stays on its side, however it grows: it must not jump away from under the hand
  const isBelow =
    card.dataset['side'] !== 'above' &&
    (card.dataset['side'] === 'below' || card.offsetHeight <= roomBelow || roomBelow >= roomAbove);
  card.dataset['side'] = isBelow ? 'below' : 'above';
  const room = isBelow ? roomBelow : roomAbove;
  card.style.maxHeight = `${Math.round(Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, room)))}px`;
  // in a low frame it lies over the words rather than outside of what can be seen
  const over = Math.min(LEAST_HEIGHT, Math.max(0, Math.min(LEAST_HEIGHT, card.offsetHeight) - room));
  const top = isBelow ? last.bottom + GAP - over : first.top - GAP - card.offsetHeight + over;
  const left = Math.min(last.top > first.top ? last.left : first.left, innerWidth - card.offsetWidth - GAP);
  card.style.top = `${Math.round(top)}px`;
  card.style.left = `${Math.round(Math.max(GAP, left))}px`;
}

/** Tab goes round inside the card: the words it is about are far from its place in the document. */
function keepInside(card: HTMLElement, { activeElement }: ShadowRoot, event: KeyboardEvent): void {
  const stops = [...card.querySelectorAll<HTMLElement>('button, textarea, input')];
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  const other = event.shiftKey ? stops.at(-1) : stops[0];
  if (activeElement !== edge && !(event.shiftKey && activeElement === card)) return;
  event.preventDefault();
  other?.focus();
}

function giveFocusBack(before: Element | null, [range]: readonly Range[]): void {
  if (before instanceof HTMLElement && before !== document.body) before.focus({ preventScroll: true });
  // nothing had the focus: the next Tab shall start from the words
  else if (range?.startContainer.isConnected && getSelection()?.isCollapsed !== false)
    getSelection()?.collapse(range.startContainer, range.startOffset);
}
