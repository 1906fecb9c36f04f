/**
 * Every rule that can mark a passage, with the sentence a reader sees. The surfaces translate these by rule id
 * (`rule_<id>` in the locales); the command line prints them as they stand here.
 */

/** The words a sentence may name. */
export interface Evidence {
  cue: string | null;
  mention: string | null;
}

const RULES: Record<string, (evidence: Evidence) => string> = {
  'marks-alone': () => 'It stands in quotation marks; nobody is named for it.',
};

/** The ids of all rules, for tests and translations. */
export const RULE_IDS: readonly string[] = Object.keys(RULES);

/** Why a passage is marked, in a sentence; an unknown rule is named as such rather than hidden. */
export const explain = (rule: string, evidence: Evidence): string =>
  RULES[rule]?.(evidence) ?? `Found by the rule “${rule}”.`;
