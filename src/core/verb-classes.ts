/**
 * The classes of attributing words: what each says of the speaking, in a plain sentence, and the study it rests
 * on. Sources disagree about single verbs (*claim*, *acknowledge*), so a class is the sense shown with its source,
 * never a score. `label`, `colon` and the like, where no verb attributes, have no class here.
 */
export interface VerbClass {
  sentence: string;
  basis: string;
}

export const VERB_CLASSES = {
  neutral: {
    sentence: 'Only says that words were uttered.',
    basis: 'Caldas-Coulthard 1994: neutral structuring verbs; Bender and others.',
  },
  turn: {
    sentence: 'Places the words in the conversation.',
    basis: 'Bednarek 2006: discourse signalling.',
  },
  institutional: {
    sentence: 'The words are an official act.',
    basis: 'Searle 1976: declarations.',
  },
  assertive: {
    sentence: 'The speaker commits strongly.',
    basis: 'Hooper 1975: strong assertives.',
  },
  distancing: {
    sentence: 'The text does not vouch for it, and may suggest doubt.',
    basis: 'Floyd 2000; Bender and others; Wikipedia, “Words to watch”.',
  },
  factive: {
    sentence: 'The wording takes the content as true.',
    basis: 'Kiparsky and Kiparsky 1970; Hooper 1975: semi-factives; Floyd 2000.',
  },
  endorsing: {
    sentence: 'The wording treats it as informative.',
    basis: 'Floyd 2000.',
  },
  concessive: {
    sentence: 'Presents it as wrung out of the speaker.',
    basis: 'Bender and others, and McIntyre 2011, on “admitted”.',
  },
  hedged: {
    sentence: 'Weakens the commitment.',
    basis: 'Hyland 2005: hedges; Hooper 1975: weak assertives.',
  },
  mental: {
    sentence: 'Reports a mind, which a reporter cannot observe.',
    basis: 'Bender and others: to be avoided for attribution.',
  },
  critical: {
    sentence: 'Names an act of criticism.',
    basis: 'Thompson and Ye 1991: negative author stance.',
  },
  hostile: {
    sentence: 'Adds heat to the words.',
    basis: 'Recasens and others 2013, for single verbs; the class is our own.',
  },
  disparaging: {
    sentence: 'Belittles the speaking.',
    basis: 'Our own class.',
  },
  supportive: {
    sentence: 'Names an act of approval.',
    basis: 'Thompson and Ye 1991: positive author stance.',
  },
  directive: {
    sentence: 'Asks something of others.',
    basis: 'Searle 1976: directives.',
  },
  commissive: {
    sentence: 'The speaker binds themselves to something.',
    basis: 'Searle 1976: commissives.',
  },
  denial: {
    sentence: 'Rejects something; “refute” also implies success.',
    basis: 'Recasens and others 2013, for single verbs; the note is our own.',
  },
  paralinguistic: {
    sentence: 'Describes voice or face.',
    basis: 'Caldas-Coulthard 1994; Bender and others: nobody “grins” words.',
  },
} as const satisfies Record<string, VerbClass>;

/** Sentence and basis of a class; null for what attributes without a verb of any class. */
export const verbClass = (id: string): VerbClass | null =>
  id in VERB_CLASSES ? VERB_CLASSES[id as keyof typeof VERB_CLASSES] : null;
