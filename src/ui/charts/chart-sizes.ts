/** How high the charts are, in px: known before the library that draws them is there, so that nothing jumps. */
export const SHARES_HEIGHT = 240;

export const BAR_ROW = 40;
export const barsHeight = (bars: number): number => bars * BAR_ROW;

export const VERSUS_ROW = 26;
export const VERSUS_HEAD = 24;
export const versusHeight = (rows: number): number => VERSUS_HEAD + rows * VERSUS_ROW;
