import type { Passage, Reading } from '../../core/reading.ts';
import { standInKey } from '../../core/speakers/stand-ins.ts';
import type { Words } from './card-opener.ts';

/** Whose words a passage is: a speaker's name, the editor's with the outlet, or that nobody is named. */
export function nameOf({ speakers, article }: Reading, passage: Passage, words: Words): string {
  if (passage.voice === 'editorial')
    return words('speaker_editor_of', article.host?.name ?? location.hostname);
  const speaker = speakers.find(({ id }) => id === passage.speaker?.id);
  return speaker === undefined || speaker.kind === 'unknown'
    ? words('speaker_unknown')
    : shownName(speaker.name, words);
}

/** A speaker's name as it is shown: one that we gave stands in the reader's language. */
export function shownName(name: string, words: Words): string {
  const key = standInKey(name);
  return key === null ? name : words(key) || name;
}

/** "Quoted, word for word". */
export const kindOf = ({ voice, kind }: Passage, words: Words): string =>
  words('voice_and_kind', words(`voice_${voice}`), words(`kind_${kind}`));

/** "Ilse Tarrant: Quoted, word for word, 3 of 9". */
export function labelOf(reading: Reading, passage: Passage, words: Words): string {
  const { passages } = reading;
  const index = String(passages.indexOf(passage) + 1);
  return words(
    'passage_position',
    ...[nameOf(reading, passage, words), kindOf(passage, words), index, String(passages.length)],
  );
}
