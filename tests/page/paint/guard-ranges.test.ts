// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guardRanges, type RangeGuard } from '../../../src/page/paint/guard-ranges.ts';

let guard: RangeGuard;
const changed = vi.fn();

/** Sets a paragraph, and watches over all its text. */
function guarded(html: string): HTMLElement {
  document.body.innerHTML = `<p>${html}</p><p>Another.</p>`;
  const paragraph = document.querySelector('p');
  const [first, last] = [paragraph?.firstChild, paragraph?.lastChild];
  if (!paragraph || !first || !last) throw new Error('an empty paragraph');
  const range = document.createRange();
  range.setStart(first, 0);
  range.setEnd(last, last.textContent?.length ?? 0);
  guard.guard([range]);
  return paragraph;
}
/** Observers are told before anything is drawn, which is after the script. */
const script = (): Promise<void> => Promise.resolve();

beforeEach(() => {
  changed.mockClear();
  guard = guardRanges(changed);
});
afterEach(() => {
  guard.end();
});

describe('a range over several nodes', () => {
  it('has changed when one of them gets other words', async () => {
    const paragraph = guarded('“We patched <b>it</b> all winter”');
    if (paragraph.firstChild instanceof Text) paragraph.firstChild.data = 'A cat slept on ';
    await script();
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('has changed when something is put between its words', async () => {
    guarded('“We patched <b>it</b> all winter”').insertBefore(
      new Text('Buy now!'),
      document.querySelector('b'),
    );
    await script();
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('has not changed when its words are the same in other nodes', async () => {
    guarded('“We patched <b>it</b> all winter”').querySelector('b')?.firstChild?.replaceWith('it');
    await script();
    expect(changed).not.toHaveBeenCalled();
  });

  it('is not watched over any more when others are, or when that is over', async () => {
    const paragraph = guarded('“We patched <b>it</b> all winter”');
    guard.guard([]);
    if (paragraph.firstChild instanceof Text) paragraph.firstChild.data = 'A cat slept on ';
    await script();
    expect(changed).not.toHaveBeenCalled();
  });
});
