/**
 * `npm start`: builds the extension, opens a browser with it on the demonstration article, or on a file of one's
 * own. Without a display it works headless: it writes pictures and prints the reading.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from '../browser/open-browser.ts';
import { serve } from '../browser/serve.ts';
import { newsPage } from './news-page.ts';
import { picturesOf } from './pictures-of.ts';
import { printReading } from './print-reading.ts';
import { storyFromText } from './story-from-text.ts';

const DEMO = 'tests/articles/twin-strait/story.txt';
const USAGE = `npm start [-- --browser chrome|firefox] [--article FILE] [--headless] [--pictures FOLDER]`;

function options() {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string', default: 'chrome' },
      article: { type: 'string', default: DEMO },
      headless: { type: 'boolean', default: false },
      pictures: { type: 'string', default: 'pictures/start' },
    },
  });
  const { browser } = values;
  if (browser !== 'chrome' && browser !== 'firefox') throw new Error(`There is no browser “${browser}”.`);
  return { ...values, browser } as const;
}

/** The article as a page: HTML as it is, text set into a news site's page. */
function pageFrom(file: string): string {
  const content = readFileSync(file, 'utf8');
  if (/\.x?html?$/i.test(file) || /^\s*<(?:!doctype|html)/i.test(content)) return content;
  const given = file === DEMO ? { title: 'Dalmaso warns of Tarskian guns in the strait' } : {};
  return newsPage(storyFromText(content, given));
}

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

async function start(): Promise<void> {
  const { browser, article, headless, pictures } = options();
  const html = pageFrom(article);
  const built = spawnSync('npx', ['--no-install', 'wxt', 'build', '-b', browser], { encoding: 'utf8' });
  if (built.status !== 0)
    throw new Error(`The extension could not be built:\n${built.stdout}${built.stderr}`);

  const site = await serve((path) => (path.startsWith('/story') ? html : null));
  const silent = headless || !hasDisplay();
  const open = await openBrowser({
    kind: browser,
    extension: resolve(`.output/${browser}-mv3`),
    headless: silent,
  });
  try {
    const url = `${site.origin}/story`;
    const page = await open.openPage(url);
    if (silent) {
      mkdirSync(pictures, { recursive: true });
      const written = await picturesOf(open, page, pictures);
      printReading(html, url);
      console.log(`\nPictures: ${written.join(', ')}`);
    } else {
      console.log(
        `The article is open at ${url}. Click a mark, or the toolbar button. Close the browser to end.`,
      );
      await new Promise((ended) => open.puppeteer.once('disconnected', ended));
    }
  } finally {
    await open.close().catch(() => undefined);
    await site.close();
  }
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  console.error(`Usage: ${USAGE}`);
  process.exitCode = 1;
});
