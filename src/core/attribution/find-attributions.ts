import type { Attribution, Draft } from '../draft.ts';
import { englishAttributions } from './english.ts';
import { findGerman } from './find-german.ts';
import { findSpeechIn, speechWordsOf } from './find-speech.ts';
import { interviewAnswers } from './interview-answers.ts';
import { interviewTurns, withTurns } from './interview-turns.ts';
import { marksAlone } from './marks-alone.ts';
import { withToldRule } from './told-rule.ts';
import { withTrimmedMention } from './trim-mention.ts';

/** Every passage that gives somebody's words, in order of start: quoted, half quoted and paraphrased. */
export function findAttributions(draft: Draft): Attribution[] {
  const turns = interviewTurns(draft);
  return withTurns(byLanguage(draft), turns.length > 0 ? turns : interviewAnswers(draft));
}

function byLanguage(draft: Draft): Attribution[] {
  if (draft.lang === 'en') return englishAttributions(draft).map(withTrimmedMention);
  if (draft.lang === 'de') return findGerman(draft).map(withToldRule);
  const words = speechWordsOf(draft.lang);
  return words === undefined ? marksAlone(draft) : findSpeechIn(draft, words).map(withToldRule);
}
