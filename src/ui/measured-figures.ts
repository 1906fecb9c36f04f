/** How well articles are read, as `npm run accuracy` measured it; a share of 1 each. Written down by hand. */
import type { WordKey } from './words.ts';

export interface Figure {
  label: Extract<WordKey, `figure_${string}`>;
  share: number;
}

export const MEASURED: readonly Figure[] = [
  // quotes/en.jsonl: quoted passages F1, source given a match, all kinds exact F1
  { label: 'figure_quotes_en', share: 0.97 },
  { label: 'figure_sources_en', share: 0.968 },
  { label: 'figure_limits_en', share: 0.638 },
  // quotes/de.jsonl: quoted passages F1, source given a match
  { label: 'figure_quotes_de', share: 0.91 },
  { label: 'figure_sources_de', share: 0.902 },
  // insertions/cases.jsonl: recall and precision
  { label: 'figure_insertions_met', share: 0.985 },
  { label: 'figure_insertions_right', share: 0.932 },
  // articles/ground-truth.json: article text F1
  { label: 'figure_article_text', share: 0.98 },
];
