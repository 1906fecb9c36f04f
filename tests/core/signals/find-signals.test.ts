import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { plainArticle } from '../../../src/core/article-text.ts';
import type { Reading } from '../../../src/core/reading.ts';
import { wishedSignals } from '../../../src/core/signals/find-signals.ts';
import { SIGNAL_BASES } from '../../../src/core/signals/bases.ts';
import { SIGNAL_RULES } from '../../../src/core/signals/rules.ts';
import { VERB_CLASSES, verbClass } from '../../../src/core/verb-classes.ts';
import { SIGNAL_CASES } from './signal-cases.ts';

const read = (text: string, lang: string): Reading => analyse({ ...plainArticle(text), lang }, () => null);

/** The story with its signals marked. */
const marked = (text: string, lang: string): string =>
  read(text, lang).signals.reduceRight(
    (story, { start, end, rule, voice }) =>
      `${story.slice(0, start)}⟦${story.slice(start, end)}⟧{${rule} ${voice}}${story.slice(end)}`,
    text,
  );

describe('findSignals', () => {
  it.each(SIGNAL_CASES.map(({ lang, name, story }) => [`${lang}: ${name}`, lang, story] as const))(
    '%s',
    (_title, lang, story) => {
      expect(marked(story.replace(/⟦|⟧\{[^}]*\}/gu, ''), lang)).toBe(story);
    },
  );

  it('says of every signal why, and when such wording may be in order', () => {
    for (const { sentence, legitimate } of Object.values(SIGNAL_RULES)) {
      expect(sentence).toMatch(/^[A-Z].*\.$/u);
      expect(legitimate).toMatch(/\.$/u);
    }
    expect(Object.keys(SIGNAL_RULES)).toEqual(expect.arrayContaining(Object.keys(SIGNAL_BASES)));
    for (const { why } of read('The so-called reform ended in chaos.', 'en').signals)
      expect(why).toMatch(/\.$/u);
  });

  it('names the other words of a set', () => {
    const [signal] = read('The train to Kiev was full.', 'en').signals;
    expect(signal?.why).toContain('Kyiv');
  });

  it('gives no verdict on anybody', () => {
    const words = Object.values(SIGNAL_RULES).map(({ sentence }) => sentence);
    expect(
      words.filter((sentence) => /\bbias|\bleft-wing|\bright-wing|propagand|manipulat/iu.test(sentence)),
    ).toEqual([]);
  });
});

describe('a reader’s wishes', () => {
  const reading = read('The so-called reform ended in chaos, a landslip said.', 'en');

  it('switch a rule off', () => {
    const rules = wishedSignals(reading.signals, reading, { rulesOff: ['doubt'], ownWords: [] }).map(
      ({ rule }) => rule,
    );
    expect(rules).toEqual(['loaded']);
  });

  it('add own words, which are never read as patterns', () => {
    const ownWords = [{ name: 'Hills', words: ['landslip', 'a (', 're.orm', ''] }];
    const own = wishedSignals(reading.signals, reading, { rulesOff: [], ownWords }).filter(
      ({ kind }) => kind === 'own-words',
    );
    expect(own.map(({ start, end }) => reading.text.slice(start, end))).toEqual(['a', 'landslip']);
    expect(own[1]?.why).toContain('“Hills”');
  });
});

describe('verb classes', () => {
  it('are eighteen, each with a sentence and its basis', () => {
    expect(Object.keys(VERB_CLASSES)).toHaveLength(18);
    expect(verbClass('assertive')?.basis).toContain('Hooper');
    expect(verbClass('colon')).toBeNull();
  });
});
