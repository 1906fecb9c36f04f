import type { Everything } from './archive.ts';
import type { ReadingRecord, RecordedPassage } from './records.ts';

/**
 * The columns of the ATAP quotation tool (Australian Text Analytics Platform), in its order and under its names, and
 * after them ours. Indexes are UTF-16 offsets `(start, end)` into the article's text as it was read.
 */
const COLUMNS = [
  ...['text_name', 'text_id', 'quote_id', 'quote', 'quote_index', 'quote_entities'],
  ...['speaker', 'speaker_index', 'speaker_entities', 'verb', 'verb_index'],
  ...['quote_token_count', 'quote_type', 'is_floating_quote'],
  ...[
    'voice',
    'kind',
    'source',
    'source_key',
    'verb_lemma',
    'verb_class',
    'words_in_marks',
    'words_outside_marks',
  ],
  ...['prefix', 'suffix', 'is_whole', 'rule', 'confidence', 'url', 'title', 'outlet', 'origin', 'agency'],
  ...['byline', 'published', 'read', 'language'],
];

/** Every recorded passage as a line of a CSV file (RFC 4180, with a byte order mark for spreadsheets). */
export function csvPieces({ readings, sources }: Everything): string[] {
  const names = new Map(sources.map(({ key, name }) => [key, name]));
  const nameOf = (key: string | null): string => (key === null ? '' : (names.get(key) ?? key));
  const pieces = [`\ufeff${COLUMNS.join(',')}\r\n`];
  for (const reading of readings)
    reading.passages.forEach((passage, index) => {
      pieces.push(`${cells(reading, passage, index, nameOf).map(cell).join(',')}\r\n`);
    });
  return pieces;
}

function cells(
  { url, title, byline, published, lang, outlet, origin, agency, last }: ReadingRecord,
  {
    voice,
    kind,
    source,
    mention,
    mentionAt,
    cue,
    cueAt,
    anchor,
    whole,
    words,
    rule,
    confidence,
  }: RecordedPassage,
  index: number,
  nameOf: (key: string | null) => string,
): (string | number | boolean)[] {
  const place = (span: { start: number; end: number } | null): string =>
    span === null ? '' : `(${span.start}, ${span.end})`;
  const entity = source === null ? '' : nameOf(source);
  return [
    ...[title ?? url, url, index, anchor.exact, place(anchor), ''],
    ...[mention ?? entity, place(mentionAt), entity, cue?.text ?? '', place(cueAt)],
    ...[words.quoted + words.other, kind, source === null && cue === null],
    ...[voice, kind, entity, source ?? '', cue?.lemma ?? '', cue?.class ?? '', words.quoted, words.other],
    ...[
      anchor.prefix,
      anchor.suffix,
      whole,
      rule,
      confidence,
      url,
      title ?? '',
      nameOf(outlet),
      nameOf(origin),
    ],
    ...[agency ?? '', byline ?? '', published ?? '', new Date(last).toISOString(), lang],
  ];
}

/** Quoted where it must be; words of a page that a spreadsheet would take for a formula get an apostrophe before. */
function cell(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  const text = /^[=+@\t\r-]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
