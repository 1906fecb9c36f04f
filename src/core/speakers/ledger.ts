import type { Gender } from '../lexicon/names-given.ts';
import type { Speaker, SpeakerKind } from '../reading.ts';
import type { Person } from './person.ts';
import { late } from '../words/late.ts';
import { isAscii, LETTER, NUMBER, runsOf } from '../words/letters.ts';

/** A speaker in the making, with what later mentions are matched against. */
export interface Entry {
  speaker: Speaker;
  person: Person | null;
  gender: Gender | null;
  /** The noun that describes somebody without a name: "farmer", "source". */
  head: string | null;
}

/** The speakers of an article as they turn up, each once. */
export interface Ledger {
  forPerson: (person: Person) => Entry;
  /** A body, group or somebody without a name, by what the article calls them; the same words are the same one. */
  forWords: (name: string, kind: SpeakerKind, head?: string | null) => Entry;
  /** The latest one whom this noun described. */
  described: (head: string) => Entry | undefined;
  byId: (id: string) => Entry | undefined;
  speakers: () => Speaker[];
}

/** The one speaker of all passages whose mention stands for nobody we can name. */
export const UNKNOWN = 'Unknown speaker';

export function openLedger(): Ledger {
  const entries = new Map<string, Entry>();
  const people = new Map<Person, Entry>();
  const named = new Map<string, Entry>();
  const heads = new Map<string, Entry>();
  // The editor's passages have a speaker of this id.
  const slugs = new Map<string, number>([['editor', 1]]);

  const add = (name: string, kind: SpeakerKind, person: Person | null, head: string | null): Entry => {
    const speaker: Speaker = {
      id: freshId(name, slugs),
      name,
      role: null,
      kind,
      aliases: [],
      words: { quoted: 0, paraphrased: 0 },
    };
    const entry: Entry = { speaker, person, gender: person?.gender ?? null, head };
    entries.set(speaker.id, entry);
    return entry;
  };

  return {
    forPerson(person) {
      const known = people.get(person);
      if (known) return known;
      const entry = add(person.name, 'person', person, null);
      people.set(person, entry);
      return entry;
    },
    forWords(name, kind, head = null) {
      const key = `${kind} ${name.toLowerCase()}`;
      const entry = named.get(key) ?? add(name, kind, null, head);
      named.set(key, entry);
      if (head !== null) heads.set(head, entry);
      return entry;
    },
    described: (head) => heads.get(head),
    byId: (id) => entries.get(id),
    speakers: () => [...entries.values()].map(finished),
  };
}

/** A person's name, role and aliases are read last, when all mentions have been seen. */
function finished({ speaker, person }: Entry): Speaker {
  if (person === null) return speaker;
  const aliases = [...person.aliases].filter((alias) => alias !== person.name);
  return { ...speaker, name: person.name, role: speaker.role ?? person.roles[0]?.text ?? null, aliases };
}

const MARKS = late.gu`\p{M}+`;

/** A readable id: the name in lower case with hyphens, numbered when it is taken. */
function freshId(name: string, slugs: Map<string, number>): string {
  const plain = isAscii(name) ? name : name.normalize('NFKD').replace(MARKS(), '');
  const slug =
    runsOf(plain.toLowerCase(), LETTER | NUMBER)
      .join('-')
      .slice(0, 60) || 'speaker';
  const count = (slugs.get(slug) ?? 0) + 1;
  slugs.set(slug, count);
  if (count === 1) return slug;
  const numbered = `${slug}-${count}`;
  if (!slugs.has(numbered)) {
    slugs.set(numbered, 1);
    return numbered;
  }
  return freshId(numbered, slugs);
}
