import type { NameWords } from '../lexicon/name-words.ts';
import { describe, type MentionToken } from './describe-mention.ts';
import { bodyInMarks } from './body-in-marks.ts';
import { asGermanDescription } from './german-description.ts';
import { isGermanName } from './german-name.ts';
import { nounKind } from './german-noun.ts';
import type { MentionReading, MentionSetting } from './mention-reading.ts';
import type { NameUse } from './name-use.ts';
import { namedBehind, namedInMain } from './named-in-mention.ts';

/**
 * What a German noun phrase is made of. `uses`: its capitals, divided into names and nouns; `main`: its words up to
 * the first sign; `all`: all of them.
 */
export function germanMention(
  text: string,
  uses: readonly NameUse[],
  main: MentionToken[],
  all: MentionToken[],
  words: NameWords,
  setting: MentionSetting,
): MentionReading {
  const marked = bodyInMarks(text, main, words);
  const [any] = uses;
  if (marked !== null && any !== undefined) {
    const use: NameUse = { ...any, ...marked, kind: 'body', core: [], prefix: [] };
    return { kind: 'name', use, role: null, theBody: true };
  }
  const named = uses
    .filter((use) => isGermanName(text, use, main, words, setting))
    .map((use) => (isBehindBody(use, main, words) ? { ...use, kind: 'body' as const } : use));
  const isHead = named[0]?.kind === 'person' && named[0].start < (main.at(-1)?.end ?? 0);
  const own = namedInMain(text, 'de', named, main, all, words);
  // der Wirt des Hauses, ⟨Jan Lund⟩: a name behind the comma, before what looks like one in front
  const found = isHead ? own : (namedBehind(text, [...uses], main, all, words) ?? own);
  if (found !== null) return found;
  const description = describe(text, main, 'de', words);
  const whole = asGermanDescription(text, main, description, setting.number, words);
  return { kind: 'description', description: whole };
}

/** der Sender ⟨Radio Lund⟩: what stands right behind the noun for a body is its name. */
function isBehindBody({ start, kind }: NameUse, main: readonly MentionToken[], words: NameWords): boolean {
  const before = main.find(({ end }) => end === start - 1);
  return (
    (kind === 'single' || kind === 'perhaps') &&
    before !== undefined &&
    nounKind(before.lower, words) === 'body'
  );
}
