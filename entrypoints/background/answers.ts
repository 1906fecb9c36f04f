/** What the background answers to a page. The database may fail; the reading never waits on it nor fails with it. */
import browser from 'webextension-polyfill';
import type { ArticleText } from '../../src/core/article-text.ts';
import { analyse } from '../../src/core/analyse.ts';
import { applyCorrections } from '../../src/core/corrections/apply-corrections.ts';
import type { Reading } from '../../src/core/reading.ts';
import type { ForBackground, BackgroundAnswer, Heard, Sender } from '../../src/message-guard.ts';
import type { Answer, Ask, PagePart, Result } from '../../src/messages.ts';
import { judgePage } from '../../src/page/judge/judge-page.ts';
import { wishedSignals } from '../../src/core/signals/find-signals.ts';
import { registrableDomain } from '../../src/registrable-domain.ts';
import { throwAway } from '../../src/store/bin.ts';
import { correctionsFor, keepCorrection, type Applicable } from '../../src/store/corrections.ts';
import { backUpIfDue } from '../../src/store/backups.ts';
import { lookForPassages, notesOn, putNote, viewOf } from '../../src/store/notes.ts';
import { recordReading } from '../../src/store/record-reading.ts';
import type { Answered } from '../../src/transcript.ts';
import { readSettings } from '../wiring/stored-settings.ts';
import { mainArticle, noteArticle } from '../wiring/tab-articles.ts';
import { showCount } from './badge.ts';
import { saveWeeklyFile } from './weekly-file.ts';

/** How long a reading waits for the reader's corrections, in ms. */
const PATIENCE = 1_500;

/** So many notes on a source are shown on a card. */
const SHOWN_NOTES = 20;

/** So long a backup waits, in ms: a reader who opens the popup right after a page goes first. */
const BACKUP_LATER = 15_000;

const NONE: Applicable = { passages: [], merges: [], names: new Map() };
const PRIVATE = { ok: false, failure: 'private-window' } as const;

export function answer({ type, ask }: Heard, sender: Sender): Promise<BackgroundAnswer<ForBackground>> {
  const isPrivate = sender.tab?.incognito ?? false;
  switch (type) {
    case 'load':
      return putInto(sender, ask.part);
    case 'analyse':
      return judged(ask, isPrivate);
    case 'holds':
      return held(ask, sender, isPrivate);
    case 'notesOn':
      return notesOn(ask.source, SHOWN_NOTES).then((notes) =>
        notes.ok ? { ok: true, value: notes.value.map(viewOf) } : notes,
      );
    case 'saveNote': {
      if (isPrivate) return Promise.resolve(PRIVATE);
      const { source: key, name, ...rest } = ask;
      return putNote({ source: { key, name }, ...rest }).then((note) =>
        note.ok ? { ok: true, value: viewOf(note.value) } : note,
      );
    }
    case 'saveCorrection':
      if (isPrivate) return Promise.resolve(PRIVATE);
      return corrected(ask);
    case 'undoCorrection':
      if (isPrivate) return Promise.resolve(PRIVATE);
      return throwAway('corrections', ask.id).then((gone) =>
        gone.ok ? read(ask.article, ask.url, false) : gone,
      );
  }
}

/** The page's own click or the browser's grant of its site allows it. */
async function putInto({ tab, frameId = 0 }: Sender, part: PagePart): Promise<Result<null>> {
  if (tab?.id === undefined) return { ok: false, failure: 'refused' };
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    files: [`/${part}.js`],
  });
  return { ok: true, value: null };
}

async function corrected({
  url,
  correction,
  article,
}: Ask<'saveCorrection'>): Promise<Answer<'saveCorrection'>> {
  const kept = await keepCorrection(url, correction);
  if (!kept.ok) return kept;
  const reading = await read(article, url, false);
  return reading.ok ? { ok: true, value: { reading: reading.value, id: kept.value.id } } : reading;
}

/** Finds the article in what a page noted of itself, and reads it where that is wished and there is one. */
async function judged(
  { transcript, wish, url }: Ask<'analyse'>,
  isPrivate: boolean,
): Promise<Result<Answered>> {
  const found = judgePage(transcript);
  const { article, all } = found;
  const isRead =
    article.text !== '' && (wish === 'analyse-anyway' || (wish === 'analyse' && article.gate.isArticle));
  // of several articles the page is asked first which of them is in view
  if (!isRead || (all.length > 1 && transcript.own === undefined))
    return { ok: true, value: { judged: found, reading: null } };
  const reading = await read(article, article.facts.url ?? url, isPrivate);
  return reading.ok ? { ok: true, value: { judged: found, reading: reading.value } } : reading;
}

/** Notes what a document holds, and has the tab's button count what the tab stands for. */
async function held(
  { passages, length, title }: Ask<'holds'>,
  { tab, frameId = 0 }: Sender,
  isPrivate: boolean,
): Promise<Result<null>> {
  if (tab?.id === undefined) return { ok: false, failure: 'refused' };
  const article = passages === null ? null : { passages, length, title: isPrivate ? '' : title };
  const all = await noteArticle(tab.id, frameId, tab.url ?? '', article);
  await showCount(mainArticle(all)?.passages ?? null, tab.id);
  return { ok: true, value: null };
}

async function read(article: ArticleText, url: string, isPrivate: boolean): Promise<Result<Reading>> {
  const asked = correctionsFor(url);
  const found = analyse(article, registrableDomain);
  const { passages, merges, names } = await inTime(asked);
  const reading = applyCorrections(found, passages);
  if (!isPrivate) void keep(reading, url);
  const named = applyCorrections(reading, merges, (source) => names.get(source) ?? null);
  // Rules switched off are taken out by the page, so that switching them on again needs no new reading.
  const { ownWords } = await readSettings();
  const signals = wishedSignals(named.signals, named, { rulesOff: [], ownWords });
  return { ok: true, value: { ...named, signals } };
}

/** Recorded after the answer is on its way. */
async function keep(reading: Reading, url: string): Promise<void> {
  await recordReading(reading, url);
  await lookForPassages(url, reading.text);
  await new Promise((resolve) => setTimeout(resolve, BACKUP_LATER));
  await backUpIfDue();
  await saveWeeklyFile();
}

/** A database that fails or hangs means a reading without corrections. */
async function inTime(asked: Promise<Result<Applicable>>): Promise<Applicable> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
  const given = await Promise.race([asked, late]);
  return given?.ok ? given.value : NONE;
}
