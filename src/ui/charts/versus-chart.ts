import { barX, plot, ruleX, text } from '@observablehq/plot';
import { percent } from '../words.ts';
import { versusHeight, VERSUS_HEAD } from './chart-sizes.ts';
import { anchored, frame, isMirrored, isolated, margins, widthOf, FONT, PLAIN } from './chart-style.ts';

/** Something two are compared in, with the share of each. */
export interface Versus {
  name: string;
  first: number;
  second: number;
}

/** Two back to back: the first towards the line's beginning, the second towards its end, the names between them. */
export function versusChart(
  names: readonly [string, string],
  rows: readonly Versus[],
  width: number,
): Element {
  const middle = Math.max(48, ...rows.map(({ name }) => widthOf(name))) + 16;
  const edge = widthOf(percent(1)) + 8;
  const most = Math.max(0.01, ...rows.flatMap(({ first, second }) => [first, second]));
  // half of the middle, in shares
  const half = (middle / 2 / Math.max(1, (width - middle) / 2 - edge)) * most;
  const placed = rows.map((row, index) => ({ ...row, index }));
  const figure = (share: number): string => (share === 0 ? '' : isolated(percent(share)));
  const bar = { y: 'index', stroke: 'var(--edge)', strokeWidth: 0.75, insetTop: 4, insetBottom: 4 };
  const heading = (name: string, side: 'start' | 'end', x: number) =>
    text([name], {
      x: [x],
      text: [isolated(name)],
      frameAnchor: 'top',
      ...anchored(side),
      dy: 8 - VERSUS_HEAD,
      lineWidth: (width - middle) / 2 / FONT,
      textOverflow: 'ellipsis',
      fontWeight: 600,
      fill: 'var(--ink)',
    });
  return plot({
    ...frame(width, versusHeight(rows.length)),
    ...margins(edge, edge),
    marginTop: VERSUS_HEAD,
    marginBottom: 0,
    x: { domain: [-half - most, half + most], reverse: isMirrored(), axis: null },
    y: { type: 'band', domain: placed.map(({ index }) => index), axis: null, padding: 0 },
    marks: [
      barX(placed, { ...bar, x1: -half, x2: (row: Versus) => -half - row.first, fill: PLAIN }),
      barX(placed, { ...bar, x1: half, x2: (row: Versus) => half + row.second, fill: PLAIN }),
      ruleX([-half, half], { stroke: 'var(--edge)' }),
      text(placed, { x: 0, y: 'index', text: (row: Versus) => isolated(row.name), fill: 'var(--ink)' }),
      text(placed, {
        x: (row: Versus) => -half - row.first,
        y: 'index',
        text: (row: Versus) => figure(row.first),
        ...anchored('end', -5),
        fill: 'var(--soft)',
      }),
      text(placed, {
        x: (row: Versus) => half + row.second,
        y: 'index',
        text: (row: Versus) => figure(row.second),
        ...anchored('start', 5),
        fill: 'var(--soft)',
      }),
      heading(names[0], 'end', -half),
      heading(names[1], 'start', half),
    ],
  });
}
