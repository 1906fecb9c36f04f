import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marksPainted } from '../../src/cli/browser/marks.ts';
import { openBrowser } from '../../src/cli/browser/open-browser.ts';
import type { OpenBrowser, Surface } from '../../src/cli/browser/real-browser.ts';
import { until } from '../../src/cli/browser/until.ts';
import { serve, type Site } from '../../src/cli/browser/serve.ts';
import { built } from './built.ts';
import { twinPage } from './twin-page.ts';

const NOTE = 'Speaks of **patience**, never of the price.';

describe.each(['chrome', 'firefox'] as const)('notes in %s', (kind) => {
  let site: Site;
  const profile = mkdtempSync(join(tmpdir(), `whose-words-${kind}-`));

  beforeAll(async () => {
    site = await serve((path) => (path.startsWith('/story') ? twinPage() : null));
  });
  afterAll(async () => {
    await site.close();
    rmSync(profile, { recursive: true, force: true });
  });

  const start = (): Promise<OpenBrowser> =>
    openBrowser({ kind, extension: built(kind), headless: true, profile });

  async function popupOn(browser: OpenBrowser): Promise<Surface> {
    const page = await browser.openPage(`${site.origin}/story`);
    await page.bringToFront();
    await until('marks', () => marksPainted(page));
    await browser.clickAction(page);
    const popup = await browser.popup();
    await until('the sources', () => popup.run((root) => root.querySelector('.source h3') !== null));
    return popup;
  }

  it('keeps a note on a source when the browser is closed and opened again', async () => {
    const first = await start();
    const popup = await popupOn(first);
    await popup.run((root) => {
      root.querySelector<HTMLElement>('.source button[id$="-add"]')?.click();
    });
    await until('the editor', () => popup.run((root) => root.querySelector('.source textarea') !== null));
    await popup.run((root, note) => {
      const field = root.querySelector<HTMLTextAreaElement>('.source textarea');
      if (!field) return;
      field.value = note;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.closest('form')?.requestSubmit();
    }, NOTE);
    await until('the note', () =>
      popup.run((root) => root.querySelector('.source .note strong')?.textContent === 'patience'),
    );
    await first.close();

    const second = await start();
    const later = await popupOn(second);
    await until('the note of last time', () =>
      later.run((root) => root.querySelector('.source .note strong')?.textContent === 'patience'),
    );
    expect(await later.run((root) => root.querySelectorAll('.source .note').length)).toBe(1);
    await second.close();
  });
});
