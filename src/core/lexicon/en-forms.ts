/**
 * English reporting verbs by the forms in which they stand in a text. A form is led back to its verbs when it is
 * first met, so that an article costs its own words and not the whole list.
 */
import { inflectEnglish, lemmasOf, type VerbForm } from './en-inflect.ts';
import { ENGLISH_ADJECTIVES, ENGLISH_VERBS } from './en-verbs.ts';
import { verbOf, type Verb, type VerbClass, type VerbList } from './lexicon.ts';
import { listed } from '../words/listed.ts';

/** An entry of the lists with its place in them; read when first asked for. */
interface Entry {
  place: number;
  /** Of its lemma. */
  length: number;
  class: VerbClass;
  written: string;
  adjective: boolean;
  verb: Verb | null;
}

/** What a form may be of the reporting verbs: the verbs, the longest first, and which of their forms it is. */
export interface EnglishForm {
  verbs: readonly Verb[];
  as: readonly VerbForm[];
}

let heads: ReadonlyMap<string, Entry[]> | null = null;

/** Entries by their first word: make clear, make it clear. */
function byHead(): ReadonlyMap<string, Entry[]> {
  const entries = new Map<string, Entry[]>();
  let place = 0;
  const read = (lists: readonly VerbList[], adjective: boolean): void => {
    for (const [verbClass, list] of lists)
      for (const written of listed(list)) {
        const lemma = written.split('/', 1)[0] ?? written;
        const head = lemma.split('_', 1)[0] ?? lemma;
        const entry = {
          place: place++,
          length: lemma.length,
          class: verbClass,
          written,
          adjective,
          verb: null,
        };
        const others = entries.get(head);
        if (others === undefined) entries.set(head, [entry]);
        else others.push(entry);
      }
  };
  read(ENGLISH_VERBS, false);
  read(ENGLISH_ADJECTIVES, true);
  return entries;
}

function verbIn(entry: Entry): Verb {
  return (entry.verb ??= verbOf(entry.class, entry.written, entry.adjective));
}

/** The reporting verbs that a word in lower case may be a form of; null when there are none. */
export function englishForm(form: string): EnglishForm | null {
  heads ??= byHead();
  const entries: Entry[] = heads.get(form)?.filter(({ adjective }) => adjective) ?? [];
  const as: VerbForm[] = [];
  for (const lemma of lemmasOf(form)) {
    const verbs = heads.get(lemma)?.filter(({ adjective }) => !adjective) ?? [];
    const forms = verbs.length === 0 ? [] : inflectEnglish(lemma).filter((one) => one.form === form);
    if (forms.length === 0) continue;
    entries.push(...verbs);
    as.push(...forms.map((one) => one.as));
  }
  if (entries.length === 0) return null;
  entries.sort((a, b) => b.length - a.length || a.place - b.place);
  return { verbs: entries.map(verbIn), as };
}
