import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { clickMark, markedWords, marksIn, marksPainted } from '../../src/cli/browser/marks.ts';
import type { OpenBrowser, Surface } from '../../src/cli/browser/real-browser.ts';
import { until } from '../../src/cli/browser/until.ts';
import { frontPage, hostilePage, TWIN_TITLE, twinPage } from './twin-page.ts';
import { startExtension } from './start-extension.ts';

const STRICT = {
  'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};

const pages = (path: string) => {
  switch (path.split('?')[0]) {
    case '/story':
      return twinPage();
    case '/strict':
      return { body: twinPage(), headers: STRICT };
    case '/front':
      return frontPage();
    case '/hostile':
      return hostilePage();
    case '/late':
      return lateStory();
    default:
      return null;
  }
};

/** The story's text is thrown away and written anew, as a framework does that replaces its nodes. */
const lateStory = (): string =>
  twinPage().replace(
    '</body>',
    `<button id="replace" onclick="const b = document.querySelector('.article-body'); const h = b.innerHTML; b.textContent = ''; b.innerHTML = h;">again</button></body>`,
  );

const openCard = (browser: OpenBrowser, page: Page): Promise<Surface> =>
  until('the card', () => browser.card(page));
/** A document has no text of its own, its body has; the card's shadow root has. */
const text = (surface: Surface): Promise<string> =>
  surface.run((root) => ('body' in root ? (root as Document).body : root).textContent ?? '');

/** The popup once its sources are there. */
async function openPopup(browser: OpenBrowser, page: Page): Promise<Surface> {
  await browser.clickAction(page);
  const popup = await browser.popup();
  await until('the sources in the popup', () =>
    popup.run((root) => root.querySelector('.source h3') !== null),
  );
  return popup;
}

/** The switches stand in the order of the layers. */
const PARAPHRASE = 1;

const pressSwitch = (popup: Surface, index: number): Promise<void> =>
  popup.run((root, at) => {
    const control = root.querySelectorAll<HTMLElement>('.layers [role=switch]')[at];
    if (!control) throw new Error('no such switch');
    control.click();
  }, index);

describe.each(['chrome', 'firefox'] as const)('the main job in %s', (kind) => {
  const on = startExtension(kind, pages);
  const { open, openMarked } = on;

  it('marks the twin: quotes, paraphrase and the inserted comment', async () => {
    const page = await openMarked('/story');
    const quotes = (await markedWords(page, 'quote')).join(' | ');
    const paraphrase = (await markedWords(page, 'paraphrase')).join(' | ');
    const editorial = (await markedWords(page, 'editorial')).join(' | ');
    expect(quotes).toContain('"We have to keep them guessing');
    expect(quotes).toContain('"not reading our plans aloud."');
    expect(paraphrase).toContain('Marenia is vital to Corvane');
    expect(editorial).toMatch(/^Comment: Every government/);
    expect(editorial).not.toContain('Dalmaso further noted');
    expect([quotes, paraphrase, editorial].join()).not.toContain('tidewatcher');
    await page.close();
  });

  it('leaves the article’s own nodes as they were', async () => {
    const page = await openMarked('/story');
    const article = await page.evaluate(() => document.querySelector('article')?.outerHTML ?? '');
    const served = twinPage();
    const [, body = ''] = /<article>([\s\S]*)<\/article>/.exec(served) ?? [];
    const parsed = await page.evaluate((html) => {
      const template = document.createElement('template');
      template.innerHTML = `<article>${html}</article>`;
      return template.innerHTML;
    }, body);
    expect(article).toBe(parsed);
    await page.close();
  });

  it('says on a click who speaks and why; Escape closes the card', async () => {
    const page = await openMarked('/story');
    const index = (await markedWords(page, 'quote')).findIndex((words) =>
      words.startsWith('"We have to keep'),
    );
    await clickMark(page, 'quote', index);
    const card = await openCard(on.browser, page);
    const said = await text(card);
    expect(said).toContain('Henri Dalmaso');
    expect(said).toContain('argued');
    await page.keyboard.press('Escape');
    await until('the card to close', async () => (await on.browser.card(page)) === null);
    await page.close();
  });

  it('does not open the card when words are selected by dragging', async () => {
    const page = await openMarked('/story');
    const box = await page.evaluate(() => {
      const [range] = Array.from(CSS.highlights.get('whose-words-quote') ?? []);
      const [line] = range instanceof Range ? range.getClientRects() : [];
      return line ? { x: line.x, y: line.y + line.height / 2, width: line.width } : null;
    });
    if (box === null) throw new Error('no mark');
    await page.mouse.move(box.x + 5, box.y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 5, box.y, { steps: 5 });
    await page.mouse.up();
    expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(3);
    expect(await on.browser.card(page)).toBeNull();
    await page.close();
  });

  it('shows each source in the popup, and the outlet', async () => {
    const page = await openMarked('/story');
    const popup = await openPopup(on.browser, page);
    const speakers = ['Henri Dalmaso', 'Anton Brezhin', 'Irina Solokova', 'Edmund Harrow', 'Viktor Maslov'];
    await until('all sources to be drawn', async () => {
      const names = await popup.run((root) =>
        Array.from(root.querySelectorAll('.source h3'), (name) => name.textContent),
      );
      return speakers.every((name) => names.includes(name));
    });
    const said = await text(popup);
    expect(said).toContain(TWIN_TITLE);
    expect(said).toContain('Meridian Wire');
    await page.close();
  });

  it('switches a layer off at once, and remembers it', async () => {
    const page = await openMarked('/story');
    const popup = await openPopup(on.browser, page);
    await pressSwitch(popup, PARAPHRASE);
    await until('the paraphrase to go', async () => (await marksIn(page, 'paraphrase')) === 0);
    expect(await marksIn(page, 'quote')).toBeGreaterThan(0);
    const again = await openMarked('/story?again');
    expect(await marksIn(again, 'paraphrase')).toBe(0);
    const second = await openPopup(on.browser, again);
    await pressSwitch(second, PARAPHRASE);
    await until('the paraphrase to come back', async () => (await marksIn(again, 'paraphrase')) > 0);
    await page.close();
    await again.close();
  });

  it('works under a strict content security policy with trusted types', async () => {
    const page = await openMarked('/strict');
    await clickMark(page, 'quote', 0);
    expect(await text(await openCard(on.browser, page))).toContain('Henri Dalmaso');
    await page.close();
  });

  it('follows a page that replaces its nodes', async () => {
    const page = await openMarked('/late');
    const before = await markedWords(page, 'quote');
    await page.locator('#replace').click();
    await until(
      'the marks to come back',
      async () => (await markedWords(page, 'quote')).join() === before.join(),
    );
    await page.close();
  });

  it('puts the marks back when the page clears the registry', async () => {
    const page = await openMarked('/story');
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.querySelector('h1')?.append(' ');
    });
    await until('the marks to come back', () => marksPainted(page));
    await page.close();
  });

  it('never runs what a page wrote as words', async () => {
    const page = await openMarked('/hostile');
    await clickMark(page, 'quote', 0);
    await openCard(on.browser, page);
    await page.keyboard.press('Escape');
    const popup = await openPopup(on.browser, page);
    expect(await popup.run((root) => root.querySelectorAll('img').length)).toBe(0);
    expect(await page.title()).not.toBe('taken');
    await page.close();
  });

  it('says why a front page is not read, and reads it when asked', async () => {
    const page = await open('/front');
    await on.browser.clickAction(page);
    const popup = await on.browser.popup();
    await until('the reasons', () =>
      popup.run((root) => root.querySelectorAll('.state button, .state p').length > 0),
    );
    expect(await marksPainted(page)).toBe(false);
    await page.close();
  });

  it('goes on when the background was stopped', async () => {
    const page = await openMarked('/story');
    await on.browser.stopBackground();
    await clickMark(page, 'quote', 1);
    expect((await text(await openCard(on.browser, page))).length).toBeGreaterThan(20);
    const second = await openMarked('/story?later');
    await page.close();
    await second.close();
  });

  it('is quiet: no error reaches the page’s console', async () => {
    const page = await on.browser.puppeteer.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(`${on.site.origin}/story`);
    await until('marks', () => marksPainted(page));
    expect(errors.filter((error) => !error.includes('favicon'))).toEqual([]);
    await page.close();
  });
});

it('the twin’s page is the story’s text', () => {
  const story = readFileSync('tests/articles/twin-strait/story.txt', 'utf8');
  for (const paragraph of story.trim().split(/\n\n/).slice(5, 8))
    expect(twinPage().replaceAll('&quot;', '"')).toContain(paragraph);
});
