/** Whom he and she stand for in languages whose nouns have a gender: L’entreprise … Elle précise; Die Ministerin … sie. */
import type { Draft } from '../draft.ts';
import type { Gender } from '../lexicon/names-given.ts';
import type { NameWords } from '../lexicon/name-words.ts';
import type { Span } from '../span.ts';
import { LETTER, runEnd, startsSmall } from '../words/letters.ts';
import type { Place } from './place.ts';
import { isRole } from './role-phrases.ts';

/** The articles with which a subject shows its gender. */
const ARTICLES: Readonly<Record<string, Readonly<Record<string, Gender>>>> = {
  fr: { la: 'f', une: 'f', cette: 'f', le: 'm', un: 'm', ce: 'm' },
  es: { la: 'f', una: 'f', esta: 'f', el: 'm', un: 'm', este: 'm' },
  it: { la: 'f', una: 'f', questa: 'f', il: 'm', lo: 'm', un: 'm', questo: 'm' },
  pt: { a: 'f', uma: 'f', esta: 'f', o: 'm', um: 'm', este: 'm' },
  de: { die: 'f', eine: 'f', diese: 'f', der: 'm', ein: 'm', dieser: 'm' },
  ru: {},
};
const ELIDED = new Set(['l', 'un', 'dell', 'all']);
/** Sentences before the pronoun's own in which its noun is looked for. */
const REACH = 2;

interface Word extends Span {
  lower: string;
}

export type NounBehind = (at: number, gender: Gender) => Span | null;

/**
 * For a pronoun at an offset, the noun of an office, a calling or a body, with its article, that it may stand for.
 * `spoken`: where mentions of those begin who have spoken so far.
 */
export function nounsOf(
  { text, lang, sentences }: Draft,
  place: Place,
  words: NameWords,
  spoken: ReadonlySet<number>,
): NounBehind {
  const articles = ARTICLES[lang];
  if (articles === undefined) return () => null;
  return (at, gender) => {
    const here = place.sentenceOf(at);
    for (let sentence = here; sentence >= Math.max(0, here - REACH); sentence--) {
      const { start = 0, end = 0 } = sentences[sentence] ?? {};
      const found = firstNoun(start, Math.min(end, at), gender);
      if (found !== null) return found;
    }
    return null;
  };

  /** The first noun of a sentence is most often its subject; what stands in marks is not the reporter's. */
  function firstNoun(start: number, end: number, gender: Gender): Span | null {
    let before: Word | null = null;
    for (let at = start; at < end; at++) {
      const to = runEnd(text, at, LETTER);
      if (to === at) continue;
      const lower = text.slice(at, to).toLowerCase();
      const own = { start: at, end: to, lower };
      const adjacent = before !== null && at - before.end < 2;
      const article = adjacent && before !== null ? before : null;
      if (!place.isQuoted(at) && fits(own, article, gender))
        return { start: article !== null && isArticle(article.lower) ? article.start : at, end: to };
      before = own;
      at = to;
    }
    return null;
  }

  function fits(noun: Word, article: Word | null, gender: Gender): boolean {
    const { lower } = noun;
    if (lang === 'de' && startsSmall(text.slice(noun.start, noun.end))) return false;
    const body = words.organisations.has(lower) || words.companies.has(lower);
    const female =
      words.rolesFemale.has(lower) || (lang === 'de' && FEMALE.test(lower) && article?.lower === 'die');
    const known = body || female || isRole(lower, words) || words.offices.has(lower);
    if (!known && !spoken.has(article?.start ?? noun.start)) return false;
    // министр: in Russian an office of this form may be a woman's
    const told = female ? 'f' : words.rolesMale.has(lower) && lang !== 'ru' ? 'm' : null;
    const shown = lang === 'ru' ? endingGender(lower, body) : articleGender(article);
    if (told !== null && shown !== null && told !== shown) return false;
    const seen = told ?? shown;
    return seen === gender || (seen === null && (lang === 'ru' || ELIDED.has(article?.lower ?? '')));
  }

  function articleGender(article: Word | null): Gender | null {
    return article === null ? null : (articles?.[article.lower] ?? null);
  }

  function isArticle(lower: string): boolean {
    return articles?.[lower] !== undefined || ELIDED.has(lower);
  }
}

/** Kapitänin, Leiterin */
const FEMALE = /^\p{L}{4,}in$/u;

/** компания, банк: a body is what its ending says; a министр may be a woman. */
function endingGender(lower: string, body: boolean): Gender | null {
  if (!body) return null;
  if (/[ая]$/u.test(lower)) return 'f';
  return /[оеё]$/u.test(lower) ? null : 'm';
}
