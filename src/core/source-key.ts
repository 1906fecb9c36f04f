/** What a source is filed under: `outlet:example.org`, `speaker:ilse tarrant`. */
export type SourceKey = string;

/**
 * The key of a speaker: one for all spellings that differ only in case, accents' encoding, blanks or the
 * punctuation around them. Two people of one name share it; a reader can tell them apart by their notes.
 */
export const speakerKey = (name: string): SourceKey => `speaker:${normalised(name)}`;

/** The key of an outlet, from its registrable domain. */
export const outletKey = (domain: string): SourceKey => `outlet:${domain.toLowerCase()}`;

/** Which kind of source a key files; a key of neither kind is a speaker's. */
export const kindOfSource = (key: SourceKey): 'outlet' | 'speaker' =>
  key.startsWith('outlet:') ? 'outlet' : 'speaker';

const normalised = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’ʼ]/gu, "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, '')
    .replace(/\s+/gu, ' ');
