import type { judgePage } from '../../../../src/page/judge/judge-page.ts';

/** What a contender gives: it is called once, cold, and once more, warm. */
export type Run = () => unknown;

/** What the bench leaves in a world: the background's part, and the ms that were spent on it. */
export interface InBackground {
  judgePage?: typeof judgePage;
  /** Where messages are sent to, and nobody listens: it costs what the writing of one costs. */
  port?: MessagePort;
  elsewhere?: number;
}

/** Does what the product does in another process; the bench does not count its time. */
export function elsewhere<T>(work: (judge: typeof judgePage) => T): { value: T; ms: number } {
  const world = globalThis as InBackground;
  if (world.judgePage === undefined) throw new Error('The background’s part was not evaluated.');
  const from = performance.now();
  const value = work(world.judgePage);
  const ms = performance.now() - from;
  world.elsewhere = (world.elsewhere ?? 0) + ms;
  return { value, ms };
}

/** Writes a message down, as the browser does on the page's thread when one is sent; it is read on another. */
export function send(message: unknown): void {
  const { port } = globalThis as InBackground;
  if (port === undefined) throw new Error('There is no port.');
  port.postMessage(message);
}

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
