import type { Reading } from '../reading.ts';
import { speakerKey, type SourceKey } from '../source-key.ts';

/** Two names, one person: the passages of the one go to the other, whose name is known here or elsewhere. */
export function mergeSpeakers(
  reading: Reading,
  { from, into }: { from: SourceKey; into: SourceKey },
  nameOf: (source: SourceKey) => string | null,
): Reading {
  const merged = reading.speakers.find(({ name }) => speakerKey(name) === from);
  if (merged === undefined || from === into) return reading;
  const target = reading.speakers.find(({ name }) => speakerKey(name) === into);
  const name = target?.name ?? nameOf(into);
  if (name === null) return reading;
  if (target === undefined) {
    const renamed = { ...merged, name, aliases: [...merged.aliases, merged.name] };
    return { ...reading, speakers: reading.speakers.map((one) => (one === merged ? renamed : one)) };
  }
  const joined = { ...target, aliases: [...new Set([...target.aliases, merged.name, ...merged.aliases])] };
  return {
    ...reading,
    speakers: reading.speakers.filter((one) => one !== merged).map((one) => (one === target ? joined : one)),
    passages: reading.passages.map((passage) =>
      passage.speaker?.id === merged.id
        ? { ...passage, speaker: { ...passage.speaker, id: target.id } }
        : passage,
    ),
  };
}
