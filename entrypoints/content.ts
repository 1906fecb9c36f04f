import { defineContentScript } from 'wxt/utils/define-content-script';
import { browser } from 'wxt/browser';
import { answerMessages, askBackground } from '../src/answer-messages.ts';
import { openSession } from '../src/page/article-session.ts';
import { cardOpener } from '../src/page/card/card-opener.ts';
import { isPlainClick, offsetAt, passagesAt } from '../src/page/hit-test.ts';
import { gate } from '../src/page/read/gate.ts';
import { readerPlace } from '../src/page/reader-place.ts';
import { parseSettings, SETTINGS_KEY, wantedOn } from '../src/settings.ts';
import { correctPage } from './wiring/correct-page.ts';
import { servePanels } from './wiring/panel-port.ts';
import { stateNow } from './wiring/state-now.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  async main({ signal }) {
    let settings = parseSettings((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
    const wanted = (): boolean => wantedOn(settings, location.hostname) && gate(document).isArticle;
    let panels: ReturnType<typeof servePanels> | null = null;
    const session = openSession(
      {
        analyse: (article) => askBackground('analyse', { article, url: location.href }),
        settings: () => settings,
        wanted,
        changed: () => {
          panels?.changed();
        },
      },
      signal,
    );
    const card = cardOpener(session, {
      words: (key, ...given) => browser.i18n.getMessage(key as never, given),
      ask: askBackground,
      url: () => location.href,
    });

    panels = servePanels(() => {
      const state = session.state();
      return state.kind === 'reading' ? readerPlace(state.reading.passages, session.rangesOfPassage) : null;
    }, signal);

    answerMessages(
      {
        state: () => stateNow(session),
        readAnyway: () => session.read(),
        show: ({ passage, openCard }) => card.show(passage, openCard),
        step: ({ by }) => card.step(by),
        who: () => card.atSelection(),
        noteOnSelection: () => card.atSelection(),
        correct: ({ correction }) => correctPage(session, correction),
        toggle: () => session.toggle(),
        notInOriginal: ({ reading }) => session.takeOver(reading),
      },
      signal,
    );
    browser.storage.local.onChanged.addListener((changes) => {
      const change = changes[SETTINGS_KEY];
      if (!change || signal.aborted) return;
      settings = parseSettings(change.newValue);
      if (!wantedOn(settings, location.hostname)) session.end();
      else if (session.state().kind === 'off' && wanted()) void session.read();
      else session.adapt();
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
