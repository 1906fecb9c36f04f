/** When a backup was last handed to the reader as a file. */
import type { Result } from '../messages.ts';
import { reads, writes } from './connection.ts';

const KEY = 'lastFile';
const WEEK = 7 * 24 * 60 * 60 * 1000;

/** True when the last file is a week old, or there was none. */
export const fileIsDue = (now = Date.now()): Promise<Result<boolean>> =>
  reads(async (database) => {
    const last = (await database.get('meta', KEY))?.value;
    return typeof last !== 'number' || now - last >= WEEK;
  });

/** Remembers that a file was made. */
export const fileMade = (now = Date.now()): Promise<Result<null>> =>
  writes(['meta'], async (transaction) => {
    await transaction.objectStore('meta').put({ key: KEY, value: now });
    return null;
  });
