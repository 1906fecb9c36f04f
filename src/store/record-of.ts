import { anchorOf } from '../core/corrections/text-anchor.ts';
import { wordsIn, wordsOf } from '../core/corrections/count-words.ts';
import { floorOf } from '../core/floor.ts';
import type { Article, Passage, Reading, Speaker } from '../core/reading.ts';
import { outletKey, speakerKey, type SourceKey } from '../core/source-key.ts';
import type { Span } from '../core/span.ts';
import { articleUrl } from './article-url.ts';
import type { ReadingRecord, RecordedPassage, SourceRecord } from './records.ts';
import { searchWords } from './search-words.ts';

/** So much of a passage is kept, in UTF-16 units: enough to find it again and to know it by, not the article. */
const MOST_WORDS = 600;

/** What is kept of a reading: counts and, for each passage, whose it is and the words to find it by. */
export function recordOf(reading: Reading, url: string, now: number): ReadingRecord {
  const { article, lang, passages } = reading;
  return {
    url: articleUrl(url),
    title: short(article.title),
    byline: short(article.byline),
    published: short(article.published),
    lang,
    outlet: article.host === null ? null : outletKey(article.host.domain),
    origin: originKey(article),
    agency: short(article.agency),
    first: now,
    last: now,
    times: 1,
    words: wordsByVoice(reading),
    passages: passages.map((passage) => recordedPassage(reading, passage)),
    signals: signalCounts(reading),
  };
}

/** The sources a reading names, as records: its speakers, the outlet that shows it, its origin. */
export function sourcesIn({ article, speakers, passages }: Reading, now: number): SourceRecord[] {
  const found = new Map<SourceKey, SourceRecord>();
  const add = (record: Omit<SourceRecord, 'first' | 'last' | 'mergedInto' | 'words'>): void => {
    const words = searchWords(record.name, ...record.aliases, record.key.slice(record.key.indexOf(':') + 1));
    if (!found.has(record.key))
      found.set(record.key, { ...record, first: now, last: now, mergedInto: null, words });
  };
  const outlet = (key: SourceKey | null, name: string): void => {
    if (key !== null)
      add({ key, kind: 'outlet', name: short(name) ?? key, speakerKind: null, role: null, aliases: [] });
  };
  outlet(article.host && outletKey(article.host.domain), article.host?.name ?? '');
  outlet(originKey(article), article.origin?.name ?? '');
  for (const speaker of speakers) {
    if (!isSource(speaker) || !passages.some((passage) => passage.speaker?.id === speaker.id)) continue;
    const { name, role, kind, aliases } = speaker;
    add({
      key: speakerKey(name),
      kind: 'speaker',
      name: short(name) ?? name,
      speakerKind: kind,
      role: short(role),
      aliases: aliases.slice(0, 50).map((alias) => alias.slice(0, 500)),
    });
  }
  return [...found.values()];
}

const isSource = ({ kind }: Speaker): boolean => kind !== 'editor' && kind !== 'unknown';

/** The origin's key; without a domain it is filed under its name, as a domain that cannot exist. */
function originKey({ origin, host }: Article): SourceKey | null {
  if (origin === null) return null;
  const key = outletKey(origin.domain ?? origin.name);
  return host !== null && key === outletKey(host.domain) ? null : key.slice(0, 500);
}

function recordedPassage({ text, speakers }: Reading, passage: Passage): RecordedPassage {
  const { id, voice, kind, start, end, cue, rule, confidence } = passage;
  const speaker = speakers.find((one) => one.id === passage.speaker?.id);
  const cut = Math.min(end, start + MOST_WORDS);
  return {
    id,
    voice,
    kind,
    source: speaker !== undefined && isSource(speaker) ? speakerKey(speaker.name).slice(0, 2_000) : null,
    mention: short(passage.speaker?.mention?.text ?? null),
    mentionAt: placeOf(passage.speaker?.mention ?? null),
    cueAt: placeOf(cue),
    cue:
      cue === null
        ? null
        : { text: cue.text.slice(0, 500), lemma: cue.lemma.slice(0, 500), class: cue.class },
    anchor: anchorOf(text, { start, end: cut }),
    whole: cut === end,
    words: wordsOf(text, passage),
    rule,
    confidence,
  };
}

/** Every word of the article belongs to one voice, as the ribbon has it: the headline is left out. */
function wordsByVoice(reading: Reading): ReadingRecord['words'] {
  const words = { reporter: 0, quote: 0, paraphrase: 0, editorial: 0 };
  for (const { voice, start, end } of floorOf(reading))
    words[voice] += wordsIn(reading.text.slice(start, end));
  return words;
}

function signalCounts({ signals }: Reading): ReadingRecord['signals'] {
  const counts = new Map<string, ReadingRecord['signals'][number]>();
  for (const { rule, voice } of signals) {
    const known = counts.get(`${rule} ${voice}`);
    if (known) known.count += 1;
    else counts.set(`${rule} ${voice}`, { rule, voice, count: 1 });
  }
  return [...counts.values()];
}

const placeOf = (span: Span | null): Span | null => span && { start: span.start, end: span.end };

const short = (given: string | null): string | null => (given === null ? null : given.slice(0, 1_000));
