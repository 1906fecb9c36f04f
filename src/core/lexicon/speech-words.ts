/** What the rules for French, Spanish, Italian, Portuguese and Russian need to know of a language. */
import { CueFormTable, wordSet, type WordSet, type CueForms } from './cue-words.ts';
import { nameWords } from './name-words.ts';

export interface SpeechWords {
  verbs: CueForms;
  /** a (dit), ha (detto), hat: a participle needs one before it; empty where tenses have none. */
  auxiliaries: WordSet;
  /** Phrases that name a source, longest first, as lists of words: d’ après; with their class. */
  prepositions: readonly { words: readonly string[]; class: string; onlyNames: boolean }[];
  /** que, che, что. */
  that: WordSet;
  /** comme, como, come, как: as X says. */
  as: WordSet;
  articles: WordSet;
  pronouns: WordSet;
  /** Relative pronouns that can be the subject: qui, che, который. */
  relatives: WordSet;
  /** Prepositions that go on with a name: de, du, des. */
  of: WordSet;
  /** Prepositions that name an office: l’adjoint aux finances. */
  offices: WordSet;
  /** Prepositions, conjunctions and adverbs at which a name ends. */
  stops: WordSet;
  /** Small words that may stand between verb and source, or before the source: hier, mardi, anche. */
  fillers: WordSet;
  /** Words between a subject and its verb: ne, lui, se, já. */
  clitics: WordSet;
  /** Prepositions that tell where, when or to whom between a verb and its source: a déclaré ⟦devant⟧ la cour le juge. */
  adverbials: WordSet;
  /** et, pero, и: what joins a second verb to the first one's subject. */
  conjunctions: WordSet;
  /** Offices, groups, bodies: nouns that can speak. */
  speakers: WordSet;
  /** Phrases that give somebody's view: a su juicio; `source` is the place of the word that says whose (по ⟦его⟧ словам), or -1. */
  views: readonly { words: readonly string[]; source: number }[];
  /** Beginnings of a sentence that point back to the one before: Lo ⟦ha dicho la ministra⟧. */
  backward: readonly (readonly string[])[];
  /** What a text does that says something: peut-on lire, si legge; and the prepositions before it. */
  reads: readonly (readonly string[])[];
  within: WordSet;
  /** What an infinitive of the language ends in; `links` may stand between it and the verb: dice ⟦de⟧ no saber. */
  infinitive: RegExp;
  links: WordSet;
  /** What a finite verb ends in that gives words in marks without being in the lists; `past`, its participle. */
  verbLike: RegExp;
  participleLike: RegExp | null;
  /** Auxiliaries of the passive, and the prepositions before who does it: a été qualifié … ⟦par⟧. */
  passives: WordSet;
  agents: WordSet;
  /** Adjectives and participles that open a clause behind a name, after a comma: Плотникова, ⟦руководившая⟧ … */
  attributive: RegExp | null;
  /** A sentence may leave its subject out: Asegura que … */
  dropsSubject: boolean;
}

interface Source {
  lang: string;
  /** Lemmas by class; a `+` before a second word: faire+savoir. */
  verbs: Record<string, string>;
  /** The forms of a lemma: finite ones, participles, and those that go with another verb's subject (disant). */
  conjugate: (lemma: string) => Conjugation;
  auxiliaries?: string;
  /** `phrase:class`, a `!` before it when only a proper name may follow. */
  prepositions: string;
  that: string;
  as: string;
  articles: string;
  pronouns: string;
  relatives: string;
  of: string;
  offices?: string;
  stops: string;
  fillers: string;
  clitics: string;
  adverbials: string;
  conjunctions: string;
  /** `*` before a word that says whose view it is. */
  views: string;
  backward: string;
  /** Its preposition may be one with an article: dans, nella, no. */
  reads: string;
  within: string;
  infinitive: () => RegExp;
  links: string;
  verbLike: () => RegExp;
  participleLike?: () => RegExp;
  passives?: string;
  agents?: string;
  attributive?: () => RegExp;
  dropsSubject?: boolean;
}

export interface Conjugation {
  finite: readonly string[];
  participles: readonly string[];
  gerunds: readonly string[];
}

/** A language's words, made when its first text is read. */
export function speechWords(source: Source): () => SpeechWords {
  let made: SpeechWords | null = null;
  return () => (made ??= build(source));
}

function build(source: Source): SpeechWords {
  const table = new CueFormTable();
  for (const [kind, lemmas] of Object.entries(source.verbs))
    for (const entry of lemmas.split(' ')) {
      const [lemma = '', particle = null] = entry.split('+');
      const { finite, participles, gerunds } = source.conjugate(lemma);
      const form = { lemma: particle === null ? lemma : `${lemma} ${particle}`, class: kind, particle };
      for (const spelling of finite) if (spelling !== '') table.add(spelling, { ...form, role: 'finite' });
      for (const spelling of participles)
        if (spelling !== '') table.add(spelling, { ...form, role: 'participle' });
      for (const spelling of gerunds) if (spelling !== '') table.add(spelling, { ...form, role: 'gerund' });
    }
  const prepositions = source.prepositions
    .split(',')
    .map((entry) => {
      const [phrase = '', kind = 'neutral'] = entry.trim().split(':');
      return { words: phrase.replace('!', '').split(' '), class: kind, onlyNames: phrase.startsWith('!') };
    })
    .flatMap((entry) => contracted(entry.words, source).map((words) => ({ ...entry, words })))
    .sort((a, b) => b.words.length - a.words.length);
  return {
    verbs: table.forms,
    auxiliaries: wordSet(source.auxiliaries ?? ''),
    prepositions,
    that: wordSet(source.that),
    as: wordSet(source.as),
    articles: wordSet(source.articles),
    pronouns: wordSet(source.pronouns),
    relatives: wordSet(source.relatives),
    of: wordSet(source.of),
    offices: wordSet(source.offices ?? ''),
    stops: wordSet(source.stops),
    fillers: wordSet(source.fillers),
    clitics: wordSet(source.clitics),
    adverbials: wordSet(source.adverbials),
    conjunctions: wordSet(source.conjunctions),
    speakers: speakersOf(source.lang),
    views: phrases(source.views).map((words) => ({
      words: words.map((word) => word.replace('*', '')),
      source: words.findIndex((word) => word.startsWith('*')),
    })),
    backward: phrases(source.backward),
    reads: phrases(source.reads),
    within: wordSet(source.within),
    infinitive: source.infinitive(),
    links: wordSet(source.links),
    verbLike: source.verbLike(),
    participleLike: source.participleLike?.() ?? null,
    passives: wordSet(source.passives ?? ''),
    agents: wordSet(source.agents ?? ''),
    attributive: source.attributive?.() ?? null,
    dropsSubject: source.dropsSubject === true,
  };
}

/** a juicio de, a juicio del; stando a, stando al: a preposition at the end of a phrase may hold the article. */
function contracted(words: readonly string[], { of, offices }: Source): (readonly string[])[] {
  const last = words.at(-1);
  const family = [of, offices ?? ''].map((list) => list.split(' ')).find((list) => list[0] === last);
  const forms = last === 'a' ? (offices ?? '').split(' ') : (family ?? []);
  if (words.length < 2 || forms.length === 0 || forms[0] === '') return [words];
  return [...new Set([last ?? '', ...forms])]
    .filter((form) => form !== 'à' && form !== 'aux' && form !== 'au')
    .map((form) => [...words.slice(0, -1), form]);
}

const phrases = (list: string): string[][] => list.split(',').map((phrase) => phrase.trim().split(' '));

function speakersOf(lang: string): WordSet {
  const { roles, rolesMale, rolesFemale, groups, organisations, companies, unnamed } = nameWords(lang);
  return new Set(
    [roles, rolesMale, rolesFemale, groups, organisations, companies, unnamed].flatMap((list) => [...list]),
  );
}
