import { parseSettings, type Layer, type Settings } from '../../settings.ts';
import { groundOf } from './ground-colour.ts';
import { highlightName, MARKS, markStyle, type Mark } from './mark-style.ts';

/** The ranges of each kind of mark. */
export type MarkRanges = Record<Exclude<Mark, 'current'>, Range[]>;

export const NO_RANGES: MarkRanges = { quote: [], paraphrase: [], editorial: [], bracket: [], signal: [] };

export interface Painting {
  /** Paints other ranges, or the same ones again after the page cleared them. */
  repaint(ranges: MarkRanges): void;
  /** Takes over changed settings: layers, palette, own colours. */
  adapt(settings: Settings): void;
  /** True while the page's registry still holds what was painted. */
  intact(): boolean;
  /** Points to one passage; none takes the pointer away. */
  point(ranges: Range[]): void;
  undo(): void;
}

const LAYER_OF: Record<keyof MarkRanges, Layer> = {
  quote: 'quote',
  paraphrase: 'paraphrase',
  editorial: 'editorial',
  bracket: 'editorial',
  signal: 'signal',
};

/**
 * Paints ranges as highlights, beside the page's own: no node is written. The colours are made for the ground the
 * article stands on. Everything is taken back by `undo`, and when the signal aborts.
 */
export function paintMarks(article: Element, given: Settings, signal: AbortSignal): Painting {
  const sheet = new CSSStyleSheet();
  let settings = parseSettings(given);
  let ranges = NO_RANGES;
  let painted: Highlight[] = [];

  const style = (): void => {
    sheet.replaceSync(markStyle(groundOf(article), settings));
  };
  const draw = (): void => {
    clear();
    for (const mark of MARKS) {
      if (mark === 'current') continue;
      if (!settings.layers[LAYER_OF[mark]] || ranges[mark].length === 0) continue;
      const highlight = new Highlight(...ranges[mark]);
      highlight.priority = mark === 'bracket' ? 2 : mark === 'signal' ? 1 : 0;
      CSS.highlights.set(highlightName(mark), highlight);
      painted.push(highlight);
    }
  };
  const clear = (): void => {
    for (const mark of MARKS) CSS.highlights.delete(highlightName(mark));
    painted = [];
  };
  const undo = (): void => {
    clear();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };

  style();
  document.adoptedStyleSheets.push(sheet);
  signal.addEventListener('abort', undo);
  return {
    repaint: (next) => {
      ranges = next;
      style();
      draw();
    },
    adapt: (next) => {
      settings = next;
      style();
      draw();
    },
    intact: () => painted.length === 0 || MARKS.some((mark) => CSS.highlights.has(highlightName(mark))),
    point: (here) => {
      CSS.highlights.delete(highlightName('current'));
      if (here.length > 0) CSS.highlights.set(highlightName('current'), new Highlight(...here));
    },
    undo,
  };
}
