import { Readability } from '@mozilla/readability';
import { contend } from './world.ts';

contend(() => new Readability(document.cloneNode(true) as Document).parse()?.textContent?.length ?? 0);
