import { closestTo } from '../../core/corrections/clear-span.ts';
import { CORRECTED } from '../../core/corrections/correction.ts';
import type { Passage, Reading } from '../../core/reading.ts';
import { overlaps } from '../../core/span.ts';
import type { OwnWords } from './card-opener.ts';

/** What stands in a corrected reading where a passage stood: a passage, or words that are nobody's but the reporter's. */
export function nowAt({ passages }: Reading, { start, end, parts }: Passage | OwnWords): Passage | OwnWords {
  const span = { start, end };
  return (
    closestTo(passages, span) ??
    // other limits may have left only a little of it
    passages.find((one) => one.rule === CORRECTED && overlaps(one, span)) ?? {
      ...{ id: '', voice: 'reporter', start, end, parts },
    }
  );
}
