import { describe, expect, it } from 'vitest';
import { marksPainted } from '../../src/cli/browser/marks.ts';
import type { Surface } from '../../src/cli/browser/real-browser.ts';
import { until } from '../../src/cli/browser/until.ts';
import { twinPage } from './twin-page.ts';
import { startExtension } from './start-extension.ts';

describe.each(['chrome', 'firefox'] as const)('insertions dimmed in %s', (kind) => {
  const on = startExtension(kind, (path) => (path.startsWith('/story') ? twinPage() : null));

  const flip = (popup: Surface, which: number): Promise<unknown> =>
    popup.run((root, index) => {
      root.querySelectorAll<HTMLInputElement>('.insertions input')[index]?.click();
    }, which);

  it('dims the comment to its first words, all but the comment, and nothing', async () => {
    const page = await on.browser.openPage(`${on.site.origin}/story`);
    await page.bringToFront();
    await until('marks', () => marksPainted(page));
    const dimmed = (): Promise<string> =>
      page.evaluate(() => Array.from(CSS.highlights.get('whose-words-dimmed') ?? [], String).join(' '));
    await on.browser.clickAction(page);
    const popup = await on.browser.popup();
    await until('the switches', () => popup.run((root) => root.querySelector('.insertions input') !== null));

    await flip(popup, 0);
    const faint = await until('the comment to be dimmed', async () => (await dimmed()) || null);
    expect(faint).not.toContain('Comment:');
    expect(faint).toContain('the fantasy has become a strategy');
    expect(faint).not.toContain('further noted');

    await flip(popup, 1);
    await until('the rest to be dimmed', async () => (await dimmed()).includes('further noted'));
    expect(await dimmed()).not.toContain('the fantasy has become a strategy');

    await flip(popup, 1);
    await until('nothing to be dimmed', async () => (await dimmed()) === '');
  });
});
