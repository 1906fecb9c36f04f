import type { Reading, Signal } from '../../src/core/reading.ts';
import { overlaps, type Span } from '../../src/core/span.ts';
import { percent, readText, records, type Figures } from './corpus.ts';

interface Marked extends Span {
  type?: string;
  kind?: string;
  inQuote?: boolean;
}

interface Labelled {
  text: string;
  bias: Marked[];
}

/**
 * How much of the wording that experts marked outside quotations (BASIL, Fan and others 2019) is met by a signal,
 * and how dense the signals are. BASIL marks bias towards an article's main people only, so a signal it does not
 * mark is not thereby false.
 */
export function wordingFigures(file: string): Figures {
  const counts = { marked: 0, met: 0, markedOwn: 0, metOwn: 0, signals: 0, words: 0 };
  for (const { text, bias } of records<Labelled>(file)) {
    const reading = readText(text);
    const { signals } = reading;
    counts.words += ownWords(reading);
    counts.signals += signals.filter(isOwn).length;
    for (const span of bias.filter(isLexical)) {
      counts.marked++;
      if (signals.some((signal) => overlaps(signal, span))) counts.met++;
      if (isSpoken(reading, span)) continue;
      counts.markedOwn++;
      if (signals.some((signal) => isOwn(signal) && overlaps(signal, span))) counts.metOwn++;
    }
  }
  return {
    'marked wording met': `${percent(counts.met, counts.marked)} of ${counts.marked}`,
    '  in the reporter’s own words': `${percent(counts.metOwn, counts.markedOwn)} of ${counts.markedOwn}`,
    'signals in 100 words': ((100 * counts.signals) / (counts.words || 1)).toFixed(2),
  };
}

const isLexical = ({ type, kind, inQuote }: Marked): boolean =>
  (type ?? kind) === 'lexical' && inQuote !== true;

const isOwn = ({ voice }: Signal): boolean => voice === 'reporter' || voice === 'editorial';

const isSpoken = ({ passages }: Reading, span: Span): boolean =>
  passages.some(({ voice, parts }) => voice !== 'editorial' && parts.some((part) => overlaps(part, span)));

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** The words that no passage of a source covers, an editor's included. */
function ownWords({ text, passages }: Reading): number {
  const others = passages.filter(({ voice }) => voice !== 'editorial').flatMap(({ parts }) => parts);
  return wordsIn(text) - others.reduce((sum, { start, end }) => sum + wordsIn(text.slice(start, end)), 0);
}
