import type { Attribution } from '../draft.ts';
import type { Mention } from '../reading.ts';
import type { Unit, Word } from './spoken-units.ts';
import { isStatement } from './is-statement.ts';

/** Quotations of a sentence that no frame covers: the speaker goes on, or nobody is named. */
export function unannounced(
  text: string,
  { words }: Unit,
  own: readonly Attribution[],
  floor: { mention: Mention; index: number | null } | null,
  found: readonly Attribution[],
): Attribution[] {
  const covered = own.filter(({ parts }) => parts.length > 0);
  const plain = words.some(({ kind }) => kind === 'word');
  const carried = own.length === 0 && floor?.index != null ? floor.index : null;
  const speaker =
    own.findLast(({ mention }) => mention !== null)?.mention ??
    (carried === null ? null : (found[carried]?.mention ?? null));
  return words.flatMap(({ kind, start, end }, place): Attribution[] => {
    if (kind !== 'quote' || covered.some((part) => part.start < end && start < part.end)) return [];
    if (plain && (!isStatement(text.slice(start, end)) || isSubject(text, words, place))) return [];
    const span = { start, end };
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
        ...(carried === null ? {} : { carriesOn: carried }),
      },
    ];
  });
}

const WORDS_OF_A_TERM = 6;

/** « Le chantier du siècle » a duré trois ans: a few words that open a sentence and go on into its verb are a name for it. */
const isSubject = (text: string, words: readonly Word[], place: number): boolean => {
  const own = text.slice(words[place]?.start, words[place]?.end);
  return (
    place === 0 &&
    words[1]?.kind === 'word' &&
    !/[.,!?…]/u.test(own) &&
    own.split(/\s+/u).length <= WORDS_OF_A_TERM
  );
};
