/** What a contender gives: it is called once, cold, and once more, warm. */
export type Run = () => unknown;

/** Leaves it where the bench calls it. */
export function contend(run: Run): void {
  (globalThis as { contender?: Run }).contender = run;
}

/** Even stretches of a text, as long as quotations are; the same for all who mark or find them. */
export function quotesOf(text: string, count: number): string[] {
  const step = Math.floor(text.length / count);
  const length = Math.min(80, step - 5);
  if (length < 12) return [];
  return Array.from({ length: count }, (_, index) => text.slice(index * step, index * step + length));
}

/** Asks for style and layout, as the browser would before it paints. */
export const layout = (): number => document.documentElement.getBoundingClientRect().height;
