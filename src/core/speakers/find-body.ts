import { COUNTRIES } from '../lexicon/countries.ts';
import type { NameWords } from '../lexicon/name-words.ts';
import type { Cast } from './person.ts';
import type { Span } from '../span.ts';
import { nounKind } from './german-noun.ts';
import { nominativeName } from './german-nominative.ts';
import type { NameUse } from './name-use.ts';
import type { Description } from './describe-mention.ts';
import { CAPITAL, classAt, startsCapital } from '../words/letters.ts';
import { oneBlank } from '../words/one-blank.ts';

/** The organisations an article names, by last word and by initials, each under its fullest name. */
export interface Bodies {
  /** The fullest name for what one mention calls a body: "The Post" for "Lorne Evening Post", "FBI" by its initials. */
  fullName: (name: string) => string;
  /** die Reederei ⟨Nordwind Küste⟩: whether a body of the article is called so behind its noun; in German. */
  isTail: (name: string) => boolean;
  /** The body a description with "the" stands for at an offset: "the ministry", "the company"; null when none does. */
  described: (description: Description, at: number) => string | null;
}

const SPOKEN_OF = 400;

/** FBI, U.N. */
function isInitials(name: string): boolean {
  if (name.length < 2 || name.length > 6) return false;
  for (let at = 0; at < name.length; at++)
    if ((classAt(name, at) & CAPITAL) === 0 && name.charAt(at) !== '.') return false;
  return true;
}

export function bodiesOf(cast: Cast, text: string, lang: string, words: NameWords): Bodies {
  const byLast = new Map<string, string>();
  const byInitials = new Map<string, string>();
  const tails = new Set<string>();
  const nameOf = (use: NameUse): string => oneBlank(bodyName(text, use, lang, words));
  for (const use of cast.bodies) {
    const name = nameOf(use);
    const last = use.core.at(-1)?.lower ?? '';
    if (use.core.length > 1) {
      if (lang === 'de' && isFirmNoun(use.core[0]?.lower ?? '', words))
        tails.add(
          use.core
            .map(({ word }) => word)
            .slice(1)
            .join(' '),
        );
      if (!byLast.has(last)) byLast.set(last, name);
      const initials = use.core.map(({ word }) => (startsCapital(word) ? word.charAt(0) : '')).join('');
      if (initials.length > 1 && !byInitials.has(initials)) byInitials.set(initials, name);
    }
  }
  return {
    isTail: (name) => tails.has(name),
    fullName(name) {
      const last = name.split(' ').at(-1)?.toLowerCase() ?? '';
      if (lang === 'de' && COUNTRIES().has(last) && !name.includes(' ')) return name;
      if (isInitials(name)) return byInitials.get(name.replace(/\./gu, '')) ?? name;
      return name.includes(' ') ? name : (byLast.get(last) ?? name);
    },
    described(description, at) {
      const { head } = description;
      for (
        let index = lastBefore(cast.bodies, at), looked = 0;
        index >= 0 && looked < SPOKEN_OF;
        index--, looked++
      ) {
        const use = cast.bodies[index];
        if (use?.core.some(({ lower }) => lower === head) === true) return nameOf(use);
      }
      if (!words.companies.has(head)) return null;
      for (
        let index = lastBefore(cast.bodies, at), looked = 0;
        index >= 0 && looked < 12;
        index--, looked++
      ) {
        const use = cast.bodies[index];
        if (use && isCompany(use)) return nameOf(use);
      }
      return null;
    },
  };
}

/** Zeitung, Betreiberfirma; but the Regierung Lund is called by somebody’s name. */
const isFirmNoun = (lower: string, words: NameWords): boolean =>
  (nounKind(lower, words) === 'body' || /firma$/u.test(lower)) &&
  !/(?:regierung|kabinett|team)$/u.test(lower);

/** The name of a body as it is written, in German in the nominative. */
export const bodyName = (text: string, { start, end }: Span, lang: string, words: NameWords): string =>
  lang === 'de' ? nominativeName(text, start, end, words) : text.slice(start, end);

const COMPANY =
  /^(?:inc|corp|ltd|llc|plc|gmbh|ag|sa|spa|group|holdings|co|company|partners|industries|airlines|airways|motors|technologies|foods|energy|stores|ferries|railways|breweries|steel|works|&)\.?$/u;
const isCompany = ({ core }: NameUse): boolean => core.some(({ lower }) => COMPANY.test(lower));

function lastBefore(uses: readonly NameUse[], at: number): number {
  let low = 0;
  let high = uses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((uses[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
