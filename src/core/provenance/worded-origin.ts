import type { ArticleText } from '../article-text.ts';
import {
  ARTICLE_NOUNS,
  FIGURE_SOURCES,
  ORIGIN_PHRASES,
  OUTLET_PHRASES,
  SOURCE_LABELS,
  WRITER_PHRASES,
} from '../lexicon/origin-words.ts';
import type { Origin } from '../reading.ts';
import { wordSet } from '../lexicon/cue-words.ts';
import { classAt, classOf, codeAt, LETTER, NUMBER, SPACE } from '../words/letters.ts';
import { PhraseMatcher } from '../words/phrase-matcher.ts';
import type { House } from './house.ts';
import { late } from '../words/late.ts';

const spelled = (phrase: string): string =>
  phrase
    .replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&')
    .replace(/'/gu, "['’]")
    .replace(/\s/gu, '\\s+');

const alternatives = (phrases: readonly string[]): string =>
  [...phrases]
    .sort((a, b) => b.length - a.length)
    .map(spelled)
    .join('|');

/** A name: capitalised words or a host name, with small words between. */
const NAME = late.u`^["“«„]?(?<name>(?:(?:[Tt]he|der|die|das|dem|le|la|les|el|il|lo|o|a|[Ll]['’])\s*)?(?:[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|[\p{Lu}\p{N}](?:[\p{L}\p{N}&'’-]|\.(?=\p{L}))*(?:\s+(?:(?:of|the|and|de|del|della|di|do|da|du|des|der|und|et|y|e|in)(?!\p{L})|[&\p{Lu}\p{N}](?:[\p{L}\p{N}&'’-]|\.(?=\p{L}))*))*))`;
/** A writer between the phrase and the outlet: "Ida Lund at …". */
const WRITER = late.u`^(?:\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,3}\s+(?:at|on|in|for|bei|auf|sur|en|su|em|на)\s+)?(?:(?:his|her|their|its)\s+)?(?:(?:(?:der|dem|le|el|il|o)\s+)?(?:Web)?(?:[Ss]ite|[Pp]ortal|sitio|sito|сайте|портале)\s+)?`;

/** A pattern with what a line must show before it is worth compiling and trying. */
interface Form {
  asks: (words: string, line: Line) => boolean;
  source: () => string;
  pattern: RegExp | null;
}

const PHRASES = new PhraseMatcher([ORIGIN_PHRASES], {
  signs: LETTER,
  whole: false,
  apostrophes: "'’",
  missing: false,
  oneBlank: false,
});
const NAMES_WRITER = wordSet('authored written submitted posted by von par por di');

function namesWriter(words: string): boolean {
  let from = 0;
  while (from < words.length && !isAsciiWord(codeAt(words, from))) from++;
  let end = from;
  while (end < words.length && (classAt(words, end) & SPACE) === 0)
    if (++end - from >= LONGEST_WORD) return false;
  return NAMES_WRITER.has(words.slice(from, end).toLowerCase());
}

/** `\w` */
const isAsciiWord = (code: number): boolean =>
  code < 0x80 && (code === 95 || (classOf(code) & (LETTER | NUMBER)) !== 0);

/** More letters than any of those words has. */
const LONGEST_WORD = 10;

// Sample: "This article was originally published by Ida Lund at The Lindmark Gazette."
const PHRASE: Form = {
  asks: (_words, line) => line.isPhrased(),
  source: () =>
    String.raw`(?:^\W*|(?<!\p{L})(?:${alternatives(ARTICLE_NOUNS)})(?!\p{L})[^.!?\n]{0,40}?\s)(?:${alternatives(ORIGIN_PHRASES)})\s+`,
  pattern: null,
};
// Sample: "Authored by Ida Lund via The Lindmark Gazette,"
const VIA: Form = {
  asks: namesWriter,
  source: () =>
    String.raw`^\W*(?:${alternatives(WRITER_PHRASES)})\s[^\n:;]{2,70}?[\s,](?:${alternatives(OUTLET_PHRASES.slice(0, 1))})\s+`,
  pattern: null,
};
// Sample: "By Ida Lund, for The Lindmark Gazette": the whole line.
const FOR: Form = {
  asks: namesWriter,
  source: () =>
    String.raw`^\W*(?:${alternatives(WRITER_PHRASES)})\s[\p{L}.'’\s-]{3,40}?,?\s(?:${alternatives(OUTLET_PHRASES)})\s+(?=[^\n]{2,40}$)`,
  pattern: null,
};
const LABELS = new PhraseMatcher([SOURCE_LABELS], {
  signs: LETTER,
  whole: false,
  apostrophes: "'’",
  missing: false,
  oneBlank: false,
});
// Sample: "Source: The Lindmark Gazette"
const LABELLED: Form = {
  asks: (words) => words.length <= 140 && /[:：]/u.test(words) && LABELS.occursIn(words),
  source: () => String.raw`^\W*(?:${alternatives(SOURCE_LABELS)})\s*[:：]\s*["“«„]?(?<name>[^\n]{2,80})$`,
  pattern: null,
};
const FIGURES: Form = {
  asks: () => true,
  source: () => String.raw`(?<![\p{L}])(?:${alternatives(FIGURE_SOURCES)})(?![\p{L}])`,
  pattern: null,
};

const found = (form: Form, words: string, line: Line): RegExpExecArray | null =>
  form.asks(words, line) ? (form.pattern ??= new RegExp(form.source(), 'iu')).exec(words) : null;

/** Sample: "Source: news agencies". */
const GENERIC =
  /^(?:(?:the\s)?(?:news )?agenc(?:y|ies)|agenturen|agences?|agencias?|agenzie|agências?|агентства|internet|wikipedia|twitter|facebook)$/iu;

/** What the page says in words about where its article comes from, the plainest first. */
export function wordedOrigins(article: ArticleText, house: House): Origin[] {
  const { text, facts, blocks, markup } = article;
  const own = blocks.filter(({ role }) => role !== 'caption' && role !== 'title');
  const edges = own.filter((_, index) => index < 5 || index >= own.length - 6);
  const lines = edges
    .filter(({ start, end }) => end - start <= 600)
    .map(({ start, end }) => ({
      text: text.slice(start, end),
      isPhrased: () => PHRASES.occursBetween(text, { start, end }),
      links: markup.flatMap((mark) =>
        mark.kind === 'link' && mark.href !== undefined && mark.start < end && mark.end > start
          ? [{ href: mark.href, words: text.slice(mark.start, mark.end) }]
          : [],
      ),
    }));
  const stated = facts.sourceLines.map((line) => ({
    text: line.text,
    isPhrased: () => PHRASES.occursIn(line.text),
    links: line.href === null ? [] : [{ href: line.href, words: line.text }],
  }));
  return [
    ...[...stated, ...lines].flatMap((line) => inWords(line, house)),
    ...stated.flatMap((line) => linked(line, house)),
  ];
}

interface Line {
  text: string;
  /** Whether it holds words such as “first published by”. */
  isPhrased: () => boolean;
  links: { href: string; words: string }[];
}

function inWords(line: Line, house: House): Origin[] {
  const words = line.text.trim();
  const given =
    namedAfter(PHRASE, words, line) ?? namedAfter(VIA, words, line) ?? namedAfter(FOR, words, line);
  const labelled = given === null ? found(LABELLED, words, line)?.groups?.['name'] : undefined;
  const name = nameIn(given ?? labelled ?? '');
  if (name === '' || house.isItself(name) || GENERIC.test(name)) return [];
  if (
    labelled !== undefined &&
    (found(FIGURES, name, line) !== null || /;|,.*,/u.test(name) || name.split(/\s+/u).length > 7)
  )
    return [];
  const link = line.links.find(({ href }) => !house.owns(href) && !house.isSocial(href));
  return [origin(name, link?.href ?? null, words, house)];
}

/** The name that stands right after what a pattern finds, a writer before it left out. */
function namedAfter(form: Form, words: string, line: Line): string | null {
  const match = found(form, words, line);
  if (!match) return null;
  const rest = words.slice(match.index + match[0].length);
  return (
    NAME().exec(rest.replace(WRITER(), ''))?.groups?.['name'] ?? NAME().exec(rest)?.groups?.['name'] ?? null
  );
}

const HOST = late.u`^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$`;
const BEHIND_NAME = late.u`\s+(?:on|am|le|el|il|em)\s+(?=\d|\p{L}+\s\d|\p{Lu}\p{L}+day)|\s[-–—|]\s|["”»“]|,\s|\s\(|\s+(?:under|unter|with|and is|and was)\s`;

/** The name without what follows it: a date, an author, a full stop. */
const nameIn = (given: string): string =>
  given === ''
    ? ''
    : (given
        .split(BEHIND_NAME())[0]
        ?.replace(/[\s.,;:]+$/u, '')
        .trim() ?? '');

/** A line under the headline that is only a link to another outlet, called by its name. */
function linked({ text, links }: Line, house: House): Origin[] {
  const [link] = links;
  if (!link || house.owns(link.href) || house.isSocial(link.href)) return [];
  const path = link.href.replace(/^https?:\/\/[^/]+/iu, '').replace(/[?#].*$/u, '');
  const name = nameIn(text.split('\n')[0] ?? '');
  if (path.length < 6 || name === '' || name.length > 50 || house.isItself(name)) return [];
  if (!house.isCalled(link.href, name)) return [];
  return [origin(name, link.href, text.trim(), house)];
}

function origin(name: string, href: string | null, evidence: string, house: House): Origin {
  const plainHost = HOST().test(name) ? house.domainOf(name) : null;
  return {
    name,
    domain: href === null ? plainHost : house.domainOf(href),
    url: href,
    evidence: evidence.length > 200 ? `${evidence.slice(0, 199)}…` : evidence,
  };
}
