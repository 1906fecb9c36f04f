import { readFileSync } from 'node:fs';
import { newsPage, type Story } from '../../src/cli/start/news-page.ts';
import { storyFromText } from '../../src/cli/start/story-from-text.ts';

export const TWIN_TITLE = 'Dalmaso warns of Tarskian guns in the strait';

/** The twin as a news site would show it. */
export const twinPage = (given: Partial<Story> = {}): string =>
  newsPage(
    storyFromText(readFileSync('tests/articles/twin-strait/story.txt', 'utf8'), {
      title: TWIN_TITLE,
      ...given,
    }),
  );

const paragraphs = (): string[] => readFileSync('tests/articles/twin-strait/story.txt', 'utf8').split('\n\n');
const isComment = (paragraph: string): boolean => paragraph.startsWith('Comment: ');

/** The twin's comment as an outlet would slip it in: without its label. */
export const unlabelledComment = (): string => (paragraphs().find(isComment) ?? '').replace(/^Comment: /, '');

/** The twin with the comment as if it were a part of the report. */
export const republishedPage = (): string =>
  twinPage({
    standfirst: null,
    paragraphs: paragraphs().map((paragraph) => (isComment(paragraph) ? unlabelledComment() : paragraph)),
  });

/** The wire's own page: the twin without the comment, in a template of its own; `edit` says how it read there. */
export function wirePage(edit: (paragraph: string) => string = (paragraph) => paragraph): string {
  const story = paragraphs()
    .filter((paragraph) => !isComment(paragraph))
    .map((paragraph) => `<p>${edit(paragraph)}</p>`)
    .join('');
  return `<!doctype html><html lang="en"><head><title>${TWIN_TITLE}</title>
  <meta property="og:title" content="${TWIN_TITLE}"></head><body><header><a href="/">Meridian Wire</a></header>
  <main><h1>${TWIN_TITLE}</h1><section>${story}</section></main></body></html>`;
}

/** A front page: many short teasers, nothing to read. */
export const frontPage = (): string =>
  `<!doctype html><html lang="en"><head><title>The Harbour Post</title></head><body><h1>The Harbour Post</h1><main>${Array.from(
    { length: 24 },
    (_, index) =>
      `<div class="card"><h3><a href="/s${index}">Headline number ${index}</a></h3><p>One line.</p></div>`,
  ).join('')}</main></body></html>`;

/** Script wherever a page can put words: it must come out as words. */
export function hostilePage(): string {
  const script = '<img src=x onerror="document.title=\'taken\'">';
  return twinPage({
    title: `Minister: ${script} is no headline`,
    byline: script,
    paragraphs: [
      `"${script} and nothing else matters," Mara ${script} Lindqvist said on Monday, standing in the rain by the gate.`,
      '"We will read every word of the report, and then we will answer it in public," Mara Lindqvist told reporters at the gate of the ministry, where some forty people had waited since the early morning.',
      'The ministry said that the report would be printed in full before the end of the week, and that copies would be kept in every public library of the country for at least ten years.',
      '"Nobody has been hurt by a sentence in brackets," Lindqvist added, and went back inside to finish the statement that had been promised for the afternoon.',
    ],
  });
}
