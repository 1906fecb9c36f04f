/** What was confirmed is never lost: two windows, a stopped background, cleared data, files that are none. */
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marksPainted } from '../../src/cli/browser/marks.ts';
import { openBrowser } from '../../src/cli/browser/open-browser.ts';
import type { OpenBrowser } from '../../src/cli/browser/real-browser.ts';
import { until } from '../../src/cli/browser/until.ts';
import { serve, type Site } from '../../src/cli/browser/serve.ts';
import { LARGEST } from '../../src/store/import-archive.ts';
import { built } from './built.ts';
import { fillNote } from './fill-note.ts';
import { smallDisk, type SmallDisk } from './small-disk.ts';
import { twinPage } from './twin-page.ts';

const DALMASO = `#/source/${encodeURIComponent('speaker:henri dalmaso')}`;
const OUTLET = `#/source/${encodeURIComponent('outlet:127.0.0.1')}`;

describe.each(['chrome', 'firefox'] as const)('what is kept in %s', (kind) => {
  let browser: OpenBrowser;
  let site: Site;
  let one: Page;
  const folder = mkdtempSync(join(tmpdir(), 'whose-words-kept-'));
  let disk: SmallDisk | null = null;

  const words = (page: Page): Promise<string> => page.$eval('#page', (place) => place.textContent ?? '');
  const notebookAt = async (address: string, shown: string): Promise<Page> => {
    const page = await browser.openOwn(`notebook.html${address}`);
    await page.bringToFront();
    await until(`“${shown}”`, async () => (await words(page)).includes(shown));
    return page;
  };
  /** Writes a note on the source that is shown, and asks for it to be kept. */
  const begin = async (page: Page, note: string): Promise<void> => {
    // the page may be drawn anew in between, when what was read is written down
    await until('the field', async () => {
      await page.evaluate(() => {
        if (document.querySelector('textarea') !== null) return;
        Array.from(document.querySelectorAll('button'))
          .find((button) => button.textContent === 'Add note' && !button.hidden)
          ?.click();
      });
      return fillNote(page, note).then(
        () => true,
        () => false,
      );
    });
  };
  /** The same; done when it is among the notes. */
  const write = async (page: Page, note: string): Promise<void> => {
    await begin(page, note);
    await until(`the note “${note}”`, async () => (await words(page)).includes(note));
  };
  const files: string[] = [];
  /** Presses one of some buttons that hand the reader a file, and gives the file's text. */
  const exported = (page: Page, buttons: string, index: number): Promise<string> =>
    page.evaluate(
      async (selector, at) => {
        // the file is looked at here, not downloaded
        HTMLAnchorElement.prototype.click = () => undefined;
        const file = new Promise<Blob>((resolve) => {
          URL.createObjectURL = (made) => {
            resolve(made as Blob);
            return '#';
          };
        });
        document.querySelectorAll<HTMLElement>(selector)[at]?.click();
        return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await (await file).arrayBuffer());
      },
      buttons,
      index,
    );
  const readStory = async (path: string): Promise<void> => {
    const article = await browser.openPage(`${site.origin}${path}`);
    await article.bringToFront();
    await until('marks', () => marksPainted(article));
    await article.close();
  };

  beforeAll(async () => {
    disk = smallDisk();
    site = await serve((path) => (path.startsWith('/story') ? twinPage() : null));
    browser = await openBrowser({
      ...{ kind, extension: built(kind), headless: true, privateWindows: true },
      ...(disk === null ? {} : { profile: join(disk.folder, 'profile') }),
    });
    await readStory('/story');
    one = await notebookAt('#/speakers', 'Henri Dalmaso');
    await one.evaluate((to) => {
      location.hash = to;
    }, DALMASO);
    await until('the source', async () => (await words(one)).includes('Add note'));
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
    disk?.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  it('two windows that write at once lose nothing, and show each other’s notes', async () => {
    const other = await notebookAt(DALMASO, 'Add note');
    await write(other, 'From the second window.');
    await one.bringToFront();
    await write(one, 'From the first window.');
    for (const page of [one, other]) {
      await page.bringToFront();
      await until('both notes', async () => {
        const shown = await words(page);
        return shown.includes('From the first window.') && shown.includes('From the second window.');
      });
    }
    await other.close();
  });

  it('a tab closed in the middle of a write takes nothing along that was confirmed, and leaves no half of it', async () => {
    const closing = await notebookAt(OUTLET, 'Add note');
    await write(closing, 'Confirmed before the tab closed.');
    await begin(closing, 'Torn out of the hand.');
    await closing.close();
    const again = await notebookAt(OUTLET, 'Confirmed before the tab closed.');
    const isThere = (await words(again)).includes('Torn out of the hand.');
    // it is found by its words, which are written beside it, if and only if it is there
    for (const [word, shown] of [
      ['torn', isThere ? 'Torn out of the hand.' : 'Nothing was found for “torn”'],
      ['confirmed', 'Confirmed before the tab closed.'],
    ] as const) {
      await again.evaluate((to) => {
        location.hash = to;
      }, `#/search/${word}`);
      await until(`“${shown}”`, async () => {
        const now = await words(again);
        return now.includes(`“${word}”`) && now.includes(shown);
      });
    }
    await again.close();
  });

  it('a private window is read and marked, says that nothing is kept, and nothing is', async () => {
    const window = await browser.openPrivate(`${site.origin}/story/private`);
    const popup = await browser.openOwn(`popup.html?tab=${window.tab.toString()}`);
    await popup.bringToFront();
    const said = await until('the popup', () =>
      popup.evaluate(() => document.querySelector('.sources .problem')?.textContent ?? null),
    );
    expect(said).toContain('private window');
    expect(await popup.$('.note-add:not([hidden])')).toBeNull();
    await popup.close();
    await window.close();
  });

  it('a note that was confirmed outlives the background, and the next article is recorded', async () => {
    await one.bringToFront();
    await write(one, 'Before the background stopped.');
    await browser.stopBackground();
    await readStory('/story/later');
    // and not three: the one read in a private window is not among them
    const again = await notebookAt(DALMASO, 'From the 2 articles you opened');
    expect(await words(again)).toContain('Before the background stopped.');
    await again.close();
  });

  it.each([
    ['another program’s', 'foreign.json', '{"highlights":[]}', null, 'neither an archive'],
    ['a damaged', 'damaged.json', '{"format":"whose-words-archive","notes":[', null, 'damaged'],
    ['a huge', 'huge.json', '', LARGEST + 1, 'larger than 200'],
  ])('%s file changes nothing and gets an answer', async (_what, name, text, size, said) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    if (size !== null) truncateSync(path, size);
    const page = await notebookAt('#/data', 'Web Annotations');
    const field = await page.waitForSelector('input[type=file]');
    await (field as unknown as { uploadFile: (file: string) => Promise<void> }).uploadFile(path);
    const answer = await until('the answer', () =>
      page.evaluate(() => document.querySelector('.preview .problem')?.textContent ?? null),
    );
    expect(answer).toContain(said);
    expect(await page.$('.preview button')).toBeNull();
    await page.close();
  });

  it('the reset of the settings leaves the notes alone', async () => {
    const options = await browser.openOwn('options.html');
    await options.bringToFront();
    /** How many settings are on; presses a button, or a switch that is off, on the way. */
    const on = (press: 'a switch' | 'the reset' | null): Promise<number> =>
      options.evaluate((what) => {
        const switches = Array.from(document.querySelectorAll<HTMLInputElement>('[role=switch]'));
        if (what === 'a switch') switches.findLast(({ checked }) => !checked)?.click();
        if (what === 'the reset')
          Array.from(document.querySelectorAll('button'))
            .find(({ textContent }) => textContent === 'Reset the settings')
            ?.click();
        return switches.filter(({ checked }) => checked).length;
      }, press);
    const atFirst = await until('the switches', async () => (await on(null)) || null);
    expect(await on('a switch')).toBeGreaterThan(atFirst);
    await on('the reset');
    await until('the settings of the first day', async () => (await on(null)) === atFirst);
    await until('the word that it is done', () =>
      options.$eval('#data [role=status]', (status) => status.textContent !== ''),
    );
    await options.close();
    const page = await notebookAt(DALMASO, 'Before the background stopped.');
    await page.close();
  });

  it('everything can be taken along, as any of the files', async () => {
    const page = await notebookAt('#/data', 'Web Annotations');
    for (let kind = 0; kind < 5; kind++) files.push(await exported(page, '.exports button', kind));
    await page.close();
    const articles = await notebookAt('#/articles', 'Report');
    files.push(await exported(articles, '#page button', 0));
    await articles.close();
    const note = 'Before the background stopped.';
    expect(files.map((file) => [file.slice(0, 2), file.includes(note), file.includes('Dalmaso')])).toEqual([
      ['{"', true, true],
      ['{"', true, true],
      ['\ufefft', false, true],
      ['PK', false, true],
      ['TY', false, true],
      ['<!', false, true],
    ]);
  });

  it('cleared data is gone, and what is written afterwards is kept', async () => {
    await one.bringToFront();
    // a connection of ours that would not let go would block this for ever
    const cleared = await one.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const request = indexedDB.deleteDatabase('whose-words');
          request.onsuccess = () => {
            resolve('cleared');
          };
          request.onerror = () => {
            resolve('failed');
          };
        }),
    );
    expect(cleared).toBe('cleared');
    await readStory('/story/after');
    const page = await notebookAt(DALMASO, 'From the one article you opened');
    await write(page, 'After all was cleared.');
    expect(await words(page)).not.toContain('From the first window.');
    await page.close();
  });

  it('an archive brings everything back on a machine that has nothing of it', async () => {
    const path = join(folder, 'archive.json');
    writeFileSync(path, files[0] ?? '');
    const page = await notebookAt('#/data', 'Web Annotations');
    const field = await page.waitForSelector('input[type=file]');
    await (field as unknown as { uploadFile: (file: string) => Promise<void> }).uploadFile(path);
    await page.locator('.preview button.primary:enabled').click();
    await page.waitForSelector('.preview > p:only-child');
    await page.close();
    const again = await notebookAt(DALMASO, 'From the 3 articles you opened');
    for (const note of ['From the first window.', 'Before the background stopped.', 'After all was cleared.'])
      expect(await words(again)).toContain(note);
    await again.close();
  });

  // the last one: a browser that could not write does not always write again before it is started anew
  it('a full disk is said; what was confirmed stays, and room makes it work again', async ({ skip }) => {
    if (disk === null) return skip('no disk of our own can be mounted here');
    const small = disk;
    const page = await notebookAt(DALMASO, 'After all was cleared.');
    const problem = (): Promise<string | null> =>
      page.evaluate(() => document.querySelector('.note-editor .problem')?.textContent || null);
    const isWriting = (): Promise<boolean> =>
      page.evaluate(() => {
        const form = document.querySelector<HTMLFormElement>('form.note-editor');
        return form?.querySelector('textarea')?.value.startsWith('x') ?? false;
      });
    try {
      const said = await until('the reason', async () => {
        // the browser clears files of its own away all the time: what it frees is filled again
        small.fill();
        if (!(await isWriting())) await begin(page, 'x'.repeat(90_000));
        return problem();
      });
      expect(said).toMatch(/disk is full|does not open the database/);
    } finally {
      small.makeRoom();
    }
    await page.evaluate(() => document.querySelector<HTMLFormElement>('.note-editor')?.requestSubmit());
    await until('the note', async () => (await words(page)).includes('x'.repeat(100)));
    const again = await notebookAt(DALMASO, 'After all was cleared.');
    expect(await words(again)).toContain('x'.repeat(100));
    await again.close();
    await page.close();
  });
});
