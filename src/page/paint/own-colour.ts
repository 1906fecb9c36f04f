import type { Settings } from '../../settings.ts';
import { legibleOn, type Colour } from './ground-colour.ts';
import { ofHex, RATIO } from './mark-style.ts';

/** What words of a mark's colour stand on at worst: its own wash on our paper (assets/styles/tokens.css), light and dark. */
const PAPERS: readonly Colour[] = [
  [235, 234, 232],
  [62, 62, 61],
];

/** A colour of the reader's own (#rrggbb) as it can be read on our surfaces, light and dark, in CSS; empty for none. */
export function ownColour(hex: string | undefined, palette: Settings['palette']): string {
  const hue = ofHex(hex);
  if (hue === null) return '';
  const [light, dark] = PAPERS.map((paper) => `rgb(${legibleOn(paper, hue, RATIO[palette]).join(' ')})`);
  return `light-dark(${light ?? ''}, ${dark ?? ''})`;
}
