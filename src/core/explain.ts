/**
 * Every rule that can mark a passage, with the sentence a reader sees. The surfaces translate these by rule id
 * (`rule_<id>` in the locales); the command line prints them as they stand here.
 */

/** The words a sentence may name. */
export interface Evidence {
  cue: string | null;
  mention: string | null;
}

const whom = (mention: string | null): string =>
  mention === null ? 'a source not named here' : `“${mention}”`;

const RULES: Record<string, (evidence: Evidence) => string> = {
  'marks-alone': () => 'It stands in quotation marks; nobody is named for it.',

  // Attributions
  'quote-then-cue': ({ cue, mention }) =>
    `The words “${cue ?? ''}” after the quotation give it to ${whom(mention)}.`,
  'clause-then-cue': ({ cue, mention }) =>
    `The words “${cue ?? ''}” after the clause give it to ${whom(mention)}.`,
  'cue-then-quote': ({ cue, mention }) =>
    `The words “${cue ?? ''}” lead into the quotation and give it to ${whom(mention)}.`,
  'cue-then-mixed': ({ cue, mention }) =>
    `The words “${cue ?? ''}” give the clause, with the words quoted in it, to ${whom(mention)}.`,
  'cue-then-clause': ({ cue, mention }) => `The words “${cue ?? ''}” give what follows to ${whom(mention)}.`,
  'according-to': ({ cue, mention }) => `The words “${cue ?? ''}” name ${whom(mention)} as the source.`,
  hearsay: ({ cue }) => `The words “${cue ?? ''}” say that somebody holds it, and not who.`,
  colon: ({ mention }) => `A colon after ${whom(mention)} leads into the quotation.`,
  'interview-turn': ({ mention }) =>
    `The paragraph begins with ${whom(mention)} and a colon, as the turns of an interview do.`,
  'interview-answer': ({ mention }) =>
    `It answers the question above it, in an interview with ${whom(mention)}.`,
  signed: ({ mention }) => `The name ${whom(mention)} stands after it.`,
  'carried-on': () => 'It goes on from the quotation before it, with nobody else named.',

  'act-then-quote': ({ mention }) =>
    `The sentence before it tells of ${whom(mention)}, and nobody else is named for it.`,
  'words-in-marks': ({ mention }) => `It stands in quotation marks in a sentence about ${whom(mention)}.`,
  'reported-mood': ({ mention }) =>
    `Its verbs stand in the mood of reported speech; it goes on from what “${mention ?? ''}” said before.`,
  'as-said': ({ cue, mention }) =>
    `The sentence itself says whose it is: “${mention ?? ''}”, “${cue ?? ''}”.`,

  // Insertions
  label: ({ cue }) => `It opens with the label “${cue ?? ''}”, by which editors announce their own words.`,
  'label-alone': ({ cue }) =>
    `It stands under the label “${cue ?? ''}”, by which editors announce their own words.`,
  'label-open': ({ cue }) =>
    `It opens with the label “${cue ?? ''}”, by which editors announce their own words; it may go on after this.`,
  'label-in-brackets': ({ cue }) => `It stands in brackets and opens with the editor’s label “${cue ?? ''}”.`,
  'label-last': ({ cue }) => `It stands in brackets and ends with the editor’s mark “${cue ?? ''}”.`,
  'signed-by-editor': ({ cue }) => `It ends with the editor’s mark “${cue ?? ''}”.`,
  initials: ({ cue }) => `It stands in brackets and is signed with the initials “${cue ?? ''}”.`,
  emphasis: () => 'It says who emphasised the words: a remark on the text, not a part of it.',
  'bracket-in-quote': () => 'It stands in square brackets inside quoted words: the editor put it there.',
  'bracket-with-voice': () => 'It stands in brackets and speaks to the reader in a voice of its own.',
  'same-hand': () => 'It is made like other passages of this page that an editor has marked as inserted.',
  'about-the-article': () => 'It speaks about this article itself: an update or a correction.',
  republication: () => 'It says where the text was published first, or by whose leave it is printed.',
  disclaimer: () => 'It says whose views the article holds; that is the publisher’s word.',
  'author-box': () => 'It presents the author: the publisher’s word, outside the report.',
  boxed: () => 'It stands in a box of its own that the page names as an editor’s.',
  island: () => 'It speaks in person, while the paragraphs before and after it report: it looks set in.',
  corrected: () => 'It is marked as you corrected it.',
  'not-in-original': () => 'It is not in the original article.',
};

/** The ids of all rules, for tests and translations. */
export const RULE_IDS: readonly string[] = Object.keys(RULES);

/** Why a passage is marked, in a sentence; an unknown rule is named as such rather than hidden. */
export const explain = (rule: string, evidence: Evidence): string =>
  RULES[rule]?.(evidence) ?? `Found by the rule “${rule}”.`;
