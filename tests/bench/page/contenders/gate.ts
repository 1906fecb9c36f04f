import { gate } from '../../../../src/page/read/gate.ts';
import { contend } from './world.ts';

contend(() => gate(document).isArticle);
