/** The attributing verbs of a sentence, with their auxiliaries, and where the words around them begin and end. */
import type { CueForm } from '../lexicon/cue-words.ts';
import type { SpeechWords } from '../lexicon/speech-words.ts';
import type { Frame } from './from-frames.ts';
import type { Run, Word } from './spoken-units.ts';

type Words = readonly Word[];

export interface Verb {
  /** With its auxiliary; French -t-il is split off. */
  cue: Run;
  form: CueForm;
  /** affirme-t-⟦il⟧: the verb carries its subject. */
  carries: boolean;
}

const INVERTED = /^(.+?)-(?:t-)?(?:il|elle|ils|elles|on|je)$/u;

/** The attributing verbs of a sentence; participles only with their auxiliary. */
export function findVerbs(words: Words, lexicon: SpeechWords): Verb[] {
  return words.flatMap((word, at): Verb[] => {
    if (word.kind !== 'word') return [];
    const inverted = INVERTED.exec(word.lower)?.[1];
    const forms = lexicon.verbs.get(inverted ?? word.lower) ?? [];
    const auxiliary = auxiliaryBefore(words, at, lexicon);
    const form = forms.find(({ role }) => (role === 'participle' ? auxiliary !== null : true));
    if (form === undefined || (form.role === 'finite' && isNoun(words, at, lexicon))) return [];
    const from = auxiliary ?? at;
    const carried = INVERTED.test(words[from]?.lower ?? '');
    return [{ cue: { from, to: at + 1 }, form, carries: inverted !== undefined || carried }];
  });
}

/** ⟦a⟧ déclaré, n’⟦a⟧ pas dit, ⟦a-t-il⟧ ajouté: at most one word between. */
function auxiliaryBefore(words: Words, at: number, lexicon: SpeechWords): number | null {
  for (let index = at - 1; index >= Math.max(0, at - 2); index--) {
    const lower = words[index]?.lower ?? '';
    if (lexicon.auxiliaries.has(INVERTED.exec(lower)?.[1] ?? lower)) return index;
    if (words[index]?.kind !== 'word') return null;
  }
  return null;
}

/** la demande, el anuncio: after an article the form is a noun. */
const isNoun = (words: Words, at: number, lexicon: SpeechWords): boolean => {
  const before = words[at - 1]?.lower ?? '';
  return (lexicon.articles.has(before) && !lexicon.clitics.has(before)) || lexicon.of.has(before);
};

export const cueOf = ({ cue, form }: Verb): Pick<Frame, 'cue' | 'lemma' | 'class'> => ({
  cue,
  lemma: form.lemma,
  class: form.class,
});

export const isSign = (word: Word | undefined): boolean =>
  word?.kind === 'comma' || word?.kind === 'quote' || word?.kind === 'dash';

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
