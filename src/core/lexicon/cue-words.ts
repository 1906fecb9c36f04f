import { listed } from '../words/listed.ts';

/** Attributing words of one language, ready for looking up by their form. */

export interface CueForm {
  lemma: string;
  /** One of the classes of reporting-verbs.json: neutral, turn, factive … */
  class: string;
  /** finite: told, says; participle: needs an auxiliary; joined: a finite form with its particle in front, at the end of its clause; gerund: disant, diciendo, добавив. */
  role: 'finite' | 'participle' | 'joined' | 'infinitive' | 'gerund';
  /** The particle that stands apart: teilte … mit. */
  particle: string | null;
}

export type CueForms = ReadonlyMap<string, readonly CueForm[]>;

/** Collects forms by their lower-case spelling; one spelling may belong to several verbs. */
export class CueFormTable {
  readonly forms = new Map<string, CueForm[]>();

  add(spelling: string, form: CueForm): void {
    const known = this.forms.get(spelling);
    if (known === undefined) this.forms.set(spelling, [form]);
    else if (!known.some(({ lemma, role }) => lemma === form.lemma && role === form.role)) known.push(form);
  }
}

/** Words that one may be asked whether it is among them. */
export interface WordSet {
  has: (word: string) => boolean;
}

/** A list of words, cut up when it is first asked: a text needs the lists of its own language alone. */
class LateSet implements WordSet {
  readonly #list: string;
  #words: ReadonlySet<string> | null = null;

  constructor(list: string) {
    this.#list = list;
  }

  has(word: string): boolean {
    return (this.#words ??= new Set(listed(this.#list))).has(word);
  }
}

export const wordSet = (list: string): WordSet => new LateSet(list);
