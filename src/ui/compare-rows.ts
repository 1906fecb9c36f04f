import type { Comparison, Piece, Row, Version } from '../core/compare/comparison.ts';
import type { Span } from '../core/reading.ts';
import { element, type Child } from './element.ts';
import { t } from './words.ts';

const KINDS = {
  inserted: 'compare_row_inserted',
  'left-out': 'compare_row_left_out',
  altered: 'compare_row_altered',
  moved: 'compare_row_moved',
} as const;

/** Both versions side by side, as a table of two columns; what differs says so in words, not by colour alone. */
export function compareRows(
  { rows, headline }: Comparison,
  host: Version,
  original: Version,
): HTMLTableElement {
  const head = element(
    'tr',
    null,
    element('th', { scope: 'col' }, t('compare_host')),
    element('th', { scope: 'col' }, t('compare_original')),
  );
  return element(
    'table',
    { class: 'versions' },
    element('thead', null, head),
    element(
      'tbody',
      null,
      headline !== null &&
        line(
          'altered',
          [t('compare_row_headline')],
          side(headline.pieces, 'added'),
          side(headline.pieces, 'removed'),
        ),
      ...rows.map((row) => rowOf(row, host, original)),
    ),
  );
}

function rowOf(row: Row, host: Version, original: Version): HTMLTableRowElement {
  const notes = [
    ...(row.kind === 'same' ? [] : [t(KINDS[row.kind])]),
    ...row.quotes.map((change) => t(`compare_quote_${change}`)),
  ];
  if (row.kind === 'altered')
    return line(row.kind, notes, side(row.pieces, 'added'), side(row.pieces, 'removed'));
  return line(row.kind, notes, paragraphs(host, row.host), paragraphs(original, row.original));
}

function line(
  kind: Row['kind'],
  notes: readonly string[],
  here: Child[],
  there: Child[],
): HTMLTableRowElement {
  const note = notes.length > 0 && element('p', { class: 'what' }, notes.join(' · '));
  const notHere = here.length === 0;
  return element(
    'tr',
    { class: `version-${kind}` },
    element('td', { 'data-side': t('compare_host') }, !notHere && note, ...here),
    element('td', { 'data-side': t('compare_original') }, notHere && note, ...there),
  );
}

const paragraphs = ({ text }: Version, spans: readonly Span[] | null): Child[] =>
  (spans ?? []).map(({ start, end }) => element('p', { dir: 'auto' }, text.slice(start, end)));

/** One side of an alteration: the words both have, and those only this side has. */
function side(pieces: readonly Piece[], own: 'added' | 'removed'): Child[] {
  const tag = own === 'added' ? 'ins' : 'del';
  const shown = pieces.filter(({ kind }) => kind === 'same' || kind === own);
  if (shown.length === 0) return [];
  return [
    element(
      'p',
      { dir: 'auto' },
      ...shown.map(({ kind, text }) => (kind === 'same' ? text : element(tag, null, text))),
    ),
  ];
}
