/** Attributions in French, Spanish, Italian, Portuguese and Russian: by cues, by dashes, and what goes on. */
import type { Attribution, Draft } from '../draft.ts';
import { FRENCH } from '../lexicon/fr.ts';
import { ITALIAN } from '../lexicon/it.ts';
import { PORTUGUESE } from '../lexicon/pt.ts';
import { RUSSIAN } from '../lexicon/ru.ts';
import type { SpeechWords } from '../lexicon/speech-words.ts';
import { SPANISH } from '../lexicon/es.ts';
import type { Mention } from '../reading.ts';
import { dashSpeech } from './dash-speech.ts';
import { fromFrame, inOrder } from './from-frames.ts';
import { isStatement } from './is-statement.ts';
import { findSpeech } from './speech-frames.ts';
import { spokenUnits, type Unit } from './spoken-units.ts';

const LANGUAGES: Record<string, () => SpeechWords> = {
  fr: FRENCH,
  es: SPANISH,
  it: ITALIAN,
  pt: PORTUGUESE,
  ru: RUSSIAN,
};

export const speechWordsOf = (lang: string): SpeechWords | undefined => LANGUAGES[lang]?.();

/** The pronoun in affirme-t-⟦il⟧. */
const CARRIED = /-(?:t-)?(\p{L}+)$/u;

export function findSpeechIn(draft: Draft, lexicon: SpeechWords): Attribution[] {
  const { text, quoted } = draft;
  const turns = quoted.filter(({ form, depth }) => form === 'dash' && depth === 0);
  const found: Attribution[] = [];
  let floor: { unit: number; index: number } | null = null;
  spokenUnits(draft).forEach((unit, number) => {
    if (turns.some((turn) => turn.start <= unit.start && unit.start < turn.end)) return;
    const before = found.length;
    for (const frame of findSpeech(unit.words, lexicon))
      found.push(...fromFrame(text, unit.words, frame, 'whole').map(cutPronoun));
    const near = floor !== null && number - floor.unit <= 1 ? floor.index : null;
    found.push(...unannounced(text, unit, found.slice(before), near, found));
    const own = found.slice(before).findLastIndex(({ mention }) => mention !== null);
    if (own >= 0) floor = { unit: number, index: before + own };
  });
  return inOrder([...found, ...dashSpeech(draft, lexicon).map(cutPronoun)]);
}

/** « … », affirme-t-il: the cue is „affirme“, the source „il“. */
function cutPronoun(attribution: Attribution): Attribution {
  const { mention, cue } = attribution;
  const pronoun =
    mention === null || cue === null || mention.start < cue.start || mention.end > cue.end
      ? null
      : CARRIED.exec(mention.text);
  if (mention === null || cue === null || pronoun?.[1] === undefined) return attribution;
  const start = mention.end - pronoun[1].length;
  const own: Mention = { start, end: mention.end, text: pronoun[1] };
  const verb =
    mention.end === cue.end
      ? {
          ...cue,
          end: mention.start + pronoun.index,
          text: cue.text.slice(0, mention.start + pronoun.index - cue.start),
        }
      : cue;
  return { ...attribution, mention: own, cue: verb };
}

/** Quotations of a sentence that no frame covers: the speaker goes on, or nobody is named. */
function unannounced(
  text: string,
  { words }: Unit,
  own: readonly Attribution[],
  carried: number | null,
  found: readonly Attribution[],
): Attribution[] {
  const covered = own.flatMap(({ parts, quotedParts }) => [...parts, ...quotedParts]);
  const plain = words.some(({ kind }) => kind === 'word');
  const speaker =
    own.findLast(({ mention }) => mention !== null)?.mention ??
    (carried === null ? null : (found[carried]?.mention ?? null));
  return words.flatMap(({ kind, start, end }): Attribution[] => {
    if (kind !== 'quote' || covered.some((part) => part.start <= start && end <= part.end)) return [];
    if (plain && !isStatement(text.slice(start, end))) return [];
    const span = { start, end };
    const goesOn = carried !== null && own.length === 0;
    const rule = speaker === null ? 'marks-alone' : plain ? 'words-in-marks' : 'goes-on';
    return [
      {
        ...span,
        kind: 'direct',
        parts: [span],
        quotedParts: [span],
        mention: speaker,
        cue: null,
        rule,
        confidence: plain ? 0.5 : 0.7,
        ...(goesOn ? { carriesOn: carried } : {}),
      },
    ];
  });
}
