import { find } from './words.ts';

/** The name of a frame (an id of `core/frames.ts`); an unknown one, from an import, keeps its id. */
export const frameName = (frame: string): string => find(`frame_${frame}`) ?? frame;
