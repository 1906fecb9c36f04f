// @vitest-environment jsdom
import './english.ts';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { filterBar, passageList, type PassageList } from '../../src/ui/passage-list.ts';
import { SAMPLE } from './sample-reading.ts';

describe('the list of passages', () => {
  const actions = { onShow: vi.fn(), onNote: vi.fn(), onCorrect: vi.fn(), canWrite: true };
  let list: PassageList;
  beforeAll(() => {
    Element.prototype.scrollIntoView = vi.fn();
  });
  beforeEach(() => {
    list = passageList(SAMPLE, ['p2'], actions);
    document.body.replaceChildren(list.root);
  });
  const shown = (): (string | null)[] =>
    Array.from(list.root.querySelectorAll('li.passage'), (item) => item.getAttribute('data-passage'));

  it('has every passage in order, each with its source and its words', () => {
    expect(shown()).toEqual(SAMPLE.passages.map(({ id }) => id));
    const [first] = list.root.querySelectorAll('li');
    expect(first?.textContent).toContain('Ilse Tarrant');
    expect(first?.textContent).toContain('Talks on the strait could fail within weeks');
    expect(first?.textContent).toContain('has said');
  });

  it('says of an unsure one that it is only probable, and of a lost one that it is lost', () => {
    const item = (id: string): string => list.root.querySelector(`[data-passage=${id}]`)?.textContent ?? '';
    expect(item('p7')).toContain('probably');
    expect(item('p1')).not.toContain('probably');
    expect(item('p2')).toContain('not found again');
  });

  it('draws a mixed passage with both lines', () => {
    const mixed = list.root.querySelector('[data-passage=p3]');
    expect(mixed?.querySelector('.mark-quote')?.textContent).toBe('“artificial deadlines”');
    expect(mixed?.querySelector('.passage-words')?.textContent).toBe(
      'setting “artificial deadlines” would be read as weakness',
    );
  });

  it('steps on and back, and stays at the ends', () => {
    expect(list.step(-1)?.passage.id).toBe('p1');
    expect(list.step(1)?.passage.id).toBe('p2');
    expect(list.step(-1)?.passage.id).toBe('p1');
    expect(list.step(-1)?.passage.id).toBe('p1');
    expect(document.activeElement?.getAttribute('aria-current')).toBe('true');
  });

  it('steps only through what the filter shows', () => {
    list.filter({ voice: 'quote', speaker: 's1' });
    expect(shown()).toEqual(['p2', 'p3', 'p5']);
    list.step(1);
    expect(list.step(1)?.passage.id).toBe('p3');
    expect(list.goTo('p7', false)).toBe(false);
  });

  it('offers only voices and sources that the article has', () => {
    const bar = filterBar({ ...SAMPLE, passages: SAMPLE.passages.slice(0, 2) }, vi.fn());
    const names = Array.from(bar.querySelectorAll('option'), (option) => option.textContent);
    expect(names).toEqual(['All voices', 'Quotes', 'Paraphrase', 'All sources', 'Ilse Tarrant']);
  });
});
