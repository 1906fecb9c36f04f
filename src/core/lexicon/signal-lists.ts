/** The wording one language's signals look for; phrases are divided by "|". */
export interface SignalLists {
  doubt: string;
  epithet: string;
  loaded: string;
  booster: string;
  hedge: string;
  /** Participles of harm done to somebody: "was shot". */
  harm: string;
  /** Ready-made turns of phrase that leave out who did it. */
  nominal: string;
  /** Plurals that make a generalised group behind "all" or "no". */
  groups: string;
  /** Rule id and phrases, by type of source. */
  unnamed: readonly (readonly [rule: string, phrases: string])[];
  /** Sets of words for one thing; each word is a choice among the others, none is the right one. */
  sets: readonly (readonly [id: string, phrases: string])[];
  euphemism: string;
  /** "one of the ⟨staunchest⟩ ⟨supporters⟩"; patterns without anchors. */
  superlatives: string;
  relations: string;
  all: string;
  /** Answer tags that make a question no rhetorical one. */
  tag: string;
  /**
   * Attributing verbs (lemmas) of a class that colours which only name what was done: accusing, objecting, arguing.
   * Of *argue*, *assert* and *maintain* Floyd 2000 says that they are fairly neutral.
   */
  plain: string;
}
