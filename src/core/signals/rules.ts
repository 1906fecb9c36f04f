/**
 * The rules that find wording, each with its sentence and when such wording may be quite in order; `bases.ts` says
 * what each rests on. Nothing here is a verdict: a signal says what stands there, and a reader judges.
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
  /** Completes "May be in order when …". */
  legitimate: string;
}

export const SIGNAL_RULES: Readonly<Record<string, SignalRule>> = {
  doubt: {
    kind: 'doubt',
    sentence: 'This word marks distance: the text does not vouch for what follows, or casts doubt on it.',
    legitimate: 'the matter is before a court, or the doubt is itself reported and explained.',
  },
  'short-quote': {
    kind: 'short-quote',
    sentence: 'Quotation marks around a few words, nobody named for them.',
    legitimate: 'it is a title, a name, a term that is explained, or words whose speaker is named nearby.',
  },
  epithet: {
    kind: 'epithet',
    sentence: 'A label or an epithet: it tells the reader how to see somebody before anything is reported.',
    legitimate: 'those concerned use the label themselves, or the text says who uses it and why.',
  },
  superlative: {
    kind: 'epithet',
    sentence:
      'A superlative relation: it ranks somebody’s closeness or enmity without saying by what measure.',
    legitimate: 'the rank is measured, or the text gives the facts it rests on.',
  },
  loaded: {
    kind: 'loaded',
    sentence: 'A charged word where a plainer one is at hand; it carries heat or praise.',
    legitimate: 'the event itself was so, and the text shows it.',
  },
  'generalised-group': {
    kind: 'generalised-group',
    sentence: 'A whole group is spoken of as one.',
    legitimate: 'the members were counted, or the statement is true by definition.',
  },
  'rhetorical-question': {
    kind: 'rhetorical-question',
    sentence: 'A question that the text itself asks, outside any quotation.',
    legitimate: 'it introduces an explanation that answers it.',
  },
  hedge: {
    kind: 'hedge',
    sentence: 'A hedge: it weakens the statement, or leaves open who holds it to be so.',
    legitimate: 'the facts are not yet known, as in science or breaking news.',
  },
  booster: {
    kind: 'booster',
    sentence: 'A booster: it presses the statement on the reader, or comments on it in passing.',
    legitimate: 'the text is an opinion piece, or the word is used in its literal sense.',
  },
  'unnamed-anonymity': {
    kind: 'unnamed-source',
    sentence: 'The source is not named, and the text says on what terms.',
    legitimate: 'the source would be in danger, and the text says why.',
  },
  'unnamed-familiar': {
    kind: 'unnamed-source',
    sentence: 'The source is known only by being near the matter.',
    legitimate: 'several such sources agree, or documents bear them out.',
  },
  'unnamed-source': {
    kind: 'unnamed-source',
    sentence: 'The source has no name and no description.',
    legitimate: 'a fuller description stands nearby.',
  },
  'unnamed-official': {
    kind: 'unnamed-source',
    sentence: 'The source is known only by rank or branch.',
    legitimate: 'the body speaks as such, in a statement anyone can read.',
  },
  'unnamed-crowd': {
    kind: 'unnamed-source',
    sentence: 'A view is given to people who are not named: it may be held by many or by one.',
    legitimate: 'such people are named or quoted next.',
  },
  'hidden-agent': {
    kind: 'hidden-agent',
    sentence: 'Harm is told in the passive, without saying who did it.',
    legitimate: 'nobody knows who did it, or the next sentence says so.',
  },
  'hidden-agent-phrase': {
    kind: 'hidden-agent',
    sentence: 'A set phrase for harm that leaves out who did it.',
    legitimate: 'nobody knows who did it, or the next sentence says so.',
  },
  'naming-choice': {
    kind: 'naming-choice',
    sentence: 'One of several names in use for the same thing.',
    legitimate: 'a choice must be made; compare it with how others name it.',
  },
  euphemism: {
    kind: 'euphemism',
    sentence: 'A softened or technical name for something harsh.',
    legitimate: 'it is the legal or professional term, and the text says what it means.',
  },
  'altered-bracket': {
    kind: 'altered-quote',
    sentence: 'Words in brackets inside a quotation: put in by an editor.',
    legitimate: 'they only name what a pronoun meant.',
  },
  'altered-ellipsis': {
    kind: 'altered-quote',
    sentence: 'Dots inside a quotation: words were left out, or the speaker paused.',
    legitimate: 'what was left out changes nothing, or the dots stand for a pause.',
  },
  'attributing-verb': {
    kind: 'attributing-verb',
    sentence: 'The attributing word says more than that something was said.',
    legitimate: 'the speaking was so, and the text shows it.',
  },
  'own-words': {
    kind: 'own-words',
    sentence: 'One of the words you asked to be shown.',
    legitimate: 'you decide.',
  },
};

/** The ids of all rules, in the order in which the settings list them. */
export const SIGNAL_RULE_IDS: readonly string[] = Object.keys(SIGNAL_RULES);
