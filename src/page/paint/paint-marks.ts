import type { Layer, Settings } from '../../settings.ts';
import { guardRanges } from './guard-ranges.ts';
import { markRules } from './mark-rules.ts';
import { highlightName, MARKS, type Mark } from './mark-style.ts';

/** The ranges of each kind of mark. */
export type MarkRanges = Record<Exclude<Mark, 'current'>, Range[]>;

export const NO_RANGES: MarkRanges = {
  quote: [],
  paraphrase: [],
  editorial: [],
  bracket: [],
  signal: [],
  dimmed: [],
};

export interface Painting {
  /** Paints other ranges, or the same ones again after the page cleared them. */
  repaint(ranges: MarkRanges): void;
  /** Takes over changed settings: layers, palette, own colours. */
  adapt(settings: Settings): void;
  /** Makes the colours anew where the ground has changed: a page may be switched to dark while it is read. */
  regard(): void;
  /** True while the page holds what was painted: it can clear the registry and the style sheets. */
  intact(): boolean;
  /** Points to one passage; none takes the pointer away. */
  point(ranges: Range[]): void;
}

const LAYER_OF: Record<Exclude<keyof MarkRanges, 'dimmed'>, Layer> = {
  quote: 'quote',
  paraphrase: 'paraphrase',
  editorial: 'editorial',
  bracket: 'editorial',
  signal: 'signal',
};
const PRIORITY: Partial<Record<Mark, number>> = { signal: 1, bracket: 2, dimmed: 3, current: 4 };

/**
 * Paints ranges as highlights, beside the page's own: no node is written. All is taken back when the signal aborts.
 */
export function paintMarks(article: Element, given: Settings, signal: AbortSignal): Painting {
  const rules = markRules(article, signal);
  // our own list: a content script in Firefox may not go through the registry's
  const painted = new Map<Mark, Highlight>();
  let settings = given;
  let ranges = NO_RANGES;
  let all: readonly Range[] = [];
  let pointed: Range[] = [];
  /** Marks were taken away because the page changed under them. */
  let torn = false;
  const guard = guardRanges((range) => {
    torn = true;
    for (const highlight of painted.values()) highlight.delete(range);
  });

  const rangesOf = (mark: Mark): readonly Range[] => {
    if (mark === 'current') return pointed;
    return mark === 'dimmed' || settings.layers[LAYER_OF[mark]] ? ranges[mark] : [];
  };
  const style = (): void => {
    rules.serve({ ranges: all, marks: MARKS.filter((mark) => rangesOf(mark).length > 0), settings });
  };
  const put = (mark: Mark): void => {
    const these = rangesOf(mark);
    const name = highlightName(mark);
    painted.delete(mark);
    CSS.highlights.delete(name);
    if (these.length === 0) return;
    const highlight = new Highlight(...these);
    highlight.priority = PRIORITY[mark] ?? 0;
    CSS.highlights.set(name, highlight);
    painted.set(mark, highlight);
  };
  const draw = (): void => {
    style();
    for (const mark of MARKS) if (mark !== 'current') put(mark);
  };

  signal.addEventListener('abort', () => {
    for (const mark of MARKS) CSS.highlights.delete(highlightName(mark));
    guard.end();
  });
  return {
    repaint: (next) => {
      ranges = next;
      all = Object.values(ranges).flat();
      draw();
      torn = false;
      guard.guard(all);
    },
    adapt: (next) => {
      settings = next;
      draw();
    },
    regard: rules.regard,
    intact: () =>
      !torn &&
      [...painted].every(([mark, highlight]) => CSS.highlights.get(highlightName(mark)) === highlight) &&
      rules.intact(),
    point: (here) => {
      const isStyled = pointed.length > 0;
      pointed = here;
      if (!isStyled && here.length > 0) style();
      put('current');
    },
  };
}
