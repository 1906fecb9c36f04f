/**
 * English reporting verbs by the forms in which they stand in a text. A form is led back to its verbs when it is
 * first met, so that an article costs its own words and not the whole list.
 */
import { inflectEnglish, lemmasOf, mayBeInflected, type VerbForm } from './en-inflect.ts';
import { ENGLISH_ADJECTIVES, ENGLISH_VERBS } from './en-verbs.ts';
import { verbOf, type Verb, type VerbList } from './lexicon.ts';
import { listed } from '../words/listed.ts';
import { once } from '../words/once.ts';

/** An entry of the lists with its place in them; read when its first word is first asked for. */
interface Entry {
  place: number;
  /** Of its lemma. */
  length: number;
  adjective: boolean;
  verb: Verb;
}

/** What a form may be of the reporting verbs: the verbs, the longest first, and which of their forms it is. */
export interface EnglishForm {
  verbs: readonly Verb[];
  as: readonly VerbForm[];
}

const LISTS: readonly VerbList[] = [...ENGLISH_VERBS, ...ENGLISH_ADJECTIVES];

/** All entries as they are written, one list after the other; only what an article asks for is read. */
interface Written {
  entries: readonly string[];
  /** Before which place each list ends. */
  ends: readonly number[];
  /** The places of the entries that begin with a word: make clear, make it clear. */
  byHead: ReadonlyMap<string, number[]>;
}

const written = once((): Written => {
  const entries: string[] = [];
  const ends: number[] = [];
  const byHead = new Map<string, number[]>();
  for (const [, list] of LISTS) {
    for (const entry of listed(list)) {
      const head = headOf(entry);
      const others = byHead.get(head);
      if (others === undefined) byHead.set(head, [entries.length]);
      else others.push(entries.length);
      entries.push(entry);
    }
    ends.push(entries.length);
  }
  return { entries, ends, byHead };
});

/** make_it_clear/T: make */
function headOf(entry: string): string {
  const [slash, gap] = [entry.indexOf('/'), entry.indexOf('_')];
  const end = gap >= 0 && (slash < 0 || gap < slash) ? gap : slash;
  return end < 0 ? entry : entry.slice(0, end);
}

const read = new Map<string, readonly Entry[]>();
const NONE: readonly Entry[] = [];

/** The entries that begin with a word. */
function entriesOf(head: string): readonly Entry[] {
  const places = written().byHead.get(head);
  if (places === undefined) return NONE;
  let known = read.get(head);
  if (known === undefined) read.set(head, (known = places.map(entryAt)));
  return known;
}

function entryAt(place: number): Entry {
  const { entries, ends } = written();
  const entry = entries[place] ?? '';
  const list = ends.findIndex((end) => place < end);
  const adjective = list >= ENGLISH_VERBS.length;
  const verb = verbOf(LISTS[list]?.[0] ?? 'neutral', entry, adjective);
  return { place, length: verb.lemma.length, adjective, verb };
}

/** The reporting verbs that a word in lower case may be a form of; null when there are none. */
export function englishForm(form: string): EnglishForm | null {
  if (!mayBeInflected(form) && !written().byHead.has(form)) return null;
  const entries = entriesOf(form).filter(({ adjective }) => adjective);
  const as: VerbForm[] = [];
  for (const lemma of lemmasOf(form)) {
    const verbs = entriesOf(lemma).filter(({ adjective }) => !adjective);
    const forms = verbs.length === 0 ? [] : inflectEnglish(lemma).filter((one) => one.form === form);
    if (forms.length === 0) continue;
    entries.push(...verbs);
    as.push(...forms.map((one) => one.as));
  }
  if (entries.length === 0) return null;
  entries.sort((a, b) => b.length - a.length || a.place - b.place);
  return { verbs: entries.map(({ verb }) => verb), as };
}
