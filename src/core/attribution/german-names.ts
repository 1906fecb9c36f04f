/** German words in marks that somebody is called by, not words that somebody said. */
import { PREPOSITIONS } from '../lexicon/de.ts';
import type { Word } from './spoken-units.ts';
import { isStatement } from './is-statement.ts';
import { late } from '../words/late.ts';
import { LETTER, runsOf, startsCapital, startsSmall } from '../words/letters.ts';

type Words = readonly Word[];

/** Nouns behind which words in marks are words that were spoken or written, not a name. */
const SPOKEN =
  /(?:wort|worte|wörter|begriffe?|bezeichnung|worten|satz|sätze|sätzen|spruch|sprüche|sprüchen|aussage|ruf|rufe|rufen|parole|parolen|frage|feststellung|bemerkung|zitat|slogan|slogans|begründung|kommentar|antwort|botschaft|aufschrift|hinweis)$/u;

const LONGEST_NAME = 10;

const ARTICLE = /^(?:dem|der|die|das|des|den|im|beim|vom|zum|zur|am)$/u;
const CAPITAL = late.u`^\P{L}*\p{Lu}`;

/**
 * Whether the quotation at place `at` of a sentence is a name or a term: so genannter „Seestern“, das Magazin
 * „hafen“, die „Seepost“, („Rente mit 67“).
 */
export function isNameInMarks(text: string, words: Words, at: number): boolean {
  const quote = words[at];
  const before = words[at - 1];
  if (quote === undefined || before === undefined) return false;
  const quotation = text.slice(quote.start, quote.end);
  if (isListed(text, words, at, quotation) || isTerm(text, words, at)) return true;
  if (before.kind !== 'word') return false;
  if (/^so-?genann/u.test(before.lower) || (/^genannte/u.test(before.lower) && words[at - 2]?.lower === 'so'))
    return true;
  // gegenüber dem „Hafenblatt“, beim „Zweiten Deutschen Hafentag der Städte und Gemeinden“
  if (
    ARTICLE.test(before.lower) &&
    CAPITAL().test(quotation) &&
    (!isStatement(quotation) || isNominal(quotation))
  )
    return true;
  const introduced = EXAMPLES.test(before.lower) && !SPOKEN.test(words[at - 2]?.lower ?? '');
  const noun =
    at > 1 && startsCapital(before.text) && startsSmall(before.text.slice(1)) && !SPOKEN.test(before.lower);
  if ((!noun && !introduced) || !CAPITAL().test(quotation)) return false;
  if (introduced && isNominal(quotation)) return true;
  return !isStatement(quotation) || (!ENDS_SENTENCE.test(quotation) && wordCount(quotation) < LONGEST_NAME);
}

const ENDS_SENTENCE = /[.!?](?!\d)/u;

/** „Gesetz über den Schutz der Küsten im Norden“: half of the words are nouns, and none ends a sentence. */
function isNominal(quotation: string): boolean {
  const words = runsOf(quotation, LETTER);
  if (DEEDS.test(words[0] ?? '')) return false;
  return words.filter(startsSmall).length * 2 <= words.length && !/[!?]|[.…]\P{L}*$/u.test(quotation);
}

/** der Einsatz zur „Stärkung des Friedens am Meer“: what somebody wants, no name. */
const DEEDS = /(?:ung|heit|keit|ion)$/u;

/** Laut „seebote.de“ …, wird von der „Hafenpost“ mit den Worten zitiert: who says it, not what. */
export function isSourceInMarks(text: string, words: Words, at: number): boolean {
  const quote = words[at];
  if (quote?.kind !== 'quote') return false;
  const quotation = text.slice(quote.start, quote.end);
  const before = words[at - 1]?.lower ?? '';
  if (before === 'laut') return wordCount(quotation) < 5;
  return (
    !isStatement(quotation) && ARTICLE.test(before) && /^(?:von|laut)$/u.test(words[at - 2]?.lower ?? '')
  );
}

/** mit dem Sender ⟦„Hafenwelle“⟧, in der Zeitung ⟦„Seepost“⟧: where something was said, whatever verb stands by it. */
export function isMediumNamed(text: string, words: Words, at: number): boolean {
  if (!MEDIUM.test(words[at - 1]?.lower ?? '') || !isNameInMarks(text, words, at)) return false;
  return words.slice(Math.max(0, at - 5), at - 1).some(({ lower }) => PREPOSITIONS.has(lower));
}

const MEDIUM =
  /(?:sender|kanal|zeitung|zeitschrift|magazin|blatt|portal|agentur|sendung|dienst|plattform|programm|buch)s?$/u;

/** Whether the quotation is given as a term, whatever verb stands by it: („Rente mit 67“), man nennt das „Ebbe“. */
export function isTerm(text: string, words: Words, at: number): boolean {
  const quote = words[at];
  return (
    quote?.kind === 'quote' &&
    (isNamed(words, at) || isBracketed(words, at, text.slice(quote.start, quote.end)))
  );
}

const wordCount = (quotation: string): number => quotation.split(/\s+/u).length;

/** Filme, darunter „Die Flut“; Themen wie „Der Bau der Schleuse“: one of several things that have names. */
const EXAMPLES = /^(?:darunter|beispielsweise|wie)$/u;

/** die Filme „Flut“, „Ebbe und Sturm“ und ⟦„Nacht über dem Hafen“⟧: what stands in a row with a name is one. */
function isListed(text: string, words: Words, at: number, quotation: string): boolean {
  const joint = words[at - 1];
  if (words[at - 2]?.kind !== 'quote' || !CAPITAL().test(quotation) || /[.!?]/u.test(quotation)) return false;
  if (joint?.kind !== 'comma' && !/^(?:und|oder|sowie)$/u.test(joint?.lower ?? '')) return false;
  return isNameInMarks(text, words, at - 2);
}

/** Einschnitte („Rente mit 67“), die Partei des Volkes (engl. „People’s Party“): a term, given in brackets. */
function isBracketed(words: Words, at: number, quotation: string): boolean {
  const open = words.slice(Math.max(0, at - 4), at).some(({ kind }) => kind === 'open');
  return open && words.slice(at, at + 4).some(({ kind }) => kind === 'close') && wordCount(quotation) < 6;
}

/** Man nennt das „Aktienteilung“, das Fest nennt sich „Hafen 12“, der Name lautet „Seestern“, der Titel „Flut“ hieß. */
function isNamed(words: Words, at: number): boolean {
  const near = words.slice(Math.max(0, at - 6), at).map(({ lower }) => lower);
  const after = words[at + 1]?.lower ?? '';
  if (near.some((lower) => /^nenn(?:t|en)$|^nannten?$/u.test(lower)))
    return near.some((lower) => /^(?:man|sich)$/u.test(lower));
  if (after === 'genannt' && /^(?:wird|werden|wurden?)$/u.test(words[at + 2]?.lower ?? '')) return true;
  if (after === 'genannt') return near.some((lower) => /^(?:auch|kurz|meist)$/u.test(lower));
  return (
    near.some((lower) => /^laute(?:t|n|te|ten)$/u.test(lower)) && near.some((lower) => TITLES.test(lower))
  );
}

const TITLES = /(?:name|titel|bezeichnung|motto)s?$/u;
