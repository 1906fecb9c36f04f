import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { isNewProfile } from './new-profile.ts';
import type { OpenBrowser, OpenOptions, Surface } from './real-browser.ts';
import { until } from './until.ts';

const POPUP = `document.querySelector('browser.webextension-popup-browser')`;
const PANEL = `document.getElementById('sidebar')?.contentDocument?.querySelector('browser')`;
const FRONT = `gBrowser.selectedBrowser`;
/** The windows of the page in front and of its frames, as far as they are of one site. */
const FRAMES = `[content, ...Array.from(content.frames)].filter(({ document }) => document)`;

/** A temporary add-on loses its data when the browser closes; a reader's does not, and neither may ours. */
const KEEP_DATA = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/** Evaluates an expression in the browser's own window and gives back its JSON value. */
type Privileged = <T>(expression: string) => Promise<T>;

/** Firefox, driven over WebDriver BiDi; what lies outside web pages is reached in the browser's own window. */
export async function openFirefox(
  executablePath: string,
  { extension, headless, profile, size, privateWindows }: OpenOptions,
): Promise<OpenBrowser> {
  const isNew = isNewProfile(profile);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: KEEP_DATA,
    defaultViewport: headless ? (size ?? { width: 1000, height: 800 }) : null,
    ...(profile === undefined ? {} : { userDataDir: profile }),
  });
  const privileged = privilegedIn(browser);
  if (privateWindows === true) await privileged(allowPrivate(extension));
  const id = await browser.installExtension(extension);
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(id)})`;
  const origin = `moz-extension://${await privileged<string>(`${policy}.mozExtensionHostname`)}`;
  const welcome = `${origin}/welcome.html`;
  // it comes to the front when it opens, and whatever tab was there before is not seen any more
  if (isNew)
    await until('the welcome page', () =>
      privileged<boolean>(
        `gBrowser.browsers.some(({ currentURI }) => currentURI.spec === ${JSON.stringify(welcome)})`,
      ),
    );

  return {
    kind: 'firefox',
    puppeteer: browser,
    origin,
    openPage: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    openPrivate: async (url) => {
      const window = `[...Services.wm.getEnumerator('navigator:browser')].find((one) => PrivateBrowsingUtils.isWindowPrivate(one))`;
      await privileged(`(async () => {
        const window = OpenBrowserWindow({ private: true });
        const ready = 'browser-delayed-startup-finished';
        await new Promise((done) => Services.obs.addObserver(function heard(subject) {
          if (subject !== window) return;
          Services.obs.removeObserver(heard, ready); done();
        }, ready));
        const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
        window.gBrowser.fixupAndLoadURIString(${JSON.stringify(url)}, { triggeringPrincipal });
      })()`);
      return {
        tab: await privileged(`${policy}.extension.tabManager.getWrapper(${window}.gBrowser.selectedTab).id`),
        close: async () => {
          await privileged(`${window}.close()`);
        },
      };
    },
    openOwn: async (path) => {
      const page = await browser.newPage();
      // Firefox sends no load events for extension pages: waiting for them would never end.
      await page.goto(`${origin}/${path}`, { waitUntil: [] });
      await page.waitForSelector('body');
      return page;
    },
    clickAction: async (page) => {
      await page.bringToFront();
      await privileged(`(async () => {
        const open = ${POPUP};
        if (open) {
          const panel = open.closest('panel');
          const hidden = new Promise((done) => panel.addEventListener('popuphidden', done, { once: true }));
          panel.hidePopup();
          await hidden;
        }
        const { extension } = ${policy};
        await extension.apiManager.global.browserActionFor(extension).triggerAction(window);
      })()`);
    },
    popup: () => surfaceIn(privileged, POPUP, 'content.document', 'popup'),
    panel: () => surfaceIn(privileged, PANEL, 'content.document', 'panel'),
    card: async (page, frame = page.mainFrame()) => {
      await page.bringToFront();
      const root =
        frame === page.mainFrame()
          ? 'content.document'
          : `${FRAMES}.find(({ location }) => location.href === ${JSON.stringify(frame.url())}).document`;
      const host = `${root}.querySelector('whose-words-card')`;
      const surface = await surfaceIn(privileged, FRONT, `${host}.openOrClosedShadowRoot`, 'page');
      const page_ = await surfaceIn(privileged, FRONT, root, 'page');
      const isOpen = await page_.run((root) => {
        const shadow = root.querySelector('whose-words-card') as
          (Element & { openOrClosedShadowRoot?: ShadowRoot }) | null;
        return Boolean(shadow?.openOrClosedShadowRoot?.querySelector('[role=dialog]'));
      });
      return isOpen ? { run: surface.run, picture: () => page.screenshot() } : null;
    },
    tabId: async (page) => {
      await page.bringToFront();
      return privileged(`${policy}.extension.tabManager.getWrapper(gBrowser.selectedTab).id`);
    },
    allowOrigin: async () => {
      await privileged(`Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)`);
    },
    command: (name) =>
      privileged(`(() => {
        const { default: keys } = ${policy}.extension.manifest.commands[${JSON.stringify(name)}].suggested_key;
        document.querySelector('keyset[id^="ext-keyset"] key[key="' + keys.at(-1) + '"]').doCommand();
      })()`),
    menu: async (page, id, { x, y }) => {
      await page.bringToFront();
      await page.mouse.click(x, y, { button: 'right' });
      const entry = `document.querySelector('#contentAreaContextMenu menuitem[id$="menuitem-_' + ${JSON.stringify(id)} + '"]')`;
      await until('the context menu', () =>
        privileged<boolean>(
          `${entry} !== null && document.getElementById('contentAreaContextMenu').state === 'open'`,
        ),
      );
      await privileged(
        `(() => { ${entry}.doCommand(); document.getElementById('contentAreaContextMenu').hidePopup(); })()`,
      );
    },
    stopBackground: async () => {
      await privileged(`(async () => { await ${policy}.extension.terminateBackground(); })()`);
    },
    dark: async (page, on) => {
      await privileged(
        `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${on ? 0 : 1})`,
      );
      // a page is in another process, and hears of it a moment later
      await until('the colours', () =>
        page.evaluate((dark) => matchMedia('(prefers-color-scheme: dark)').matches === dark, on),
      );
    },
    forcedColours: async (_page, theme) => {
      await privileged(`(() => {
        const { prefs } = Services;
        prefs.setIntPref('browser.display.document_color_use', ${theme === null ? 0 : 2});
        prefs.setIntPref('ui.prefersReducedMotion', ${theme === null ? 0 : 1});
        prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${theme === 'dark' ? 0 : 1});
      })()`);
    },
    close: () => browser.close(),
  };
}

/** The reader's word, given before the add-on is there, that it may run in private windows. */
function allowPrivate(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as Manifest;
  const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  return `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions
    .add(${JSON.stringify(manifest.browser_specific_settings.gecko.id)}, ${JSON.stringify(allowed)})`;
}

interface Manifest {
  browser_specific_settings: { gecko: { id: string } };
}

/** Puppeteer's BiDi connection; it has no public type. */
interface Connection {
  send(method: string, parameters: object): Promise<{ result?: unknown }>;
}

function privilegedIn(browser: Browser): Privileged {
  const { connection } = browser as unknown as { connection: Connection };
  const send = async (method: string, parameters: object): Promise<Record<string, unknown>> => {
    const answer = await connection.send(method, parameters);
    return (answer.result ?? answer) as Record<string, unknown>;
  };
  return async <T>(expression: string): Promise<T> => {
    const tree = await send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
    const windows = tree['contexts'] as { context: string; url: string }[];
    const window = windows.find(({ url }) => url.endsWith('browser.xhtml'));
    const answer = await send('script.evaluate', {
      expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
      target: { context: window?.context },
      awaitPromise: true,
      userActivation: true,
    });
    if (answer['type'] === 'exception') {
      const { text } = answer['exceptionDetails'] as { text: string };
      throw new Error(`${text} in ${expression.slice(0, 160)}`);
    }
    return JSON.parse((answer['result'] as { value: string }).value) as T;
  };
}

/** A `<browser>` element of the window as a surface: code goes in by a frame script, and its value comes back. */
async function surfaceIn(
  privileged: Privileged,
  element: string,
  root: string,
  what: 'popup' | 'panel' | 'page',
): Promise<Surface> {
  await until(`the ${what} of Firefox`, () =>
    privileged<boolean>(`(() => { const b = ${element}; return !!b && b.getBoundingClientRect().width > 30
      && (${JSON.stringify(what)} === 'page' || b.currentURI.spec.startsWith('moz-extension')); })()`),
  );
  const run = async (code: string): Promise<unknown> => {
    const answer = await privileged<{ value?: unknown; error?: string }>(`new Promise((done) => {
      const b = ${element}; const name = 'whose-words-' + Math.random();
      b.messageManager.addMessageListener(name, function heard(message) {
        b.messageManager.removeMessageListener(name, heard); done(message.data);
      });
      const script = '(async () => { let answer; try { answer = { value: await (' + ${JSON.stringify(code)} + ') } }'
        + ' catch (error) { answer = { error: String(error) } } sendAsyncMessage(' + JSON.stringify(name) + ', answer); })()';
      b.messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
    })`);
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value;
  };
  return {
    run: (look, argument) =>
      run(
        `(content.document.notifyUserGestureActivation(), (${look.toString()})(${root}, ${JSON.stringify(argument ?? null)}))`,
      ) as never,
    picture: async () => {
      const url = await privileged<string>(`(async () => {
        const image = await ${element}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        canvas.width = image.width; canvas.height = image.height;
        canvas.getContext('2d').drawImage(image, 0, 0);
        return canvas.toDataURL();
      })()`);
      return Buffer.from(url.split(',')[1] ?? '', 'base64');
    },
  };
}
