/**
 * The first letters of the months in the seven languages, January first; where two months of different languages
 * begin alike they are the same month, or the longer one is listed before.
 */
import { once } from '../words/once.ts';

const MONTHS = [
  'jan janv gen ene янв',
  'feb fév fev févr февр фев',
  'mar mär mrz mars marz мар',
  'apr avr abr апр',
  'may mai mag maio мая май',
  'jun juin giu июн',
  'jul juil lug июл',
  'aug aoû aou ago авг',
  'sep sept set сен',
  'oct okt ott out окт',
  'nov noi ноя',
  'dec dez déc dic дек',
].map((names) => names.split(' '));

const YEAR = String.raw`(?<year>(?:19|20)\d{2})`;
const DAY = String.raw`(?<day>[0-3]?\d)(?:st|nd|rd|th|er|º|°)?`;
const MONTH = String.raw`(?<month>\p{L}{3,10})`;
const forms = once(() =>
  [
    // Sample: "3 May 2021", "3. Mai 2021", "3 de mayo de 2021"
    String.raw`(?<!\p{N})${DAY}\.?\s+(?:de\s+|of\s+)?${MONTH}\.?,?\s+(?:de\s+|del\s+)?${YEAR}(?!\p{N})`,
    // Sample: "May 3, 2021"
    String.raw`(?<!\p{L})${MONTH}\.?\s+${DAY},?\s+${YEAR}(?!\p{N})`,
    // Sample: "03.05.2021"; with strokes nobody can tell the day from the month
    String.raw`(?<!\p{N})${DAY}\.\s?(?<number>[01]?\d)\.\s?${YEAR}(?!\p{N})`,
    // Sample: "2021/05/03", "2021年5月3日"
    String.raw`(?<!\p{N})${YEAR}\s?[/年.]\s?(?<number>[01]?\d)\s?[/月.]\s?${DAY}(?!\p{N})`,
  ].map((form) => new RegExp(form, 'iu')),
);

const LONGEST = 120;

/** The day that words name, as `2021-05-03`; null when they name none, or one that there is not. */
export function dayInWords(words: string): string | null {
  if (words.length > LONGEST) return null;
  for (const form of forms()) {
    const found = form.exec(words)?.groups;
    if (!found) continue;
    const month = found['number'] === undefined ? monthOf(found['month'] ?? '') : Number(found['number']);
    const day = `${found['year'] ?? ''}-${padded(month)}-${padded(Number(found['day']))}`;
    if (isDay(day)) return day;
  }
  return null;
}

/** The day in an address: `/2021/05/03/bridge-closes`; null without one. */
export function dayInAddress(address: string | null): string | null {
  const found = /\/((?:19|20)\d{2})[/-]?(0\d|1[0-2])[/-]?([0-2]\d|3[01])(?=[/_-]|\d{0,8}\b)/u.exec(
    address ?? '',
  );
  const day = found === null ? '' : `${found[1] ?? ''}-${found[2] ?? ''}-${found[3] ?? ''}`;
  return isDay(day) ? day : null;
}

function monthOf(name: string): number {
  const word = name.toLowerCase();
  const beginsLike = (names: string[]): number =>
    Math.max(0, ...names.filter((start) => word.startsWith(start)).map(({ length }) => length));
  const lengths = MONTHS.map(beginsLike);
  const longest = Math.max(...lengths);
  return longest === 0 ? 0 : lengths.indexOf(longest) + 1;
}

const padded = (number: number): string => String(number).padStart(2, '0');

/** Sample: 2021-02-30 is none. */
function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
