import type { Passage, Reading } from '../core/reading.ts';
import type { Settings } from '../settings.ts';
import { dimmedStretches, isInsertion } from './dimmed-stretches.ts';
import { NO_RANGES, paintMarks, type Painting } from './paint/paint-marks.ts';
import { rangesOf } from './passage-ranges.ts';
import type { PageReading } from './read/page-reading.ts';

/** The marks of one page's reading, however often the page or the reading changes. */
export interface PaintedReading extends Pick<Painting, 'regard' | 'intact' | 'point'> {
  /** Paints a reading where its words stand; gives the ids of passages that are not there, with those `lost` before. */
  paint: (reading: Reading, page: PageReading, lost: readonly string[], hidden: boolean) => string[];
  /** Takes over changed settings. */
  adapt: () => void;
  /** Takes all marks away. */
  clear: () => void;
  /** Another reading: what was brought back of the one before is forgotten. */
  startAnew: () => void;
  /** Brings a dimmed passage back; false when it was not dimmed. What is painted stays until it is painted again. */
  bringBack: (passage: Passage) => boolean;
}

/** Nothing is painted yet, and nothing when the signal has aborted. */
export function paintedReading(settings: () => Settings, signal: AbortSignal): PaintedReading {
  let painting: Painting | null = null;
  let painter = new AbortController();
  let root: Element | null = null;
  /** Dimmed passages that the reader brought back, by id. */
  const broughtBack = new Set<string>();

  const clear = (): void => {
    painter.abort();
    painter = new AbortController();
    painting = null;
  };
  signal.addEventListener('abort', clear);
  return {
    paint: (reading, { root: article, map }, lostBefore, hidden) => {
      if (article === null) return [...lostBefore];
      if (root !== article) clear();
      root = article;
      painting ??= paintMarks(article, settings(), painter.signal);
      const { ranges, lost } = rangesOf(withoutRules(reading, settings()), map, lostBefore);
      const dimmed = dimmedStretches(reading, settings().insertions, broughtBack);
      ranges.dimmed = dimmed.flatMap((stretch) => map.rangeOf(stretch) ?? []);
      painting.repaint(hidden ? NO_RANGES : ranges);
      return lost;
    },
    adapt: () => painting?.adapt(settings()),
    clear,
    startAnew: () => {
      broughtBack.clear();
    },
    bringBack: (passage) => {
      if (settings().insertions !== 'dimmed' || !isInsertion(passage) || broughtBack.has(passage.id))
        return false;
      broughtBack.add(passage.id);
      return true;
    },
    regard: () => painting?.regard(),
    intact: () => painting?.intact() ?? true,
    point: (ranges) => painting?.point(ranges),
  };
}

/** The reading without what the rules found that the reader has switched off. */
export function withoutRules(reading: Reading, { rulesOff }: Settings): Reading {
  if (rulesOff.length === 0) return reading;
  const isOn = ({ rule }: { rule: string }): boolean => !rulesOff.includes(rule);
  return { ...reading, passages: reading.passages.filter(isOn), signals: reading.signals.filter(isOn) };
}
