import { TRAIT, traitsOfAll } from '../lexicon/name-traits.ts';
import type { NameWords } from '../lexicon/name-words.ts';
import { codeAt } from '../words/letters.ts';
import type { WordFacts } from '../words/word-facts.ts';
import { wordsOfText, type TextWords } from '../words/text-words.ts';
import { hashWith, WORDS, type WordList } from '../words/word-store.ts';
import { late } from '../words/late.ts';
import type { CapitalRun, NameToken } from './capital-run.ts';
import { isJoin, isApostrophe, isBlank, isDigit, isLetter, isSmall, isUpper } from './name-letters.ts';
import { isOpening, opensSentence } from './opens-sentence.ts';
import { wordSet } from '../lexicon/cue-words.ts';

/** Small words inside names: Ilse van der Meer, Omar al Rashid, Joana dos Santos. */
const PARTICLES = new Set(
  'van von de da di du do dos das del della ten ter af av bin ibn al el zu zum y e'.split(' '),
);
/** Small words that a name holds only behind one of those: "van der", "de la". */
const SECOND_PARTICLES = new Set('der den la le'.split(' '));
const SUFFIX = wordSet('jr sr junior senior ii iii iv');
const LONGEST_RUN = 12;
/** `della` */
const LONGEST_PARTICLE = 5;
const NEWLINE = 10;
const BLANK = 32;
const COMMA = 44;
const HYPHEN = 45;
const STOP = 46;
const CAPITAL_J = 74;
const CAPITAL_S = 83;
const SMALL_S = 115;

/** Reads runs of one stretch; what it has read of a run it keeps by itself, for runs are many. */
export class RunReader {
  readonly #text: string;
  readonly #codes: Uint16Array;
  readonly #to: number;
  readonly #elides: boolean;
  readonly #words: TextWords;
  readonly #list: WordList;
  /** The first word of the text that may stand where it has been read to. */
  #word: number;
  readonly #traitsOf: WordFacts;
  #tokens: NameToken[] = [];
  #nickname: string | null = null;
  #possessive = false;

  constructor(text: string, from: number, to: number, lang: string, { traitsOf }: NameWords) {
    this.#text = text;
    this.#words = wordsOfText(text);
    this.#codes = this.#words.coded.codes;
    this.#list = this.#words.list;
    this.#word = this.#words.firstFrom(from);
    this.#to = to;
    this.#elides = lang === 'fr' || lang === 'it';
    this.#traitsOf = traitsOf;
  }

  runAt(from: number): CapitalRun {
    this.#tokens = [];
    this.#nickname = null;
    let at = from;
    let last: NameToken | undefined;
    while (this.#tokens.length < LONGEST_RUN) {
      at = this.#readWord(at);
      const tokens = this.#tokens;
      last = tokens[tokens.length - 1];
      if (this.#possessive || last === undefined) break;
      if (this.#codes[at] === STOP && at < this.#to && isAbbreviated(last)) at++;
      const next = this.#nextWord(at, last);
      if (next < 0) break;
      at = next;
      last = tokens[tokens.length - 1];
    }
    return {
      start: from,
      end: Math.max(at, last?.end ?? from),
      tokens: this.#tokens,
      nickname: this.#nickname,
      possessive: this.#possessive,
      opensSentence: opensSentence(this.#text, from),
    };
  }

  /** Where a word ends: letters, digits, hyphens and apostrophes inside; "U.S." as one word. */
  #readWord(from: number): number {
    const codes = this.#codes;
    const to = this.#to;
    let start = from;
    let at = from;
    while (at < to) {
      const code = codes[at] ?? 0;
      if (isLetter(code) || isDigit(code)) at++;
      else if (isJoin(code) && at > from && at + 1 < to && isLetter(codes[at + 1] ?? 0)) {
        // French and Italian elision: "L’Observatoire", "Dell’Acqua" keep what follows the apostrophe.
        if (code !== HYPHEN && this.#elides && at - start <= 2) start = at + 1;
        at++;
      } else {
        if (code === STOP && at - start === 1) at = this.#initialsEnd(start, at);
        break;
      }
    }
    this.#add(start, at);
    return at;
  }

  /** U⟦.S.⟧ */
  #initialsEnd(start: number, stop: number): number {
    const codes = this.#codes;
    let at = stop;
    if (!isUpper(codes[at + 1] ?? 0)) return at;
    while (
      codes[at] === STOP &&
      at + 1 < this.#to &&
      isUpper(codes[at + 1] ?? 0) &&
      !isLetter(codes[at + 2] ?? 0)
    )
      at += 2;
    return codes[at] === STOP && at - start > 2 ? at + 1 : at;
  }

  /** Adds the word between two offsets, without a possessive ending. */
  #add(start: number, at: number): void {
    const codes = this.#codes;
    const last = codes[at - 1] ?? 0;
    const isS = last === SMALL_S || last === CAPITAL_S;
    const ending = isS && at - start > 2 && isApostrophe(codes[at - 2] ?? 0);
    // “the Rendalls’ boat”: the apostrophe behind an s is a possessive when a small word follows.
    this.#possessive =
      ending ||
      (isS && isApostrophe(codes[at] ?? 0) && isBlank(codes[at + 1] ?? 0) && isSmall(codes[at + 2] ?? 0));
    const token = this.#tokenAt(start, ending ? at - 2 : at);
    // A list that grows takes more room than it needs; most names are of one word.
    if (this.#tokens.length === 0) this.#tokens = [token];
    else this.#tokens.push(token);
  }

  /** Names come again, within an article and over many: their words are found by their letters. */
  #tokenAt(start: number, end: number): NameToken {
    const number = this.#numberAt(start, end);
    const { written, forms } = this.#list;
    const [word, lower] = [written[number] ?? '', forms[number] ?? ''];
    return { start, end, word, lower, traits: this.#traitsOf.of(this.#list, number) };
  }

  #numberAt(start: number, end: number): number {
    const { starts, ends, count } = this.#words;
    while (this.#word < count && (starts[this.#word] ?? 0) < start) this.#word++;
    if (this.#word < count && starts[this.#word] === start && ends[this.#word] === end)
      return this.#words.numberOf(this.#word);
    let hash = 0;
    for (let at = start; at < end; at++) hash = hashWith(hash, this.#codes[at] ?? 0);
    return WORDS.find(this.#codes, start, end, hash);
  }

  /**
   * Where the run goes on after `at`: the next capitalised word, past particles, "&", a nickname or ", Jr", which it
   * adds; -1: it does not.
   */
  #nextWord(at: number, last: NameToken): number {
    const codes = this.#codes;
    const gap = codes[at] ?? 0;
    if (gap === COMMA || gap === BLANK) {
      const letter = codes[gap === COMMA ? at + 2 : at + 1] ?? 0;
      const suffix =
        letter === CAPITAL_J || letter === CAPITAL_S
          ? /^,? (?=(?:Jr|Sr)\b)/u.exec(this.#text.slice(at, at + 5))
          : null;
      if (suffix) return at + suffix[0].length;
    }
    if (!isBlank(gap)) return -1;
    const start = at + 1;
    const code = codes[start] ?? 0;
    if (start < this.#to && isUpper(code)) return start;
    if (isOpening(code)) {
      const nickname = nicknameAt(this.#text, start);
      if (nickname !== null) {
        this.#nickname ??= nickname.word;
        return nickname.end;
      }
    }
    return this.#pastParticles(start, (last.traits & TRAIT.organisation) !== 0);
  }

  #pastParticles(from: number, mayHoldOf: boolean): number {
    const codes = this.#codes;
    const to = this.#to;
    const between = this.#tokens.length;
    let start = from;
    for (let count = 0; start < to && count < 3; count++) {
      if (isUpper(codes[start] ?? 0)) return start;
      let end = start;
      while (end < to && end - start < 6 && !isBlank(codes[end] ?? 0) && codes[end] !== NEWLINE) end++;
      const joined = isBlank(codes[end] ?? 0) ? this.#joinAt(start, end, count > 0, mayHoldOf) : null;
      if (joined === null) {
        if (isArabicArticle(this.#text, start)) return start;
        break;
      }
      this.#tokens.push({ start, end, word: joined, lower: joined, traits: traitsOfAll(joined) });
      start = end + 1;
    }
    this.#tokens.length = between;
    return -1;
  }

  /** The small word between two offsets, if a name may hold it. */
  #joinAt(start: number, end: number, second: boolean, mayHoldOf: boolean): string | null {
    if (end - start > LONGEST_PARTICLE) return null;
    const word = this.#text.slice(start, end);
    const joins =
      PARTICLES.has(word) ||
      (second && SECOND_PARTICLES.has(word)) ||
      word === '&' ||
      (mayHoldOf && (word === 'of' || word === 'for' || word === 'the'));
    return joins ? word : null;
  }
}

const isAbbreviated = ({ word, lower, traits }: NameToken): boolean =>
  word.length === 1 || (traits & TRAIT.office) !== 0 || SUFFIX.has(lower);

const ARABIC_ARTICLE = late.u`^(?:al|el|as|ash|an|ar)-\p{Lu}`;

/** "al-Rashid" is one word that opens small. */
const isArabicArticle = (text: string, at: number): boolean =>
  (codeAt(text, at + 2) === HYPHEN || codeAt(text, at + 3) === HYPHEN) &&
  ARABIC_ARTICLE().test(text.slice(at, at + 5));

const NICKNAME = late.u`^["“‘'(«„](\p{Lu}[\p{L}\-. ]{1,18})["”’')»“] (?=\p{Lu})`;

/** A nickname in marks or brackets with a further name behind it: Maria “Masha” Petrova. */
function nicknameAt(text: string, start: number): { word: string; end: number } | null {
  const found = NICKNAME().exec(text.slice(start, start + 26));
  return found ? { word: found[1] ?? '', end: start + found[0].length } : null;
}
