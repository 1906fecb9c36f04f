import type { Draft } from '../draft.ts';
import { signalWords } from '../lexicon/signal-words.ts';
import type { Reading, Signal } from '../reading.ts';
import { findPhrases } from './find-phrases.ts';
import { ownTable, phraseTable, type OwnWords, type PhraseTable } from './phrase-table.ts';
import { alteredQuotes, shortQuotes, type Found } from './quote-signals.ts';
import { rhetoricalQuestions } from './rhetorical-questions.ts';
import { SIGNAL_RULES } from './rules.ts';
import { verbClass } from '../verb-classes.ts';
import { voicesIn } from './voice-at.ts';

/** What a reader has set: rules switched off by id, and word sets of their own. */
export interface SignalWishes {
  rulesOff: readonly string[];
  ownWords: OwnWords;
}

interface Hit extends Found {
  others?: string | null;
}

const tables = new Map<string, PhraseTable>();
const ANSWER = /^(?:yes|no|well|not|because|ja|nein|oui|non|si)\b/iu;

/** The wording that stands out, each with the voice that carries it, in order of start. */
export function findSignals(draft: Draft, reading: Reading, wishes?: SignalWishes): Signal[] {
  const { text, quoted } = draft;
  const hits: Hit[] = [
    ...shortQuotes(text, quoted, reading.passages),
    ...alteredQuotes(text, quoted),
    // Before the lists: of two signals on the same words, the first stays.
    ...attributingVerbs(reading, draft.lang),
    ...worded(draft),
  ];
  const voices = voicesIn(reading.passages, quoted);
  const ownsIt = ownWordsAt(voices());
  hits.push(...rhetoricalQuestions(draft, reading, ownsIt, ANSWER));
  const signals = inOrder(text, hits, voices());
  return wishes === undefined ? signals : wishedSignals(signals, reading, wishes);
}

/** Classes whose words colour the speaking; a plain *said*, *added* or *announced* shows nothing. */
const COLOURED: ReadonlySet<string> = new Set([
  'hostile',
  'disparaging',
  'distancing',
  'concessive',
  'paralinguistic',
  'assertive',
  'critical',
]);

const plain = new Map<string, ReadonlySet<string>>();

function plainVerbs(lang: string): ReadonlySet<string> {
  const known = plain.get(lang);
  if (known !== undefined) return known;
  const verbs = new Set(signalWords(lang)?.plain.split('|'));
  plain.set(lang, verbs);
  return verbs;
}

/** The attributing words of a class that colours: “insisted”, “boasted”, “admitted”; not “accused”, “argued”. */
function attributingVerbs({ passages }: Reading, lang: string): Hit[] {
  const plain = plainVerbs(lang);
  return passages.flatMap(({ cue }) =>
    cue !== null && COLOURED.has(cue.class) && !plain.has(cue.lemma)
      ? [{ start: cue.start, end: cue.end, rule: 'attributing-verb', others: cue.class }]
      : [],
  );
}

/** Phrases and patterns of the language, in every block. */
function worded({ text, lang, article }: Draft): Hit[] {
  const table = tableOf(lang);
  return table === null
    ? []
    : article.blocks.flatMap(({ start, end }) => findPhrases(text, start, end, table));
}

function tableOf(lang: string): PhraseTable | null {
  const known = tables.get(lang);
  const lists = signalWords(lang);
  if (known || lists === null) return known ?? null;
  const table = phraseTable(lists, lang);
  tables.set(lang, table);
  return table;
}

/** True where the reporter or the editor speaks; asked in rising order. */
function ownWordsAt(voiceAt: VoiceAt): (at: number) => boolean {
  return (at) => ['reporter', 'editorial'].includes(voiceAt(at));
}

type VoiceAt = (at: number) => Signal['voice'];

function inOrder(text: string, hits: Hit[], voiceAt: VoiceAt): Signal[] {
  let last: Hit | null = null;
  return hits
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((hit) => {
      // One wording is one signal: of two that share words, the longer that begins first stays.
      const inside =
        last !== null &&
        hit.end <= last.end &&
        last.rule !== 'short-quote' &&
        last.rule !== 'rhetorical-question';
      if (!inside) last = hit;
      return !inside;
    })
    .map(({ start, end, rule, others }) => {
      // The marks are the reporter's; what stands between them is not.
      const voice = voiceAt(start);
      return {
        start,
        end,
        kind: SIGNAL_RULES[rule]?.kind ?? 'own-words',
        rule,
        voice: rule === 'short-quote' && voice === 'quote' ? 'reporter' : voice,
        why: reason(rule, text.slice(start, end), others ?? null),
      };
    });
}

function reason(rule: string, words: string, others: string | null): string {
  const sentence = SIGNAL_RULES[rule]?.sentence ?? '';
  if (others === null) return sentence;
  if (rule === 'attributing-verb')
    return `“${words}”: ${verbClass(others)?.sentence.toLowerCase() ?? sentence}`;
  if (rule === 'own-words') return `${sentence.slice(0, -1)}, in your set “${others}”.`;
  const rest = others.split('|').filter((other) => other.toLowerCase() !== words.toLowerCase());
  return `${sentence.slice(0, -1)}; also in use: ${rest.slice(0, 5).join(', ')}.`;
}

/**
 * The signals as a reader wants them: without the rules switched off, with their own words added. Pure, so that
 * it can be called on a reading that was made before the settings changed; offsets are the reading's.
 */
export function wishedSignals(
  signals: readonly Signal[],
  reading: Reading,
  { rulesOff, ownWords }: SignalWishes,
): Signal[] {
  const off = new Set(rulesOff);
  const kept = signals.filter(({ rule }) => !off.has(rule));
  if (ownWords.length === 0 || off.has('own-words')) return kept;
  const voiceAt = voicesIn(reading.passages, [])();
  const own = findPhrases(reading.text, 0, reading.text.length, ownTable(ownWords)).map(
    ({ start, end, others }): Signal => ({
      start,
      end,
      kind: 'own-words',
      rule: 'own-words',
      voice: voiceAt(start),
      why: reason('own-words', '', others),
    }),
  );
  return [...kept, ...own].sort((a, b) => a.start - b.start || a.end - b.end);
}
