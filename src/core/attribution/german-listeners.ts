/** Whom a German source spoke to, where it stands right behind them: …, sagte der Minister der „Hafenpost“. */
import { isCapital, MASCULINE } from './german-noun-words.ts';
import type { Word } from './spoken-units.ts';
import { late } from '../words/late.ts';

/** Ministerin */
const SHE = late.u`\p{Ll}in$`;

/** …, sagte Holm ⟦der „Hafenpost“⟧, sagte der Minister ⟦der Deutschen Rundschau⟧: whom they told, unless they work there. */
export function withoutListener(words: readonly Word[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const head = words[at - 1];
    // …, soll Holm ⟦zu Lund⟧ gesagt haben: no part of a name.
    if (words[at]?.lower === 'zu' && SAID_TO.test(words[to]?.lower ?? '')) return at;
    if (words[at]?.lower !== 'der' || !isCapital(head) || head === undefined) continue;
    const person = isCapital(words[from]) || MASCULINE.test(head.text) || SHE().test(head.text);
    const last = words[to - 1];
    if (person && !EMPLOYED.test(head.lower) && (last?.kind === 'quote' || MEDIA.test(last?.lower ?? '')))
      return at;
    // …, sagte ein Sprecher des Rates ⟦der Nachrichtenagentur Seepress⟧: behind a genitive a second is none.
    const genitive = words.slice(from + 1, at).some(({ lower }) => /^(?:des|der|eines|einer)$/u.test(lower));
    if (genitive && MEDIA.test(words[at + 1]?.lower ?? '')) return at;
  }
  return to;
}

const SAID_TO = /^(?:gesagt|sagen|gemeint|gerufen)$/u;
const MEDIA = /(?:zeitung|agentur|presse|rundschau|illustrierten|nachrichten|tagesschau)$/u;
const EMPLOYED =
  /(?:redakteur|sprecher|leiter|chef|herausgeber|korrespondent|reporter|autor|journalist|kolumnist)(?:in)?$/u;
