/**
 * Why a page is, or is not, taken for an article, in the reader's language. The gate says it in English sentences
 * (they are printed by the command line too); here each is known by its words. An unknown one is shown as it is.
 */
import { t, type WordKey } from './words.ts';

const REASONS: [sentence: RegExp, key: WordKey][] = [
  [/^The address is that of a front page/, 'gate_front_page'],
  [/^The address is not that of an article/, 'gate_address'],
  [/^The page says that it is an article, and holds/, 'gate_says_article_with_prose'],
  [/^The page says that it is an article/, 'gate_says_article'],
  [/^The page says that it is something else \((.*)\)/, 'gate_says_other'],
  [/^Its structured data says that it is an article/, 'gate_data_article'],
  [/^Its structured data says that it is something else \((.*)\)/, 'gate_data_other'],
  [/^The page holds paragraphs of prose/, 'gate_prose'],
  [/^The page holds hardly any prose/, 'gate_no_prose'],
];

/** Whether a sentence of the gate is known, for the test that keeps this list complete. */
export const isKnownReason = (sentence: string): boolean => REASONS.some(([known]) => known.test(sentence));

export function gateReason(sentence: string): string {
  for (const [known, key] of REASONS) {
    const match = known.exec(sentence);
    if (match) return t(key, ...match.slice(1));
  }
  return sentence;
}
