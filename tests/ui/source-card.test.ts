// @vitest-environment jsdom
import './english.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { NoteView } from '../../src/messages.ts';
import type { NoteDraft } from '../../src/ui/note-editor.ts';
import { sourceCard, type SourceActions } from '../../src/ui/source-card.ts';
import type { SourceView } from '../../src/ui/source-view.ts';

const NOTE: NoteView = {
  id: 'n1',
  body: 'Never **the price**.',
  updated: 0,
  frames: ['conflict'],
  tags: ['x'],
};
const SOURCE: SourceView = {
  key: 'speaker:ilse tarrant',
  name: 'Ilse Tarrant',
  role: 'envoy',
  kind: 'person',
  passages: ['p1', 'p2'],
  verbs: [{ lemma: 'insist', class: 'assertive', count: 2 }],
  recorded: { articles: 3, passages: 12, verbs: [{ lemma: 'say', class: 'neutral', count: 7 }] },
  notes: [NOTE],
};

describe('a source', () => {
  const drafts = new Map<string, NoteDraft>();
  const actions = {
    saveNote: vi.fn<SourceActions['saveNote']>(),
    deleteNote: vi.fn<SourceActions['deleteNote']>(),
    restoreNote: vi.fn<SourceActions['restoreNote']>(),
    show: vi.fn(),
    draftOf: (key: string) => drafts.get(key) ?? null,
    keepDraft: (key: string, draft: NoteDraft | null) => {
      if (draft) drafts.set(key, structuredClone(draft));
      else drafts.delete(key);
    },
    policyFrames: false,
    canWrite: true,
  };
  let card: HTMLElement;
  const draw = (over: Partial<SourceActions> = {}): void => {
    card = sourceCard(SOURCE, { ...actions, ...over });
    document.body.replaceChildren(card);
  };
  beforeEach(() => {
    Element.prototype.scrollIntoView = vi.fn();
    drafts.clear();
    vi.resetAllMocks();
    draw();
  });
  const press = (words: string): void => {
    const button = Array.from(card.querySelectorAll('button')).find(
      ({ textContent }) => textContent === words,
    );
    if (!button) throw new Error(`no button ${words}`);
    button.click();
  };
  const write = (words: string): void => {
    press('Add note');
    const field = card.querySelector('textarea');
    if (!field) throw new Error('no editor');
    field.value = words;
    field.dispatchEvent(new Event('input'));
  };
  const settled = (): Promise<void> => new Promise((done) => setTimeout(done));

  it('says what was recorded here and before', () => {
    expect(card.textContent).toContain('insist 2');
    expect(card.textContent).toContain('In 3 articles you read: 12 passages; most often say\u00a07');
    expect(card.querySelector('.note strong')?.textContent).toBe('the price');
  });

  it('shows its passages one after the other', () => {
    for (let times = 0; times < 3; times++) press('2 passages');
    expect(actions.show.mock.calls.flat()).toEqual(['p1', 'p2', 'p1']);
  });

  it('keeps a note, shows it, and takes the draft away', async () => {
    actions.saveNote.mockImplementation((_source, _id, draft) =>
      Promise.resolve({ ok: true, note: { id: 'n2', ...draft, updated: 1 } }),
    );
    write('Patience again.');
    expect(drafts.get(SOURCE.key)?.body).toBe('Patience again.');
    press('conflict');
    press('Keep note');
    await settled();
    expect(actions.saveNote.mock.calls[0]?.[2]).toEqual({
      body: 'Patience again.',
      frames: ['conflict'],
      tags: [],
    });
    expect(card.querySelector('.note')?.textContent).toContain('Patience again.');
    expect(card.querySelector('textarea')).toBeNull();
    expect(drafts.size).toBe(0);
  });

  it('loses nothing when a note cannot be kept, and says why', async () => {
    actions.saveNote.mockResolvedValue({ ok: false, why: 'The disk is full.' });
    write('Patience again.');
    press('Keep note');
    await settled();
    expect(card.querySelector('[role=alert]')?.textContent).toBe('The disk is full.');
    expect(card.querySelector('textarea')?.value).toBe('Patience again.');
    expect(drafts.get(SOURCE.key)?.body).toBe('Patience again.');
  });

  it('opens again with a note that was begun', async () => {
    drafts.set(SOURCE.key, { body: 'Half a thou', frames: [], tags: [] });
    draw();
    await settled();
    expect(card.querySelector('textarea')?.value).toBe('Half a thou');
  });

  it('does not keep an empty note', async () => {
    press('Add note');
    press('Keep note');
    await settled();
    expect(actions.saveNote).not.toHaveBeenCalled();
    expect(card.querySelector('[role=alert]')?.textContent).not.toBe('');
  });

  it('throws a note into the bin and takes it out again', async () => {
    actions.deleteNote.mockResolvedValue(null);
    actions.restoreNote.mockResolvedValue(null);
    press('Delete');
    await settled();
    expect(card.querySelector('.note')).toBeNull();
    press('Undo');
    await settled();
    expect(card.querySelector('.note')).not.toBeNull();
  });

  it('offers no writing where nothing can be kept', () => {
    draw({ canWrite: false });
    expect(card.querySelectorAll('button:not([hidden])').length).toBe(1);
  });

  it('shows what is nobody’s by name, and offers no note on nobody', () => {
    const nobody: SourceView = { ...SOURCE, key: '', name: '', kind: 'unknown', role: null, notes: [] };
    card = sourceCard({ ...nobody, recorded: null, verbs: [], passages: ['p3'] }, actions);
    expect(card.querySelector('h3')?.textContent).toBe('Source not named');
    expect(Array.from(card.querySelectorAll('button'), ({ textContent }) => textContent)).toEqual([
      '1 passage',
    ]);
  });
});
