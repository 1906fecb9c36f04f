/** German runs of capitals, divided into the nouns and the names they hold: capitals show no name by themselves. */
import { COUNTRIES } from '../lexicon/countries.ts';
import { DETERMINERS } from '../lexicon/nouns-de.ts';
import { showsPerson } from '../lexicon/names-given.ts';
import { PLACE_OPENERS } from '../lexicon/name-parts.ts';
import { TRAIT } from '../lexicon/name-traits.ts';
import type { NameWords } from '../lexicon/name-words.ts';
import { CAPITAL, LETTER, runEnd, startsCapital, startsSmall } from '../words/letters.ts';
import { late } from '../words/late.ts';
import type { CapitalRun, NameToken } from './capital-run.ts';
import { withoutGenitive } from './german-genitive.ts';
import { nounKind, type NounKind } from './german-noun.ts';
import { readRun, type NameUse } from './name-use.ts';

/** The names, and the nouns as `office`, of one run; a noun phrase is told from a name by what stands in front. */
export function germanUses(text: string, run: CapitalRun, words: NameWords): NameUse[] {
  // der 39-⟨Jährige⟩: the second half of a word
  if (text[run.start - 1] === '-' && /\d/u.test(text[run.start - 2] ?? '')) return [];
  // die werft-⟨Seite⟩ is a noun, el-⟨Rashid⟩ a name
  const isHalf =
    text[run.start - 1] === '-' && !/(?:^|\P{L})[ae][lrs]-$/u.test(text.slice(run.start - 4, run.start));
  const opener = run.tokens[0];
  const article = opener !== undefined && run.tokens.length > 1 && DETERMINERS.has(opener.lower);
  const small = smallWordsBefore(text, run.start);
  const determined = article || (small === 0 && isDetermined(text, run.start));
  const tokens = article ? run.tokens.slice(1) : run.tokens;
  const uses: NameUse[] = [];
  for (const [index, part] of parted(text, tokens, determined, words).entries()) {
    // Der Rat: whether the article is its own is told by it; Seiner Meinung is nobody’s
    const keeps = index === 0 && article && opener !== undefined && words.definite.has(opener.lower);
    const opens = keeps ? [opener, ...part] : part;
    const isFirst = determined && index === 0;
    const own = isFirst ? opens : withoutGenitive(text, opens);
    const read = useOf(run, own, words);
    if (read === null) continue;
    const named = isFirst ? read : withFirstNames(read, words);
    const use = index === 0 && small > 0 ? { ...named, start: run.start - small } : named;
    const whole = own === opens ? use : { ...use, possessive: true };
    uses.push(asNoun(whole, part, isFirst, isHalf && index === 0, run.opensSentence, words));
  }
  return uses;
}

/** ⟨Von der⟩ Mole sagte: at the start of a sentence a surname with its small words; how long they are. */
const smallWordsBefore = (text: string, start: number): number =>
  SMALL_WORDS.exec(text.slice(Math.max(0, start - LONGEST_SMALL), start))?.[1]?.length ?? 0;

const SMALL_WORDS = /(?:^|\s)(Von de[rmn] )$/u;
/** ` Von der ` */
const LONGEST_SMALL = 9;

/** ⟨Thirav⟩ Jan Lund: what stands in front of a first name, is no noun and has no article, is one as well. */
function withFirstNames(use: NameUse, words: NameWords): NameUse {
  const [first] = use.prefix;
  const areNames = use.prefix.every(
    ({ lower, traits }) => (traits & TRAIT.office) === 0 && nounKind(lower, words) === null,
  );
  if (first === undefined || use.prefix.length > 1 || !areNames || isAcronym(first.word)) return use;
  // San Francisco ⟨Jane Lund⟩, Nordlands ⟨Jan Lund⟩
  if (PLACE_OPENERS.has(first.lower) || first.lower.endsWith('s')) return use;
  return { ...use, start: first.start, core: [...use.prefix, ...use.core], prefix: [] };
}

function useOf(run: CapitalRun, tokens: NameToken[], words: NameWords): NameUse | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return null;
  const isFirst = first === run.tokens[0];
  const isLast = last === run.tokens.at(-1);
  return readRun(
    {
      start: first.start,
      end: isLast ? run.end : last.end,
      tokens,
      nickname: run.nickname,
      possessive: isLast && run.possessive,
      opensSentence: isFirst && run.opensSentence,
    },
    words,
  );
}

/** A noun as `office`, and behind an article two words that nothing shows to be somebody as a body. */
function asNoun(
  use: NameUse,
  part: readonly NameToken[],
  determined: boolean,
  isCompound: boolean,
  opensSentence: boolean,
  words: NameWords,
): NameUse {
  if (use.kind !== 'single' && use.kind !== 'perhaps') return use;
  const [first] = use.core;
  if (first === undefined || use.prefix.length > 0) return use;
  const kind = nounKind(first.lower, words);
  const isNoun = kind === 'thing' || kind === 'people';
  if (use.core.length === 1) return (isNoun && determined) || isCompound ? { ...use, kind: 'office' } : use;
  const last = use.core.at(-1);
  // Nordland Reederei, Seefunk DRZ
  const isNoPerson =
    COUNTRIES().has(last?.lower ?? '') ||
    isAcronym(last?.word ?? '') ||
    nounKind(last?.lower ?? '', words) === 'body';
  if (
    determined ||
    isNoPerson ||
    kind === 'body' ||
    part.some(({ traits }) => (traits & TRAIT.organisation) !== 0)
  )
    return { ...use, kind: 'body' };
  // Mitten im Satz ⟨Deutsche Flussschifffahrt⟩: an adjective with a capital belongs to a name, though no person’s.
  return isAdjective(first.lower) ? { ...use, kind: opensSentence ? 'office' : 'body' } : use;
}

/** The runs into which one falls: at “von” and “zu”, before a first name, behind a noun that no name begins with. */
function parted(text: string, tokens: NameToken[], determined: boolean, words: NameWords): NameToken[][] {
  const all: NameToken[][] = [];
  let part: NameToken[] = [];
  const close = (): void => {
    if (part.length > 0) all.push(part);
    part = [];
  };
  for (const [at, token] of tokens.entries()) {
    const isFirstPart = determined && all.length === 0;
    if (!startsCapital(token.word) && !token.word.includes('-')) {
      const parts = /^(?:von|zu|zum)$/u.test(token.word)
        ? !joinsName(tokens, at, isFirstPart)
        : NO_PARTICLE.test(token.word) && !/^(?:von|van)$/u.test(tokens[at - 1]?.lower ?? '');
      if (parts) close();
      else if (part.length > 0) part.push(token);
      continue;
    }
    const owner = part.length > 0 && ownsNoun(text, part, token, isFirstPart, words);
    if (owner || (part.length > 0 && opensPart(text, part, token, tokens[at + 1], isFirstPart, words)))
      close();
    part.push(token);
  }
  close();
  return all.filter((one) => one.some(({ word }) => startsCapital(word)));
}

/** Articles, which in German are in no name but behind “von”. */
const NO_PARTICLE = /^(?:das|der|den|do|dos|e|y)$/u;

/** Ada ⟨von⟩ Holm, Ministerin ⟨von⟩ der Mole; but: Ada Holm ⟨von⟩ Nordwerft, der Bürgermeister ⟨von⟩ Lindau. */
function joinsName(tokens: readonly NameToken[], at: number, determined: boolean): boolean {
  const before = tokens[at - 1];
  const behind = tokens.slice(at + 1).find(({ word }) => startsCapital(word));
  if (before === undefined) return true;
  if (behind === undefined || (behind.traits & TRAIT.organisation) !== 0) return false;
  if (showsPerson(before.lower) || (before.word.length === 1 && at > 1)) return true;
  if (!startsCapital(before.word)) return true;
  // Ministerin von ⟨der⟩ Mole, but: Vorstand von Nordwerft
  const isLong = /^de[rmn]$/u.test(tokens[at + 1]?.word ?? '');
  return (before.traits & TRAIT.office) !== 0 && !determined && isLong;
}

/** Whether a further word begins something of its own: der Wirt ⟨Jan⟩ Lund, Lund ⟨Kritik⟩, den Behörden ⟨Untreue⟩. */
function opensPart(
  text: string,
  part: readonly NameToken[],
  token: NameToken,
  next: NameToken | undefined,
  determined: boolean,
  words: NameWords,
): boolean {
  const last = part.at(-1);
  const first = part[0];
  if (last === undefined || first === undefined || !startsCapital(last.word)) return false;
  const isGiven = showsPerson(token.lower) && next !== undefined && startsCapital(next.word);
  const given = part.findIndex(({ lower, word }) => showsPerson(lower) || word.length === 1);
  const kind = nounKind(last.lower, words);
  const isOffice = (last.traits & TRAIT.office) !== 0;
  // Kapitäns ⟨Jan⟩ Lund: an office by its stem alone
  if (kind === 'office' && !isOffice) return true;
  // San Francisco ⟨Jane⟩ Lund
  if (isGiven && part.length > 1 && PLACE_OPENERS.has(first.lower)) return true;
  if (given >= 0) return given < part.length - 1 && !isOffice && isTail(token, words);
  if (isGiven) return mayPrecede(text, first, kind, determined) && !isOffice;
  if (nounKind(first.lower, words) === 'body') return false;
  if (kind === 'people' || kind === 'thing') return true;
  if (kind !== null || isAdjective(last.lower) || isAcronym(last.word)) return false;
  return !determined && part.length === 1 && nounKind(token.lower, words) === 'thing';
}

/** der Redner ⟨Jan⟩ Lund, der Leiter der Werft ⟨Jan⟩ Lund; but: die Stiftung Jan Lund. */
const mayPrecede = (text: string, first: NameToken, kind: NounKind | null, determined: boolean): boolean => {
  if (kind === null) return determined || isAdjective(first.lower);
  return kind !== 'body' || GENITIVE().test(text.slice(Math.max(0, first.start - OWNER_REACH), first.start));
};

const OWNER_REACH = 60;
const GENITIVE = late.u`\p{Lu}[\p{L}-]+ (?:der|des) (?:\p{Ll}+ )*$`;

/** Der Wirt ⟨Nordbachs⟩, Vorschläge ⟨Lunds⟩: a name in the genitive behind a noun. */
const ownsNoun = (
  text: string,
  part: readonly NameToken[],
  token: NameToken,
  determined: boolean,
  words: NameWords,
): boolean =>
  part.length === 1 &&
  mayBeOwned(nounKind(part[0]?.lower ?? '', words), token, determined) &&
  withoutGenitive(text, [token])[0] !== token;

/** die Regierung Nordlands is called by both words; der Wirt ⟨Nordlands⟩, aus Sicht ⟨Nordlands⟩ is not. */
const mayBeOwned = (kind: NounKind | null, { lower }: NameToken, determined: boolean): boolean =>
  kind !== 'body' && (determined || kind !== null || COUNTRIES().has(lower.slice(0, -1)));

/** What a name never ends with. */
function isTail({ lower }: NameToken, words: NameWords): boolean {
  const kind = nounKind(lower, words);
  return kind === 'thing' || kind === 'people';
}

const isAcronym = (word: string): boolean => runEnd(word, 0, CAPITAL) === word.length && word.length > 1;

const ADJECTIVE =
  /(?:isch|lich|ig|bar|sam|haft|los|iell|ell|al|neu|alt|jüngst|neuest|letzt|nächst|größt|best|meist|weiter|ander|früher|später|blau|gelb|weiß|grau|braun|groß|klein|deutsch|frei|rot|schwarz|hoh|nah|näher|fern|erst|zweit|eint|einigt|verschieden|zahlreich|feind|vereint|unabhängig|jung|link|recht|grün)(?:e|er|es|en|em)$/u;
/** Deutsche, vereinigten: an adjective by its ending, in lower case. */
export const isAdjective = (lower: string): boolean => ADJECTIVE.test(lower) && !showsPerson(lower);

/** So many adjectives may stand between an article and its noun. */
const MOST_ADJECTIVES = 4;

/** Der neue ⟨Hafenbund⟩, im ⟨Rat⟩: whether an article stands in front, with nothing but adjectives between. */
export function isDetermined(text: string, start: number): boolean {
  let end = start - 1;
  for (let count = 0; count <= MOST_ADJECTIVES && text[end] === ' '; count++) {
    let from = end;
    while (from > 0 && (runEnd(text, from - 1, LETTER) > from - 1 || text[from - 1] === '-')) from--;
    const word = text.slice(from, end);
    if (DETERMINERS.has(word.toLowerCase())) return true;
    if (!startsSmall(word) || !/(?:e|er|es|en|em)$/u.test(word)) return false;
    end = from - 1;
  }
  return false;
}
