import type { NameWords } from '../lexicon/name-words.ts';
import type { Span } from '../span.ts';
import type { MentionToken } from './describe-mention.ts';
import { late } from '../words/late.ts';
import { wordEndAt } from '../words/words-in.ts';

/** l’⟦élu⟧, dell’⟦opposizione⟧: the elided word stands by itself. */
const ELIDED = late.giu`(?<![\p{L}\p{N}])(?:[ldcsnjmt]|qu|un|dell|all|nell|dall|sull)['’](?=\p{L})`;
const ELIDING = new Set(['fr', 'it']);

/** The words and signs of a mention, each with its place in the text. */
export function tokensOf(text: string, { start, end }: Span, lang: string): MentionToken[] {
  const words = text.slice(start, end);
  const parted = ELIDING.has(lang) ? words.replace(ELIDED(), (word) => `${word.slice(0, -1)} `) : words;
  const tokens: MentionToken[] = [];
  for (let at = 0; at < parted.length; at++) {
    // 34,000 people: within a number a comma parts nothing
    const inside = /\d/u.test(parted.charAt(at)) ? "'’&/.,-" : "'’&/.-";
    const wordEnd = wordEndAt(parted, at, parted.length, inside, "'’");
    const sign = wordEnd < 0;
    if (sign && !',;:()–—-'.includes(parted.charAt(at))) continue;
    const to = sign ? at + 1 : wordEnd;
    tokens.push({ start: start + at, end: start + to, lower: parted.slice(at, to).toLowerCase(), sign });
    at = to - 1;
  }
  return tokens;
}

/** Up to the first comma, bracket or relative pronoun. */
export function mainSegment(all: MentionToken[], words: NameWords): MentionToken[] {
  const tokens = all.slice(all.findIndex(({ sign }) => !sign));
  const cut = tokens.findIndex(
    ({ lower, sign }, index) => index > 0 && (sign || (RELATIVES.has(lower) && words.boundaries.has(lower))),
  );
  const main = cut < 0 ? tokens : tokens.slice(0, cut);
  return main;
}
const RELATIVES = new Set(
  'who whom whose which that qui que quien che which welcher welche welches который которая которые quem'.split(
    ' ',
  ),
);
