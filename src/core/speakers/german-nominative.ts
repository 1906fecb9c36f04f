/** German noun phrases as they name a speaker: in the nominative, as far as their words show it. */
import { DETERMINERS } from '../lexicon/nouns-de.ts';
import type { NameWords } from '../lexicon/name-words.ts';
import { startsCapital, startsSmall } from '../words/letters.ts';
import { genderOfNoun, nominativeNoun, strongAdjective } from './german-endings.ts';
import { nounKind } from './german-noun.ts';
import { isAdjective } from './german-runs.ts';

/** A phrase in parts: what it opens with, its adjectives, its noun. */
interface Phrase {
  /** In lower case; empty: there is none. */
  article: string;
  adjectives: string[];
  noun: string;
}

/** The phrase with its article, adjectives and noun in the nominative; as it is where the case is not sure. */
export function nominative(phrase: string, words: NameWords): string {
  const all = phrase.split(' ');
  const first = (all[0] ?? '').toLowerCase();
  const opens = DETERMINERS.has(first) ? 1 : 0;
  let at = opens;
  while (at < all.length - 1 && isModifier(all[at] ?? '', at === 0)) at++;
  const noun = all[at] ?? '';
  if (!startsCapital(noun) || all.length === opens) return phrase;
  const article = opens === 1 ? first : '';
  const turned = turn({ article, adjectives: all.slice(opens, at), noun }, words);
  if (turned === null) return phrase;
  const opener = opens === 1 ? [matched(turned.article, all[0] ?? '')] : [];
  return [...opener, ...turned.adjectives, turned.noun, ...all.slice(at + 1)].join(' ');
}

const isModifier = (word: string, opensPhrase: boolean): boolean =>
  startsSmall(word) || (opensPhrase && isAdjective(word.toLowerCase()));

/** With a capital where the article it takes the place of has one. */
const matched = (word: string, like: string): string =>
  startsCapital(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word;

function turn({ article, adjectives, noun }: Phrase, words: NameWords): Phrase | null {
  if (article === '') return withoutArticle(adjectives, noun, words);
  const owned = /^(?:ein|sein|ihr|unser|kein)/u.exec(article)?.[0];
  if (owned !== undefined) return behindOwned(article, owned, { article, adjectives, noun }, words);
  if (!/^(?:de[rmsn]|das|die)$/u.test(article)) return null;
  const own = nominativeNoun(article, article === 'den' ? ofMany(noun, words) : noun, words);
  return {
    article,
    adjectives: adjectives.map((word) => strongAdjective(word, article, own, words)),
    noun: own,
  };
}

/** einem jungen Fischer, seiner Meinung, eines Wirts: ein junger Fischer, seine Meinung, ein Wirt. */
function behindOwned(
  article: string,
  owned: string,
  { adjectives, noun }: Phrase,
  words: NameWords,
): Phrase | null {
  const own = nominativeNoun(article, noun, words);
  const gender = genderOfNoun(own.toLowerCase(), words);
  const ended = (ending: string): string[] => adjectives.map((word) => word.replace(/en$/u, ending));
  if (article.endsWith('er') && article !== owned && gender === 'f')
    return { article: `${owned}e`, adjectives: ended('e'), noun };
  if (!/e[ms]$/u.test(article) || gender === 'f' || (gender === null && adjectives.length > 0)) return null;
  return { article: owned, adjectives: ended(gender === 'n' ? 'es' : 'er'), noun: own };
}

/** Adjectives that are none of verbs: jüngsten, eigenen, offiziellen; not: stammen. */
const STRONG = /(?:isch|lich|ig|eigen|reich|los|voll|wert|er|end|[^t]t|haft|sam|bar|ell|al)en$/u;

/** jüngsten Umfragen, Beobachtern, eigener Aussage: what stands behind “nach” and “laut”. */
function withoutArticle(adjectives: string[], noun: string, words: NameWords): Phrase | null {
  const lower = noun.toLowerCase();
  const kind = nounKind(lower, words);
  if (kind !== 'people' && kind !== 'thing' && !/(?:er|el)n$/u.test(lower)) return null;
  if (genderOfNoun(lower, words) === 'f')
    return { article: '', adjectives: adjectives.map((word) => word.replace(/(?<=.{3})er$/u, 'e')), noun };
  if (!adjectives.every((word) => STRONG.test(word) || !word.endsWith('en'))) return null;
  return {
    article: '',
    adjectives: adjectives.map((word) => word.replace(/en$/u, 'e')),
    noun: ofMany(noun, words),
  };
}

/** Beobachtern, Berichten: many in the dative, as a speaker Beobachter, Berichte. */
const ofMany = (noun: string, words: NameWords): string =>
  /(?:[^e]ern|[^e]eln|(?:niss|bericht|protest|projekt|plän|vorwürf|vorschläg|gesetz|wort|wert|preis|beispiel|verlust)en)$/u.test(
    noun.toLowerCase(),
  ) && nounKind(noun.toLowerCase(), words) !== null
    ? noun.slice(0, -1)
    : noun;

/** The name of a body as it stands by itself: des ⟨Deutschen Hafenbundes⟩ is called Deutscher Hafenbund. */
export function nominativeName(text: string, start: number, end: number, words: NameWords): string {
  const name = text.slice(start, end);
  const article = articleBefore(text, start);
  if (article === null) return name;
  const all = name.split(' ');
  const at = all.findIndex((word, index) => !isAttribute(word, all[index + 1], words));
  const noun = all[at];
  if (noun === undefined) return name;
  const own = nominativeNoun(article, noun, words);
  const adjectives = all.slice(0, at).map((word) => strongAdjective(word, article, own, words));
  return [...adjectives, own, ...all.slice(at + 1)].join(' ');
}

/** ⟨Deutschen⟩ Hafenbundes, ⟨Berliner⟩ Hafenamtes */
const isAttribute = (word: string, next: string | undefined, words: NameWords): boolean =>
  next !== undefined &&
  (/e[nm]?$/u.test(word)
    ? isAdjective(word.toLowerCase())
    : word.endsWith('er') && nounKind(next.toLowerCase(), words) === 'body');

const ARTICLE =
  /(?:^|[\s„“"(])(das|die|des|dem|den|der|im|vom|beim|zum|zur|am)\s(?:[a-zäöüß-]+e[nr]?\s){0,2}$/iu;

/** So far in front of a name its article may stand, with adjectives between. */
const REACH = 60;

const articleBefore = (text: string, at: number): string | null =>
  ARTICLE.exec(text.slice(Math.max(0, at - REACH), at))?.[1]?.toLowerCase() ?? null;
