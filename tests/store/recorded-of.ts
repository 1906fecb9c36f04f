import type { SourceKey } from '../../src/core/source-key.ts';
import type { Result } from '../../src/messages.ts';
import type { RecordedTotals } from '../../src/notebook-views.ts';
import { reads } from '../../src/store/connection.ts';
import { mergesIn } from '../../src/store/merged-sources.ts';
import { totalsIn } from '../../src/store/recorded.ts';

/** What the database holds on a source and on those merged into it; null when it appears in no recorded article. */
export const recordedOf = (source: SourceKey): Promise<Result<RecordedTotals | null>> =>
  reads(async (database) => {
    const totals = await totalsIn(database, source, await mergesIn(database));
    return totals.articles === 0 ? null : totals;
  });
