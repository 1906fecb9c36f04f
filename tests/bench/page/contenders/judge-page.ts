import { judgePage } from '../../../../src/page/judge/judge-page.ts';
import type { InBackground } from './world.ts';

/** For what the extension does in its background: it is evaluated before any clock is started. */
(globalThis as InBackground).judgePage = judgePage;
