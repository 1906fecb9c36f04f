/** What is read of a mention, and what is known beside its words. */
import type { Description } from './describe-mention.ts';
import type { GrammaticalNumber } from './german-description.ts';
import type { NameUse } from './name-use.ts';

export type PronounKind = 'he' | 'she' | 'they' | 'ambiguous' | 'it' | 'first';

/** What a mention is made of: a pronoun, a name, two names, or a description without a name. */
export type MentionReading =
  | { kind: 'pronoun'; pronoun: PronounKind }
  | { kind: 'name'; use: NameUse; role: string | null; theBody: boolean }
  | { kind: 'names'; uses: NameUse[] }
  | { kind: 'description'; description: Description }
  /** Words that name nobody in the article: “you”, a relative pronoun without its noun. */
  | { kind: 'nobody' };

/** What is known beside the words of a mention: who is called by a surname, and whether its verb speaks of many. */
export interface MentionSetting {
  isSurname: (word: string) => boolean;
  number: GrammaticalNumber;
}

/** Of a noun that a pronoun stands for: it has no verb of its own, and is nobody’s surname. */
export const NO_SETTING: MentionSetting = { isSurname: () => false, number: null };
