import type { Markup, SourceBlock } from '../article-text.ts';
import type { Attribution, Draft } from '../draft.ts';
import { INTERVIEW_WORDS } from '../lexicon/interview-words.ts';
import type { Span } from '../span.ts';
import { LETTER, runsOf } from '../words/letters.ts';
import { listed } from '../words/listed.ts';
import { whoIsAsked } from './who-is-asked.ts';

/** How the page sets a block: questions are set apart from answers, or nothing is (`plain`). */
type Style = 'bold' | 'italic' | 'heading' | 'plain';
const STYLES: readonly Style[] = ['bold', 'italic', 'heading', 'plain'];

/** So many questions make an interview, and one more where nothing but their sign shows them. */
const FEWEST = 3;
const SHORTEST_QUESTION = 6;
const LONGEST_QUESTION = 500;
/** Running text ends with a question mark too. */
const LONGEST_PLAIN = 250;
/** So many paragraphs at most answer one question. */
const LONGEST_ANSWER = 8;
/** A block is bold when so much of it is. */
const WHOLE = 0.9;
const HALF = 0.5;
const MOST = 0.75;

const OPENS_QUOTED = /^["“„«]/u;
const ENDS_ASKING = /[?？]["”»]?$/u;

/**
 * The answers of an interview whose turns bear no names: questions to “you”, set apart, and below each what somebody
 * says of “me” and “us”. Whose they are stands above the first question. “What should I bring?” with an answer that
 * speaks of “you” is a page of advice, and gives nobody's words.
 */
export function interviewAnswers(draft: Draft): Attribution[] {
  const { text, article } = draft;
  const asking = article.blocks.filter((block) => asks(text, block, 'bold')).length;
  if (asking < FEWEST) return [];
  const styles = stylesOf(article.blocks, article.markup);
  for (const style of STYLES) {
    const asked = article.blocks.flatMap((block, index) =>
      index > 0 && styles[index] === style && asks(text, block, style) ? [index] : [],
    );
    const isPlain = style === 'plain';
    const isEnough = isPlain ? asked.length > FEWEST && article.markup.length === 0 : asked.length >= FEWEST;
    const answers = isEnough ? answersTo(draft, styles, asked) : [];
    const mention =
      isEnough && isTalk(draft, asked, answers, isPlain ? MOST : HALF)
        ? whoIsAsked(draft, asked[0] ?? 0)
        : null;
    if (mention !== null)
      return answers
        .filter(({ length }) => length > 0)
        .map((parts) => ({
          start: parts[0]?.start ?? 0,
          end: parts.at(-1)?.end ?? 0,
          kind: 'direct',
          parts,
          quotedParts: [],
          mention,
          cue: null,
          rule: 'interview-answer',
          confidence: 0.65,
        }));
  }
  return [];
}

/** Its last characters are looked at first: nearly no paragraph asks. */
function asks(text: string, { start, end, role }: SourceBlock, style: Style): boolean {
  const longest = style === 'plain' ? LONGEST_PLAIN : LONGEST_QUESTION;
  return (
    (role === 'paragraph' || role === 'heading') &&
    end - start < longest &&
    end - start > SHORTEST_QUESTION &&
    ENDS_ASKING.test(text.slice(end - 2, end)) &&
    !OPENS_QUOTED.test(text.charAt(start))
  );
}

/** How each block is set, by index. What is longer than a question sets none apart, and would be met again and again. */
function stylesOf(blocks: readonly SourceBlock[], markup: readonly Markup[]): Style[] {
  const marks = markup
    .filter(({ start, end }) => end - start < LONGEST_QUESTION)
    .sort((a, b) => a.start - b.start);
  let next = 0;
  return blocks.map(({ start, end, role }) => {
    if (role === 'heading' || role === 'title') return 'heading';
    const covered = { bold: 0, italic: 0, link: 0 };
    while (next < marks.length && (marks[next]?.end ?? 0) <= start) next++;
    for (let at = next; at < marks.length && (marks[at]?.start ?? end) < end; at++) {
      const mark = marks[at];
      if (mark) covered[mark.kind] += Math.min(end, mark.end) - Math.max(start, mark.start);
    }
    const whole = WHOLE * (end - start);
    return covered.bold >= whole ? 'bold' : covered.italic >= whole ? 'italic' : 'plain';
  });
}

/** Below each question the paragraphs that are not set as it is; below the last one, while they speak of “me”. */
function answersTo(
  { text, lang, article }: Draft,
  styles: readonly Style[],
  asked: readonly number[],
): Span[][] {
  const own = wordsOf(lang).own;
  return asked.map((question, index) => {
    const next = asked[index + 1];
    const parts: Span[] = [];
    for (let at = question + 1; at < (next ?? article.blocks.length); at++) {
      const block = article.blocks[at];
      if (block === undefined || parts.length === LONGEST_ANSWER) break;
      const isSetApart =
        styles[at] === 'heading' || (styles[question] !== 'plain' && styles[at] === styles[question]);
      if (isSetApart) break;
      if (block.role !== 'paragraph' && block.role !== 'list') continue;
      if (next === undefined && parts.length > 0 && !holds(text, block, own)) break;
      parts.push({ start: block.start, end: block.end });
    }
    return parts;
  });
}

/** Most questions have an answer; such a share of them speaks to somebody, and of the answers of oneself. */
function isTalk(
  { text, lang, article }: Draft,
  asked: readonly number[],
  answers: readonly Span[][],
  share: number,
): boolean {
  const { you, own } = wordsOf(lang);
  const given = answers.filter(({ length }) => length > 0);
  const toSomebody = asked.filter((index) => {
    const block = article.blocks[index];
    return block !== undefined && holds(text, block, you);
  });
  const ofOneself = given.filter((parts) => parts.some((part) => holds(text, part, own)));
  return (
    given.length >= MOST * asked.length &&
    toSomebody.length >= share * asked.length &&
    ofOneself.length >= share * given.length
  );
}

const holds = (text: string, { start, end }: Span, words: ReadonlySet<string>): boolean =>
  runsOf(text.slice(start, end).toLowerCase(), LETTER).some((word) => words.has(word));

interface TalkWords {
  you: ReadonlySet<string>;
  own: ReadonlySet<string>;
}

const NONE: TalkWords = { you: new Set(), own: new Set() };

function wordsOf(lang: string): TalkWords {
  const words = INTERVIEW_WORDS[lang];
  return words === undefined ? NONE : { you: new Set(listed(words.you)), own: new Set(listed(words.own)) };
}
