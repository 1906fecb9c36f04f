import { expect, it, describe } from 'vitest';
import { fileIsDue, fileMade } from '../../src/store/last-file.ts';
import { valueOf, withFreshDatabase } from './fresh-database.ts';

const DAY = 24 * 60 * 60 * 1000;

describe('the weekly file', () => {
  withFreshDatabase();

  it('is due at first, and again after seven days', async () => {
    expect(valueOf(await fileIsDue(100 * DAY))).toBe(true);
    valueOf(await fileMade(100 * DAY));
    const due = await Promise.all([101, 106, 107, 200].map((day) => fileIsDue(day * DAY)));
    expect(due.map(valueOf)).toEqual([false, false, true, true]);
  });
});
