import type { Browser, CDPSession } from 'puppeteer-core';

/** What one contender did on one page, in ms: evaluating its script, its first run and its second. */
export interface ColdRun {
  evaluation: number;
  cold: number;
  warm: number;
  value: unknown;
}

/** Runs a script on a fresh load of a page, in a fresh world; what it does in the `background` script is not counted. */
export type RunCold = (
  browser: Browser,
  url: string,
  script: string,
  background?: string,
) => Promise<ColdRun>;

/**
 * What is evaluated. The page is styled and laid out before the clock starts, for all contenders alike: a content
 * script comes at `document_idle`, to a page that its reader has before the eyes, and the page's own first layout is
 * nobody's cost. The script is given as text, so that its parsing is counted, as `evaluation`.
 */
const measuring = (script: string, background = ''): string => `(() => {
  const script = ${JSON.stringify(script)};
  (0, eval)(${JSON.stringify(background)});
  let elsewhere = 0;
  const spent = () => { const more = (globalThis.elsewhere ?? 0) - elsewhere; elsewhere += more; return more; };
  document.documentElement.getBoundingClientRect();
  const before = performance.now();
  (0, eval)(script);
  const ready = performance.now();
  const value = globalThis.contender();
  const done = performance.now();
  const cold = done - ready - spent();
  globalThis.contender();
  return { evaluation: ready - before, cold, warm: performance.now() - done - spent(), value };
})()`;

/** In Chromium: an isolated world, as a content script has; the page's own scripts do not run, nothing is fetched. */
export const runInChromium: RunCold = async (browser, url, script, background) => {
  const page = await browser.newPage();
  try {
    await page.setJavaScriptEnabled(false);
    const session = await page.createCDPSession();
    await session.send('Network.enable');
    await session.send('Network.setBlockedURLs', {
      urls: ['https://*', '*.js*', '*.css*', '*.png*', '*.jpg*'],
    });
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 20_000 });
    return await evaluated(session, measuring(script, background));
  } finally {
    await page.close();
  }
};

async function evaluated(session: CDPSession, expression: string): Promise<ColdRun> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as ColdRun;
}

/** In Firefox: the page's own world, which is as fresh, for its policy keeps all its scripts and files out. */
export const runInFirefox: RunCold = async (browser, url, script, background) => {
  const page = await browser.newPage();
  try {
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 20_000 });
    return (await page.evaluate(measuring(script, background))) as ColdRun;
  } finally {
    await page.close();
  }
};

/** What a page is served with for the bench: nothing of its own runs and nothing is fetched; clocks are exact. */
export const QUIET_HEADERS = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-eval'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
