/** Words that stand behind the verb that gives them: La maire affirme que …; La maire a dit : « … » */
import type { SpeechWords } from '../lexicon/speech-words.ts';
import type { Frame } from './from-frames.ts';
import { pastCircumstances } from './speech-circumstances.ts';
import { isListener, isSomebody, sourceBehind } from './speech-nouns.ts';
import { cueOf, isClitic, withoutStop, type Verb } from './speech-verbs.ts';
import type { Run, Word } from './spoken-units.ts';
import { infinitiveAt } from './speech-infinitive.ts';
import { whoseVerb, type Whose } from './speech-whose.ts';

type Words = readonly Word[];

/** How far from its verb the content may begin. */
const FARTHEST = 14;
/** , 72 anni, */
const AGE = 4;
/** The frames of all verbs of a sentence whose words come behind them. */
export function beforeContent(words: Words, verbs: readonly Verb[], lexicon: SpeechWords): Frame[] {
  let last: Run | null = null;
  return verbs.flatMap((verb, index): Frame[] => {
    if (verb.guessed) return [];
    const whose = whoseVerb(words, verb, last, lexicon);
    if (whose === null) return [];
    last = whose.source ?? last;
    return contentOf(words, verb, whose, verbs.slice(index + 1), lexicon);
  });
}

function contentOf(
  words: Words,
  verb: Verb,
  whose: Whose,
  later: readonly Verb[],
  lexicon: SpeechWords,
): Frame[] {
  const end = withoutStop(words);
  const { source } = whose;
  const give = (content: Run, rule: string, confidence: number): Frame[] => [
    {
      content: [content],
      ...whose,
      ...cueOf(verb),
      rule,
      confidence: source === null ? confidence - 0.15 : confidence,
    },
  ];
  let commas = 0;
  for (let at = verb.cue.to; at < end && at - verb.cue.to <= FARTHEST; at++) {
    const word = words[at];
    if (word === undefined || (source !== null && at >= source.from && at < source.to)) continue;
    if (word.kind === 'colon' && words[at + 1]?.start === word.end) continue;
    if (word.kind === 'colon')
      return at + 1 < end
        ? give({ from: at + 1, to: colonEnd(words, at + 1, end, lexicon) }, 'cue-before', 0.93)
        : [];
    if (word.kind === 'quote') {
      if (word.title && words[at - 1]?.kind === 'word' && at > verb.cue.to) continue;
      if (word.title && isListener(words, at, lexicon)) continue;
      const near = at - verb.cue.to < 3;
      return give({ from: at, to: at + 1 }, near ? 'cue-before' : 'words-in-marks', 0.75);
    }
    if (lexicon.that.has(word.lower)) {
      // la biologa Ines Carpentieri, ⟦che⟧ ha diretto: one comma right before it opens a relative clause
      const isAge = words.slice(Math.max(0, at - AGE), at).some(({ text }) => /^\d+$/u.test(text));
      if (words[at - 1]?.kind === 'comma' && (commas === 1 || isAge) && lexicon.attributive === null)
        return [];
      // …, al ⟦que⟧ acusa; la casa en la ⟦que⟧ vive: so it does behind an article
      if (OF_WHICH.test(words[at - 1]?.lower ?? '')) return [];
      return give({ from: at + 1, to: clauseEnd(words, at + 1, end, later, lexicon) }, 'that-clause', 0.9);
    }
    const infinitive = infinitiveAt(words, verb, at, lexicon);
    if (infinitive !== null)
      return give(
        { from: infinitive, to: clauseEnd(words, at, end, later, lexicon) },
        'infinitive-clause',
        0.75,
      );
    if (word.kind === 'stop' || word.kind === 'dash') return [];
    if (word.kind !== 'comma') continue;
    commas++;
    if (later.some(({ cue }) => cue.from > at && cue.from - at < 3)) return [];
    if (
      commas > 1 &&
      !lexicon.that.has(words[at + 1]?.lower ?? '') &&
      words[at + 1]?.kind !== 'quote' &&
      at - verb.cue.to > 8
    )
      return [];
  }
  return [];
}

/** Il sindaco smentisce: ⟦«Nessuna trattativa»⟧, e annuncia …: behind a quotation the reporter may go on. */
function colonEnd(words: Words, from: number, end: number, lexicon: SpeechWords): number {
  const goesOn = words[from + 1]?.kind === 'comma' && lexicon.conjunctions.has(words[from + 2]?.lower ?? '');
  return words[from]?.kind === 'quote' && goesOn && words[from + 3]?.kind === 'word' ? from + 1 : end;
}

const OF_WHICH = /^(?:al|del|el|la|los|las|ao|à|aos|às|os|as)$/u;

/** A second verb of speech with the same subject, or a tag at the end, closes a clause. */
function clauseEnd(
  words: Words,
  at: number,
  end: number,
  later: readonly Verb[],
  lexicon: SpeechWords,
): number {
  const stop = words.findIndex(({ kind }, index) => index > at && index < end && kind === 'stop');
  const limit = stop < 0 ? end : stop;
  for (const { cue, form } of later) {
    let from = cue.from;
    while (from > at && isClitic(words, from - 1, lexicon)) from--;
    if (from <= at || from >= limit) continue;
    const before = words[from - 1];
    const joined =
      form.role === 'gerund' ? before?.kind === 'comma' : lexicon.conjunctions.has(before?.lower ?? '');
    if (joined && opensContent(words, cue.to, lexicon)) return from - 1;
    if (before?.kind !== 'comma' || form.role === 'gerund') continue;
    const source = sourceBehind(words, cue.to, lexicon);
    if (
      source !== null &&
      isSomebody(words, source, lexicon) &&
      pastCircumstances(words, source.to, lexicon) >= end
    )
      return from - 1;
  }
  return limit;
}

const opensContent = (words: Words, at: number, lexicon: SpeechWords): boolean =>
  words
    .slice(at, at + 6)
    .some(
      ({ kind, lower }) =>
        kind === 'colon' || kind === 'quote' || lexicon.that.has(lower) || lexicon.infinitive.test(lower),
    );
