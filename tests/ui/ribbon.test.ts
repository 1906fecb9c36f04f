// @vitest-environment jsdom
import './english.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ribbon } from '../../src/ui/ribbon.ts';
import { SAMPLE } from './sample-reading.ts';

describe('the ribbon', () => {
  const onJump = vi.fn();
  let strip: HTMLElement;
  beforeEach(() => {
    onJump.mockReset();
    const drawn = ribbon(SAMPLE, onJump);
    strip = drawn.querySelector<HTMLElement>('[role=slider]') ?? drawn;
  });
  const press = (key: string): boolean => strip.dispatchEvent(new KeyboardEvent('keydown', { key }));

  it('jumps to the passage that is clicked', () => {
    strip.querySelector<HTMLElement>('[data-passage=p4]')?.click();
    expect(onJump).toHaveBeenLastCalledWith('p4');
  });

  it('steps through the passages by arrow keys, and stops at both ends', () => {
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft', 'End', 'ArrowRight', 'Home'])
      press(key);
    expect(onJump.mock.calls.flat()).toEqual(['p1', 'p2', 'p1', 'p1', 'p7', 'p7', 'p1']);
  });

  it('says in words where it stands', () => {
    press('End');
    expect(strip.getAttribute('aria-valuetext')).toBe('Ruben Ashdown: Quoted, partly word for word, 7 of 7');
  });

  it('is a picture where nobody but the reporter speaks', () => {
    const quiet = ribbon({ ...SAMPLE, passages: [] }, onJump);
    expect(quiet.querySelector('.ribbon')?.getAttribute('role')).toBe('img');
    expect(quiet.querySelector('.shares')?.textContent).toBe('Reporter 100%');
  });
});
