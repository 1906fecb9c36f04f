// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followKeys, type PanelKeys } from '../../src/ui/panel-keys.ts';

const names = ['next', 'previous', 'show', 'note', 'correct', 'layer', 'help'] as const;

describe('the panel’s keys', () => {
  const keys = {
    next: vi.fn<() => void>(),
    previous: vi.fn<() => void>(),
    show: vi.fn<() => void>(),
    note: vi.fn<() => void>(),
    correct: vi.fn<() => void>(),
    layer: vi.fn<(index: number) => void>(),
    help: vi.fn<() => void>(),
  } satisfies PanelKeys;
  let over: AbortController;
  beforeEach(() => {
    over = new AbortController();
    for (const name of names) keys[name].mockReset();
    document.body.replaceChildren(document.createElement('textarea'), document.createElement('button'));
    followKeys(document.body, keys, over.signal);
  });
  afterEach(() => {
    over.abort();
  });
  const press = (key: string, on: Element = document.body, held: KeyboardEventInit = {}): boolean =>
    on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }));
  const pressed = (): string[] => names.filter((name) => keys[name].mock.calls.length > 0);

  it.each([
    ['j', 'next'],
    ['k', 'previous'],
    ['Enter', 'show'],
    ['n', 'note'],
    ['x', 'correct'],
    ['?', 'help'],
  ] as const)('%s: %s', (key, name) => {
    press(key);
    expect(pressed()).toEqual([name]);
  });

  it.each(['1', '2', '3', '4'])('%s switches its layer', (key) => {
    press(key);
    expect(keys.layer).toHaveBeenCalledWith(Number(key) - 1);
  });

  it('leaves what is being written alone', () => {
    const field = document.querySelector('textarea');
    if (field) for (const key of ['j', 'n', '1', '?', 'Enter']) press(key, field);
    expect(pressed()).toEqual([]);
  });

  it('leaves Enter to the button that has the focus, and shortcuts to the browser', () => {
    const button = document.querySelector('button');
    if (button) press('Enter', button);
    press('j', document.body, { ctrlKey: true });
    press('n', document.body, { metaKey: true });
    expect(pressed()).toEqual([]);
  });

  it('ends with its signal', () => {
    over.abort();
    press('j');
    expect(pressed()).toEqual([]);
  });
});
