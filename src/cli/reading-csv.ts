import type { Passage, Reading, Span } from '../core/reading.ts';

/** The columns of the ATAP quotation tool first, by its names, then what a reading knows beyond them. */
const COLUMNS = [
  'text_id',
  'text_name',
  'quote_id',
  'quote',
  'quote_index',
  'quote_entities',
  'speaker',
  'speaker_index',
  'speaker_entities',
  'verb',
  'verb_index',
  'quote_token_count',
  'quote_type',
  'is_floating_quote',
  'voice',
  'speaker_name',
  'speaker_kind',
  'verb_lemma',
  'verb_class',
  'quoted_parts',
  'rule',
  'why',
  'confidence',
  'host',
  'origin',
  'published',
] as const;

export const CSV_HEADER = `${COLUMNS.join(',')}\r\n`;

/** A reading as lines of CSV (RFC 4180), one a passage; offsets are UTF-16 code units, as (start,end). */
export function readingCsv(reading: Reading, id: unknown): string {
  return reading.passages.map((passage) => `${rowOf(reading, passage, id).map(cell).join(',')}\r\n`).join('');
}

function rowOf(
  { text, article, speakers }: Reading,
  passage: Passage,
  id: unknown,
): (string | number | boolean)[] {
  const speaker = speakers.find((one) => one.id === passage.speaker?.id);
  const mention = passage.speaker?.mention ?? null;
  const words = text.slice(passage.start, passage.end);
  const values: Record<(typeof COLUMNS)[number], string | number | boolean> = {
    text_id: String(id ?? ''),
    text_name: article.title ?? '',
    quote_id: passage.id,
    quote: words,
    quote_index: pair(passage),
    quote_entities: '',
    speaker: mention?.text ?? '',
    speaker_index: mention === null ? '' : pair(mention),
    speaker_entities: speaker !== undefined && speaker.kind !== 'unknown' ? speaker.name : '',
    verb: passage.cue?.text ?? '',
    verb_index: passage.cue === null ? '' : pair(passage.cue),
    quote_token_count: words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
    quote_type: passage.kind,
    is_floating_quote: passage.voice === 'quote' && passage.cue === null,
    voice: passage.voice,
    speaker_name: speaker?.name ?? '',
    speaker_kind: speaker?.kind ?? '',
    verb_lemma: passage.cue?.lemma ?? '',
    verb_class: passage.cue?.class ?? '',
    quoted_parts: passage.quotedParts.map(pair).join(' '),
    rule: passage.rule,
    why: passage.why,
    confidence: passage.confidence,
    host: article.host?.name ?? '',
    origin: article.origin?.name ?? '',
    published: article.published ?? '',
  };
  return COLUMNS.map((column) => values[column]);
}

const pair = ({ start, end }: Span): string => `(${start},${end})`;

/** Quoted where needed; a leading sign that a spreadsheet would take for a formula is defused. */
function cell(value: string | number | boolean): string {
  const text = String(value);
  const safe = typeof value === 'string' && /^[=+@\t\r-]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
