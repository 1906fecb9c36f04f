/** What a text says, and what somebody is said to have told: peut-on lire dans le rapport; secondo quanto riferito dalla polizia. */
import type { SpeechWords } from '../lexicon/speech-words.ts';
import type { Frame } from './from-frames.ts';
import { around } from './speech-around.ts';
import { contentStart, withoutStop } from './speech-verbs.ts';
import { nounEnd } from './speech-nouns.ts';
import type { Run, Word } from './spoken-units.ts';

type Words = readonly Word[];

/** « … », peut-on lire dans le communiqué. В сообщении говорится, что … «…», si legge nella nota. */
export function written(words: Words, lexicon: SpeechWords): Frame[] {
  return words.flatMap((_, at): Frame[] => {
    const phrase = lexicon.reads.find((parts) =>
      parts.every((part, index) => words[at + index]?.lower === part),
    );
    if (phrase === undefined) return [];
    const cue = { from: at, to: at + phrase.length };
    const behind = textAt(words, cue.to, lexicon);
    const rest = { cue, lemma: phrase.join(' '), class: 'neutral' };
    const sign = words[at - 1]?.kind;
    if (sign === 'comma' || sign === 'quote' || sign === 'dash') {
      let to = at;
      while (to > 0 && words[to - 1]?.kind !== 'word' && words[to - 1]?.kind !== 'quote') to--;
      const content = { from: contentStart(words, at), to };
      if (behind !== null && content.from < to)
        return [{ content: [content], source: behind, ...rest, rule: 'cue-inverted', confidence: 0.9 }];
    }
    const source = behind ?? textBefore(words, at, lexicon);
    const from = contentBehind(words, behind?.to ?? cue.to, lexicon);
    if (source === null || from === null) return [];
    return [
      { content: [{ from, to: withoutStop(words) }], source, ...rest, rule: 'cue-before', confidence: 0.9 },
    ];
  });
}

/** dans ⟦un communiqué⟧ */
function textAt(words: Words, at: number, lexicon: SpeechWords): Run | null {
  if (!lexicon.within.has(words[at]?.lower ?? '')) return null;
  const to = nounEnd(words, at + 1, lexicon);
  return to > at + 1 ? { from: at + 1, to } : null;
}

/** В ⟦сообщении компании⟧ говорится: what opens the sentence before the verb. */
function textBefore(words: Words, verb: number, lexicon: SpeechWords): Run | null {
  const start = contentStart(words, Math.max(1, verb));
  const whole = textAt(words, start, lexicon);
  const run = whole === null ? null : { from: whole.from, to: Math.min(whole.to, verb) };
  const comma = run !== null && words[run.to]?.kind === 'comma' ? run.to + 1 : run?.to;
  return comma === verb ? run : null;
}

/** …⟦, что⟧ закон соблюдён; … ⟦:⟧ « … »: where the words begin, or null. */
function contentBehind(words: Words, at: number, lexicon: SpeechWords): number | null {
  let from = at;
  while (words[from]?.kind === 'comma' || words[from]?.kind === 'colon') from++;
  if (lexicon.that.has(words[from]?.lower ?? '')) return from + 1;
  return words[from]?.kind === 'quote' ? from : null;
}

/** Secondo quanto riferito dalla ⟦polizia⟧, …; comme indiqué par ⟦la mairie⟧, …: a participle, and by whom. */
export function toldBy(words: Words, lexicon: SpeechWords): Frame[] {
  return words.flatMap(({ lower }, at): Frame[] => {
    const form = lexicon.verbs.get(lower)?.find(({ role }) => role === 'participle');
    if (form === undefined || !lexicon.agents.has(words[at + 1]?.lower ?? '')) return [];
    const opens = lexicon.as.has(words[at - 1]?.lower ?? '') || isSoMuch(words, at - 1, lexicon);
    const to = nounEnd(words, at + 2, lexicon);
    if (!opens || to <= at + 2) return [];
    let from = at - 1;
    while (from > 0 && words[from - 1]?.kind === 'word') from--;
    const source = { from: at + 2, to };
    const rest = { lemma: form.lemma, class: form.class, rule: 'as-said', confidence: 0.88 };
    return around(words, from, to, source, { cue: { from: at, to: at + 1 }, ...rest }, lexicon);
  });
}

/** según ⟦lo⟧ informado por …, segundo ⟦o⟧ informado por … */
const isSoMuch = (words: Words, at: number, lexicon: SpeechWords): boolean =>
  /^(?:lo|o)$/u.test(words[at]?.lower ?? '') && lexicon.as.has(words[at - 1]?.lower ?? '');
