import { defineContentScript } from 'wxt/utils/define-content-script';
import { browser } from 'wxt/browser';
import { answerMessages, askBackground } from '../src/answer-messages.ts';
import { openSession } from '../src/page/article-session.ts';
import { cardOpener } from '../src/page/card/card-opener.ts';
import { isPlainClick, offsetAt, passagesAt } from '../src/page/hit-test.ts';
import { gate } from '../src/page/read/gate.ts';
import { parseSettings, SETTINGS_KEY, wantedOn } from '../src/settings.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  async main({ signal }) {
    let settings = parseSettings((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
    const wanted = (): boolean => wantedOn(settings, location.hostname) && gate(document).isArticle;
    const session = openSession(
      {
        analyse: (article) => askBackground('analyse', { article, url: location.href }),
        settings: () => settings,
        wanted,
        changed: () => undefined,
      },
      signal,
    );
    const card = cardOpener(session, {
      words: (key, ...given) => browser.i18n.getMessage(key as never, given),
      ask: askBackground,
      url: () => location.href,
    });

    answerMessages(
      {
        state: () => session.state(),
        readAnyway: () => session.read(),
        show: ({ passage, openCard }) => card.show(passage, openCard),
        step: ({ by }) => card.step(by),
        who: () => card.atSelection(),
        noteOnSelection: () => card.atSelection(),
        toggle: () => session.toggle(),
        notInOriginal: ({ reading }) => session.takeOver(reading),
      },
      signal,
    );
    browser.storage.local.onChanged.addListener((changes) => {
      const change = changes[SETTINGS_KEY];
      if (!change || signal.aborted) return;
      settings = parseSettings(change.newValue);
      session.adapt();
    });
    document.addEventListener(
      'click',
      (event) => {
        const page = session.page();
        const state = session.state();
        if (page === null || state.kind !== 'reading' || !settings.clickOpensCard || !isPlainClick(event))
          return;
        const offset = offsetAt(event.clientX, event.clientY, page.map);
        const [passage] = offset === null ? [] : passagesAt(state.reading.passages, offset);
        if (passage) card.open(passage);
      },
      { signal },
    );
    if (wanted()) await session.read();
    else if (!wantedOn(settings, location.hostname)) session.end();
  },
});
