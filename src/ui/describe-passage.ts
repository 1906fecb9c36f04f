/** A passage in words: whose it is, what kind it is, why it is marked. */
import type { Passage, Reading, Speaker } from '../core/reading.ts';
import { standInKey } from '../core/speakers/stand-ins.ts';
import { find, t } from './words.ts';

/** Below this a passage is only "probably" somebody's. */
export const SURE = 0.7;

/** The speaker of a passage as the reading has it; null when nobody is named. */
export const speakerOf = (reading: Reading, passage: Passage): Speaker | null =>
  reading.speakers.find(({ id }) => id === passage.speaker?.id) ?? null;

/** The name to show for a passage: the speaker's, the editor's with the outlet, or that nobody is named. */
export function whose(reading: Reading, passage: Passage): string {
  const speaker = speakerOf(reading, passage);
  if (passage.voice === 'editorial') return editorName(reading);
  if (speaker === null || speaker.kind === 'unknown') return t('speaker_unknown');
  return shownName(speaker.name);
}

/** A speaker's name as it is shown: one that we gave stands in the reader's language. */
export function shownName(name: string): string {
  const key = standInKey(name);
  return key === null ? name : (find(key) ?? name);
}

/** "The editor (coastreport.example)". */
export const editorName = ({ article }: Reading): string =>
  article.host === null ? t('speaker_editor') : t('speaker_editor_of', article.host.name);

/** "Quoted, word for word". */
export const voiceAndKind = ({ voice, kind }: Passage): string =>
  t('voice_and_kind', t(`voice_${voice}`), t(`kind_${kind}`));

/** "Ilse Tarrant: Quoted, word for word, 3 of 9". */
export function describePassage(reading: Reading, passage: Passage): string {
  const at = reading.passages.indexOf(passage) + 1;
  return t('passage_position', whose(reading, passage), voiceAndKind(passage), at, reading.passages.length);
}

/** The reason in the interface's language; the reading's own sentence where that has none. */
export const reasonOf = (reading: Reading, passage: Passage): string =>
  find(`rule_${passage.rule}`, [
    passage.cue?.text ?? '',
    passage.speaker?.mention?.text ?? whose(reading, passage),
  ]) ?? passage.why;

/** What the class of an attributing verb means; null for a class without a sentence. */
export const classSentence = (verbClass: string): string | null => find(`class_${verbClass}`);

/** The words of a passage, cut to `most` characters at a blank. */
export function excerpt({ text }: Reading, { parts }: Passage, most = 240): string {
  const words = parts
    .map(({ start, end }) => text.slice(start, end))
    .join(' … ')
    .replace(/\s+/gu, ' ');
  if (words.length <= most) return words;
  const cut = words.lastIndexOf(' ', most);
  return `${words.slice(0, cut > most / 2 ? cut : most)} …`;
}
