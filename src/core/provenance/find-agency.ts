import type { ArticleText } from '../article-text.ts';
import { AGENCIES } from '../lexicon/agencies.ts';
import { linkedArticles, namesOf } from './linked-article.ts';

const escaped = (words: string): string => words.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&');

const AGENCY_OF = new Map(
  AGENCIES.flatMap(({ short, names, exact }) =>
    names.flatMap((name): [string, string][] =>
      exact
        ? [[name, short]]
        : [
            [name, short],
            [name.toLowerCase(), short],
            [name.toUpperCase(), short],
          ],
    ),
  ),
);
const NAME = [...AGENCY_OF.keys()]
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join('|');
const LIST = String.raw`(?:${NAME})(?:(?:\s*[/,&+]\s*|\s+(?:and|und|et|y|e|и)\s+)(?:${NAME}|\p{L}{2,4}(?=[/)])))*`;

const DATELINES = [
  // Samples: "(AP) —", "LINDMARK (Reuters) -", "Lindmark, 3 mai (AFP) -", "Lindmark, 3 may (EFE).-", "Lindmark (dpa/lno) -"
  new RegExp(String.raw`^\s*(?:[^()\n]{1,60}?\s)?\((?<list>${LIST})\)\s*(?:[.,:]?\s*[-–—―]|\.\s|\s)`, 'u'),
  // Samples: "ЛИНДМАРК, 3 мая. /ТАСС/.", "ЛИНДМАРК, 3 мая — РИА Новости."
  new RegExp(String.raw`^\s*\p{Lu}[^\n/]{1,40}?\s*[./]\s*/(?<list>${LIST})/`, 'u'),
  new RegExp(String.raw`^\s*\p{Lu}[^\n]{1,40}?\s[-–—―]\s(?<list>${LIST})\.\s`, 'u'),
  // Sample: "LINDMARK, May 3, AP —"
  new RegExp(String.raw`^\s*\p{Lu}{3,}[\p{L}\d ,.]{0,30},\s(?<list>${LIST})\s*[-–—―]\s`, 'u'),
];
const CLOSING = [
  // Samples: "… he said. (dpa)", "With AFP", "Avec AFP", "Quelle: dpa/AFP"
  new RegExp(String.raw`\((?:(?:with|mit|avec|con|com)\s+)?(?<list>${LIST})\)\s*$`, 'iu'),
  new RegExp(
    String.raw`^\W*(?:with(?: files from| reporting from| reporting by)?|mit material (?:der|von)|mit|avec|con información de|con|com informações d[ae]|com|source\s?:|quelle\s?:|fuente\s?:|fonte\s?:|источник\s?:)\s+(?:the |der |die |l’|l')?(?<list>${LIST})\W*$`,
    'iu',
  ),
  new RegExp(String.raw`^\W*(?<list>${LIST})\W*$`, 'u'),
];
const WHOLE = new RegExp(
  String.raw`^(?:by|von|par|por|di|from|de|with|mit|avec)?\s*(?:the\s)?(?<list>${LIST})(?:\s+(?:staff|news ?wire|news agency|agency|correspondents?|reporters?|contributors?))?\W*$`,
  'iu',
);
const BYLINE_PART = new RegExp(
  String.raw`(?:^|[,/|–—-]|\bfor\b|\bof\b|\bund\b|\band\b)\s*(?:the\s)?(?<list>${LIST})\s*$`,
  'u',
);

/** The news agency credited, by its usual short name; several are joined with " / ". Null when none is. */
export function findAgency({ text, blocks, facts }: ArticleText): string | null {
  const credits = [
    ...linkedArticles(facts.linkedData).flatMap((node) =>
      ['author', 'creator', 'creditText', 'sourceOrganization', 'provider', 'copyrightHolder'].flatMap(
        (key) => namesOf(node[key]),
      ),
    ),
    facts.byline ?? '',
    ...['author', 'article:author', 'dc.creator', 'source', 'dc.source', 'syndication-source', 'cre'].map(
      (name) => facts.metas[name] ?? '',
    ),
    ...facts.sourceLines.map((line) => line.text),
  ];
  for (const credit of credits) {
    const found = first([WHOLE, BYLINE_PART, ...CLOSING.slice(0, 2)], credit.trim());
    if (found !== null) return found;
  }
  const own = blocks.filter(({ role }) => role !== 'caption' && role !== 'title' && role !== 'heading');
  const words = own.map(({ start, end }) => text.slice(start, end));
  return (
    words
      .slice(0, 4)
      .map((opening) => first(DATELINES, opening.slice(0, 140)))
      .find((found) => found !== null) ??
    words
      .slice(-4)
      .map((closing) => first(CLOSING, closing.slice(-90)))
      .find((found) => found !== null) ??
    null
  );
}

/** What `namesAgency` looks for: the names as written, and the others in lower case. */
const EXACT = AGENCIES.flatMap(({ names, exact }) => (exact ? names : []));
const LOWER = AGENCIES.flatMap(({ names, exact }) => (exact ? [] : names.map((name) => name.toLowerCase())));

/** Most lines name no agency, and need no pattern tried; “AP” counts only as it is written. */
function namesAgency(words: string): boolean {
  const lower = words.toLowerCase();
  return EXACT.some((name) => standsIn(words, name)) || LOWER.some((name) => standsIn(lower, name));
}

/** Whether a name occurs without running on into a longer word: “RIA” does not in “trial”. */
function standsIn(words: string, name: string): boolean {
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1))
    if (!/\w/u.test(words.charAt(at + name.length))) return true;
  return false;
}

function first(patterns: readonly RegExp[], words: string): string | null {
  if (!namesAgency(words)) return null;
  for (const pattern of patterns) {
    const list = pattern.exec(words)?.groups?.['list'];
    if (list === undefined) continue;
    const named = list.match(new RegExp(NAME, 'gu')) ?? list.match(new RegExp(NAME, 'giu')) ?? [];
    const short = named.map((name) => AGENCY_OF.get(name) ?? AGENCY_OF.get(name.toLowerCase()) ?? null);
    const known = [...new Set(short.filter((name) => name !== null))];
    if (known.length > 0) return known.join(' / ');
  }
  return null;
}

/** The agency a name stands for, or null. */
export const agencyNamed = (name: string): string | null => first([WHOLE], name.trim());
