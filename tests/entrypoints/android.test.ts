import { beforeEach, describe, expect, it, vi } from 'vitest';

const fake = vi.hoisted(() => ({
  tabs: { create: vi.fn(() => Promise.resolve({})), query: vi.fn(() => Promise.resolve([{ id: 7 }])) },
  runtime: { getURL: (path: string) => `moz-extension://x/${path}`, onInstalled: { addListener: vi.fn() } },
}));
vi.mock('webextension-polyfill', () => ({ default: fake }));

const { offerMenus } = await import('../../entrypoints/background/menus.ts');
const { obeyCommands } = await import('../../entrypoints/background/commands.ts');
const { commandsOf, shortcutsPage } = await import('../../entrypoints/wiring/commands.ts');
const { openPanel } = await import('../../entrypoints/wiring/open-surface.ts');

describe('Firefox for Android has no sidebar, commands, menus or windows', () => {
  beforeEach(() => {
    vi.stubGlobal('browser', fake);
    fake.tabs.create.mockClear();
  });

  it('starts its background all the same', () => {
    expect(offerMenus).not.toThrow();
    expect(obeyCommands).not.toThrow();
  });

  it('opens the panel as a tab that knows its article', async () => {
    await openPanel({ id: 7, windowId: undefined });
    expect(fake.tabs.create).toHaveBeenCalledWith({ url: 'moz-extension://x/sidepanel.html?tab=7' });
  });

  it('says that there are no keys to change', async () => {
    expect(await commandsOf()).toEqual([]);
    expect(shortcutsPage()).toBeNull();
  });

  it('opens the panel as a tab where the browser refuses it elsewhere', async () => {
    vi.stubGlobal('browser', { ...fake, sidebarAction: { open: () => Promise.reject(new Error('no')) } });
    await openPanel({ id: 7 });
    expect(fake.tabs.create).toHaveBeenCalled();
  });
});
