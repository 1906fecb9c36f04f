/** What the rules for French, Spanish, Italian, Portuguese and Russian need to know of a language. */
import { CueFormTable, wordSet, type CueForms } from './cue-words.ts';

export interface SpeechWords {
  verbs: CueForms;
  /** a (dit), ha (detto), hat: a participle needs one before it; empty where tenses have none. */
  auxiliaries: ReadonlySet<string>;
  /** Phrases that name a source, longest first, as lists of words: d’ après; with their class. */
  prepositions: readonly { words: readonly string[]; class: string; onlyNames: boolean }[];
  /** que, che, что. */
  that: ReadonlySet<string>;
  /** comme, como, come, как: as X says. */
  as: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  pronouns: ReadonlySet<string>;
  /** Relative pronouns that can be the subject: qui, che, который. */
  relatives: ReadonlySet<string>;
  /** Prepositions that go on with a name: de, du, des. */
  of: ReadonlySet<string>;
  /** Prepositions that name an office: l’adjoint aux finances. */
  offices: ReadonlySet<string>;
  /** Prepositions, conjunctions and adverbs at which a name ends. */
  stops: ReadonlySet<string>;
  /** Small words that may stand between verb and source, or before the source: hier, mardi, anche. */
  fillers: ReadonlySet<string>;
  /** Words between a subject and its verb: ne, lui, se, já. */
  clitics: ReadonlySet<string>;
}

interface Source {
  /** Lemmas by class. */
  verbs: Record<string, string>;
  /** The forms of a lemma: finite ones, then participles. */
  conjugate: (lemma: string) => { finite: readonly string[]; participles: readonly string[] };
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
}

/** A language's words, made when its first text is read. */
export function speechWords(source: Source): () => SpeechWords {
  let made: SpeechWords | null = null;
  return () => (made ??= build(source));
}

function build(source: Source): SpeechWords {
  const table = new CueFormTable();
  for (const [kind, lemmas] of Object.entries(source.verbs))
    for (const lemma of lemmas.split(' ')) {
      const { finite, participles } = source.conjugate(lemma);
      const form = { lemma, class: kind, particle: null };
      for (const spelling of finite) if (spelling !== '') table.add(spelling, { ...form, role: 'finite' });
      for (const spelling of participles)
        if (spelling !== '') table.add(spelling, { ...form, role: 'participle' });
    }
  const prepositions = source.prepositions
    .split(',')
    .map((entry) => {
      const [phrase = '', kind = 'neutral'] = entry.trim().split(':');
      return { words: phrase.replace('!', '').split(' '), class: kind, onlyNames: phrase.startsWith('!') };
    })
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
  };
}
