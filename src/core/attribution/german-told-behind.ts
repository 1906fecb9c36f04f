/** German sentences whose source the next sentence names: „…“ Das sagte Holm am Montag. … Dies gab die Werft bekannt. */
import type { Attribution } from '../draft.ts';
import { bare, divide, mentionOf, spanOf } from './from-frames.ts';
import { type SaidBefore, saidBefore } from './german-sentence-quotes.ts';
import type { Unit, Word } from './spoken-units.ts';

/**
 * The attributions of a sentence by the one behind it, or null. `free`: no frame of its own gave it to anybody;
 * one that has words beside its quotations is told only then.
 */
export function toldBehind(
  text: string,
  { words, block }: Unit,
  next: Unit | undefined,
  free: boolean,
): Attribution[] | null {
  if (next?.block !== block) return null;
  const plain = words.some(({ kind }) => kind === 'word');
  if (plain ? !free : words[0]?.kind !== 'quote') return null;
  const said = saidBefore(next.words);
  if (said === null) return null;
  return plain ? toldSentence(text, words, next.words, said) : toldQuotes(text, words, next.words, said);
}

/** ⟦„…“⟧ Das sagte Holm am Montag. Quotations that fill a sentence. */
function toldQuotes(
  text: string,
  words: readonly Word[],
  next: readonly Word[],
  said: SaidBefore,
): Attribution[] {
  const told = { ...sourceAndCue(text, next, said), rule: 'cue-inverted', confidence: 0.85 };
  return words.flatMap(({ kind, start, end }): Attribution[] => {
    if (kind !== 'quote') return [];
    const span = { start, end };
    return [{ ...span, parts: [span], quotedParts: [span], kind: 'direct', ...told }];
  });
}

/** ⟦Die Fähre fährt ab Mai wieder.⟧ Das teilte die Werft mit. */
function toldSentence(
  text: string,
  words: readonly Word[],
  next: readonly Word[],
  said: SaidBefore,
): Attribution[] | null {
  // „…“ Mit diesen Worten, so schloss Holm: of quotations alone.
  if (!/^(?:das|dies)$/u.test(next[0]?.lower ?? '') || bare(words, 0, words.length) === null) return null;
  const told = { ...sourceAndCue(text, next, said), rule: 'clause-before-cue', confidence: 0.75 };
  return divide(text, words, [{ from: 0, to: words.length }]).map((piece) => ({ ...piece, ...told }));
}

function sourceAndCue(
  text: string,
  next: readonly Word[],
  { source, cue, lemma, class: kind }: SaidBefore,
): Pick<Attribution, 'mention' | 'cue'> {
  return {
    mention: mentionOf(text, spanOf(next, source)),
    cue: { ...mentionOf(text, spanOf(next, cue)), lemma, class: kind },
  };
}
