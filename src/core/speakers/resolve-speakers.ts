import type { Attribution, Draft } from '../draft.ts';
import { nameWords, type NameWords } from '../lexicon/name-words.ts';
import type { Mention, Speaker } from '../reading.ts';
import type { Span } from '../span.ts';
import { bareName } from './bare-name.ts';
import { behindRelative } from './behind-relative.ts';
import { castOf } from './cast.ts';
import { countWords } from './count-words.ts';
import { behindGermanRelative } from './german-relative.ts';
import { learnGenders } from './find-pronoun.ts';
import { numberOfVerb } from './german-description.ts';
import { nameKey } from './name-key.ts';
import { readMention } from './read-mention.ts';
import { WhoIs } from './who-is.ts';

/** The speakers of an article, and for each attribution (by index) the speaker it belongs to. */
export interface Speech {
  speakers: Speaker[];
  speakerOf: (string | null)[];
}

/**
 * Finds the person, body or group behind each mention, and names it as fully as the article does, wherever in
 * the article the name stands. A mention that stands for nobody we can tell ("he", with nobody named before)
 * belongs to the one speaker of kind `unknown`; an attribution with no mention at all, that carries on nobody's
 * words, has no speaker: null.
 */
export function resolveSpeakers(draft: Draft, attributions: readonly Attribution[]): Speech {
  const { text, lang } = draft;
  if (attributions.length === 0) return { speakers: [], speakerOf: [] };
  const words = nameWords(lang);
  const cast = castOf(draft, words);
  learnGenders(draft, cast, words);
  const isSurname = (word: string): boolean => cast.bySurname.has(nameKey(word, lang));
  const readings = attributions.map(({ mention, cue }) => {
    const number = lang === 'de' && cue ? numberOfVerb(cue.text) : null;
    return (
      mention && readMention(text, wholeName(text, mention, lang, words), lang, words, { isSurname, number })
    );
  });
  const who = new WhoIs(draft, cast, words, readings);
  const speakerOf: (string | null)[] = [];
  for (const [index, attribution] of attributions.entries()) {
    const speaker = who.resolve(attribution, index, speakerOf);
    speakerOf.push(speaker?.id ?? null);
    if (!speaker) continue;
    const { quoted, paraphrased } = countWords(text, attribution);
    speaker.words.quoted += quoted;
    speaker.words.paraphrased += paraphrased;
  }
  return { speakers: who.ledger.speakers(), speakerOf };
}

/** The words that name a speaker: what a relative pronoun stands for; else the mention's own, without a clause. */
function wholeName(text: string, mention: Mention, lang: string, words: NameWords): Span {
  const antecedent =
    lang === 'de' ? behindGermanRelative(text, mention) : behindRelative(text, mention, words);
  if (antecedent !== null) return antecedent;
  return lang === 'en' ? { ...mention, end: mention.start + bareName(mention.text).length } : mention;
}
