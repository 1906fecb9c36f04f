import { judgePage } from '../../../../src/page/judge/judge-page.ts';
import { styleOfEveryPage } from '../../../../src/page/paint/mark-style.ts';
import type { InBackground } from './world.ts';

/**
 * What is there before any clock is started: what the extension does in its background, and the rules that come
 * with it before the page is styled.
 */
const world = globalThis as InBackground;
world.judgePage = judgePage;
world.port = new MessageChannel().port1;
const sheet = new CSSStyleSheet();
sheet.replaceSync(styleOfEveryPage(!import.meta.env.FIREFOX));
document.adoptedStyleSheets.push(sheet);
