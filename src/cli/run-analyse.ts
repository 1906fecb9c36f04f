import { readFileSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { analyse } from '../core/analyse.ts';
import { plainArticle, type ArticleText } from '../core/article-text.ts';
import type { Reading } from '../core/reading.ts';
import { registrableDomain } from '../registrable-domain.ts';
import { analyseLines } from './analyse-lines.ts';
import { decode, isText as looksLikeText } from './decode.ts';
import { parseOptions, USAGE, type Format, type Job } from './options.ts';
import { closeParser, readHtml } from './read-html.ts';
import { CSV_HEADER, readingCsv } from './reading-csv.ts';
import { readingTable } from './reading-table.ts';

/** The three streams of a process; a test hands in its own. */
export interface Streams {
  stdin: Readable & { fd?: number };
  stdout: Writable;
  stderr: Writable;
}

/** The command line; resolves to the exit code: 0, or 1 with a message on standard error. */
export async function runAnalyse(args: readonly string[], streams: Streams): Promise<number> {
  const job = parseOptions(args);
  const { stdin, stdout, stderr } = streams;
  if (job.kind === 'help') {
    stdout.write(USAGE);
    return 0;
  }
  if (job.kind === 'wrong') {
    stderr.write(job.message === '' ? USAGE : `${job.message}\n\n${USAGE}`);
    return 1;
  }
  const read = (article: ArticleText): Reading => analyse(article, registrableDomain);
  try {
    if (job.kind === 'file') return readFile(job, read, streams);
    if (job.format === 'csv') stdout.write(CSV_HEADER);
    await analyseLines(stdin, stdout, read, (id, reading) =>
      job.format === 'json' ? `${JSON.stringify({ id, reading })}\n` : printed(reading, job.format, id),
    );
    return 0;
  } finally {
    closeParser();
  }
}

type FileJob = Extract<Job, { kind: 'file' }>;

function readFile(
  { path, isText, url, format }: FileJob,
  read: (article: ArticleText) => Reading,
  streams: Streams,
): number {
  let source: string;
  try {
    source = decode(readFileSync(path === '-' ? (streams.stdin.fd ?? 0) : path));
  } catch (fault) {
    streams.stderr.write(`${path} cannot be read: ${reason(fault)}\n`);
    return 1;
  }
  if (source.trim() === '') {
    streams.stderr.write(`${path} is empty.\n`);
    return 1;
  }
  if (!looksLikeText(source)) {
    streams.stderr.write(`${path} is neither a page nor a text.\n`);
    return 1;
  }
  let article: ArticleText;
  try {
    article = isText ? plainArticle(source, { url }) : readHtml(source, url);
  } catch (fault) {
    streams.stderr.write(`${path} cannot be read: ${reason(fault)}\n`);
    return 1;
  }
  if (format === 'csv') streams.stdout.write(CSV_HEADER);
  streams.stdout.write(printed(read(article), format, path));
  return 0;
}

function printed(reading: Reading, format: Format, id: unknown): string {
  if (format === 'csv') return readingCsv(reading, id);
  if (format === 'table') return readingTable(reading);
  return `${JSON.stringify(reading)}\n`;
}

function reason(fault: unknown): string {
  const code = fault instanceof Error && 'code' in fault ? fault.code : null;
  if (code === 'ENOENT') return 'there is no such file.';
  if (code === 'EISDIR') return 'it is a folder.';
  if (code === 'EACCES') return 'it may not be opened.';
  return fault instanceof Error ? fault.message : String(fault);
}
