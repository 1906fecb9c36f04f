/** The attributing verbs of a sentence, with their auxiliaries, and where the words around them begin and end. */
import type { CueForm } from '../lexicon/cue-words.ts';
import type { SpeechWords } from '../lexicon/speech-words.ts';
import type { Frame } from './from-frames.ts';
import type { Run, Word } from './spoken-units.ts';
import { startsCapital } from '../words/letters.ts';

type Words = readonly Word[];

export interface Verb {
  /** With its auxiliary; French -t-il is split off. */
  cue: Run;
  form: CueForm;
  /** affirme-t-⟦il⟧: the verb carries its subject. */
  carries: boolean;
  /** No word of the lists: it stands where only a verb of speech stands. */
  guessed?: true;
}

const INVERTED = /^(.+?)-(?:t-)?(?:il|elle|ils|elles|on|je)$/u;
/** espantou-⟦se⟧, respondeu-⟦lhe⟧: Portuguese hangs its object pronouns on the verb. */
const ENCLITIC = /-(?:se|lhe|lhes|me|nos)$/u;

export const carriesSubject = (word: Word | undefined): boolean => INVERTED.test(word?.lower ?? '');

/** The attributing verbs of a sentence; participles only with their auxiliary. */
export function findVerbs(words: Words, lexicon: SpeechWords): Verb[] {
  return words.flatMap((word, at): Verb[] => {
    if (word.kind !== 'word') return [];
    const inverted = INVERTED.exec(word.lower)?.[1];
    const next = words[at + 1]?.lower ?? null;
    const forms = (lexicon.verbs.get(inverted ?? word.lower.replace(ENCLITIC, '')) ?? []).filter(
      ({ particle }) => particle === null || particle === next,
    );
    const auxiliary = auxiliaryBefore(words, at, lexicon);
    const form =
      forms.find(({ role }) => role === 'participle' && auxiliary !== null) ??
      forms.find(({ role }) => role === 'finite' || role === 'gerund');
    if (form === undefined) return guessed(words, at, lexicon);
    if (form.role === 'finite' && isNoun(words, at, lexicon)) return [];
    const from = form.role === 'participle' || auxiliary === at - 1 ? (auxiliary ?? at) : at;
    return [
      {
        cue: { from, to: form.particle === null ? at + 1 : at + 2 },
        form,
        carries: inverted !== undefined || carriesSubject(words[from]),
      },
    ];
  });
}

/** « … », tempête-t-il; «…», ironizó el alcalde: behind words in marks and a comma, any verb gives them. */
function guessed(words: Words, at: number, lexicon: SpeechWords): Verb[] {
  const word = words[at];
  if (word === undefined) return [];
  const auxiliary = auxiliaryBefore(words, at, lexicon);
  let from = auxiliary ?? at;
  while (isClitic(words, from - 1, lexicon)) from--;
  const sign = words[from - 1]?.kind;
  const quote = words[from - 2];
  if ((sign !== 'comma' && sign !== 'dash') || !isSpoken(words, from - 2)) return [];
  if (quote === undefined || lexicon.stops.has(word.lower) || lexicon.fillers.has(word.lower)) return [];
  if (lexicon.articles.has(word.lower) || lexicon.speakers.has(word.lower) || lexicon.as.has(word.lower))
    return [];
  const like = auxiliary === null ? lexicon.verbLike : lexicon.participleLike;
  const bare = (INVERTED.exec(word.lower)?.[1] ?? word.lower).replace(ENCLITIC, '');
  if (lexicon.articles.has(words[at - 1]?.lower ?? '')) return [];
  if (like?.test(bare) !== true || startsCapital(word.text)) return [];
  const form: CueForm = {
    lemma: bare,
    class: 'neutral',
    role: auxiliary === null ? 'finite' : 'participle',
    particle: null,
  };
  const carries = carriesSubject(words[at]) || carriesSubject(words[auxiliary ?? at]);
  return [{ cue: { from: auxiliary ?? at, to: at + 1 }, form, carries, guessed: true }];
}

/** A quotation at `at`, or one before a comma there, that opens its sentence. */
function isSpoken(words: Words, at: number): boolean {
  const place = words[at]?.kind === 'comma' ? at - 1 : at;
  const quote = words[place];
  if (quote?.kind !== 'quote') return false;
  const before = words[place - 1]?.kind;
  return before === undefined || before === 'stop' || before === 'colon' || before === 'dash';
}

/** ⟦a⟧ déclaré, n’⟦a⟧ pas dit, ⟦a-t-il⟧ ajouté: at most one word between. */
function auxiliaryBefore(words: Words, at: number, lexicon: SpeechWords): number | null {
  for (let index = at - 1; index >= Math.max(0, at - 2); index--) {
    const lower = words[index]?.lower ?? '';
    if (lexicon.auxiliaries.has(INVERTED.exec(lower)?.[1] ?? lower))
      // s’est agacée: the pronoun belongs to the tense
      return /^s[’e]$/u.test(words[index - 1]?.lower ?? '') && words[index - 1]?.kind === 'word'
        ? index - 1
        : index;
    if (words[index]?.kind !== 'word') return null;
  }
  return null;
}

/** la demande, el anuncio: after an article the form is a noun. */
const isNoun = (words: Words, at: number, lexicon: SpeechWords): boolean => {
  const before = words[at - 1]?.lower ?? '';
  const opens =
    lexicon.articles.has(before) || (lexicon.adverbials.has(before) && !lexicon.auxiliaries.has(before));
  return (opens && !lexicon.clitics.has(before)) || lexicon.of.has(before);
};

export const cueOf = ({ cue, form }: Verb): Pick<Frame, 'cue' | 'lemma' | 'class'> => ({
  cue,
  lemma: form.lemma,
  class: form.class,
});

/** affirme-t-il holds its own source; the pronoun is cut out of the word later. */
export const pronounOf = ({ cue, form }: Verb): Run =>
  form.role === 'participle' ? { from: cue.from, to: cue.from + 1 } : { from: cue.to - 1, to: cue.to };

export const isSign = (word: Word | undefined): boolean =>
  word?.kind === 'comma' || word?.kind === 'quote' || word?.kind === 'dash';

export const isClitic = (words: Words, at: number, lexicon: SpeechWords): boolean =>
  words[at]?.kind === 'word' && lexicon.clitics.has(words[at]?.lower ?? '');

/** Where the words before a verb begin: after a stop or a colon, past the dash of a turn. */
export function contentStart(words: Words, end: number): number {
  for (let index = end - 1; index > 0; index--) {
    const kind = words[index - 1]?.kind;
    if (kind === 'stop' || kind === 'colon') return index;
  }
  return words[0]?.kind === 'dash' ? 1 : 0;
}

/** The end of the sentence without its stop. */
export function withoutStop(words: Words): number {
  let end = words.length;
  while (end > 0 && words[end - 1]?.kind === 'stop') end--;
  return end;
}
