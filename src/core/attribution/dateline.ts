import type { Span } from '../span.ts';
import { CAPITAL, classAt } from '../words/letters.ts';
import { late } from '../words/late.ts';
import { once } from '../words/once.ts';

/** No dateline is longer, in UTF-16 units. */
const LONGEST = 90;
const NEWLINE = 10;

/** What may stand behind the place: a region or a date, each behind a comma, and an agency in brackets. */
const PLACE_BEHIND = String.raw`(?:, \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)?(?:,? \p{Lu}\p{L}*\.? \d{1,2}(?:, \d{4})?)?`;
const AGENCY = String.raw`\((?:\p{Lu}[\p{L}. /]{1,28}|dpa|afp)\)`;
const DASH = String.raw`\s?(?:[—–]|--?)\s+(?=["“„«‘'\p{Lu}])`;
/** LEEDS, England, May 3 — The | LEEDS (AP) - The */
const SHOUTED = late.u`^\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,3}`;
const BEHIND = once(() => new RegExp(`^${PLACE_BEHIND}(?: ${AGENCY})?${DASH}`, 'u'));
/** Leeds, England (Reuters) - The */
const SIGNED = once(
  () => new RegExp(`^\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){0,3}${PLACE_BEHIND} ${AGENCY}${DASH}`, 'u'),
);

/**
 * Where a report begins that opens with the place it was written at: LEEDS (AP) — ⟨The mill will close.⟩ The start
 * of the sentence when it opens with none. The place is neither said nor a source.
 */
export function behindDateline(text: string, { start, end }: Span): number {
  if (start > 0 && text.charCodeAt(start - 1) !== NEWLINE) return start;
  if ((classAt(text, start) & CAPITAL) === 0) return start;
  const opening = text.slice(start, Math.min(end, start + LONGEST));
  if (!/[—–-]\s/u.test(opening)) return start;
  const shouted = SHOUTED().exec(opening)?.[0] ?? '';
  const rest = shouted === '' ? null : BEHIND().exec(opening.slice(shouted.length));
  const signed = rest === null ? SIGNED().exec(opening) : null;
  return start + (rest === null ? (signed?.[0].length ?? 0) : shouted.length + rest[0].length);
}
