import { element } from '../element.ts';
import { t } from '../words.ts';
import type * as Charts from './charts.ts';

/**
 * The place of a chart. The library that draws it is loaded when the first one is shown; it is drawn as wide as its
 * place, and anew when that changes. `of` says what it shows, for those who cannot see it; the figures stand in the
 * table beside it.
 */
export function chartPlace(
  of: string,
  height: number,
  draw: (charts: typeof Charts, width: number) => Element,
): HTMLElement {
  const place = element('div', { class: 'plot', role: 'img', 'aria-label': t('chart_label', of) });
  place.style.minBlockSize = `${String(height)}px`;
  let drawn = 0;
  void import('./charts.ts').then((charts) => {
    const fit = (): void => {
      const width = Math.floor(place.clientWidth) || UNKNOWN;
      if (width === drawn) return;
      drawn = width;
      const chart = draw(charts, width);
      // what the library calls its parts is for nobody; the place has said what there is to see
      chart.setAttribute('aria-hidden', 'true');
      place.replaceChildren(chart);
    };
    fit();
    if (typeof ResizeObserver !== 'undefined') new ResizeObserver(fit).observe(place);
  });
  return place;
}

/** Where there is no layout to ask, in px. */
const UNKNOWN = 640;
