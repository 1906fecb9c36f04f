// @vitest-environment jsdom
import './english.ts';
import { expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/settings.ts';
import { panelView, type PanelActions } from '../../src/ui/panel-view.ts';
import { SAMPLE } from './sample-reading.ts';

Element.prototype.scrollIntoView = () => undefined;

const never = vi.fn();
const actions = (show: PanelActions['show']): PanelActions => ({
  ...{ saveNote: never, deleteNote: never, restoreNote: never, draftOf: never, keepDraft: never },
  ...{ setLayer: never, setInsertions: never, showSignal: never, readArticle: never, compare: never },
  ...{ correct: never, show, policyFrames: false, canWrite: true },
});

it('stays where the reader has gone by keys, whatever the page still says of where they were', async () => {
  const shown: (() => void)[] = [];
  const show = (): Promise<void> => new Promise((done) => shown.push(done));
  const model = {
    ...{ reading: SAMPLE, sources: [], ofArticle: null, settings: DEFAULT_SETTINGS },
    ...{ lost: [], notesProblem: null },
  };
  const over = new AbortController();
  const view = panelView(model, actions(show), over.signal);
  document.body.replaceChildren(view.root);
  const press = (key: string): boolean =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  const current = (): string | undefined =>
    document.querySelector<HTMLElement>('.passage.current')?.dataset['passage'];
  const [first, , third, fourth] = SAMPLE.passages.map(({ id }) => id);

  for (const key of ['j', 'j', 'j']) press(key);
  expect(current()).toBe(third);
  view.follow(first ?? '');
  expect(current()).toBe(third);

  for (const done of shown) done();
  await Promise.resolve();
  await Promise.resolve();
  view.follow(fourth ?? '');
  expect(current()).toBe(fourth);
  over.abort();
});
