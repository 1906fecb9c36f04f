import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { analyse } from '../core/analyse.ts';
import { plainArticle, type ArticleText } from '../core/article-text.ts';
import type { Reading } from '../core/reading.ts';
import { registrableDomain } from '../registrable-domain.ts';
import { readHtml } from './read-html.ts';

/** The command line; resolves to the exit code. */
export async function runAnalyse(
  args: readonly string[],
  { stdin, stdout }: NodeJS.Process,
): Promise<number> {
  const url = args.includes('--url') ? (args[args.indexOf('--url') + 1] ?? null) : null;
  const read = (article: ArticleText): Reading => analyse(article, registrableDomain);
  if (args[0] === '--jsonl') {
    for await (const line of createInterface({ input: stdin })) {
      if (line.trim() === '') continue;
      const { id, text, html, url } = JSON.parse(line) as {
        id: string;
        text?: string;
        html?: string;
        url?: string;
      };
      const article = html === undefined ? plainArticle(text ?? '') : readHtml(html, url ?? null);
      stdout.write(JSON.stringify({ id, reading: read(article) }) + '\n');
    }
  } else if (args[0] === '--text' && args[1] !== undefined) {
    stdout.write(JSON.stringify(read(plainArticle(readFileSync(args[1], 'utf8'), { url })), null, 2) + '\n');
  } else if (args[0] !== undefined) {
    stdout.write(JSON.stringify(read(readHtml(readFileSync(args[0], 'utf8'), url)), null, 2) + '\n');
  }
  return 0;
}
