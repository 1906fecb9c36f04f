/** Reads and writes the notation of tests/cases/marks: ⟦ part, ⟦+ a further part, ⟧ end, ⟧? end of what was left open. */
import { plainArticle, type SourceBlock } from '../../../src/core/article-text.ts';
import type { QuotedSpan } from '../../../src/core/draft.ts';
import type { BlockRole } from '../../../src/core/reading.ts';

export interface MarksCase {
  name: string;
  lang: string;
  /** With the notation, as it stands in the file. */
  marked: string;
  text: string;
  blocks: SourceBlock[];
}

const ROLE = /^\[(\w+)\] /u;

/** The cases of a file: `== lang name`, then the text. */
export function readCases(file: string): MarksCase[] {
  return file
    .split(/^== /mu)
    .slice(1)
    .map((entry) => {
      const [head = '', ...rest] = entry.split('\n');
      const [lang = '', ...name] = head.split(' ');
      const paragraphs = rest.join('\n').trim().split('\n\n');
      const roles = paragraphs.map((paragraph) => (ROLE.exec(paragraph)?.[1] ?? 'paragraph') as BlockRole);
      const marked = paragraphs.map((paragraph) => paragraph.replace(ROLE, '')).join('\n\n');
      const text = marked.replace(/⟦\+?|⟧\??/gu, '');
      const blocks = plainArticle(text).blocks.map((block, index) => ({
        ...block,
        role: roles[index] ?? 'paragraph',
      }));
      return { name: `${lang}: ${name.join(' ')}`, lang, marked, text, blocks };
    });
}

/** The text with the notation put in for the spans. */
export function writeMarked(text: string, spans: readonly QuotedSpan[]): string {
  const opening = new Map<number, string>();
  const closing = new Map<number, string>();
  for (const span of spans)
    span.parts.forEach((part, index) => {
      opening.set(part.start, (opening.get(part.start) ?? '') + (index === 0 ? '⟦' : '⟦+'));
      if (index < span.parts.length - 1) return;
      closing.set(part.end, (closing.get(part.end) ?? '') + (span.unclosed ? '⟧?' : '⟧'));
    });
  let out = '';
  for (let at = 0; at <= text.length; at++)
    out += (closing.get(at) ?? '') + (opening.get(at) ?? '') + text.charAt(at);
  return out;
}
