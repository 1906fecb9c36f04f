import { browser } from 'wxt/browser';
import { answerTo, askBackground, askTwice, type Answers } from '../../src/answer-messages.ts';
import { openSession } from '../../src/page/open-session.ts';
import { CardOpener, type Words } from '../../src/page/card/card-opener.ts';
import { hostOfTab, ownAddress } from '../../src/page/own-address.ts';
import { openOnClick } from '../../src/page/open-on-click.ts';
import type { Gate } from '../../src/page/read/gate.ts';
import { readerPlace } from '../../src/page/reader-place.ts';
import { DEFAULT_SETTINGS, parseSettings, SETTINGS_KEY, wantedOn } from '../../src/settings.ts';
import { correctPage } from './correct-page.ts';
import { part, type ArticlePart } from './page-parts.ts';
import { servePanels } from './panel-port.ts';
import { tellHoldings } from './tell-holdings.ts';

const words: Words = (key, ...given) => browser.i18n.getMessage(key.replaceAll('-', '_') as never, given);

/** Opens the page's session: the article is read and marked, clicks and messages are answered. */
export function openArticle(gate: () => Gate): ArticlePart {
  const ending = new AbortController();
  const { signal } = ending;
  let settings = DEFAULT_SETTINGS;
  const session = openSession(
    {
      ask: (transcript, wish) => askTwice('analyse', { transcript, wish, url: ownAddress() }),
      move: () => part('follow'),
      gate,
      settings: () => settings,
      wanted: () => wantedOn(settings, hostOfTab()),
      changed: () => {
        panels.changed();
        tell();
      },
    },
    signal,
  );
  const tell = tellHoldings(session, signal);
  const panels = servePanels((shown) => {
    const state = session.state();
    return state.kind === 'reading'
      ? readerPlace(state.reading.passages, (one) => session.rangesOfPassage(one), shown)
      : null;
  }, signal);
  let say: ((sentence: string) => void) | null = null;
  const card = new CardOpener(
    session,
    {
      words,
      ask: askBackground,
      part: () => part('card'),
      announce: (label) => {
        if (settings.announce)
          void Promise.all([part('card'), label()]).then(([{ announcer }, sentence]) => {
            (say ??= announcer(signal))(sentence);
          });
      },
      cameTo: panels.cameTo,
    },
    signal,
  );
  const answers: Answers = {
    state: () => session.state(),
    readAnyway: () => session.read(),
    show: ({ passage, openCard }) => card.show(passage, openCard),
    showSpan: (span) => card.showSpan(span),
    readArticle: ({ index }) => session.readArticle(index),
    step: ({ by, ifFocused }) =>
      ifFocused === true && !document.hasFocus() ? { ok: false, failure: 'not-found' } : card.step(by),
    who: () => card.atSelection(),
    noteOnSelection: () => card.atSelection(true),
    correct: ({ correction }) => correctPage(session, correction),
    toggle: ({ hidden }) => session.toggle(hidden),
    notInOriginal: ({ reading }) => session.takeOver(reading),
  };

  const take = (stored: unknown): void => {
    settings = parseSettings(stored);
  };
  const stored = browser.storage.local.get(SETTINGS_KEY).then((all) => {
    take(all[SETTINGS_KEY]);
  });
  const onChanged = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[SETTINGS_KEY];
    if (!change) return;
    take(change.newValue);
    session.adapt();
  };
  browser.storage.local.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => {
    browser.storage.local.onChanged.removeListener(onChanged);
  });
  openOnClick(
    session,
    ({ passage, wording }) => {
      const isDimmed = passage !== null && session.bringBack(passage);
      if (!isDimmed && settings.clickOpensCard) void card.openAt({ passage, wording });
    },
    signal,
  );
  const start = (): Promise<void> => session.start();
  void stored.then(start, start);
  return {
    // what the reader asks for comes after the settings are known
    answer: (message) => stored.then(() => answerTo(answers, message)),
    follow: panels.follow,
    end: () => {
      ending.abort();
    },
  };
}
