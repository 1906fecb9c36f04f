import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { plainArticle, type ArticleText } from '../../../src/core/article-text.ts';

/** Paragraphs that begin and end with an asterisk are set in bold, with a hash they are headings. */
function pageOf(paragraphs: readonly string[], byline: string | null = null): ArticleText {
  const article = plainArticle(paragraphs.map((one) => one.replace(/^[*#] |^\*|\*$/gu, '')).join('\n\n'));
  const blocks = article.blocks.map((block, index) => ({
    ...block,
    role: paragraphs[index]?.startsWith('# ') === true ? ('heading' as const) : block.role,
  }));
  const markup = blocks
    .filter((_block, index) => paragraphs[index]?.startsWith('*') === true)
    .map(({ start, end }) => ({ start, end, kind: 'bold' as const }));
  return { ...article, blocks, markup, facts: { ...article.facts, byline } };
}

/** Each answer as “who: words”, its paragraphs joined by “/”. */
function answers(paragraphs: readonly string[], byline: string | null = null): string[] {
  const { text, passages, speakers } = analyse(pageOf(paragraphs, byline), () => null);
  return passages
    .filter(({ rule }) => rule === 'interview-answer')
    .map(({ parts, speaker }) => {
      const name = speakers.find(({ id }) => id === speaker?.id)?.name ?? '?';
      return `${name}: ${parts.map(({ start, end }) => text.slice(start, end)).join(' / ')}`;
    });
}

const LEAD = 'Paula Holt has run the harbour for nine years. She met us on the quay.';
const ASKED = ['What is your plan for the winter?', 'Do you fear the council?', 'And what of your pilots?'];
const SAID = ['We will dredge it in May.', 'I fear nobody.', 'My pilots know the sands.'];
const talk = (of: (question: string) => string): string[] =>
  ASKED.flatMap((question, index) => [of(question), SAID[index] ?? '']);
const GIVEN = SAID.map((words) => `Paula Holt: ${words}`);

describe('the answers of an interview without names', () => {
  it.each([
    ['bold questions', [LEAD, ...talk((question) => `*${question}*`)], GIVEN],
    ['headings that ask', [LEAD, ...talk((question) => `# ${question}`)], GIVEN],
    [
      'nothing but the sign, with one more question',
      [LEAD, ...talk((question) => question), 'Will you stay on?', 'I hope so.'],
      [...GIVEN, 'Paula Holt: I hope so.'],
    ],
    [
      'an answer of several paragraphs, with what it quotes',
      [
        LEAD,
        '*What is your plan?*',
        'We will dredge it in May.',
        '“It costs nothing,” the old council said. That was never true.',
        '*Do you fear the council?*',
        'I fear nobody.',
        '*And what of your pilots?*',
        'They know the sands.',
      ],
      [
        'Paula Holt: We will dredge it in May. / “It costs nothing,” the old council said. That was never true.',
        'Paula Holt: I fear nobody.',
        'Paula Holt: They know the sands.',
      ],
    ],
    [
      'a bold remark that asks nothing parts answers too, and what follows the last is the report again',
      [
        LEAD,
        ...talk((question) => `*${question}*`).slice(0, 2),
        '*She laughs.*',
        ...talk((question) => `*${question}*`).slice(2),
        'The harbour was built in 1911.',
      ],
      GIVEN,
    ],
    [
      'in German',
      [
        'Ilse Brandt leitet seit neun Jahren die Werft in Marlow.',
        '*Was haben Sie im Winter vor?*',
        'Wir baggern im Mai.',
        '*Fürchten Sie den Rat?*',
        'Ich fürchte niemanden.',
        '*Und Ihre Lotsen?*',
        'Meine Lotsen kennen die Sände.',
      ],
      [
        'Ilse Brandt: Wir baggern im Mai.',
        'Ilse Brandt: Ich fürchte niemanden.',
        'Ilse Brandt: Meine Lotsen kennen die Sände.',
      ],
    ],
    [
      'in French',
      [
        'Depuis neuf ans, Hélène Morvan dirige le port de Marlow.',
        '*Quel est votre projet pour l’hiver ?*',
        'Nous allons draguer en mai.',
        '*Craignez-vous le conseil ?*',
        'Je ne crains personne.',
        '*Et vos pilotes ?*',
        'Ils connaissent les bancs de sable.',
      ],
      [
        'Hélène Morvan: Nous allons draguer en mai.',
        'Hélène Morvan: Je ne crains personne.',
        'Hélène Morvan: Ils connaissent les bancs de sable.',
      ],
    ],
  ])('%s', (_what, paragraphs, given) => {
    expect(answers(paragraphs)).toEqual(given);
  });

  it('belong to her, not to the one of the byline', () => {
    const lead = 'Ann Reed met Paula Holt on the quay. Ann Reed asked, and Holt was frank.';
    expect(answers([lead, ...talk((question) => `*${question}*`)], 'Ann Reed')).toEqual(GIVEN);
  });

  it.each([
    [
      'a page of advice, which speaks of “you”',
      [
        'Paula Holt answers what visitors ask.',
        '*How do I get to the quay?*',
        'Take the ferry; you pay on board.',
        '*What should I bring?*',
        'Bring your coat.',
        '*Can I sail alone?*',
        'Only when you hold a licence.',
      ],
    ],
    [
      'headings that ask the reader’s questions',
      [
        'The harbour of Paula Holt is shut. Here is what we know.',
        '# Why is it shut?',
        'The sands have moved.',
        '# Who pays?',
        'The council does.',
        '# When will it open?',
        'In May, it is hoped.',
      ],
    ],
    ['two questions alone', [LEAD, ...talk((question) => `*${question}*`).slice(0, 4)]],
    ['nobody with a name above', ['The harbour is shut.', ...talk((question) => `*${question}*`)]],
    [
      'a column that asks itself, in running text',
      [
        'Paula Holt is wrong. What does she want? I do not know. What do you want? I cannot say. And who pays? We all do.',
        'The harbour is shut, and I am glad of it. Are you?',
      ],
    ],
  ])('not: %s', (_what, paragraphs) => {
    expect(answers(paragraphs)).toEqual([]);
  });

  it('leave no question of theirs as one that is put for effect', () => {
    const long =
      'When you look at the harbour, the sands, the pilots and the long row with the council, what is your plan now?';
    const { signals } = analyse(
      pageOf([LEAD, `*${long}*`, 'We will dredge it.', ...talk((question) => `*${question}*`)]),
      () => null,
    );
    expect(signals.filter(({ rule }) => rule === 'rhetorical-question')).toEqual([]);
  });
});
