import { readFileSync } from 'node:fs';
import { plainArticle } from '../core/article-text.ts';
import { analyse } from '../core/analyse.ts';
import { registrableDomain } from '../registrable-domain.ts';
import { createInterface } from 'node:readline';

const args = process.argv.slice(2);
const read = (text: string) => analyse(plainArticle(text), registrableDomain);
if (args[0] === '--text' && args[1] !== undefined) {
  console.log(JSON.stringify(read(readFileSync(args[1], 'utf8')), null, 2));
} else if (args[0] === '--jsonl') {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    process.stdout.write(JSON.stringify({ id, reading: read(text) }) + '\n');
  }
}
