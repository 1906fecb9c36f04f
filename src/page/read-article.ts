import { judgePage } from './judge/judge-page.ts';
import { gate } from './read/gate.ts';
import { askedAgain, readingOf, type PageReading } from './read/page-reading.ts';
import { transcribe, type ReadOptions, type Transcribed } from './read/transcribe.ts';

/**
 * Reads a document's article in one go: where there is no page to be kept waiting. `url` is the page's address, or
 * null where it is not known. Never throws.
 */
export function readArticle(
  document: Document,
  url: string | null,
  given: Partial<ReadOptions> = {},
): PageReading {
  const options = { gate: gate(document, url ?? document.URL), ...given };
  let page = transcribed(document, url, options);
  let judged = judgePage(page.transcript);
  for (;;) {
    const more = askedAgain(judged, page);
    if (more === null) return readingOf(judged, page);
    page =
      'own' in more
        ? { ...page, transcript: { ...page.transcript, ...more } }
        : transcribed(document, url, { ...options, ...more });
    judged = judgePage(page.transcript);
  }
}

function transcribed(document: Document, url: string | null, options: ReadOptions): Transcribed {
  const slices = transcribe(document, url, options);
  for (;;) {
    const step = slices.next();
    if (step.done === true) return step.value;
  }
}
