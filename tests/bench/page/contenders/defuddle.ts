import Defuddle from 'defuddle';
import { contend } from './world.ts';

contend(() => new Defuddle(document.cloneNode(true) as Document).parse().content.length);
