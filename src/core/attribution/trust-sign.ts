import { TRUST_WEIGHTS } from './trust-weights.ts';

/**
 * A sign by which an attribution is trusted, with its weight. Signs are made of words that come again and again, so
 * each is made once, and found from the one that it begins with.
 */
export class TrustSign {
  readonly name: string;
  /** As a logit; 0: it says nothing. */
  readonly weight: number;
  private readonly divider: string;
  private longer: Map<string, TrustSign> | null = null;
  /** The words asked last, which are often asked again, and what they made. */
  private last = '';
  private made: TrustSign | null = null;

  /** `divider`: what stands between its name and the words that make it longer. */
  constructor(name: string, divider = ', ') {
    this.name = name;
    this.divider = divider;
    this.weight = TRUST_WEIGHTS[name] ?? 0;
  }

  /** The sign with more words behind: “class” and “neutral”, “cue said” and “neutral”. */
  with(words: string): TrustSign {
    if (this.made !== null && words === this.last) return this.made;
    this.last = words;
    return (this.made = this.known(words));
  }

  private known(words: string): TrustSign {
    const longer = (this.longer ??= new Map());
    const known = longer.get(words);
    if (known !== undefined) return known;
    const made = new TrustSign(`${this.name}${this.divider}${words}`);
    longer.set(words, made);
    return made;
  }
}
