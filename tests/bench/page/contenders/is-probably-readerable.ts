import { isProbablyReaderable } from '@mozilla/readability';
import { contend } from './world.ts';

contend(() => isProbablyReaderable(document));
