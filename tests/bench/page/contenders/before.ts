import { judgePage } from '../../../../src/page/judge/judge-page.ts';
import { styleOfEveryPage } from '../../../../src/page/paint/mark-style.ts';
import type { InBackground } from './world.ts';

/**
 * What is there before any clock is started: what the extension does in its background, and the rules that come
 * with it before the page is styled (in Firefox none do).
 */
(globalThis as InBackground).judgePage = judgePage;
if (!import.meta.env.FIREFOX) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styleOfEveryPage());
  document.adoptedStyleSheets.push(sheet);
}
