import type { Settings } from '../../settings.ts';
import { groundOf, type Colour } from './ground-colour.ts';
import { markStyle, type Mark } from './mark-style.ts';
import { EVERYWHERE, homesOf, outsideOf, scopeOf } from './scope-of.ts';
import { surfaceOf } from './surface-of.ts';

/** What is painted: where, in which kinds of marks, and how the reader wants it. */
export interface Painted {
  ranges: readonly Range[];
  marks: readonly Mark[];
  settings: Settings;
}

/** A style sheet of ours in the page, for its own ground and the reader's own settings. */
export interface OwnRules {
  /** Takes over what is painted now. */
  serve(painted: Painted): void;
  /** Makes the colours anew where the ground has changed: a page may be switched to dark while it is read. */
  regard(): void;
  /** True while the page holds the sheet, and calls the article by the names the rules know it by. */
  intact(): boolean;
}

/** Puts a sheet into the page when there is something to serve; it is taken away when the signal aborts. */
export function ownRules(article: Element, signal: AbortSignal): OwnRules {
  const sheet = new CSSStyleSheet();
  let homes: ReadonlySet<Document | ShadowRoot> = new Set();
  let painted: Painted | null = null;
  let ground: Colour | null = null;
  let scope = EVERYWHERE;

  const style = (): void => {
    if (painted === null) return;
    ground = groundOf(article);
    sheet.replaceSync(markStyle(surface(), ground, painted.settings, scope.selectors, painted.marks));
  };
  const surface = surfaceOf(style, signal);
  const isScoped = (): boolean => scope.elements.every((element) => element.matches(scope.selectors.join()));
  const focus = (outside: readonly Range[]): void => {
    renamed.disconnect();
    scope = scopeOf(article, outside);
    for (const element of scope.named) renamed.observe(element, { attributeFilter: ['id', 'class'] });
    style();
  };
  // the rules know the article by its names, and a page may give it others
  const renamed = new MutationObserver(() => {
    if (!isScoped()) focus(outsideOf(article, painted?.ranges ?? []));
  });
  signal.addEventListener('abort', () => {
    renamed.disconnect();
    for (const home of homes) withdraw(sheet, home);
  });
  return {
    serve: (next) => {
      const isElsewhere = next.ranges !== painted?.ranges;
      painted = next;
      if (isElsewhere) {
        const outside = outsideOf(article, next.ranges);
        homes = new Set([...homes, ...homesOf(article, outside)]);
        focus(outside);
      } else style();
      for (const home of homes)
        if (!home.adoptedStyleSheets.includes(sheet)) home.adoptedStyleSheets.push(sheet);
    },
    regard: () => {
      if (String(groundOf(article)) !== String(ground)) style();
    },
    intact: () => isScoped() && [...homes].every((home) => home.adoptedStyleSheets.includes(sheet)),
  };
}

function withdraw(sheet: CSSStyleSheet, home: Document | ShadowRoot): void {
  const at = home.adoptedStyleSheets.indexOf(sheet);
  if (at >= 0) home.adoptedStyleSheets.splice(at, 1);
}
