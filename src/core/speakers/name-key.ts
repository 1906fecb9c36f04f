const RUSSIAN_ENDING = /(?:ого|ому|ыми|ой|ым|ом|ем|ей|ою|ию|ии|[ауюеыияйь])$/u;

/** What a word of a name is filed under: lower case, without accents' encoding, and without Russian case endings. */
export function nameKey(word: string, lang: string): string {
  const lower = (word.endsWith('.') ? word.slice(0, -1) : word).toLowerCase();
  return lang === 'ru' && lower.length > 3 ? lower.replace(RUSSIAN_ENDING, '') : lower;
}
