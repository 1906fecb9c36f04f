// @vitest-environment jsdom
import './english.ts';
import { describe, expect, it, vi } from 'vitest';
import { articleSwitch } from '../../src/ui/article-switch.ts';

describe('a page with several articles', () => {
  it('offers each by its headline, and has the one that was read chosen', () => {
    const select = articleSwitch({ titles: ['The bridge', ''], at: 1 }, vi.fn())?.querySelector('select');
    expect(Array.from(select?.options ?? [], ({ text }) => text)).toEqual(['1. The bridge', '2. Untitled']);
    expect(select?.selectedIndex).toBe(1);
  });

  it('goes to the one that is chosen', () => {
    const choose = vi.fn();
    const select = articleSwitch({ titles: ['The bridge', 'The frost'], at: 0 }, choose)?.querySelector(
      'select',
    );
    if (!select) throw new Error('no select');
    select.value = '1';
    select.dispatchEvent(new Event('change'));
    expect(choose).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('is not there for a single article', () => {
    expect(articleSwitch({ titles: ['The bridge'], at: 0 }, vi.fn())).toBeNull();
  });
});
