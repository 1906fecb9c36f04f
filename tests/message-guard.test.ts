import { describe, expect, it } from 'vitest';
import { plainArticle } from '../src/core/article-text.ts';
import { judge, type Sender } from '../src/message-guard.ts';
import type { Transcript } from '../src/transcript.ts';

const OURS = 'our-id';
const PAGE = 'https://harbourpost.example/a';
const FROM: Sender = { id: OURS, url: PAGE, tab: { id: 7 } };
const article = plainArticle('“No,” she said.');
const anchor = { start: 0, end: 5, exact: '“No,”', prefix: '', suffix: ' she' };
const transcript: Transcript = {
  markup: '<p class="lead">“No,” she said.</p>',
  ...{ home: null, headline: null, isDeep: false, isParsed: false, isScripted: true, isWhole: true },
  stated: {
    ...{ url: PAGE, base: PAGE, lang: 'en', title: 'No', canonical: null, metas: [], linked: [], byline: '' },
    ...{ dates: [], holdsCode: false, isApplication: false },
  },
  gate: { isArticle: true, why: [] },
};
const ANALYSE = { type: 'analyse', transcript, wish: 'analyse', url: PAGE };
const OWN = { element: 0, byline: null, published: null, addresses: [] };
const elsewhere = { ...transcript, stated: { ...transcript.stated, url: 'https://elsewhere.example/' } };
const CORRECTION = {
  type: 'saveCorrection',
  url: PAGE,
  article,
  correction: { kind: 'not-a-quote', passage: anchor },
};
const NOTE = {
  ...{ type: 'saveNote', source: 'speaker:ilse', name: 'Ilse', body: 'x', frames: [] },
  ...{ url: PAGE, passage: null },
};
const UNDO = { type: 'undoCorrection', url: PAGE, id: '7', article };

const verdict = (message: unknown, sender: Sender = FROM): string | null => {
  const judged = judge(message, sender, OURS);
  return judged === null ? null : judged.ok ? 'heard' : judged.failure;
};

describe('what the background hears', () => {
  it.each<[string, unknown]>([
    ['a transcript', ANALYSE],
    ['a transcript of one of several articles', { ...ANALYSE, transcript: { ...transcript, own: OWN } }],
    ['another address of the same site', { ...ANALYSE, url: 'https://harbourpost.example/b' }],
    ['a question for notes', { type: 'notesOn', source: 'outlet:harbourpost.example' }],
    ['what a reading holds', { type: 'holds', passages: 3, length: 900, title: 'No' }],
    ['that there is no reading any more', { type: 'holds', passages: null, length: 0, title: '' }],
    ['a note', NOTE],
    ['a note on a passage', { ...NOTE, passage: anchor }],
    ['a correction taken back', UNDO],
    ['a correction', CORRECTION],
    [
      'a correction of an article with more said of it than is known here',
      { ...CORRECTION, article: { ...article, later: 1 } },
    ],
  ])('%s', (_what, message) => {
    expect(verdict(message)).toBe('heard');
  });

  it.each<[string, Sender, unknown]>([
    [
      'a sister host',
      { url: 'https://paper.example.co.uk/a', tab: { url: 'https://www.example.co.uk/' } },
      null,
    ],
    [
      'no address of its own',
      {
        url: 'about:srcdoc',
        origin: 'https://harbourpost.example',
        tab: { url: 'https://harbourpost.example/' },
      },
      ANALYSE,
    ],
  ])('from a frame of %s', (_what, sender, message) => {
    const from = { id: OURS, frameId: 3, ...sender };
    expect(verdict(message ?? { type: 'load', part: 'article' }, from)).toBe('heard');
  });

  it.each<[string, Sender]>([
    ['of another site', { url: 'https://advert.example/', tab: { url: PAGE } }],
    ['on another name under a public suffix', { url: 'https://b.co.uk/', tab: { url: 'https://a.co.uk/' } }],
    ['cut off from its page', { url: 'about:srcdoc', origin: 'null', tab: { url: PAGE } }],
    ['in a page that nobody knows', { url: PAGE, tab: { id: 7 } }],
  ])('not from a frame %s', (_who, sender) => {
    expect(verdict({ type: 'load', part: 'article' }, { id: OURS, frameId: 3, ...sender })).toBe('refused');
  });

  it.each<[string, Sender]>([
    ['another extension', { ...FROM, id: 'other' }],
    ['nobody', {}],
    ['a page of our own', { id: OURS, url: 'chrome-extension://our-id/popup.html' }],
    ['another site', { ...FROM, url: 'https://elsewhere.example/' }],
    ['the same site without a lock', { ...FROM, url: 'http://harbourpost.example/a' }],
  ])('not from %s', (_who, sender) => {
    expect(verdict(ANALYSE, sender)).toBe('refused');
  });

  it('not a transcript that says it is of another site', () => {
    expect(verdict({ ...ANALYSE, transcript: elsewhere })).toBe('refused');
  });

  it.each<[string, unknown]>([
    ['no transcript', { type: 'analyse', url: PAGE, wish: 'analyse' }],
    ['a wish of no kind', { ...ANALYSE, wish: 'keep' }],
    ['half a passage', { type: 'holds', passages: 0.5, length: 900, title: 'No' }],
    ['markup that is no text', { ...ANALYSE, transcript: { ...transcript, markup: ['<p>'] } }],
    [
      'a span outside the text',
      { ...CORRECTION, article: { ...article, blocks: [{ start: 0, end: 99, role: 'lead' }] } },
    ],
    [
      'a span that runs backwards',
      { ...CORRECTION, article: { ...article, blocks: [{ start: 9, end: 2, role: 'lead' }] } },
    ],
    [
      'a block of no role',
      { ...CORRECTION, article: { ...article, blocks: [{ start: 0, end: 1, role: 'x' }] } },
    ],
    ['an address that is a script', { ...ANALYSE, url: 'javascript:alert(1)' }],
    ['a source that is no key', { type: 'notesOn', source: 'ilse' }],
    ['a note of a million letters', { ...NOTE, body: 'x'.repeat(1_000_000) }],
    ['a note that is a number', { ...NOTE, body: 7 }],
    ['a note of frames that are no list', { ...NOTE, frames: 'conflict' }],
    ['a correction taken back that has no id', { ...UNDO, id: null }],
    [
      'a nameless speaker',
      {
        type: 'saveCorrection',
        url: PAGE,
        article,
        correction: { kind: 'speaker', passage: anchor, name: ' ' },
      },
    ],
    [
      'a correction of no kind',
      { type: 'saveCorrection', url: PAGE, article, correction: { kind: 'erase' } },
    ],
  ])('not %s', (_what, message) => {
    expect(verdict(message)).toBe('invalid');
  });

  it.each([[null], ['analyse'], [{}], [{ type: 'state' }], [{ type: 'toString' }], [{ type: 7 }]])(
    'leaves %j to others',
    (message) => {
      expect(verdict(message)).toBeNull();
    },
  );
});
