/** Endings of German nouns and adjectives: from whatever case to the nominative. */
import type { NameWords } from '../lexicon/name-words.ts';
import { officeStem } from './german-noun.ts';

export type GermanGender = 'm' | 'f' | 'n';

const FEMININE =
  /(?:ung|heit|keit|schaft|ion|tät|ik|phase|ei|[^n]in|union|bank|agentur|zentrale|behörde|gruppe|studie|umfrage|analyse|sicht|meinung|aussage|angabe|rede|quelle|armee|justiz|gefahr|macht|kraft|kirche|firma|bahn|presse|liga|allianz)$/u;
const NEUTER =
  /(?:amt|gericht|institut|ministerium|kreuz|werk|haus|komitee|zentrum|parlament|team|unternehmen|militär|gremium|portal|blatt|magazin|präsidium|büro)$/u;
const MASCULINE =
  /(?:er|or|ist|ent|ant|loge|chef|bund|verband|rat|verein|tag|klub|club|konzern|gerichtshof|kreis|senat|ausschuss|dienst|verlag|schutz)$/u;

/** The gender of a noun in lower case, where its ending shows it. */
export function genderOfNoun(lower: string, words: NameWords): GermanGender | null {
  if (words.rolesFemale.has(lower)) return 'f';
  if (words.rolesMale.has(lower)) return 'm';
  if (NEUTER.test(lower)) return 'n';
  if (FEMININE.test(lower)) return 'f';
  return MASCULINE.test(lower) ? 'm' : null;
}

/** Adjectives that have become nouns: der Angestellte, ein Angestellter. */
const NOMINALISED =
  /(?:vorsitzende|mächtigte|ordnete|auftragte|stellte|jährige|beamte|klagte|wandte|kannte|intellektuelle)$/u;

/** dem Präsidenten, des Hafenamtes, des Kreises: the nominative of a noun behind these articles. */
export function nominativeNoun(article: string, noun: string, words: NameWords): string {
  const lower = noun.toLowerCase();
  const stem = officeStem(lower, words);
  if (NOMINALISED.test(stem) && /^(?:der|.*e[ms])$/u.test(article) && !/r$/u.test(lower))
    return `${noun.slice(0, stem.length)}r`;
  if (stem !== lower && !/^(?:die|das|der|den)$/u.test(article)) return noun.slice(0, stem.length);
  const isGenitive = article === 'des' || article.endsWith('es');
  if (!isGenitive || !/[a-zäöüß]s$/u.test(noun) || /(?:[^s]ss|[aiou]s)$/u.test(noun)) return noun;
  if (/(?:ee|gebäude|gebirge)s$/u.test(lower)) return noun.slice(0, -1);
  return noun.slice(0, lower.endsWith('es') ? -2 : -1);
}

const ENDING: Readonly<Record<GermanGender, string>> = { m: 'er', f: 'e', n: 'es' };

/**
 * An adjective as it is without an article: Deutscher Hafenbund, Rotes Haus, neue Pläne. `noun` in the nominative;
 * “der” with -en stands before one woman’s or before many.
 */
export function strongAdjective(adjective: string, article: string, noun: string, words: NameWords): string {
  if (!/e[nm]?$/u.test(adjective)) return adjective;
  const stem = adjective.replace(/e[nm]?$/u, '');
  if (article === 'das') return `${stem}es`;
  if (article === 'der') return `${stem}${adjective.endsWith('e') ? 'er' : 'e'}`;
  if (/^(?:die|zur)?$/u.test(article) || (article === 'den' && noun.endsWith('n'))) return `${stem}e`;
  const gender = genderOfNoun(noun.toLowerCase(), words);
  return `${stem}${gender === null || gender === 'f' ? 'e' : ENDING[gender]}`;
}
