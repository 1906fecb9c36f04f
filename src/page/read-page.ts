import type { Reading } from '../core/reading.ts';
import type { Result } from '../messages.ts';
import type { Answered, Transcript, Wish } from '../transcript.ts';
import { inSlices } from './in-slices.ts';
import { ownAddress } from './own-address.ts';
import { askedAgain, readingOf, type PageReading } from './read/page-reading.ts';
import { transcribe, type ReadOptions, type Transcribed } from './read/transcribe.ts';

/** Has a transcript judged and analysed, away from the page. */
export type AskFor = (transcript: Transcript, wish: Wish) => Promise<Result<Answered>>;

/** The live document as it was read. */
export interface ReadPage {
  page: PageReading;
  reading: Reading | null;
  transcript: Transcript;
  /** False when the article changed while it was read: then it is worth another look. */
  isCurrent: boolean;
  /** What it took of the page's main thread, in ms. */
  cost: number;
}

/** Reads the live document; the page may go on changing meanwhile. */
export async function readPage(ask: AskFor, wish: Wish, given: ReadOptions): Promise<Result<ReadPage>> {
  const changed = changesOf(document);
  let cost = 0;
  const timed = <T>(work: () => T): T => {
    const from = performance.now();
    const value = work();
    cost += performance.now() - from;
    return value;
  };
  const transcribed = async (options: ReadOptions): Promise<Transcribed> => {
    const done = await inSlices(transcribe(document, ownAddress(), options));
    cost += done.cost;
    return done.value;
  };
  try {
    let taken = await transcribed(given);
    for (;;) {
      const { transcript } = taken;
      const answer = await timed(() => ask(transcript, wish));
      if (!answer.ok) return answer;
      const { judged, reading } = answer.value;
      const more = timed(() => askedAgain(judged, taken));
      if (more === null) {
        const page = timed(() => readingOf(judged, taken));
        return { ok: true, value: { page, reading, transcript, isCurrent: !changed.in(page.root), cost } };
      }
      taken =
        'own' in more
          ? { ...taken, transcript: { ...transcript, ...more } }
          : await transcribed({ ...given, ...more });
    }
  } finally {
    changed.end();
  }
}

/** Notes where a document changes, until the end. */
function changesOf(document: Document): { in: (root: Element | null) => boolean; end: () => void } {
  const touched = new Set<Node>();
  const note = (records: readonly MutationRecord[]): void => {
    for (const { target } of records) touched.add(target);
  };
  const observer = new MutationObserver(note);
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  return {
    in: (root) => {
      note(observer.takeRecords());
      return root !== null && (!root.isConnected || [...touched].some((node) => root.contains(node)));
    },
    end: () => {
      observer.disconnect();
    },
  };
}
