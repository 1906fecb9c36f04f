import { barX, plot, text } from '@observablehq/plot';
import { BAR_ROW, barsHeight } from './chart-sizes.ts';
import {
  anchored,
  fillings,
  frame,
  isMirrored,
  isolated,
  margins,
  widthOf,
  FONT,
  type Filling,
} from './chart-style.ts';

/** A bar with its name above it, made of pieces, and what stands at its end. */
export interface Bar {
  name: string;
  pieces: { value: number; filling: Filling; name?: string }[];
  end: string;
}

interface Piece {
  row: number;
  from: number;
  to: number;
  filling: Filling;
  name: string;
}

/** Of this the name takes so much. */
const NAME = 18;
const GAP = 5;

/** Bars below one another, the names above them: so a long name has room on a narrow screen. */
export function barsChart(bars: readonly Bar[], width: number): Element {
  const { of, mark } = fillings();
  const sums = bars.map(({ pieces }) => pieces.reduce((sum, { value }) => sum + value, 0));
  const most = Math.max(1, ...sums);
  const end = Math.max(...bars.map((bar) => widthOf(bar.end))) + 12;
  const unit = (width - end) / most;
  const pieces = bars.flatMap(piecesOf);
  const rows = bars.map((bar, row) => ({ ...bar, row, sum: sums[row] ?? 0 }));
  return plot({
    ...frame(width, barsHeight(bars.length)),
    ...margins(1, end),
    marginTop: 0,
    marginBottom: 0,
    x: { domain: [0, most], reverse: isMirrored(), axis: null },
    y: { type: 'band', domain: rows.map(({ row }) => row), axis: null, padding: 0 },
    marks: [
      mark,
      barX(pieces, {
        y: 'row',
        x1: 'from',
        x2: 'to',
        fill: ({ filling }: Piece) => of(filling),
        stroke: 'var(--edge)',
        strokeWidth: 0.75,
        insetTop: NAME,
        insetBottom: GAP,
        title: ({ name }: Piece) => name || null,
      }),
      text(rows, {
        x: 0,
        y: 'row',
        text: ({ name }: Bar) => isolated(name),
        ...anchored('start', 0),
        dy: NAME / 2 - BAR_ROW / 2,
        lineWidth: width / FONT,
        textOverflow: 'ellipsis',
        fill: 'var(--ink)',
      }),
      text(
        pieces.filter(({ name, from, to }) => name !== '' && (to - from) * unit > widthOf(name) + 8),
        {
          x: 'from',
          y: 'row',
          text: ({ name }: Piece) => isolated(name),
          ...anchored('start', 4),
          dy: (NAME - GAP) / 2,
          fill: 'var(--ink)',
        },
      ),
      text(rows, {
        x: 'sum',
        y: 'row',
        text: ({ end: value }: Bar) => isolated(value),
        ...anchored('start', 6),
        dy: (NAME - GAP) / 2,
        fill: 'var(--ink)',
      }),
    ],
  });
}

function piecesOf({ pieces }: Bar, row: number): Piece[] {
  let from = 0;
  return pieces
    .filter(({ value }) => value > 0)
    .map(({ value, filling, name = '' }) => ({ row, from, to: (from += value), filling, name }));
}
