import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { marksPainted } from '../../src/cli/browser/marks.ts';
import { openBrowser } from '../../src/cli/browser/open-browser.ts';
import type { OpenBrowser } from '../../src/cli/browser/real-browser.ts';
import { serve, type Answer, type Site } from '../../src/cli/browser/serve.ts';
import { until } from '../../src/cli/browser/until.ts';
import { built } from './built.ts';

/** A browser with the extension and a site that it reads: neither is there before the first test of the block. */
export interface Started {
  readonly browser: OpenBrowser;
  readonly site: Site;
  /** A page of the site, before the eyes. */
  open: (path: string) => Promise<Page>;
  /** The same, once it is marked. */
  openMarked: (path: string) => Promise<Page>;
}

/** Called inside of a `describe`: starts both before its tests, and closes them behind the last. */
export function startExtension(
  kind: 'chrome' | 'firefox',
  answer: (path: string) => Answer | string | null,
): Started {
  let running: Pick<Started, 'browser' | 'site'> | null = null;
  const now = (): Pick<Started, 'browser' | 'site'> => {
    if (running === null) throw new Error('The browser is started before the first test, not before.');
    return running;
  };
  beforeAll(async () => {
    const site = await serve(answer);
    running = { site, browser: await openBrowser({ kind, extension: built(kind), headless: true }) };
  });
  afterAll(async () => {
    await running?.browser.close();
    await running?.site.close();
  });
  const open = async (path: string): Promise<Page> => {
    const page = await now().browser.openPage(`${now().site.origin}${path}`);
    await page.bringToFront();
    return page;
  };
  return {
    get browser() {
      return now().browser;
    },
    get site() {
      return now().site;
    },
    open,
    openMarked: async (path) => {
      const page = await open(path);
      await until(`marks on ${path}`, () => marksPainted(page));
      return page;
    },
  };
}
