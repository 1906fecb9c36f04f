/**
 * The wording one language's signals look for: phrases divided by "|". Phrases are matched whole and without
 * regard to case. Lists are our own compilation; what each kind rests on stands in `signals/rules.ts`.
 */
import { GERMAN_SIGNALS } from './signals-de.ts';
import { ENGLISH_SIGNALS } from './signals-en.ts';
import { FRENCH_SIGNALS } from './signals-fr.ts';
import type { SignalLists } from './signal-lists.ts';

const LISTS: Readonly<Record<string, SignalLists>> = {
  en: ENGLISH_SIGNALS,
  de: GERMAN_SIGNALS,
  fr: FRENCH_SIGNALS,
};

/** The wording of a language (primary subtag), or null where we have none. */
export const signalWords = (lang: string): SignalLists | null => LISTS[lang] ?? null;
