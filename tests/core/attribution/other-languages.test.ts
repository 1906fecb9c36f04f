/**
 * Sentences of our own making in each language: `⟦words⟧{source|cue}`. A statement in several parts has each part
 * marked; after `|` may stand nothing, when no word attributes.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../../src/core/article-text.ts';
import { findAttributions } from '../../../src/core/attribution/find-attributions.ts';
import { RULE_IDS } from '../../../src/core/explain.ts';
import { findQuoted } from '../../../src/core/marks/find-quoted.ts';
import { splitSentences } from '../../../src/core/sentences.ts';

interface Row {
  words: string;
  source: string;
  cue: string;
}

const MARKED = /⟦([^⟧]*)⟧\{([^|}]*)\|([^}]*)\}/gu;

/** Words without marks, dashes and stops at their ends: where these belong is a matter of house style. */
const bare = (words: string): string => words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

const expected = (marked: string): Row[] =>
  Array.from(marked.matchAll(MARKED), ([, words = '', source = '', cue = '']) => ({
    words: bare(words),
    source,
    cue,
  }));

function found(marked: string, lang: string): Row[] {
  const text = marked.replace(MARKED, '$1');
  const article = plainArticle(text);
  const { blocks } = article;
  const sentences = splitSentences(text, blocks, lang);
  const quoted = findQuoted(text, blocks, lang);
  const attributions = findAttributions({ article, text, lang, sentences, quoted, insertions: [] });
  // Every rule has a sentence that tells readers why.
  for (const { rule } of attributions) expect(RULE_IDS).toContain(rule);
  return attributions
    .flatMap(({ parts, mention, cue }) => parts.map((part) => ({ part, mention, cue })))
    .sort((a, b) => a.part.start - b.part.start)
    .map(({ part, mention, cue }) => ({
      words: bare(text.slice(part.start, part.end)),
      source: mention?.text ?? '',
      cue: cue?.text ?? '',
    }));
}

describe.each(['de', 'fr', 'es', 'it', 'pt', 'ru'])('%s', (lang) => {
  const file = readFileSync(new URL(`../../cases/attribution/${lang}.txt`, import.meta.url), 'utf8');
  const cases = file.split('\n').filter((line) => line.trim() !== '');

  it('has at least twenty-five cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(25);
  });

  it.each(cases)('%s', (marked) => {
    expect(found(marked, lang)).toEqual(expected(marked));
  });
});
