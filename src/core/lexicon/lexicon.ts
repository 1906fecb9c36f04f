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
  particle: string | null;
  /** All words behind the first that must follow: it, clear. */
  rest: readonly string[];
  /** An adjective behind a form of “be”: is *confident* that it works. */
  adjective: boolean;
}

/** Verbs of one class: `lemma/frames lemma/frames`, an underscore for a blank. */
export type VerbList = readonly [verbClass: VerbClass, list: string];

/** One entry of such a list. */
export function verbOf(verbClass: VerbClass, entry: string, adjective = false): Verb {
  const [words = '', frames = 'qt'] = entry.split('/');
  const [lemma = '', particle] = words.split('_');
  return {
    lemma: words.replaceAll('_', ' '),
    class: verbClass,
    frames,
    particle: lemma === '' ? null : (particle ?? null),
    rest: words.split('_').slice(1),
    adjective,
  };
}
