import type { ArticleText } from '../article-text.ts';
import { AGENCIES } from '../lexicon/agencies.ts';
import { LETTER, NUMBER } from '../words/letters.ts';
import { PhraseMatcher } from '../words/phrase-matcher.ts';
import { linkedArticles, namesOf } from './linked-article.ts';
import { once } from '../words/once.ts';

const escaped = (words: string): string => words.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&');

/** What a line that names agencies is read with. */
interface Credits {
  named: RegExp;
  namedAnyCase: RegExp;
  datelines: readonly RegExp[];
  closing: readonly RegExp[];
  bylines: readonly RegExp[];
  whole: RegExp;
}

/** Of all spellings of each name: its agency. */
const shortOf = once(
  () =>
    new Map(
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
    ),
);

/** The same spellings by how they are written in lower case. */
const spellings = once(() => {
  const alike = new Map<string, string[]>();
  for (const spelling of shortOf().keys()) {
    const small = spelling.toLowerCase();
    alike.set(small, [...(alike.get(small) ?? []), spelling]);
  }
  return alike;
});

const credits = new Map<string, Credits>();
const MOST_KEPT = 200;

/** The patterns for the names that occur in a line; a pattern of all names would cost much to compile. */
function creditsIn(words: string): Credits {
  const lower = words.toLowerCase();
  const name = [...spellings()]
    .flatMap(([small, alike]) => (lower.includes(small) ? alike : []))
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
  const known = credits.get(name);
  if (known !== undefined) return known;
  if (credits.size >= MOST_KEPT) credits.clear();
  const built = buildCredits(name);
  credits.set(name, built);
  return built;
}

function buildCredits(name: string): Credits {
  const list = String.raw`(?:${name})(?:(?:\s*[/,&+]\s*|\s+(?:and|und|et|y|e|и)\s+)(?:${name}|\p{L}{2,4}(?=[/)])))*`;
  const closing = closingForms(list);
  const { whole, part } = creditForms(list);
  return {
    named: new RegExp(name, 'gu'),
    namedAnyCase: new RegExp(name, 'giu'),
    datelines: datelineForms(list),
    closing,
    bylines: [whole, part, ...closing.slice(0, 2)],
    whole,
  };
}

const datelineForms = (list: string): RegExp[] => [
  // Samples: "(AP) —", "LINDMARK (Reuters) -", "Lindmark, 3 mai (AFP) -", "Lindmark, 3 may (EFE).-", "Lindmark (dpa/lno) -"
  new RegExp(String.raw`^\s*(?:[^()\n]{1,60}?\s)?\((?<list>${list})\)\s*(?:[.,:]?\s*[-–—―]|\.\s|\s)`, 'u'),
  // Samples: "ЛИНДМАРК, 3 мая. /ТАСС/.", "ЛИНДМАРК, 3 мая — РИА Новости."
  new RegExp(String.raw`^\s*\p{Lu}[^\n/]{1,40}?\s*[./]\s*/(?<list>${list})/`, 'u'),
  new RegExp(String.raw`^\s*\p{Lu}[^\n]{1,40}?\s[-–—―]\s(?<list>${list})\.\s`, 'u'),
  // Sample: "LINDMARK, May 3, AP —"
  new RegExp(String.raw`^\s*\p{Lu}{3,}[\p{L}\d ,.]{0,30},\s(?<list>${list})\s*[-–—―]\s`, 'u'),
];

const closingForms = (list: string): RegExp[] => [
  // Samples: "… he said. (dpa)", "With AFP", "Avec AFP", "Quelle: dpa/AFP"
  new RegExp(String.raw`\((?:(?:with|mit|avec|con|com)\s+)?(?<list>${list})\)\s*$`, 'iu'),
  new RegExp(
    String.raw`^\W*(?:with(?: files from| reporting from| reporting by)?|mit material (?:der|von)|mit|avec|con información de|con|com informações d[ae]|com|source\s?:|quelle\s?:|fuente\s?:|fonte\s?:|источник\s?:)\s+(?:the |der |die |l’|l')?(?<list>${list})\W*$`,
    'iu',
  ),
  new RegExp(String.raw`^\W*(?<list>${list})\W*$`, 'u'),
];

const creditForms = (list: string): { whole: RegExp; part: RegExp } => ({
  whole: new RegExp(
    String.raw`^(?:by|von|par|por|di|from|de|with|mit|avec)?\s*(?:the\s)?(?<list>${list})(?:\s+(?:staff|news ?wire|news agency|agency|correspondents?|reporters?|contributors?))?\W*$`,
    'iu',
  ),
  part: new RegExp(
    String.raw`(?:^|[,/|–—-]|\bfor\b|\bof\b|\bund\b|\band\b)\s*(?:the\s)?(?<list>${list})\s*$`,
    'u',
  ),
});

/** The news agency credited, by its usual short name; several are joined with " / ". Null when none is. */
export function findAgency({ text, blocks, facts }: ArticleText): string | null {
  const lines = [
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
  for (const credit of lines) {
    const found = first('bylines', credit.trim());
    if (found !== null) return found;
  }
  const own = blocks.filter(({ role }) => role !== 'caption' && role !== 'title' && role !== 'heading');
  return (
    own
      .slice(0, 4)
      .map(({ start, end }) => first('datelines', text.slice(start, Math.min(end, start + 140))))
      .find((found) => found !== null) ??
    own
      .slice(-4)
      .map(({ start, end }) => first('closing', text.slice(Math.max(start, end - 90), end)))
      .find((found) => found !== null) ??
    null
  );
}

/** Most lines name no agency, and need no pattern tried; which case counts is seen later. */
const NAMES = new PhraseMatcher([AGENCIES.flatMap(({ names }) => names)], {
  signs: LETTER | NUMBER,
  whole: true,
  apostrophes: "'",
  missing: false,
  oneBlank: true,
});

/** No dateline is without one of these. */
const DATELINE_SIGN = /[(/]|[-–—―]\s/u;

function first(form: 'datelines' | 'closing' | 'bylines' | 'whole', words: string): string | null {
  if (form === 'datelines' && !DATELINE_SIGN.test(words)) return null;
  if (!NAMES.occursIn(words)) return null;
  const { named, namedAnyCase, [form]: patterns } = creditsIn(words);
  for (const pattern of [patterns].flat()) {
    const list = pattern.exec(words)?.groups?.['list'];
    if (list === undefined) continue;
    const names = list.match(named) ?? list.match(namedAnyCase) ?? [];
    const short = names.map((name) => shortOf().get(name) ?? shortOf().get(name.toLowerCase()) ?? null);
    const known = [...new Set(short.filter((name) => name !== null))];
    if (known.length > 0) return known.join(' / ');
  }
  return null;
}

/** The agency a name stands for, or null. */
export const agencyNamed = (name: string): string | null => first('whole', name.trim());
