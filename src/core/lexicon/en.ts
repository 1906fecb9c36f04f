/** The English lexicon: the verb list with every form, and the small words around a cue. */
import { inflectEnglish } from './en-inflect.ts';
import { ENGLISH_ADJECTIVES, ENGLISH_NOUNS, ENGLISH_VERBS } from './en-verbs.ts';
import type { Lexicon, Verb, VerbClass } from './lexicon.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

function verbForms(): ReadonlyMap<string, readonly Verb[]> {
  const forms = new Map<string, Verb[]>();
  const add = (form: string, verb: Verb): void => {
    const verbs = forms.get(form);
    if (verbs === undefined) forms.set(form, [verb]);
    else if (!verbs.includes(verb)) verbs.push(verb);
  };
  for (const verb of ENGLISH_VERBS) {
    const head = verb.lemma.split(' ')[0] ?? verb.lemma;
    for (const { form } of inflectEnglish(head)) add(form, verb);
  }
  for (const adjective of ENGLISH_ADJECTIVES) add(adjective.lemma.split(' ')[0] ?? '', adjective);
  // Longest first: "made it clear" before "made clear".
  for (const verbs of forms.values()) verbs.sort((a, b) => b.lemma.length - a.lemma.length);
  return forms;
}

function nouns(): ReadonlyMap<string, VerbClass> {
  const all = new Map<string, VerbClass>();
  for (const line of ENGLISH_NOUNS.split(/\n(?=[a-z]+ )/u)) {
    const [verbClass, ...words] = line.trim().split(/\s+/u);
    for (const word of words)
      for (const form of [word, word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`])
        all.set(form, verbClass as VerbClass);
  }
  return all;
}

export const ENGLISH: Lexicon = {
  lang: 'en',
  verbs: verbForms(),
  prepositions: new Map<string, VerbClass>([
    ['according to', 'neutral'],
    ['in the words of', 'neutral'],
  ]),
  nouns: nouns(),
  complementizers: set('that'),
  pronouns: set(
    'he she they it i we you who one everyone everybody nobody anyone someone many some others most',
  ),
  auxiliaries: set(
    'has have had is are was were be been being do does did will would can could may might must shall should ' +
      'also not never then later once again still even just only now recently repeatedly further often already ' +
      'previously famously reportedly quickly publicly simply always ever initially finally eventually first ' +
      "hasn't haven't hadn't isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't",
  ),
};
