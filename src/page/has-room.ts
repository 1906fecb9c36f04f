/** In px. Nobody reads an article in a frame as small as a banner's, and a hidden one has no size at all. */
const LEAST_WIDTH = 240;
const LEAST_HEIGHT = 90;

/** True for a page, and for a frame that is large enough to be read in. */
export const hasRoom = (): boolean =>
  window === top || (innerWidth >= LEAST_WIDTH && innerHeight >= LEAST_HEIGHT);
