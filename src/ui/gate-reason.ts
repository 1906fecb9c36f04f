/**
 * Why a page is, or is not, taken for an article, in the reader's language. The gate says it in English sentences
 * (they are printed by the command line too); here each is known by its words. An unknown one is shown as it is.
 */
import { t, type WordKey } from './words.ts';

const REASONS: [sentence: RegExp, key: WordKey][] = [
  [/^The address is that of a front page/, 'gate_front_page'],
  [/^The address is not that of an article/, 'gate_address'],
  [/^The page says that it is something else \((.*)\)/, 'gate_says_other'],
  [/^Its structured data says that it is an article/, 'gate_data_article'],
  [/^Its structured data says that it is something else \((.*)\)/, 'gate_data_other'],
  [/^The page holds hardly any prose/, 'gate_no_prose'],
  [/^The page holds no running text/, 'gate_no_text'],
  [/^It tells other sites that it is an article/, 'gate_tells_article'],
  [/^It tells other sites that it is a website/, 'gate_tells_website'],
  [/^It tells other sites that it is something else \((.*)\)/, 'gate_tells_other'],
  [/^It says when it was published/, 'gate_published'],
  [/^It names an author/, 'gate_author'],
  [/^Its title is that of a service page/, 'gate_service_title'],
  [/^It was made by a program for documentation/, 'gate_documentation'],
  [/^It is an application or a shop/, 'gate_application'],
  [/^It holds too little running text/, 'gate_too_little'],
  [/^It holds a little running text/, 'gate_a_little'],
  [/^It holds a good deal of running text/, 'gate_much_text'],
  [/^Most of its text is not prose/, 'gate_mostly_not_prose'],
  [/^A headline stands above the text/, 'gate_headline'],
  [/^It is a row of messages by many people/, 'gate_messages'],
  [/^It is a list of entries/, 'gate_list'],
  [/^It holds program code/, 'gate_code'],
  [/^The text is in (.*) paragraphs/, 'gate_paragraphs'],
  [/^Too little speaks for an article/, 'gate_little_speaks'],
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
