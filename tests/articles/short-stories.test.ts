import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/core/analyse.ts';
import { plainArticle } from '../../src/core/article-text.ts';
import type { Passage, Reading } from '../../src/core/reading.ts';
import type { Span } from '../../src/core/span.ts';
import { markedStories, type Expected, type MarkedStory } from './marked-story.ts';

/** Shares that must not fall: of all marked stretches of a language, how many come out to the letter. Just below what is measured. */
const FLOORS: Record<string, { found: number; speaker: number; cue: number }> = {
  us: { found: 0.83, speaker: 0.97, cue: 0.98 },
  uk: { found: 0.85, speaker: 0.95, cue: 0.94 },
  de: { found: 0.84, speaker: 0.92, cue: 0.97 },
  fr: { found: 0.78, speaker: 0.94, cue: 0.97 },
};

/** A stretch without the marks, stops and “that” at its ends: where they belong is a matter of house style. */
function bare(text: string, { start, end }: Span): string {
  const sign = /[\p{L}\p{N}]/u;
  if (text.startsWith('that ', start)) start += 5;
  while (start < end && !sign.test(text.charAt(start))) start++;
  while (end > start && !sign.test(text.charAt(end - 1))) end--;
  return `${start}-${end}`;
}

const found = (reading: Reading, wanted: Expected): Passage | undefined =>
  reading.passages.find(
    (passage) =>
      (passage.voice === 'editorial') === (wanted.editorial !== null) &&
      [passage, ...passage.parts].some((part) => bare(reading.text, part) === bare(reading.text, wanted)),
  );

function speakerRight(reading: Reading, passage: Passage, wanted: Expected): boolean {
  const name = reading.speakers.find(({ id }) => id === passage.speaker?.id)?.name.toLowerCase() ?? '';
  const asked = wanted.speaker?.toLowerCase() ?? '';
  return name !== '' && (name.includes(asked) || asked.includes(name));
}

interface Score {
  asked: number;
  found: number;
  speaker: number;
  cueAsked: number;
  cue: number;
  misses: string[];
}

function scoreOf(stories: MarkedStory[]): Score {
  const score: Score = { asked: 0, found: 0, speaker: 0, cueAsked: 0, cue: 0, misses: [] };
  for (const { slug, text, expected } of stories) {
    const reading = analyse(plainArticle(text), () => null);
    for (const wanted of expected) {
      score.asked++;
      const passage = found(reading, wanted);
      if (!passage) {
        score.misses.push(`${slug}: not found: ${wanted.words}`);
        continue;
      }
      score.found++;
      if (wanted.editorial !== null || speakerRight(reading, passage, wanted)) score.speaker++;
      else {
        const name = reading.speakers.find(({ id }) => id === passage.speaker?.id)?.name;
        score.misses.push(`${slug}: ${wanted.speaker}, not ${name}: ${wanted.words}`);
      }
      if (wanted.cue === null) continue;
      score.cueAsked++;
      if (passage.cue?.text.toLowerCase().includes(wanted.cue.toLowerCase().split(' ').at(-1) ?? ''))
        score.cue++;
      else score.misses.push(`${slug}: cue ${wanted.cue}, not ${passage.cue?.text}: ${wanted.words}`);
    }
  }
  return score;
}

describe.each(Object.entries(FLOORS))('short articles, %s', (prefix, floor) => {
  const stories = markedStories().filter(({ slug }) => slug.startsWith(prefix));
  const score = scoreOf(stories);

  it('keeps above its floors', () => {
    if (process.env['SHOW_MISSES']) console.log(score.misses.join('\n'));
    expect(score.asked).toBeGreaterThanOrEqual(20);
    expect({
      found: score.found / score.asked,
      speaker: score.speaker / score.found,
      cue: score.cue / score.cueAsked,
    }).toSatisfy(
      (is: typeof floor) => is.found >= floor.found && is.speaker >= floor.speaker && is.cue >= floor.cue,
    );
  });
});
