import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { plainArticle, type ArticleText } from '../core/article-text.ts';
import type { Reading } from '../core/reading.ts';
import { readHtml } from './read-html.ts';

/** One line of input, as far as it can be understood. */
type Line = { id: unknown; article: () => ArticleText } | { id: unknown; error: string };

/**
 * JSON Lines in, JSON Lines out, in the same order and one at a time, so that a corpus of any size needs the memory
 * of its longest line. What cannot be read gives an `error` line, and the next is read. Returns how many failed.
 */
export async function analyseLines(
  input: Readable,
  output: Writable,
  analyse: (article: ArticleText) => Reading,
  print: (id: unknown, reading: Reading) => string,
): Promise<number> {
  let failed = 0;
  for await (const raw of createInterface({ input, crlfDelay: Infinity })) {
    if (raw.trim() === '') continue;
    const line = parseLine(raw);
    const answer = answerTo(line, analyse, print);
    if ('error' in answer) failed++;
    const text = 'error' in answer ? `${JSON.stringify(answer)}\n` : answer.text;
    if (!output.write(text)) await new Promise((resolve) => output.once('drain', resolve));
  }
  return failed;
}

function answerTo(
  line: Line,
  analyse: (article: ArticleText) => Reading,
  print: (id: unknown, reading: Reading) => string,
): { text: string } | { id: unknown; error: string } {
  if ('error' in line) return line;
  try {
    return { text: print(line.id, analyse(line.article())) };
  } catch (fault) {
    return {
      id: line.id,
      error: `It could not be read: ${fault instanceof Error ? fault.message : String(fault)}`,
    };
  }
}

/** The id of a line that is broken elsewhere, so that its error can be told apart. */
function idIn(raw: string): unknown {
  const written = /"id"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d+)/.exec(raw.slice(0, 10_000))?.[1];
  try {
    return written === undefined ? null : JSON.parse(written);
  } catch {
    return null;
  }
}

function parseLine(raw: string): Line {
  let value: unknown;
  try {
    value = JSON.parse(raw.replace(/^\ufeff/, ''));
  } catch {
    return { id: idIn(raw), error: `The line is not valid JSON${raw.includes('\0') ? ' in UTF-8' : ''}.` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { id: null, error: 'The line is not a JSON object.' };
  const { id = null, html, text, url } = value as Record<string, unknown>;
  if (url !== undefined && url !== null && typeof url !== 'string')
    return { id, error: '"url" is not a string.' };
  const address = typeof url === 'string' && URL.canParse(url) ? url : null;
  if (typeof html === 'string') return { id, article: () => readHtml(html, address) };
  if (typeof text === 'string') return { id, article: () => plainArticle(text, { url: address }) };
  return { id, error: 'The line has neither "html" nor "text" as a string.' };
}
