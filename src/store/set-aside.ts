import type { Result } from '../messages.ts';
import { reads } from './connection.ts';
import type { BrokenRecord } from './records.ts';

/** Records that could not be understood, as they were stored, each with the reason; so many at most. */
export const allSetAside = (most = 100): Promise<Result<BrokenRecord[]>> =>
  reads((database) => database.getAll('broken', null, most));
