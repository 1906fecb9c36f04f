import { marksOn } from './marks.ts';
import { contend } from './world.ts';

contend(marksOn(50));
