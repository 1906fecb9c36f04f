/** Does something when what was just drawn has been seen; at once where nobody sees the page. */
export function afterNextFrame(act: () => void): void {
  if (document.hidden) act();
  else requestAnimationFrame(() => setTimeout(act));
}
