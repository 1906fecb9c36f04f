import puppeteer, { type CDPSession, type Frame, type Page } from 'puppeteer-core';
import { isNewProfile } from './new-profile.ts';
import type { OpenBrowser, OpenOptions, Surface } from './real-browser.ts';
import { until } from './until.ts';

/** Without a sandbox (root), and silent: nothing in the background may reach out. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Chromium, driven over its DevTools pipe. */
export async function openChromium(
  executablePath: string,
  { extension, headless, profile, size, privateWindows }: OpenOptions,
): Promise<OpenBrowser> {
  const isNew = isNewProfile(profile);
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: privateWindows === true ? true : [extension],
    args: FLAGS,
    defaultViewport: headless ? (size ?? { width: 1000, height: 800 }) : null,
    ...(profile === undefined ? {} : { userDataDir: profile }),
  });
  if (privateWindows === true) {
    const session = await browser.target().createCDPSession();
    await session.send('Extensions.loadUnpacked', { path: extension, enableInIncognito: true });
    await session.detach();
  }
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().endsWith('/background.js'),
  );
  const id = new URL(worker.url()).host;
  const origin = `chrome-extension://${id}`;
  const tabs = new Set<unknown>();
  // it comes to the front when it opens, and whatever tab was there before is not seen any more
  if (isNew) await browser.waitForTarget((target) => target.url() === `${origin}/welcome.html`);

  const own = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    tabs.add(page.target());
    await page.goto(`${origin}/${path}`);
    return page;
  };
  /** Runs code in the background, with the tab in front as `tab`. */
  const inBackground = async (code: string): Promise<void> => {
    const running = await browser.waitForTarget(
      (target) => target.type() === 'service_worker' && target.url().startsWith(origin),
    );
    const background = await running.worker();
    await background?.evaluate(
      `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => { ${code}; })`,
    );
  };
  const surface = async (path: string): Promise<Surface> => {
    const target = await browser.waitForTarget(
      (candidate) => candidate.url().startsWith(`${origin}/${path}`) && !tabs.has(candidate),
      { timeout: 15_000 },
    );
    return surfaceOf(await target.asPage());
  };

  return {
    kind: 'chrome',
    puppeteer: browser,
    origin,
    openPage: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    openPrivate: async (url) => {
      const page = await own('popup.html?tab=0');
      const options = JSON.stringify({ url, incognito: true });
      const [tab, window] = (await page.evaluate(
        `chrome.windows.create(${options}).then(({ id, tabs }) => [tabs[0].id, id])`,
      )) as [number, number];
      return {
        tab,
        close: async () => {
          await page.evaluate(`chrome.windows.remove(${window})`);
          await page.close();
        },
      };
    },
    openOwn: own,
    clickAction: async (page) => {
      await page.bringToFront();
      const ours = (await browser.extensions()).get(id);
      if (ours === undefined) throw new Error('The extension is not loaded.');
      await page.triggerExtensionAction(ours);
    },
    popup: () => surface('popup.html'),
    panel: () => surface('sidepanel.html'),
    card: (page, frame = page.mainFrame()) => cardIn(page, frame, origin),
    tabId: async (page) => {
      await page.bringToFront();
      const sw = await browser
        .waitForTarget((target) => target.type() === 'service_worker' && target.url().startsWith(origin))
        .then((target) => target.worker());
      const tab = await sw?.evaluate(
        `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then((tabs) => tabs[0]?.id)`,
      );
      return Number(tab);
    },
    allowOrigin: async (pattern) => {
      const page = await browser.newPage();
      await page.goto('chrome://extensions/');
      await page.evaluate(
        `chrome.developerPrivate.addHostPermission(${JSON.stringify(id)}, ${JSON.stringify(pattern)})`,
      );
      await page.close();
    },
    command: (name) => inBackground(`chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab)`),
    menu: async (page, id) => {
      await page.bringToFront();
      await inBackground(
        `chrome.contextMenus.onClicked.dispatch({ menuItemId: ${JSON.stringify(id)} }, tab)`,
      );
    },
    stopBackground: async () => {
      const running = () =>
        browser
          .targets()
          .find((target) => target.type() === 'service_worker' && target.url().startsWith(origin));
      await (await running()?.worker())?.close();
      await until('the background to stop', () => Promise.resolve(running() === undefined));
    },
    dark: (page, on) =>
      page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: on ? 'dark' : 'light' }]),
    forcedColours: async (page, theme) => {
      // what is emulated lasts as long as its session
      const session = await page.createCDPSession();
      const features = [
        { name: 'forced-colors', value: theme === null ? 'none' : 'active' },
        { name: 'prefers-reduced-motion', value: theme === null ? '' : 'reduce' },
        { name: 'prefers-color-scheme', value: theme ?? 'light' },
      ];
      await session.send('Emulation.setEmulatedMedia', { features });
    },
    close: () => browser.close(),
  };
}

function surfaceOf(page: Page): Surface {
  return {
    run: (look, argument) =>
      page.evaluate(`(${look.toString()})(document, ${JSON.stringify(argument ?? null)})`) as ReturnType<
        Surface['run']
      > as never,
    picture: () => page.screenshot(),
  };
}

/** The world the content script lives in can open the closed shadow root; the page's own world cannot. */
async function cardIn(page: Page, frame: Frame, origin: string): Promise<Surface | null> {
  const session = await page.createCDPSession();
  const contextId = await contentWorld(session, frame, origin);
  const root = `chrome.dom.openOrClosedShadowRoot(document.querySelector('whose-words-card'))`;
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
      awaitPromise: true,
      userGesture: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  const isOpen = await evaluate(
    `(() => { const host = document.querySelector('whose-words-card'); return !!host && !!chrome.dom.openOrClosedShadowRoot(host)?.querySelector('[role=dialog]'); })()`,
  );
  if (isOpen !== true) return null;
  return {
    run: (look, argument) =>
      evaluate(`(${look.toString()})(${root}, ${JSON.stringify(argument ?? null)})`) as never,
    picture: () => page.screenshot(),
  };
}

/** The number of the execution context of our content script in a frame. */
async function contentWorld(session: CDPSession, frame: Frame, origin: string): Promise<number> {
  let found: number | null = null;
  // puppeteer keeps it out of its types
  const { _id } = frame as unknown as { _id: string };
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { frameId } = context.auxData as { frameId?: string };
    if (context.origin === origin && frameId === _id) found = context.id;
  });
  await session.send('Runtime.enable');
  return until('the content script', () => Promise.resolve(found));
}
