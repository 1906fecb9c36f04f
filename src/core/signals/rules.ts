/**
 * The rules that find wording, each with its sentence, what it rests on, and when such wording may be quite in
 * order. Nothing here is a verdict: a signal says what stands there, and a reader judges.
 */

export type SignalKind =
  | 'doubt'
  | 'short-quote'
  | 'epithet'
  | 'loaded'
  | 'generalised-group'
  | 'rhetorical-question'
  | 'hedge'
  | 'booster'
  | 'unnamed-source'
  | 'hidden-agent'
  | 'naming-choice'
  | 'euphemism'
  | 'altered-quote'
  | 'attributing-verb'
  | 'own-words';

export interface SignalRule {
  kind: SignalKind;
  /** A plain sentence a reader can follow. */
  sentence: string;
  /** The studies and style guides that name this kind of wording, as every language writes them; null for none. */
  basis: string | null;
  /** Completes "May be in order when …". */
  legitimate: string;
}

export const SIGNAL_RULES: Readonly<Record<string, SignalRule>> = {
  doubt: {
    kind: 'doubt',
    sentence: 'This word marks distance: the text does not vouch for what follows, or casts doubt on it.',
    // expressions of doubt
    basis: 'Wikipedia, “Words to watch”; Bender et al., Writing and Reporting for the Media',
    legitimate: 'the matter is before a court, or the doubt is itself reported and explained.',
  },
  'short-quote': {
    kind: 'short-quote',
    sentence: 'Quotation marks around a few words, nobody named for them.',
    // on quotation marks in British hard news: they may mark a term, or an attitude
    basis: 'Nádraská',
    legitimate: 'it is a title, a name, a term that is explained, or words whose speaker is named nearby.',
  },
  epithet: {
    kind: 'epithet',
    sentence: 'A label or an epithet: it tells the reader how to see somebody before anything is reported.',
    // puffery and contentious labels; name-calling, labelling
    basis: 'Wikipedia, “Words to watch”; SemEval-2020 Task 11',
    legitimate: 'those concerned use the label themselves, or the text says who uses it and why.',
  },
  superlative: {
    kind: 'epithet',
    sentence:
      'A superlative relation: it ranks somebody’s closeness or enmity without saying by what measure.',
    // puffery; one-sided terms
    basis: 'Wikipedia, “Words to watch”; Recasens et al. 2013',
    legitimate: 'the rank is measured, or the text gives the facts it rests on.',
  },
  loaded: {
    kind: 'loaded',
    sentence: 'A charged word where a plainer one is at hand; it carries heat or praise.',
    // framing by subjective intensifiers and one-sided terms
    basis: 'Recasens, Danescu-Niculescu-Mizil & Jurafsky 2013',
    legitimate: 'the event itself was so, and the text shows it.',
  },
  'generalised-group': {
    kind: 'generalised-group',
    sentence: 'A whole group is spoken of as one.',
    // generalisation (a draft signal); exaggeration
    basis: 'W3C Credible Web 7.2.4; SemEval-2020 Task 11',
    legitimate: 'the members were counted, or the statement is true by definition.',
  },
  'rhetorical-question': {
    kind: 'rhetorical-question',
    sentence: 'A question that the text itself asks, outside any quotation.',
    // doubt (our own mapping)
    basis: 'SemEval-2020 Task 11',
    legitimate: 'it introduces an explanation that answers it.',
  },
  hedge: {
    kind: 'hedge',
    sentence: 'A hedge: it weakens the statement, or leaves open who holds it to be so.',
    // hedges
    basis: 'Hyland 2005, Metadiscourse',
    legitimate: 'the facts are not yet known, as in science or breaking news.',
  },
  booster: {
    kind: 'booster',
    sentence: 'A booster: it presses the statement on the reader, or comments on it in passing.',
    // boosters and attitude markers; editorialising
    basis: 'Hyland 2005, Metadiscourse; Wikipedia, “Words to watch”',
    legitimate: 'the text is an opinion piece, or the word is used in its literal sense.',
  },
  'unnamed-anonymity': {
    kind: 'unnamed-source',
    sentence: 'The source is not named, and the text says on what terms.',
    // a guide to anonymous sources; draft signals
    basis: 'FiveThirtyEight; W3C Credible Web 7.4.1.7–12',
    legitimate: 'the source would be in danger, and the text says why.',
  },
  'unnamed-familiar': {
    kind: 'unnamed-source',
    sentence: 'The source is known only by being near the matter.',
    // a guide to anonymous sources
    basis: 'FiveThirtyEight; Reuters, Handbook of Journalism',
    legitimate: 'several such sources agree, or documents bear them out.',
  },
  'unnamed-source': {
    kind: 'unnamed-source',
    sentence: 'The source has no name and no description.',
    // a guide to anonymous sources
    basis: 'FiveThirtyEight; Reuters, Handbook of Journalism',
    legitimate: 'a fuller description stands nearby.',
  },
  'unnamed-official': {
    kind: 'unnamed-source',
    sentence: 'The source is known only by rank or branch.',
    // a guide to anonymous sources; draft signals
    basis: 'FiveThirtyEight; W3C Credible Web 7.4.1.7–12',
    legitimate: 'the body speaks as such, in a statement anyone can read.',
  },
  'unnamed-crowd': {
    kind: 'unnamed-source',
    sentence: 'A view is given to people who are not named: it may be held by many or by one.',
    // unsupported attributions
    basis: 'Wikipedia, “Words to watch”',
    legitimate: 'such people are named or quoted next.',
  },
  'hidden-agent': {
    kind: 'hidden-agent',
    sentence: 'Harm is told in the passive, without saying who did it.',
    basis: 'Moreno-Medina et al., “Officer-Involved” (QJE 2025); Fausey & Boroditsky 2010',
    legitimate: 'nobody knows who did it, or the next sentence says so.',
  },
  'hidden-agent-phrase': {
    kind: 'hidden-agent',
    sentence: 'A set phrase for harm that leaves out who did it.',
    basis: 'Moreno-Medina et al., “Officer-Involved” (QJE 2025)',
    legitimate: 'nobody knows who did it, or the next sentence says so.',
  },
  'naming-choice': {
    kind: 'naming-choice',
    sentence: 'One of several names in use for the same thing.',
    // on contested terms: describe, and attribute; framing by naming
    basis: 'BBC; AP Stylebook; Entman 1993',
    legitimate: 'a choice must be made; compare it with how others name it.',
  },
  euphemism: {
    kind: 'euphemism',
    sentence: 'A softened or technical name for something harsh.',
    basis: 'Allan & Burridge 1991, Euphemism and Dysphemism',
    legitimate: 'it is the legal or professional term, and the text says what it means.',
  },
  'altered-bracket': {
    kind: 'altered-quote',
    sentence: 'Words in brackets inside a quotation: put in by an editor.',
    // on quotations and parentheses
    basis: 'AP Stylebook',
    legitimate: 'they only name what a pronoun meant.',
  },
  'altered-ellipsis': {
    kind: 'altered-quote',
    sentence: 'Dots inside a quotation: words were left out, or the speaker paused.',
    // on ellipses: they must not distort the meaning
    basis: 'AP Stylebook',
    legitimate: 'what was left out changes nothing, or the dots stand for a pause.',
  },
  'attributing-verb': {
    kind: 'attributing-verb',
    sentence: 'The attributing word says more than that something was said.',
    // each class of attributing verbs has its own
    basis: null,
    legitimate: 'the speaking was so, and the text shows it.',
  },
  'own-words': {
    kind: 'own-words',
    sentence: 'One of the words you asked to be shown.',
    // the reader's own
    basis: null,
    legitimate: 'you decide.',
  },
};

/** The ids of all rules, in the order in which the settings list them. */
export const SIGNAL_RULE_IDS: readonly string[] = Object.keys(SIGNAL_RULES);
