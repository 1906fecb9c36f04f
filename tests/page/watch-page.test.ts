// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchForArticle } from '../../src/page/watch-for-article.ts';
import { watchPage } from '../../src/page/watch-page.ts';

let ending = new AbortController();
let hidden = false;

beforeEach(() => {
  ending = new AbortController();
  hidden = false;
  vi.useFakeTimers();
  vi.stubGlobal('matchMedia', () => new EventTarget());
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Changes the page and lets that be noticed; time passes only as far as it is told to. */
async function changeFor(milliseconds: number, every: number): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += every) {
    document.body.append('word ');
    await vi.advanceTimersByTimeAsync(every);
  }
}
const showTab = (): void => {
  hidden = false;
  document.dispatchEvent(new Event('visibilitychange'));
};

describe('a page that was read', () => {
  it('is looked at again when it changes', async () => {
    const look = vi.fn(() => 0);
    watchPage(look, ending.signal);
    await changeFor(100, 100);
    await vi.advanceTimersByTimeAsync(1000);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('that never rests is looked at for a small share of the time', async () => {
    const cost = 5;
    const look = vi.fn(() => cost);
    watchPage(look, ending.signal);
    await changeFor(30_000, 10);
    expect(look.mock.calls.length).toBeGreaterThan(5);
    expect((look.mock.calls.length * cost) / 30_000).toBeLessThan(0.01);
  });

  it('is left alone in a hidden tab, and looked at when the tab is seen again', async () => {
    const look = vi.fn(() => 0);
    watchPage(look, ending.signal);
    hidden = true;
    await changeFor(5000, 50);
    expect(look).not.toHaveBeenCalled();
    showTab();
    await vi.advanceTimersByTimeAsync(1000);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('is looked at again when it changed during a look', async () => {
    let end = (): void => undefined;
    const look = vi.fn(
      () =>
        new Promise<number>(
          (done) =>
            (end = () => {
              done(0);
            }),
        ),
    );
    watchPage(look, ending.signal);
    await changeFor(100, 100);
    await vi.advanceTimersByTimeAsync(1000);
    await changeFor(100, 100);
    end();
    await vi.advanceTimersByTimeAsync(3000);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('that was quiet is looked at soon, more than once: a navigation changes it in steps', async () => {
    const look = vi.fn(() => 15);
    watchPage(look, ending.signal);
    await changeFor(100, 100);
    await vi.advanceTimersByTimeAsync(1000);
    await changeFor(100, 100);
    await vi.advanceTimersByTimeAsync(1000);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('is not looked at any more when that is over', async () => {
    const look = vi.fn(() => 0);
    watchPage(look, ending.signal);
    ending.abort();
    await changeFor(2000, 50);
    expect(look).not.toHaveBeenCalled();
  });
});

describe('a page that is no article', () => {
  it('is asked at once, and again a few times while it changes, further and further apart', async () => {
    const isArticle = vi.fn(() => false);
    watchForArticle(isArticle, vi.fn(), ending.signal);
    expect(isArticle).toHaveBeenCalledTimes(1);
    await changeFor(120_000, 100);
    expect(isArticle.mock.calls.length).toBeLessThanOrEqual(6);
    expect(isArticle.mock.calls.length).toBeGreaterThan(3);
  });

  it('is found once its text has arrived, and only once', async () => {
    let arrived = false;
    const found = vi.fn();
    watchForArticle(() => arrived, found, ending.signal);
    expect(found).not.toHaveBeenCalled();
    arrived = true;
    await changeFor(5000, 100);
    expect(found).toHaveBeenCalledTimes(1);
  });

  it('in a hidden tab is not asked before it is seen', () => {
    hidden = true;
    const isArticle = vi.fn(() => true);
    const found = vi.fn();
    watchForArticle(isArticle, found, ending.signal);
    expect(isArticle).not.toHaveBeenCalled();
    showTab();
    expect(found).toHaveBeenCalledTimes(1);
  });
});
