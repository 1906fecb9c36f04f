/**
 * The classes of attributing words: what each says of the speaking, in a plain sentence, and the study it rests
 * on. Sources disagree about single verbs (*claim*, *acknowledge*), so a class is the sense shown with its source,
 * never a score. `label`, `colon` and the like, where no verb attributes, have no class here.
 */
export interface VerbClass {
  sentence: string;
  /** Names and years, as every language writes them; null for a class of our own. */
  basis: string | null;
}

export const VERB_CLASSES = {
  neutral: {
    sentence: 'Only says that words were uttered.',
    // neutral structuring verbs
    basis: 'Caldas-Coulthard 1994; Bender et al.',
  },
  turn: {
    sentence: 'Places the words in the conversation.',
    // discourse signalling
    basis: 'Bednarek 2006',
  },
  institutional: {
    sentence: 'The words are an official act.',
    // declarations
    basis: 'Searle 1976',
  },
  assertive: {
    sentence: 'The speaker commits strongly.',
    // strong assertives
    basis: 'Hooper 1975',
  },
  distancing: {
    sentence: 'The text does not vouch for it, and may suggest doubt.',
    basis: 'Floyd 2000; Bender et al.; Wikipedia, “Words to watch”',
  },
  factive: {
    sentence: 'The wording takes the content as true.',
    // Hooper: semi-factives
    basis: 'Kiparsky & Kiparsky 1970; Hooper 1975; Floyd 2000',
  },
  endorsing: {
    sentence: 'The wording treats it as informative.',
    basis: 'Floyd 2000',
  },
  concessive: {
    sentence: 'Presents it as wrung out of the speaker.',
    // both on “admitted”
    basis: 'Bender et al.; McIntyre 2011',
  },
  hedged: {
    sentence: 'Weakens the commitment.',
    // hedges; weak assertives
    basis: 'Hyland 2005; Hooper 1975',
  },
  mental: {
    sentence: 'Reports a mind, which a reporter cannot observe.',
    // to be avoided for attribution
    basis: 'Bender et al.',
  },
  critical: {
    sentence: 'Names an act of criticism.',
    // negative author stance
    basis: 'Thompson & Ye 1991',
  },
  hostile: {
    sentence: 'Adds heat to the words.',
    // for single verbs; the class is our own
    basis: 'Recasens et al. 2013',
  },
  disparaging: {
    sentence: 'Belittles the speaking.',
    // our own class
    basis: null,
  },
  supportive: {
    sentence: 'Names an act of approval.',
    // positive author stance
    basis: 'Thompson & Ye 1991',
  },
  directive: {
    sentence: 'Asks something of others.',
    // directives
    basis: 'Searle 1976',
  },
  commissive: {
    sentence: 'The speaker binds themselves to something.',
    // commissives
    basis: 'Searle 1976',
  },
  denial: {
    sentence: 'Rejects something; “refute” also implies success.',
    // for single verbs; the note is our own
    basis: 'Recasens et al. 2013',
  },
  paralinguistic: {
    sentence: 'Describes voice or face.',
    // Bender: nobody “grins” words
    basis: 'Caldas-Coulthard 1994; Bender et al.',
  },
} as const satisfies Record<string, VerbClass>;

/** Sentence and basis of a class; null for what attributes without a verb of any class. */
export const verbClass = (id: string): VerbClass | null =>
  id in VERB_CLASSES ? VERB_CLASSES[id as keyof typeof VERB_CLASSES] : null;
