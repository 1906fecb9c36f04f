/** What German texts say, and where: In dem Brief heißt es: „…“ „…“, hieß es aus dem Rat. */
import { PREPOSITIONS } from '../lexicon/de.ts';
import { antecedent } from './german-antecedent.ts';
import { clauseEnd, clauseStart, contentStart, isSubordinate, withoutStop } from './german-clauses.ts';
import { isSentence } from './german-finite.ts';
import type { Frame } from './from-frames.ts';
import { nounEnd } from './german-noun-phrase.ts';
import type { Run, Word } from './spoken-units.ts';

type Words = readonly Word[];

/** In dem Brief heißt es: „…“ „…“, hieß es aus dem Rat. */
export function itSays(words: Words): Frame[] {
  return words.flatMap((word, at): Frame[] => {
    if (!/^(?:heißt|heisst|hieß|hiess|heiße|geheißen)$/u.test(word.lower)) return [];
    const next = words[at + 1]?.lower === 'es';
    if (!next && words[at - 1]?.lower !== 'es') return [];
    const cue = next ? { from: at, to: at + 2 } : { from: at - 1, to: at + 1 };
    const clause = clauseStart(words, at);
    const source =
      sayingPlace(words, cue.to, clauseEnd(words, cue.to)) ??
      relatedText(words, clause) ??
      sayingPlace(words, clause, cue.from) ??
      placeWithClause(words, clause);
    const end = withoutStop(words);
    const before = words[clause - 1];
    const opened =
      (clause === at || (clause === at - 1 && words[clause]?.lower === 'so')) &&
      (before?.kind === 'comma' || before?.kind === 'quote') &&
      words[cue.to]?.kind !== 'colon' &&
      (before.kind === 'quote' ||
        words[clause - 2]?.kind === 'quote' ||
        isSentence(words, contentStart(words, clause), clause - 1));
    const close = clauseEnd(words, cue.to);
    const content = opened
      ? { from: contentStart(words, clause), to: clause - 1 }
      : { from: colonQuote(words, cue.to) ?? close + 1, to: end };
    if (before?.kind === 'quote' && opened) content.to = clause;
    if (content.to <= content.from) return [];
    return [
      {
        content: [content],
        source,
        cue,
        lemma: 'heißen',
        class: 'neutral',
        rule: opened ? 'cue-inverted' : 'cue-before',
        confidence: words[content.from]?.kind === 'quote' ? 0.96 : opened ? 0.85 : 0.93,
      },
    ];
  });
}

/** Sie kennt ⟦den Brief⟧, in dem es heißt: „…“ The pronoun stands for what was named before the comma. */
const relatedText = (words: Words, clause: number): Run | null =>
  words[clause - 1]?.kind === 'comma' &&
  PREPOSITIONS.has(words[clause]?.lower ?? '') &&
  /^(?:dem|der|denen)$/u.test(words[clause + 1]?.lower ?? '') &&
  words[clause + 2]?.lower === 'es'
    ? antecedent(words, clause - 1)
    : null;

/** In ⟦dem Brief⟧, den die Stadt gestern erhielt, heißt es: a clause about the place may stand between. */
function placeWithClause(words: Words, clause: number): Run | null {
  const comma = clause - 1;
  const relative = clauseStart(words, comma);
  if (words[comma]?.kind !== 'comma' || !isSubordinate(words, relative)) return null;
  return sayingPlace(words, clauseStart(words, relative - 1), relative - 1);
}

/** Im Brief heißt es zur Frage, wann der Rat entscheidet: ⟦„…“⟧ */
function colonQuote(words: Words, from: number): number | null {
  const colon = words.findIndex(({ kind }, at) => at >= from && (kind === 'colon' || kind === 'quote'));
  return words[colon]?.kind === 'colon' && words[colon + 1]?.kind === 'quote' ? colon + 1 : null;
}

/** in ⟦dem Brief⟧, aus ⟦Kreisen des Rates⟧, von ⟦der Stadt⟧. */
export function sayingPlace(words: Words, from: number, to: number): Run | null {
  for (let at = from; at < to; at++) {
    if (!/^(?:in|im|aus|auf|von|vom|bei|beim|seitens)$/u.test(words[at]?.lower ?? '')) continue;
    const end = nounEnd(words, at + 1);
    if (end !== null) return { from: at + 1, to: end };
  }
  return null;
}
