import type { Passage, Reading } from '../core/reading.ts';

const WIDTH = 100;

/** A reading for people: what the page is, each passage with whose words it is and by which cue, the speakers. */
export function readingTable(reading: Reading): string {
  const { article, passages, speakers, lang } = reading;
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const lines = [
    article.title ?? '(no title)',
    [
      article.byline === null ? null : `by ${article.byline}`,
      article.published,
      article.host === null ? null : `on ${article.host.name}`,
      article.origin === null ? null : `republished from ${article.origin.name}`,
      article.agency,
      lang,
    ]
      .filter(Boolean)
      .join(' · '),
    `${article.isArticle ? 'An article' : 'Not taken for an article'}. ${article.why.join(' ')}`,
    '',
    ...columns(passages.map((passage) => rowOf(reading.text, passage, names))),
    '',
    ...speakers.map(
      ({ name, role, words }) =>
        `${name}${role === null ? '' : `, ${role}`}: ${words.quoted} words quoted, ${words.paraphrased} paraphrased`,
    ),
  ];
  return `${lines.join('\n').replace(/\n{3,}/g, '\n\n')}\n`;
}

function rowOf(text: string, passage: Passage, names: ReadonlyMap<string, string>): string[] {
  const { voice, kind, speaker, cue, confidence } = passage;
  const words = text.slice(passage.start, passage.end).replace(/\s+/g, ' ');
  const whose = speaker === null ? 'unknown' : (names.get(speaker.id) ?? speaker.id);
  const mention = speaker?.mention?.text;
  return [
    `${voice}, ${kind}`,
    mention === undefined || mention === whose ? whose : `${whose} (${mention})`,
    cue?.text ?? '',
    confidence.toFixed(2),
    words.length > WIDTH ? `${words.slice(0, WIDTH - 30)} … ${words.slice(-27)}` : words,
  ];
}

function columns(rows: readonly string[][]): string[] {
  if (rows.length === 0) return ['No passage is marked.'];
  const all = [['voice, kind', 'whose', 'cue', 'sure', 'words'], ...rows];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.min(44, Math.max(...all.map((row) => row[column]?.length ?? 0))),
  );
  return all.map((row) =>
    row.map((cell, column) => (column < 4 ? cell.slice(0, 44).padEnd(widths[column] ?? 0) : cell)).join('  '),
  );
}
