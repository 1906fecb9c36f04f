import type { Browser, CDPSession } from 'puppeteer-core';

/** What one contender did on one page, in ms: evaluating its script, its first run and its second. */
export interface ColdRun {
  evaluation: number;
  cold: number;
  warm: number;
  value: unknown;
}

/** Opens a page whose own scripts do not run and which reaches nothing, then runs a script in a fresh isolated world. */
export async function runCold(browser: Browser, url: string, script: string): Promise<ColdRun> {
  const page = await browser.newPage();
  try {
    await page.setJavaScriptEnabled(false);
    const session = await page.createCDPSession();
    await session.send('Network.enable');
    await session.send('Network.setBlockedURLs', {
      urls: ['https://*', '*.js*', '*.css*', '*.png*', '*.jpg*'],
    });
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 20_000 });
    return await measured(session, script);
  } finally {
    await page.close();
  }
}

async function measured(session: CDPSession, script: string): Promise<ColdRun> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  // the page has been laid out before anybody reads it, as it is at document_idle; the script is given as text, so
  // that its parsing is counted
  const expression = `(() => {
    const script = ${JSON.stringify(script)};
    document.documentElement.getBoundingClientRect();
    const before = performance.now();
    (0, eval)(script);
    const ready = performance.now();
    const value = globalThis.contender();
    const done = performance.now();
    globalThis.contender();
    return { evaluation: ready - before, cold: done - ready, warm: performance.now() - done, value };
  })()`;
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as ColdRun;
}
