/** Names for those who speak without being named: the surfaces say them in the reader's language. */
export const INTERVIEWER = 'Interviewer';
export const AUTHOR = 'The author';

const KEYS: Readonly<Record<string, string>> = {
  [INTERVIEWER]: 'speaker_interviewer',
  [AUTHOR]: 'speaker_author',
};

/** The key of the interface's word for a stand-in; null for a name out of the article. */
export const standInKey = (name: string): string | null =>
  Object.hasOwn(KEYS, name) ? (KEYS[name] ?? null) : null;
