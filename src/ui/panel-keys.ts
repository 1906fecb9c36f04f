/** The panel's single-letter keys: only inside the panel, never while something is being written. */

export interface PanelKeys {
  next: () => void;
  previous: () => void;
  show: () => void;
  note: () => void;
  correct: () => void;
  /** 0 to 3, in the order of the layers. */
  layer: (index: number) => void;
  help: () => void;
}

const KEYS: Record<string, keyof Omit<PanelKeys, 'layer'>> = {
  j: 'next',
  k: 'previous',
  Enter: 'show',
  n: 'note',
  x: 'correct',
  '?': 'help',
};

/** Follows the keys on `root` until `signal` ends it. Enter stays with the button or link that has the focus. */
export function followKeys(root: HTMLElement | Document, keys: PanelKeys, signal: AbortSignal): void {
  root.addEventListener(
    'keydown',
    (event) => {
      const { key, target } = event as KeyboardEvent;
      if (isTaken(event as KeyboardEvent, target)) return;
      const layer = ['1', '2', '3', '4'].indexOf(key);
      const name = KEYS[key];
      if (layer >= 0) keys.layer(layer);
      else if (name) keys[name]();
      else return;
      event.preventDefault();
    },
    { signal },
  );
}

function isTaken(
  { key, altKey, ctrlKey, metaKey, defaultPrevented }: KeyboardEvent,
  target: unknown,
): boolean {
  if (altKey || ctrlKey || metaKey || defaultPrevented) return true;
  if (!(target instanceof Element)) return false;
  if (target.closest('textarea, select, dialog, [contenteditable], input:not([type="checkbox"])'))
    return true;
  return key === 'Enter' && target.closest('button, a, summary, input, [role="slider"]') !== null;
}
