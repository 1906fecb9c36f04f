import type { AppearanceRecord, AppearancesRecord, ReadingRecord } from './records.ts';

/** The sources of a recorded article with their counts: each speaker, the outlet that shows it, and its origin. */
export function appearancesOf(reading: ReadingRecord): AppearanceRecord[] {
  const found = new Map<string, AppearanceRecord>();
  const of = (source: string, role: AppearanceRecord['role']): AppearanceRecord => {
    const known = found.get(source);
    if (known) return known;
    const { url, outlet, last } = reading;
    const words = { quoted: 0, other: 0 };
    const made: AppearanceRecord = {
      source,
      url,
      role,
      outlet,
      last,
      passages: 0,
      words,
      verbs: [],
      article: null,
    };
    found.set(source, made);
    return made;
  };
  if (reading.outlet !== null)
    of(reading.outlet, 'host').article = { words: reading.words, day: dayOf(reading) };
  if (reading.origin !== null) of(reading.origin, 'origin');
  // A verb that gives several passages was written once and counts once; older records do not say where it stood.
  const counted = new Set<string>();
  for (const { voice, source, cue, cueAt, words } of reading.passages) {
    const owner = voice === 'editorial' ? reading.outlet : source;
    if (owner === null) continue;
    const appearance = of(owner, 'speaker');
    appearance.passages += 1;
    appearance.words.quoted += words.quoted;
    appearance.words.other += words.other;
    if (cue === null || voice === 'editorial') continue;
    const written = cueAt === null ? null : `${cueAt.start} ${cue.lemma}`;
    if (written !== null && counted.has(written)) continue;
    if (written !== null) counted.add(written);
    countVerb(appearance.verbs, cue);
  }
  return [...found.values()];
}

/** The appearances in an article as they are stored. */
export const appearancesAt = (url: string, appearances: AppearanceRecord[]): AppearancesRecord => ({
  url,
  met: appearances.map(({ source, last }) => [source, last]),
  appearances,
});

/** The day of an article, as ISO date: its own where it states one that can be, else the day it was first read. */
function dayOf({ published, first }: ReadingRecord): string {
  const stated = published === null ? NaN : Date.parse(published);
  const when = stated > 0 && stated <= first + WEEK ? stated : first;
  return new Date(when).toISOString().slice(0, 10);
}

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** A colon or a label attributes without a verb and is not counted among them. */
function countVerb(verbs: AppearanceRecord['verbs'], cue: { lemma: string; class: string }): void {
  if (cue.class === 'label' || !/\p{L}/u.test(cue.lemma)) return;
  const known = verbs.find(({ lemma }) => lemma === cue.lemma);
  if (known) known.count += 1;
  else verbs.push({ lemma: cue.lemma, class: cue.class, count: 1 });
}
