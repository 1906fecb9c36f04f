import type { Signal } from '../reading.ts';

/** What the sentence of a signal names and every language takes over: the other names in use, or the reader's own set. */
export const namedIn = ({ why }: Signal): string =>
  /also in use: (.*)\.$/u.exec(why)?.[1] ?? /in your set “(.*)”\.$/u.exec(why)?.[1] ?? '…';
