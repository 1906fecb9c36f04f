// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { applyCorrections } from '../../../src/core/corrections/apply-corrections.ts';
import { CORRECTED, type Correction } from '../../../src/core/corrections/correction.ts';
import { anchorOf } from '../../../src/core/corrections/text-anchor.ts';
import type { Signal, Speaker } from '../../../src/core/reading.ts';
import { INTERVIEWER } from '../../../src/core/speakers/stand-ins.ts';
import { nowAt } from '../../../src/page/card/now-at.ts';
import { describeCard } from '../../../src/page/card/describe-card.ts';
import { describeOwnWords } from '../../../src/page/card/describe-own-words.ts';
import { drawCard, type CardActions } from '../../../src/page/card/draw-card.ts';
import { SAMPLE } from '../../ui/sample-reading.ts';
import english from '../../../assets/public/_locales/en/messages.json';

const words = (key: string, ...given: string[]): string => {
  const found = (english as Record<string, { message: string } | undefined>)[key.replaceAll('-', '_')];
  return (found?.message ?? '').replace(/\$(\d)/g, (_all, index: string) => given[Number(index) - 1] ?? '');
};

const passage = (voice: string, index = 0) => {
  const found = SAMPLE.passages.filter((one) => one.voice === voice)[index];
  if (found === undefined) throw new Error(`the sample has no ${voice}`);
  return found;
};
const cardOn = (voice: string) => describeCard(SAMPLE, passage(voice), words);

describe('the card says', () => {
  it('who speaks, in which way, and at which place of the row', () => {
    const card = cardOn('quote');
    expect(card.name).toBe('Ilse Tarrant');
    expect(card.heading).toBe('Quoted, word for word');
    expect(card.position).toMatch(/^\d+ of \d+$/);
    expect(card.source.key).toBe('speaker:ilse tarrant');
  });

  it('that an insertion is the outlet’s, and files its notes there', () => {
    const card = cardOn('editorial');
    expect(card.name).toContain('editor');
    expect(card.source.key).toMatch(/^outlet:/);
    expect(card.corrections.map(({ correction }) => correction.kind)).toEqual(['not-editorial']);
  });

  it('what the class of the attributing words means, and on whose study that rests', () => {
    const cue = { start: 0, end: 8, text: 'insisted', lemma: 'insist', class: 'assertive' };
    const card = describeCard(SAMPLE, { ...passage('quote'), cue }, words);
    expect(card.cue).toEqual({
      text: 'insisted',
      meaning: 'the speaker commits strongly to the words',
      basis: 'Hooper 1975',
    });
  });

  it('that other limits are meant, where the reader has selected others', () => {
    const { start, end } = passage('quote');
    const kinds = (selected: { start: number; end: number } | null): string[] =>
      describeCard(SAMPLE, passage('quote'), words, { selected }).corrections.map(
        ({ correction }) => correction.kind,
      );
    expect(kinds({ start, end: end - 3 })[0]).toBe('limits');
    expect(kinds({ start, end })).not.toContain('limits');
    expect(kinds(null)).not.toContain('limits');
  });

  it('of wording why it stands out, when it may be in order, and who says so', () => {
    const start = SAMPLE.text.indexOf('weakness');
    const signal: Signal = {
      ...{ kind: 'doubt', rule: 'doubt', start, end: start + 8, voice: 'reporter', why: 'A reason.' },
    };
    const own = describeOwnWords(SAMPLE, signal, words, signal);
    expect(own).toMatchObject({ heading: 'Wording', why: '', wording: { text: 'weakness' } });
    expect(own.wording?.inOrder).toMatch(/^May be in order when/u);
    expect(own.wording?.basis).toContain('Words to watch');
    const within = describeCard(SAMPLE, passage('quote'), words, { wording: signal });
    expect(within).toMatchObject({ name: 'Ilse Tarrant', wording: { text: 'weakness' } });
    expect(within.why).not.toBe('');
  });

  it('“probably” where the rule is not sure, and only there', () => {
    const unsure = { ...passage('quote'), confidence: 0.5 };
    expect(describeCard(SAMPLE, unsure, words).doubt).toBe('probably');
    expect(describeCard(SAMPLE, { ...unsure, confidence: 0.9 }, words).doubt).toBeNull();
  });

  it('that nobody is named, when nobody is', () => {
    const nobodys = describeCard(SAMPLE, { ...passage('quote'), speaker: null, confidence: 0.5 }, words);
    expect(nobodys.name).toBe('Source not named');
    expect(nobodys.doubt).toBeNull();
  });
});

describe('after a correction the card shows', () => {
  const quote = passage('quote');
  const after = (correction: Correction) => nowAt(applyCorrections(SAMPLE, [correction]), quote);
  const anchor = anchorOf(SAMPLE.text, quote);

  it.each<[string, Correction, object]>([
    ['whose it is now', { kind: 'speaker', passage: anchor, name: 'Edda Quist' }, { rule: CORRECTED }],
    ['words that are nobody else’s', { kind: 'not-a-quote', passage: anchor }, { voice: 'reporter' }],
    ['the editor’s insertion', { kind: 'is-editorial', passage: anchor }, { voice: 'editorial' }],
    [
      'the little that is left of it',
      {
        kind: 'limits',
        passage: anchor,
        to: anchorOf(SAMPLE.text, { start: quote.end - 4, end: quote.end }),
      },
      { start: quote.end - 4, end: quote.end, rule: CORRECTED },
    ],
  ])('%s', (_what, correction, expected) => {
    expect(after(correction)).toMatchObject(expected);
  });
});

it('the interviewer among the other speakers has the reader’s word, and is kept under its own', () => {
  const asker: Speaker = {
    ...{ id: 's9', name: INTERVIEWER, role: null, kind: 'person', aliases: [] },
    words: { quoted: 0, paraphrased: 0 },
  };
  const german = (key: string, ...given: string[]): string =>
    key === 'speaker_interviewer' ? 'Fragesteller' : words(key, ...given);
  const card = describeCard({ ...SAMPLE, speakers: [...SAMPLE.speakers, asker] }, passage('quote'), german);
  expect(card.others).toContainEqual({ label: 'Fragesteller', name: INTERVIEWER });
});

describe('in the card', () => {
  let actions: CardActions;
  beforeEach(() => {
    actions = {
      notes: vi.fn(() => Promise.resolve([{ body: 'An earlier note.' }])),
      draft: { body: '', frames: [] },
      keepDraft: vi.fn(),
      saveNote: vi.fn(() => Promise.resolve(null)),
      correct: vi.fn(() => Promise.resolve(null)),
      copy: vi.fn(() => Promise.resolve(true)),
      step: vi.fn(),
      close: vi.fn(),
    };
  });
  const draw = () => drawCard(cardOn('quote'), words, actions);
  const button = (card: HTMLElement, label: string): HTMLButtonElement => {
    const found = [...card.querySelectorAll('button')].find(
      (one) => one.textContent === label || one.getAttribute('aria-label') === label,
    );
    if (found === undefined) throw new Error(`no button ${label}`);
    return found;
  };

  it('every button has a name and the dialog a label', () => {
    const { element: card } = draw();
    expect(card.getAttribute('role')).toBe('dialog');
    expect(card.getAttribute('aria-label')).toContain('Ilse Tarrant');
    for (const one of card.querySelectorAll('button'))
      expect(one.textContent || one.getAttribute('aria-label')).toBeTruthy();
  });

  it('markup in a note is shown as the characters it is', async () => {
    actions.notes = () => Promise.resolve([{ body: '<img src=x onerror="taken()">' }]);
    const { element: card } = draw();
    await vi.waitFor(() => expect(card.querySelector('.note')?.textContent).toContain('<img'));
    expect(card.querySelector('img')).toBeNull();
  });

  it('a note that cannot be kept stays in its field, and the reason is said', async () => {
    actions.saveNote = () => Promise.resolve('The disk is full.');
    const { element: card, writeNote } = draw();
    writeNote();
    const field = card.querySelector('textarea');
    if (field === null) throw new Error('no field');
    field.value = 'Never asked again.';
    card.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await vi.waitFor(() =>
      expect(card.querySelector('[role=status]')?.textContent).toBe('The disk is full.'),
    );
    expect(card.querySelector('textarea')?.value).toBe('Never asked again.');
  });

  it('an empty note is not kept', () => {
    const { element: card, writeNote } = draw();
    writeNote();
    card.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    expect(actions.saveNote).not.toHaveBeenCalled();
  });

  it('a frame is one click, and enough for a note', () => {
    const { element: card, writeNote } = draw();
    writeNote();
    for (const frame of ['conflict', 'morality', 'conflict']) button(card, frame).click();
    expect(button(card, 'morality').getAttribute('aria-pressed')).toBe('true');
    card.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    expect(actions.saveNote).toHaveBeenCalledWith({ body: '', frames: ['morality'] });
  });

  it('what was done can be undone where it is said, and why not is said there too', async () => {
    const { element: card, say } = draw();
    say({ sentence: 'Corrected.', undo: () => Promise.resolve('The disk is full.') });
    expect(card.querySelector('[role=status]')?.textContent).toBe('Corrected. Undo');
    button(card, 'Undo').click();
    await vi.waitFor(() =>
      expect(card.querySelector('[role=status]')?.textContent).toBe('The disk is full.'),
    );
  });

  it('another speaker of the article is one click away', () => {
    const { element: card } = draw();
    button(card, 'Not right?').click();
    button(card, 'Ruben Ashdown').click();
    expect(actions.correct).toHaveBeenCalledWith(
      expect.objectContaining({ kind: 'speaker', name: 'Ruben Ashdown' }),
    );
  });

  it('a name can be said to be another speaker in every article', () => {
    const { element: card } = draw();
    button(card, 'Not right?').click();
    card.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    button(card, 'Ruben Ashdown').click();
    expect(actions.correct).toHaveBeenCalledWith({
      kind: 'merge',
      from: 'speaker:ilse tarrant',
      into: 'speaker:ruben ashdown',
      name: 'Ruben Ashdown',
    });
  });

  it('steps lead to the passages before and after', () => {
    const { element: card } = draw();
    button(card, 'Next passage').click();
    button(card, 'Previous passage').click();
    expect(vi.mocked(actions.step).mock.calls).toEqual([[1], [-1]]);
  });
});
