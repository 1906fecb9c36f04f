import { barY, plot, ruleY, text } from '@observablehq/plot';
import type { Month, VoiceWords } from '../../notebook-views.ts';
import { month as monthName, percent, plural, t } from '../words.ts';
import { SHARES_HEIGHT } from './chart-sizes.ts';
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

/** From the ground up: what is quoted stands on the line, so that it can be compared best. */
const STACK = ['quote', 'paraphrase', 'editorial', 'reporter'] as const satisfies Filling[];

interface Piece {
  month: string;
  voice: (typeof STACK)[number];
  from: number;
  to: number;
  title: string;
}

const TOP = 8;
const BOTTOM = 24;
/** The scale's place, in px. */
const START = 40;
/** A month is at least and at most so wide, in px; of more months than have room the last are drawn. */
const NARROWEST = 11;
const WIDEST = 72;

/**
 * Whose words an outlet's articles are made of, a column a month. A month without an article is left blank where
 * there is room for all of them; else only those with articles stand there, under their names.
 */
export function sharesChart(months: readonly Month[], width: number): Element {
  const labels = labelsOf(months.at(-1));
  const end = Math.max(0, ...labels.map(({ name }) => widthOf(name))) + 12;
  const most = Math.max(1, Math.floor((width - START - end) / NARROWEST));
  const whole = monthsBetween(months);
  const all = whole.length > most ? months.map(({ month }) => month).slice(-most) : whole;
  const pieces = months.filter(({ month }) => all.includes(month)).flatMap(piecesOf);
  const room = Math.min(width, START + end + all.length * WIDEST);
  const { of, mark } = fillings();
  const ticks = ticksOf(all, (room - START - end) / all.length);
  return plot({
    ...frame(room, SHARES_HEIGHT),
    ...margins(START, end),
    marginTop: TOP,
    marginBottom: BOTTOM,
    x: {
      type: 'band',
      domain: all,
      reverse: isMirrored(),
      axis: null,
      paddingInner: 0.18,
      paddingOuter: 0.1,
    },
    y: { domain: [0, 1], axis: null },
    marks: [
      mark,
      ruleY([0, 0.25, 0.5, 0.75, 1], { stroke: 'var(--line)' }),
      text([0, 0.5, 1], {
        y: (share: number) => share,
        text: (share: number) => isolated(percent(share)),
        frameAnchor: isMirrored() ? 'right' : 'left',
        ...anchored('end', -6),
        fill: 'var(--soft)',
      }),
      barY(pieces, {
        x: 'month',
        y1: 'from',
        y2: 'to',
        fill: ({ voice }: Piece) => of(voice),
        stroke: 'var(--edge)',
        strokeWidth: 0.75,
        title: 'title',
      }),
      text(ticks, {
        x: 'month',
        y: 0,
        text: 'name',
        lineAnchor: 'top',
        dy: 7,
        fill: 'var(--soft)',
      }),
      text(labels, {
        y: 'at',
        text: 'name',
        frameAnchor: isMirrored() ? 'left' : 'right',
        ...anchored('start', 6),
        fill: 'var(--ink)',
      }),
    ],
  });
}

const sumOf = (words: VoiceWords): number => STACK.reduce((sum, voice) => sum + words[voice], 0) || 1;

function piecesOf({ month, articles, words }: Month): Piece[] {
  const sum = sumOf(words);
  let from = 0;
  return STACK.map((voice) => {
    const share = words[voice] / sum;
    const title = `${monthName(month)} · ${t('share_of', t(`share_${voice}`), percent(share))}\n${plural('notebook_opened', articles)}`;
    return { month, voice, from, to: (from += share), title };
  });
}

/** Each voice's name beside its piece of the last column; names that would touch are moved apart. */
function labelsOf(last: Month | undefined): { name: string; at: number }[] {
  if (last === undefined) return [];
  const lines = piecesOf(last)
    .filter(({ from, to }) => to > from)
    .map(({ voice, from, to }) => ({
      name: isolated(t('share_of', t(`share_${voice}`), percent(to - from))),
      at: (from + to) / 2,
    }));
  const line = (FONT * 1.25) / (SHARES_HEIGHT - TOP - BOTTOM);
  lines.forEach((one, index) => {
    const below = lines[index - 1];
    if (below) one.at = Math.max(one.at, below.at + line);
  });
  lines.reverse().forEach((one, index) => {
    const above = lines[index - 1];
    one.at = Math.min(one.at, above ? above.at - line : 1 - line / 2);
  });
  return lines;
}

/** The months from the first to the last, those without an article too. */
function monthsBetween(months: readonly Month[]): string[] {
  const [first, last] = [months[0]?.month, months.at(-1)?.month];
  const all: string[] = [];
  if (first === undefined || last === undefined) return all;
  const at = new Date(`${first}-01T00:00:00Z`);
  for (; all.at(-1) !== last && all.length < 1_200; at.setUTCMonth(at.getUTCMonth() + 1))
    all.push(at.toISOString().slice(0, 7));
  return all;
}

/** As many names of months as have room. */
function ticksOf(all: readonly string[], room: number): { month: string; name: string }[] {
  const named = all.map((month) => ({ month, name: monthName(month) }));
  const every = Math.max(1, Math.ceil((Math.max(...named.map(({ name }) => widthOf(name))) + 10) / room));
  return named.filter((_month, index) => index % every === 0);
}
