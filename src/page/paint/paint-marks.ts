import type { Layer, Settings } from '../../settings.ts';
import { groundOf, type Colour } from './ground-colour.ts';
import { guardRanges } from './guard-ranges.ts';
import { highlightName, MARKS, markStyle, type Mark } from './mark-style.ts';
import { EVERYWHERE, homesOf, outsideOf, scopeOf } from './scope-of.ts';
import { surfaceOf } from './surface-of.ts';

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
 * Paints ranges as highlights, beside the page's own: no node is written. The colours are made for the ground the
 * article stands on, and go into a sheet that only pages with marks carry. All is taken back when the signal aborts.
 */
export function paintMarks(article: Element, given: Settings, signal: AbortSignal): Painting {
  const sheet = new CSSStyleSheet();
  let homes: ReadonlySet<Document | ShadowRoot> = new Set();
  // our own list: a content script in Firefox may not go through the registry's
  const painted = new Map<Mark, Highlight>();
  let settings = given;
  let ground: Colour | null = null;
  let ranges = NO_RANGES;
  /** Marks were taken away because the page changed under them. */
  let torn = false;
  const guard = guardRanges((range) => {
    torn = true;
    for (const highlight of painted.values()) highlight.delete(range);
  });
  let scope = EVERYWHERE;
  let pointed: Range[] = [];

  const style = (): void => {
    ground = groundOf(article);
    const marks = MARKS.filter((mark) => rangesOf(mark).length > 0);
    sheet.replaceSync(markStyle(surface(), ground, settings, scope.selectors, marks));
  };
  const surface = surfaceOf(() => {
    if (ground !== null) style();
  }, signal);
  const rangesOf = (mark: Mark): readonly Range[] => {
    if (mark === 'current') return pointed;
    return mark === 'dimmed' || settings.layers[LAYER_OF[mark]] ? ranges[mark] : [];
  };
  const isScoped = (): boolean => scope.elements.every((element) => element.matches(scope.selectors.join()));
  const focus = (outside: readonly Range[]): void => {
    renamed.disconnect();
    scope = scopeOf(article, outside);
    for (const element of scope.elements) renamed.observe(element, { attributeFilter: ['id', 'class'] });
    style();
  };
  // the rules know the article by its names, and a page may give it others
  const renamed = new MutationObserver(() => {
    if (!isScoped()) focus(outsideOf(article, Object.values(ranges).flat()));
  });
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
    for (const mark of MARKS) if (mark !== 'current') put(mark);
    for (const home of homes)
      if (!home.adoptedStyleSheets.includes(sheet)) home.adoptedStyleSheets.push(sheet);
  };

  signal.addEventListener('abort', () => {
    renamed.disconnect();
    for (const mark of MARKS) CSS.highlights.delete(highlightName(mark));
    for (const home of homes) withdraw(sheet, home);
    guard.end();
  });
  return {
    repaint: (next) => {
      ranges = next;
      const all = Object.values(ranges).flat();
      const outside = outsideOf(article, all);
      homes = new Set([...homes, ...homesOf(article, outside)]);
      focus(outside);
      draw();
      torn = false;
      guard.guard(all);
    },
    adapt: (next) => {
      settings = next;
      style();
      draw();
    },
    regard: () => {
      if (String(groundOf(article)) !== String(ground)) style();
    },
    intact: () =>
      !torn &&
      isScoped() &&
      [...painted].every(([mark, highlight]) => CSS.highlights.get(highlightName(mark)) === highlight) &&
      [...homes].every((home) => home.adoptedStyleSheets.includes(sheet)),
    point: (here) => {
      const isStyled = pointed.length > 0;
      pointed = here;
      if (!isStyled && here.length > 0) style();
      put('current');
    },
  };
}

function withdraw(sheet: CSSStyleSheet, home: Document | ShadowRoot): void {
  const at = home.adoptedStyleSheets.indexOf(sheet);
  if (at >= 0) home.adoptedStyleSheets.splice(at, 1);
}
