import { groundOf, isTextLight } from './ground-colour.ts';
import { highlightName, isAsEverywhere, isUnchanged } from './mark-style.ts';
import { ownRules, type OwnRules, type Painted } from './own-rules.ts';

/** The marks are looked after so long after they were painted: then, and once the page has nothing to do, ms. */
const SOON = 50;
const AT_LATEST = 400;

/**
 * Sees to it that what is painted can be seen. The rules that every page has are enough on nearly all of them; where
 * text is dark they are taken to be, and once the page has nothing to do it is asked how the marks came out. Where
 * they are not enough there are rules of the page's own from then on: another ground, other settings, forced colours,
 * a page that our rules did not come to.
 */
export function markRules(article: Element, signal: AbortSignal): OwnRules {
  let own: OwnRules | null = null;
  let painted: Painted | null = null;
  let isDue = false;

  const serveOwn = (): void => {
    if (painted === null || signal.aborted) return;
    own ??= ownRules(article, signal);
    own.serve(painted);
  };
  const lookAfter = (): void => {
    isDue = false;
    if (own === null && painted !== null && !isServed(article, painted)) serveOwn();
  };
  return {
    serve: (next) => {
      painted = next;
      if (own !== null || !isUnchanged(next.settings) || isTextLight(article)) serveOwn();
      else if (!isDue) {
        isDue = true;
        setTimeout(() => requestIdleCallback(lookAfter, { timeout: AT_LATEST }), SOON);
      }
    },
    regard: () => {
      if (own === null) lookAfter();
      else own.regard();
    },
    intact: () => own?.intact() ?? true,
  };
}

/** True where the rules of every page are there, and do what is wanted. */
function isServed(article: Element, { marks, settings }: Painted): boolean {
  const [mark] = marks;
  if (mark === undefined) return true;
  if (matchMedia('(forced-colors: active)').matches) return false;
  const pseudo = getComputedStyle(article, `::highlight(${highlightName(mark)})`);
  const isThere = mark === 'dimmed' || pseudo.textDecorationLine === 'underline';
  return isThere && isAsEverywhere(groundOf(article), settings);
}
