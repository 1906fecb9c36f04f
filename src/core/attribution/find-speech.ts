/** Attributions in French, Spanish, Italian, Portuguese and Russian: by cues, by dashes, and what goes on. */
import type { Attribution, Draft } from '../draft.ts';
import { FRENCH } from '../lexicon/fr.ts';
import { ITALIAN } from '../lexicon/it.ts';
import { PORTUGUESE } from '../lexicon/pt.ts';
import { RUSSIAN } from '../lexicon/ru.ts';
import type { SpeechWords } from '../lexicon/speech-words.ts';
import { SPANISH } from '../lexicon/es.ts';
import type { Mention } from '../reading.ts';
import { carriedPronoun } from './carried-pronoun.ts';
import { dashSpeech } from './dash-speech.ts';
import { fromFrame, inOrder, mentionOf, spanOf } from './from-frames.ts';
import { pointsBack } from './points-back.ts';
import { spokenAround } from './speech-incises.ts';
import { openingSubject } from './speech-subjects.ts';
import { findSpeech } from './speech-frames.ts';
import { spokenUnits, type Unit } from './spoken-units.ts';
import { unannounced } from './unannounced.ts';

const LANGUAGES: Record<string, () => SpeechWords> = {
  fr: FRENCH,
  es: SPANISH,
  it: ITALIAN,
  pt: PORTUGUESE,
  ru: RUSSIAN,
};

export const speechWordsOf = (lang: string): SpeechWords | undefined => LANGUAGES[lang]?.();

/** Who may go on speaking, and in which sentence they were last heard or spoken of. */
interface Floor {
  unit: number;
  mention: Mention;
  /** Their last words, when they spoke. */
  index: number | null;
}

/** How many sentences later a verb without a subject still belongs to them. */
const HELD = 2;

export function findSpeechIn(draft: Draft, lexicon: SpeechWords): Attribution[] {
  const { text, quoted } = draft;
  const turns = quoted.filter(({ form, depth }) => form === 'dash' && depth === 0);
  const found: Attribution[] = [];
  let floor: Floor | null = null;
  const units = spokenUnits(draft);
  units.forEach((unit, number) => {
    if (turns.some((turn) => turn.start <= unit.start && unit.start < turn.end)) return;
    const before = found.length;
    const held = floor !== null && number - floor.unit <= HELD ? floor : null;
    found.push(...unitSpeech(draft, unit, lexicon, held).map(carriedPronoun));
    const back = before === found.length ? saidBefore(text, units[number - 1], unit, found, lexicon) : null;
    if (back !== null) found.push(carriedPronoun(back));
    const near = floor !== null && number - floor.unit <= 1 ? floor : null;
    found.push(...unannounced(text, unit, found.slice(before), near, found));
    const own = found.slice(before).findLastIndex(({ mention }) => mention !== null);
    const mention = own < 0 ? null : (found[before + own]?.mention ?? null);
    if (mention !== null) floor = { unit: number, mention, index: before + own };
    else floor = spokenOf(text, unit, number, lexicon) ?? floor;
  });
  return inOrder([...found, ...dashSpeech(draft, lexicon).map(carriedPronoun)]);
}

/** The frames of one sentence; inside a quotation that nothing around it gives to anybody, the reporter may speak. */
function unitSpeech(
  { text, lang }: Draft,
  unit: Unit,
  lexicon: SpeechWords,
  floor: Floor | null,
): Attribution[] {
  const frames = findSpeech(unit.words, lexicon);
  const found = frames.flatMap((frame) =>
    fromFrame(text, unit.words, frame, 'whole').map((own): Attribution =>
      frame.goesOn && floor !== null
        ? { ...own, mention: floor.mention, ...(floor.index === null ? {} : { carriesOn: floor.index }) }
        : own,
    ),
  );
  for (const word of unit.words) {
    if (word.kind !== 'quote' || word.title) continue;
    if (found.some(({ parts }) => parts.some((part) => part.start <= word.start && word.end <= part.end)))
      continue;
    const incised = spokenAround(text, word, lang, lexicon, true);
    if (incised !== null) found.push(incised);
  }
  return found;
}

/** The sentence before, when this one says whose it is and nobody else has it. */
function saidBefore(
  text: string,
  before: Unit | undefined,
  unit: Unit,
  found: readonly Attribution[],
  lexicon: SpeechWords,
): Attribution | null {
  const frame = before === undefined ? null : pointsBack(unit.words, lexicon);
  if (before === undefined || frame?.source == null) return null;
  const taken = found.some(({ start, end }) => start < before.end && before.start < end);
  if (taken || before.words.some(({ kind }) => kind === 'quote')) return null;
  const span = { start: before.start, end: before.end };
  return {
    ...span,
    kind: 'indirect',
    parts: [span],
    quotedParts: [],
    mention: mentionOf(text, spanOf(unit.words, frame.source)),
    cue: { ...mentionOf(text, spanOf(unit.words, frame.cue)), lemma: frame.lemma, class: frame.class },
    rule: frame.rule,
    confidence: frame.confidence,
  };
}

/** Contattata, la direzione non ha risposto. In una nota dice …: a sentence about somebody gives them the floor. */
function spokenOf(text: string, unit: Unit, number: number, lexicon: SpeechWords): Floor | null {
  const subject = openingSubject(unit.words, lexicon);
  return subject === null
    ? null
    : { unit: number, mention: mentionOf(text, spanOf(unit.words, subject)), index: null };
}
