// @vitest-environment jsdom
import './english.ts';
import { describe, expect, it } from 'vitest';
import type { Month, RecordedTotals, Treatment } from '../../src/notebook-views.ts';
import '../../src/ui/charts/charts.ts';
import { sharesChart, treatmentsChart, verbsChart, versusChart } from '../../src/ui/notebook-charts.ts';

const MONTHS: Month[] = [
  {
    month: '2026-01',
    articles: 3,
    words: { reporter: 60, quote: 30, paraphrase: 10, editorial: 0 },
    insertions: 0,
  },
  {
    month: '2026-04',
    articles: 1,
    words: { reporter: 0, quote: 40, paraphrase: 40, editorial: 20 },
    insertions: 2,
  },
];
const TOTALS: RecordedTotals = {
  articles: 4,
  passages: 9,
  words: { quoted: 70, other: 30 },
  verbs: [
    { lemma: 'say', class: 'neutral', count: 4 },
    { lemma: 'tell', class: 'neutral', count: 3 },
    { lemma: 'claim', class: 'distancing', count: 2 },
  ],
};
const TREATMENTS: Treatment[] = [
  { key: 'speaker:ilse tarrant', name: 'Ilse Tarrant', totals: TOTALS },
  { key: 'speaker:edda quist', name: 'Edda Quist', totals: { ...TOTALS, words: { quoted: 0, other: 5 } } },
];

/** The drawn chart, when the library has come. */
async function drawn(view: HTMLElement | null): Promise<SVGElement> {
  document.body.replaceChildren(...(view ? [view] : []));
  await expect.poll(() => document.querySelector('.plot svg')).not.toBeNull();
  const [chart] = document.querySelectorAll<SVGElement>('.plot svg');
  if (chart === undefined) throw new Error('no chart');
  return chart;
}
const bars = (chart: SVGElement): number => chart.querySelectorAll('[aria-label="bar"] rect').length;
const cells = (): string[] => [...document.querySelectorAll('td, th')].map(({ textContent }) => textContent);

describe('a chart of the notebook', () => {
  it('shows whose words month by month, and leaves a month without an article blank', async () => {
    const chart = await drawn(sharesChart(MONTHS));
    expect(bars(chart)).toBe(8);
    expect(chart.textContent).toMatch(/Jan.*Feb.*Mar.*Apr/u);
    expect(chart.textContent).toContain('Editor 20%');
    expect(chart.querySelector('title')?.textContent).toContain('From the 3 articles you opened');
    expect(cells().join(' ')).toContain('Insertions per article');
  });

  it('shows only the months with articles where years lie between them', async () => {
    const long = [{ ...MONTHS[0], month: '1999-03' }, ...MONTHS] as Month[];
    const chart = await drawn(sharesChart(long));
    expect(bars(chart)).toBe(12);
    expect(chart.textContent).toMatch(/Mar 1999.*Jan.*Apr/u);
    expect(chart.textContent).not.toContain('Feb');
  });

  it('shows how many words of each are quoted', async () => {
    const chart = await drawn(treatmentsChart('Who is quoted', TREATMENTS));
    // of nothing there is no bar
    expect(bars(chart)).toBe(3);
    expect(chart.textContent).toContain('Ilse Tarrant');
    expect(cells()).toContain('Edda Quist');
  });

  it('shows the verbs by their class, a single one by its name', async () => {
    const chart = await drawn(verbsChart(TOTALS, 'Ilse Tarrant'));
    expect(bars(chart)).toBe(3);
    expect(chart.textContent).toContain('claim\u00a02');
    expect(cells().join(' ')).toContain('tell\u00a03');
    expect(verbsChart({ ...TOTALS, verbs: [] }, 'Edda Quist')).toBeNull();
  });

  it('sets two back to back', async () => {
    const chart = await drawn(
      versusChart(['Ilse Tarrant', 'Edda Quist'], [{ name: 'claim', first: 0.25, second: 0.5 }]),
    );
    expect(bars(chart)).toBe(2);
    expect(chart.textContent).toMatch(/claim.*25%.*50%/u);
  });

  it('says what it shows, and that the table has the figures', async () => {
    await drawn(sharesChart(MONTHS));
    const place = document.querySelector('.plot');
    expect(place?.getAttribute('role')).toBe('img');
    expect(place?.getAttribute('aria-label')).toBe(
      'Chart: From the 4 articles you opened: shares of all words. The table holds its figures.',
    );
  });
});
