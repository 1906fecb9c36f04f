import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { plainArticle } from '../../../src/core/article-text.ts';
import type { Attribution } from '../../../src/core/draft.ts';
import { findQuoted } from '../../../src/core/marks/find-quoted.ts';
import { splitSentences } from '../../../src/core/sentences.ts';
import { resolveSpeakers, type Speech } from '../../../src/core/speakers/resolve-speakers.ts';
import { SPEAKER_CASES } from './speaker-cases.ts';

interface Given {
  start: number;
  end: number;
}

/** An attribution of one character's content, whose mention is given. */
const attributed = (text: string, { start, end }: Given): Attribution => ({
  start,
  end: Math.max(end, start + 1),
  kind: 'indirect',
  parts: [{ start, end: Math.max(end, start + 1) }],
  quotedParts: [],
  mention: { start, end, text: text.slice(start, end) },
  cue: null,
  rule: 'test',
  confidence: 1,
});

function speechOf(text: string, lang: string, mentions: readonly Given[]): Speech {
  const article = plainArticle(text);
  return resolveSpeakers(
    {
      article,
      text,
      lang,
      sentences: splitSentences(text, article.blocks, lang),
      quoted: findQuoted(text, article.blocks, lang),
      insertions: [],
    },
    mentions.map((mention) => attributed(text, mention)),
  );
}

/** The story with each mention's speaker as the resolver sees it. */
function resolved(marked: string, lang: string): string {
  const mentions: Given[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/⟦([^⟧]*)⟧\{[^}]*\}/gu)) {
    text += marked.slice(from, match.index);
    const words = match[1] ?? '';
    mentions.push({ start: text.length, end: text.length + words.length });
    text += words;
    from = match.index + match[0].length;
  }
  text += marked.slice(from);
  const { speakers, speakerOf } = speechOf(text, lang, mentions);
  return mentions.reduceRight((story, { start, end }, index) => {
    const speaker = speakers.find(({ id }) => id === speakerOf[index]);
    return `${story.slice(0, start)}⟦${story.slice(start, end)}⟧{${speaker?.name}, ${speaker?.kind}}${story.slice(end)}`;
  }, text);
}

describe('resolveSpeakers', () => {
  it.each(SPEAKER_CASES.map(({ lang, name, story }) => [`${lang}: ${name}`, lang, story] as const))(
    '%s',
    (_title, lang, story) => {
      expect(resolved(story, lang)).toBe(story);
    },
  );

  it.each([
    ['Lyle ran the mill. Peter Lyle is tired. Jan Coe met Lyle. He said Lyle was ill.', 'Jan Coe'],
    ['Lyle ran the mill. Peter Lyle is tired. Jan Coe met Lyle. “Lyle is ill,” he said.', 'Jan Coe'],
    ['Lyle ran the mill. Peter Lyle is tired. Jan Coe met Lyle. He said Leeds was cold.', 'Peter Lyle'],
  ])('takes nobody for “he” who is spoken of by name: %s', (text, name) => {
    const { passages, speakers } = analyse({ ...plainArticle(text), lang: 'en' }, () => null);
    expect(speakers.find(({ id }) => id === passages[0]?.speaker?.id)?.name).toBe(name);
  });

  it.each([
    ['Scott Strenfeld, Northgas’s principal meteorologist,', 'Northgas’s principal meteorologist'],
    ['Tim Marrow, a former Harbour Council official,', 'former Harbour Council official'],
    ['James P. Kennard Jr., the U.S. Attorney for Marlow,', 'U.S. Attorney for Marlow'],
    ['planetary scientist Ilka Brandel of the Marlow Institute', 'planetary scientist'],
    ['Senior author Dr. Silvia Martel', 'Senior author'],
    ['Ilse Tarrant, 43, of Leeds,', null],
  ])('reads what %s is called', (mention, role) => {
    const { speakers } = speechOf(`${mention} said it leaked.`, 'en', [{ start: 0, end: mention.length }]);
    expect(speakers[0]?.role).toBe(role);
  });

  it('takes no office for that of the next speaker', () => {
    const text = 'Ilse Tarrant wrote to the president in May, Zippo Duvane said.';
    const { speakers } = speechOf(text, 'en', [{ start: 44, end: 56 }]);
    expect(speakers).toMatchObject([{ name: 'Zippo Duvane', role: null }]);
  });

  it('gives a role, aliases and the words spoken', () => {
    const text = 'Palace spokesman Anton Brezhin denied it. Mr. Brezhin said so.';
    const at = text.indexOf('Mr.');
    const { speakers } = speechOf(text, 'en', [{ start: at, end: at + 11 }]);
    expect(speakers).toEqual([
      {
        id: 'anton-brezhin',
        name: 'Anton Brezhin',
        role: 'Palace spokesman',
        kind: 'person',
        aliases: expect.arrayContaining(['Brezhin', 'Mr. Brezhin']) as string[],
        words: { quoted: 0, paraphrased: 2 },
      },
    ]);
  });

  it('has no speaker where nobody is mentioned', () => {
    const text = '“No.”';
    const article = plainArticle(text);
    const found = { ...attributed(text, { start: 0, end: 5 }), mention: null };
    const draft = { article, text, lang: 'en', sentences: [], quoted: [], insertions: [] };
    expect(resolveSpeakers(draft, [found])).toEqual({ speakers: [], speakerOf: [null] });
  });

  it('lets words go on as those of the one before', () => {
    const text = 'Anna Voss said “No.” “Never.”';
    const article = plainArticle(text);
    const draft = { article, text, lang: 'en', sentences: [], quoted: [], insertions: [] };
    const first = attributed(text, { start: 0, end: 9 });
    const next = { ...attributed(text, { start: 21, end: 29 }), mention: null, carriesOn: 0 };
    expect(resolveSpeakers(draft, [first, next]).speakerOf).toEqual(['anna-voss', 'anna-voss']);
  });

  it('gives every mention a speaker of the list, each id once, whatever the text', () => {
    const piece = fc.constantFrom(
      'Anna Voss',
      'Mr. Lyle',
      'he',
      'She',
      'the mayor',
      'The',
      'of',
      'and',
      ',',
      '.',
      '“',
      '”',
      '’s',
      'Jr.',
      'van der',
      'J.',
      'U.S.',
      'Сергей Дубров',
      'said',
      '\n\n',
      'Q:',
      '(',
      '&',
      'al-Rashid',
      'officials',
      'L’Observatoire',
      'ÉMILE',
      '😀',
    );
    const lang = fc.constantFrom('en', 'de', 'fr', 'es', 'it', 'pt', 'ru', 'xx');
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.array(fc.nat(200), { maxLength: 12 }),
        lang,
        (pieces, ends, of) => {
          const text = pieces.join(' ');
          const sorted = [...new Set(ends.map((end) => Math.min(end, text.length)))].sort((a, b) => a - b);
          const mentions = sorted.slice(1).map((end, index) => ({ start: sorted[index] ?? 0, end }));
          const { speakers, speakerOf } = speechOf(text, of, mentions);
          const ids = speakers.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(speakerOf).toHaveLength(mentions.length);
          for (const id of speakerOf) if (id !== null) expect(ids).toContain(id);
          for (const { name } of speakers) expect(name.trim()).not.toBe('');
        },
      ),
      { numRuns: 300 },
    );
  });
});
