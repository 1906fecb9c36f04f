/** On every page: asks whether it is an article. All else is loaded when it is, or when the reader asks. */
import { browser, type Browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isForeignFrame } from '../src/page/foreign-frame.ts';
import { hasRoom } from '../src/page/has-room.ts';
import { gate, type Gate } from '../src/page/read/gate.ts';
import { watchForArticle } from '../src/page/watch-for-article.ts';
import { PANEL_PORT } from '../src/messages.ts';
import { part, type ArticlePart } from './wiring/page-parts.ts';

/** Gives back whether there is an article already, for whoever put the script here. */
export default defineUnlistedScript((): boolean => {
  if (isForeignFrame()) return false;
  const world = globalThis as { whoseWordsEnd?: () => void };
  // put here a second time, by a click on the icon: the first one may belong to a version that is gone
  world.whoseWordsEnd?.();
  const watching = new AbortController();
  const ask = (): Gate => gate(document);
  let article = null as Promise<ArticlePart> | null;
  const start = (): Promise<ArticlePart> => {
    watching.abort();
    return (article ??= part('article').then((open) => open(ask)));
  };
  const heard = (
    message: unknown,
    { id }: Browser.runtime.MessageSender,
    reply: (answer: unknown) => void,
  ): boolean => {
    if (id !== browser.runtime.id) return false;
    void start().then(async ({ answer }) => {
      reply(await answer(message));
    });
    return true;
  };
  const connected = (port: Browser.runtime.Port): void => {
    if (port.name === PANEL_PORT)
      void start().then(({ follow }) => {
        follow(port);
      });
  };
  browser.runtime.onMessage.addListener(heard);
  browser.runtime.onConnect.addListener(connected);
  world.whoseWordsEnd = () => {
    watching.abort();
    browser.runtime.onMessage.removeListener(heard);
    browser.runtime.onConnect.removeListener(connected);
    void article?.then(({ end }) => {
      end();
    });
  };
  watchForArticle(
    () => hasRoom() && ask().isArticle,
    () => void start().catch(() => undefined),
    watching.signal,
  );
  return article !== null;
});
