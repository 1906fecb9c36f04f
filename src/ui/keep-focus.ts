/** Drawing a surface anew without losing the reader's place in it. */

const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex]';

/**
 * Remembers what has the focus; called again with what was drawn instead, gives it back to the control of the same
 * kind and name (the third of them, where it was the third). Where there is none any more, `otherwise` gets it, so
 * that the next Tab goes on from there. Does nothing where nothing was focused, or the focus has stayed.
 */
export function rememberFocus(): (drawn: HTMLElement, otherwise: HTMLElement | null) => void {
  const at = document.activeElement;
  if (!(at instanceof HTMLElement) || at === document.body) return () => undefined;
  const wanted = signOf(at);
  const place = alike(document.body, wanted).indexOf(at);
  return (drawn, otherwise) => {
    if (at.isConnected) return;
    const same = alike(drawn, wanted)[place];
    same?.focus({ preventScroll: true });
    if (same !== undefined && document.activeElement === same) return;
    otherwise?.setAttribute('tabindex', otherwise.getAttribute('tabindex') ?? '-1');
    otherwise?.focus({ preventScroll: true });
  };
}

const alike = (root: HTMLElement, sign: string): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(CONTROLS)].filter((one) => signOf(one) === sign);

/** Kind and name of a control, by which it is known again; ids are given anew at each drawing. */
function signOf(one: HTMLElement): string {
  const label = one instanceof HTMLInputElement ? one.labels?.[0]?.textContent : null;
  const name = one.getAttribute('aria-label') ?? label ?? (one.localName === 'main' ? '' : one.textContent);
  return [one.localName, one.getAttribute('type'), name].join(' ');
}
