/** Years of reading, invented: articles, their passages, notes. The same numbers give the same data each time. */
import type { Everything } from '../../src/store/archive.ts';
import type { NoteRecord, ReadingRecord, RecordedPassage, SourceRecord } from '../../src/store/records.ts';
import { searchWords } from '../../src/store/search-words.ts';

const FIRST = ['Ilse', 'Mara', 'Anton', 'Jorun', 'Edda', 'Pavel', 'Noor', 'Silvan', 'Tamsin', 'Ove'];
const LAST = [
  'Tarrant',
  'Lindqvist',
  'Brehm',
  'Okafor',
  'Dalgaard',
  'Vance',
  'Sorel',
  'Quist',
  'Hallam',
  'Ruiz',
];
const OUTLETS = ['Harbour Post', 'Quayside', 'Meridian Wire', 'The Ferry', 'Coast Report', 'Inland Weekly'];
const VERBS: [string, string][] = [
  ['say', 'neutral'],
  ['add', 'turn'],
  ['insist', 'assertive'],
  ['claim', 'distancing'],
  ['admit', 'concessive'],
  ['warn', 'directive'],
];
const WORDS =
  'bridge harbour council tide budget ferry winter school grain border patience price lamp river engine market'.split(
    ' ',
  );
const DAY = 24 * 60 * 60 * 1000;
const END = Date.UTC(2026, 5, 1);

/** A small generator of numbers from 0 to 1 (mulberry32), so that every run sees the same data. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Everything a reader of `articles` articles and writer of `notes` notes would have. */
export function yearsOfReading(articles: number, notes: number): Everything {
  const random = numbers(7);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() ** 2 * items.length)] as T;
  const sentence = (length: number): string =>
    Array.from({ length }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ');
  const speakers = Array.from({ length: Math.max(10, articles / 4) }, (_, index) => {
    const name = `${FIRST[index % 10]} ${LAST[Math.floor(index / 10) % 10]}${index < 100 ? '' : ` ${Math.floor(index / 100) + 1}`}`;
    return sourceRecord(`speaker:${name.toLowerCase()}`, name, END - Math.floor(random() * 700) * DAY);
  });
  const outlets = OUTLETS.map((name) =>
    sourceRecord(`outlet:${name.toLowerCase().replaceAll(' ', '')}.example`, name, END),
  );
  const readings = Array.from({ length: articles }, (_, index): ReadingRecord => {
    const outlet = pick(outlets);
    const last = END - Math.floor(random() * 700) * DAY;
    const editorial = index % 7 === 0;
    const passages = Array.from({ length: 4 + Math.floor(random() * 8) }, (_passage, at) =>
      passageRecord(at, editorial && at === 2 ? null : pick(speakers), pick(VERBS), sentence(14), random()),
    );
    const day = new Date(last).toISOString();
    return {
      url: `https://${outlet.key.slice(7)}/story-${index}`,
      title: `Of ${sentence(4)}`,
      byline: 'By a reporter',
      published: day,
      lang: 'en',
      outlet: outlet.key,
      origin: null,
      agency: null,
      first: last,
      last,
      times: 1,
      words: {
        reporter: 200 + Math.floor(random() * 300),
        quote: 60 + Math.floor(random() * 200),
        paraphrase: 40 + Math.floor(random() * 100),
        editorial: editorial ? 40 : 0,
      },
      passages,
      signals: [],
    };
  });
  return { sources: [...outlets, ...speakers], readings, notes: notesOf(notes), corrections: [] };

  function notesOf(count: number): NoteRecord[] {
    return Array.from({ length: count }, (_, index): NoteRecord => {
      const on = random() < 0.2 ? pick(outlets) : pick(speakers);
      const body = `Speaks of **${sentence(1)}**, never of the ${sentence(1)}. ${sentence(12)} note${index}.`;
      const updated = END - Math.floor(random() * 700) * DAY;
      return {
        id: `00000000-0000-4000-8000-${index.toString(16).padStart(12, '0')}`,
        on: on.kind,
        source: on.key,
        url: readings[index % Math.max(1, articles)]?.url ?? '',
        passage: null,
        lost: false,
        body,
        frames: index % 3 === 0 ? ['conflict'] : [],
        tags: index % 5 === 0 ? ['strait'] : [],
        created: updated,
        updated,
      };
    });
  }
}

const sourceRecord = (key: string, name: string, last: number): SourceRecord => ({
  key,
  kind: key.startsWith('outlet:') ? 'outlet' : 'speaker',
  name,
  speakerKind: key.startsWith('outlet:') ? null : 'person',
  role: null,
  aliases: [],
  first: last,
  last,
  mergedInto: null,
  words: searchWords(name, key.slice(key.indexOf(':') + 1)),
});

function passageRecord(
  index: number,
  source: SourceRecord | null,
  [lemma, verbClass]: [string, string],
  words: string,
  chance: number,
): RecordedPassage {
  const start = index * 300;
  const voice = source === null ? 'editorial' : chance < 0.6 ? 'quote' : 'paraphrase';
  const exact = voice === 'quote' ? `“${words},”` : source === null ? `Comment: ${words}.` : words;
  return {
    id: `p${index + 1}`,
    voice,
    kind: voice === 'quote' ? 'direct' : voice === 'paraphrase' ? 'indirect' : 'comment',
    source: source?.key ?? null,
    mention: source?.name ?? null,
    mentionAt: source === null ? null : { start: start + 120, end: start + 130 },
    cueAt: source === null ? null : { start: start + 131, end: start + 135 },
    cue: source === null ? null : { text: lemma, lemma, class: verbClass },
    anchor: {
      start,
      end: start + exact.length,
      exact,
      prefix: 'the lamps were lit again. ',
      suffix: ' and went home.',
    },
    whole: true,
    words: voice === 'quote' ? { quoted: 14, other: 0 } : { quoted: 0, other: 14 },
    rule: 'marks-alone',
    confidence: 0.9,
  };
}
