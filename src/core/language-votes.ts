/** Languages by number, so that votes for them are counted without looking up names. */
const names: string[] = [];
const numbers = new Map<string, number>();

function numberOf(lang: string): number {
  const known = numbers.get(lang);
  if (known !== undefined) return known;
  numbers.set(lang, names.length);
  return names.push(lang) - 1;
}

/** The numbers of languages. */
export const numbersOf = (langs: readonly string[]): readonly number[] => langs.map(numberOf);

/** Languages that have a word or letter in common, each combination once. */
const combinations: (readonly number[])[] = [];
const places = new Map<string, number>();

/** The number of a combination of languages. */
function combinationOf(langs: readonly string[]): number {
  const key = langs.join(' ');
  const known = places.get(key);
  if (known !== undefined) return known;
  places.set(key, combinations.length);
  return combinations.push(numbersOf(langs)) - 1;
}

/** The combinations that a word speaks for, which are one of few: none, or one and now and then two. */
const manies: (readonly number[])[] = [[]];
const placesOfMany = new Map<string, number>();

/** The number of several combinations; 0: there is none. */
export function combinationsOf(combined: readonly (readonly string[])[]): number {
  if (combined.length === 0) return 0;
  const many = combined.map(combinationOf);
  const key = many.join(' ');
  const known = placesOfMany.get(key);
  if (known !== undefined) return known;
  placesOfMany.set(key, manies.length);
  return manies.push(many) - 1;
}

/** More than there are lists of. */
const MOST_LANGUAGES = 256;

/** What speaks for each language: each word or letter counts one, divided among the languages that have it. */
export class LanguageVotes {
  readonly #counts = new Float64Array(MOST_LANGUAGES);
  /** Those that have any, in the order of their first. */
  readonly #order: number[] = [];
  /** How often each number of combinations was noted, and the numbers in the order of their first. */
  readonly #noted: number[] = [];
  readonly #inOrder: number[] = [];

  get isEmpty(): boolean {
    return this.#order.length === 0;
  }

  /** Keeps what a word speaks for, by the number of its combinations, until `addNoted`. */
  note(combined: number): void {
    const before = this.#noted[combined] ?? 0;
    if (before === 0) this.#inOrder.push(combined);
    this.#noted[combined] = before + 1;
  }

  /** Adds a vote for each combination of languages noted. */
  addNoted(): void {
    const times: number[] = [];
    const order: number[] = [];
    for (const combined of this.#inOrder)
      for (const combination of manies[combined] ?? []) {
        const before = times[combination] ?? 0;
        if (before === 0) order.push(combination);
        times[combination] = before + (this.#noted[combined] ?? 0);
      }
    for (const combination of order) this.add(combinations[combination] ?? [], times[combination] ?? 0);
  }

  /** Divides a weight among languages, given by their numbers. */
  add(langs: readonly number[], weight: number): void {
    const counts = this.#counts;
    const share = weight / langs.length;
    for (const lang of langs) {
      const count = counts[lang] ?? 0;
      if (count === 0) this.#order.push(lang);
      counts[lang] = count + share;
    }
  }

  of(lang: string): number {
    const number = numbers.get(lang);
    return number === undefined ? 0 : (this.#counts[number] ?? 0);
  }

  /** The language for which most speaks, and how much; with nothing, none. */
  strongest(): [lang: string, votes: number] {
    let [best, most] = ['', 0];
    for (const lang of this.#order) {
      const count = this.#counts[lang] ?? 0;
      if (count > most) [best, most] = [names[lang] ?? '', count];
    }
    return [best, most];
  }
}
