/** Sources that a relative pronoun takes up: un rapport selon lequel …; su directora, según la cual …; женщина, по словам которой … */
import type { SpeechWords } from '../lexicon/speech-words.ts';
import type { Frame } from './from-frames.ts';
import { withoutStop } from './speech-verbs.ts';
import type { Run, Word } from './spoken-units.ts';
import { startsCapital } from '../words/letters.ts';

type Words = readonly Word[];

/** A noun phrase without a comma behind it may be so long: un rapport de la préfecture selon lequel … */
const LONGEST_NAME = 7;

/** son directeur, Hugo Maillard, pour qui « … »; su directora, según la cual …: the view of the name before. */
export function relativeViews(words: Words, lexicon: SpeechWords): Frame[] {
  return words.flatMap((_, at): Frame[] => {
    const phrase = lexicon.prepositions.find(({ words: parts }) =>
      parts.every((part, index) => words[at + index]?.lower === part),
    );
    if (phrase === undefined || at === 0) return [];
    const to = at + phrase.words.length;
    const from = pastPronoun(words, to, lexicon);
    const comma = words[at - 1]?.kind === 'comma';
    const source = comma ? nameBefore(words, at - 1, lexicon) : nounBefore(words, at, lexicon);
    if (from === null || source === null) return [];
    const end = contentEnd(words, from, source);
    // Une étude selon laquelle la digue tiendra a été remise: where its clause ends nothing tells.
    if (from >= end || (!comma && source.from === 0)) return [];
    const rest = { lemma: phrase.words.join(' '), class: phrase.class, rule: 'according-to' };
    return [{ content: [{ from, to: end }], source, cue: { from: at, to }, ...rest, confidence: 0.87 }];
  });
}

/** …, ⟦pour qui⟧; selon ⟦lequel⟧; según ⟦el cual⟧: the first word behind the pronoun, or null where none stands. */
function pastPronoun(words: Words, at: number, lexicon: SpeechWords): number | null {
  const article = lexicon.articles.has(words[at]?.lower ?? '') && WHICH.has(words[at + 1]?.lower ?? '');
  if (article) return at + 2;
  return WHOM.has(words[at]?.lower ?? '') ? at + 1 : null;
}

const WHICH = new Set('cual cuales quale quali qual quais'.split(' '));
const WHOM = new Set(
  'qui quien quienes quem cui lequel laquelle lesquels lesquelles которого которой которых которому которым'.split(
    ' ',
  ),
);

/** Le rapport, selon lequel ⟦la digue est fragile⟧, sera publié: a clause inside the sentence ends with its comma. */
function contentEnd(words: Words, from: number, source: Run): number {
  const end = withoutStop(words);
  const comma = words.findIndex(({ kind }, at) => at > from && kind === 'comma');
  return source.from === 0 && comma > 0 ? comma : end;
}

/** The noun phrase that ends at the comma: the whole run of words before it. */
function nameBefore(words: Words, comma: number, lexicon: SpeechWords): Run | null {
  let from = comma;
  while (from > 0 && words[from - 1]?.kind === 'word') from--;
  while (
    from < comma &&
    !startsCapital(words[from]?.text ?? '') &&
    !lexicon.articles.has(words[from]?.lower ?? '')
  )
    from++;
  return from < comma ? { from, to: comma } : null;
}

/** Il cite ⟦une étude⟧ selon laquelle …: back to the nearest article that no preposition hangs on a noun. */
function nounBefore(words: Words, to: number, lexicon: SpeechWords): Run | null {
  for (let from = to - 2; from >= 0 && to - from <= LONGEST_NAME; from--) {
    const { kind, lower = '' } = words[from] ?? {};
    if (kind !== 'word') return null;
    if (
      lexicon.articles.has(lower) &&
      !lexicon.of.has(lower) &&
      !lexicon.of.has(words[from - 1]?.lower ?? '')
    )
      return { from, to };
  }
  return null;
}
