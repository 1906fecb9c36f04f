/**
 * The shape of a language's reporting words. Words are data, one file a language; the rules that use them stand
 * in `attribution/`.
 */

/** What a cue does to the words it gives; the classes are those of the research on reporting verbs. */
export type VerbClass =
  | 'neutral'
  | 'turn'
  | 'institutional'
  | 'assertive'
  | 'distancing'
  | 'factive'
  | 'endorsing'
  | 'concessive'
  | 'hedged'
  | 'mental'
  | 'critical'
  | 'hostile'
  | 'disparaging'
  | 'supportive'
  | 'directive'
  | 'commissive'
  | 'denial'
  | 'paralinguistic';

/**
 * What may follow a verb when it attributes, one letter each:
 * `q` words in marks; `t` a clause with or without *that*; `T` a clause only with *that*; `w` a question (*whether*,
 * *how*); `i` an infinitive; `n` a noun phrase as the content (*urged restraint*); `m` the same, but only when it
 * holds words in marks (*advocated a policy of "patience"*); `o` somebody addressed before the content (*told them*).
 */
export type Frames = string;

export interface Verb {
  lemma: string;
  class: VerbClass;
  frames: Frames;
  /** A word that must follow, in whatever place the language puts it: point *out*, teilte … *mit*. */
  particle?: string;
  /** An adjective behind a form of “be”: is *confident* that it works. */
  adjective?: true;
}

/** The reporting words of one language. Keys and lists are lower case. */
export interface Lexicon {
  lang: string;
  /** Every inflected form, to what it may be a form of; the longest match with its particle wins. */
  verbs: ReadonlyMap<string, readonly Verb[]>;
  /** Phrases that name a source: *according to*, *laut*, *selon*; with their class. */
  prepositions: ReadonlyMap<string, VerbClass>;
  /** Nouns that hold a clause: *statement*, *claim*; with their class. */
  nouns: ReadonlyMap<string, VerbClass>;
  /** Conjunctions that open reported speech: *that*, *dass*, *que*. */
  complementizers: ReadonlySet<string>;
  /** Pronouns that can be who speaks. */
  pronouns: ReadonlySet<string>;
  /** Auxiliaries, negations and adverbs that stand around the verb and belong to the cue. */
  auxiliaries: ReadonlySet<string>;
}

/** Reads a list as `lemma/frames lemma/frames`, an underscore for a blank, into verbs of one class. */
export const verbsOf = (verbClass: VerbClass, list: string): Verb[] =>
  list
    .trim()
    .split(/\s+/u)
    .map((entry) => {
      const [words = '', frames = 'qt'] = entry.split('/');
      const [lemma = '', particle] = words.split('_');
      const verb: Verb = { lemma: words.replaceAll('_', ' '), class: verbClass, frames };
      return particle === undefined || lemma === '' ? verb : { ...verb, particle };
    });

/** The same list of adjectives that say what somebody thinks. */
export const adjectivesOf = (verbClass: VerbClass, list: string): Verb[] =>
  verbsOf(verbClass, list).map((verb) => ({ ...verb, adjective: true }));
