/** German words in marks behind a colon alone: Die Antwort des Kapitäns: „…“ */
import { ADVERBS, PASSIVE_AUXILIARIES, PREPOSITIONS, SUBJUNCTIVES } from '../lexicon/de.ts';
import { isInIt } from './german-antecedent.ts';
import { contentStart } from './german-clauses.ts';
import { sayingPlace } from './german-it-says.ts';
import { nounEnd, prepositionEnd } from './german-noun-phrase.ts';
import { sourceAfter } from './german-nouns.ts';
import { firstClause } from './german-first-clause.ts';
import type { Frame } from './from-frames.ts';
import type { Run, Word } from './spoken-units.ts';

type Words = readonly Word[];

/** Sie wird mit den Worten zitiert: „…“ Der Sprecher versuchte zu beruhigen: „…“ The colon alone attributes. */
export function colons(words: Words): Frame[] {
  return words.flatMap((word, at): Frame[] => {
    if (word.kind !== 'colon' || words[at + 1]?.kind !== 'quote' || isBracketed(words, at)) return [];
    // Am Abend findet ein Fest statt: „Nacht der Fischer“
    if (words[at - 1]?.lower === 'statt') return [];
    const { source = null, verb = null } = firstClause(words, contentStart(words, Math.max(1, at)), at) ?? {};
    // Der Hafen sei zu Dank verpflichtet: „…“ The sentence is itself told; whoever tells it speaks on.
    if (SUBJUNCTIVES.has(words[verb ?? -1]?.lower ?? '')) return [];
    const quoted = words.findIndex(({ lower }) => lower === 'zitiert');
    const cited =
      quoted >= 0 && quoted < at && !hasPassive(words, quoted, at) ? sourceAfter(words, quoted + 1) : null;
    const said =
      quoted >= 0 && quoted < at ? quoted : words[at - 1]?.lower === 'wörtlich' ? at - 1 : (verb ?? at);
    const cue = { from: said, to: said + 1 };
    return [
      {
        content: [{ from: at + 1, to: quotesEnd(words, at + 1) }],
        source:
          cited ??
          (standsWritten(words, source) || findsItself(words, at)
            ? (placeFirst(words, at) ?? placeIn(words, at))
            : null) ??
          // Darauf waren die Worte zu lesen: „…“
          (standsWritten(words, source) && isInIt(words, 0) ? null : whoseIs(words, source, at)) ??
          placeFirst(words, at),
        cue,
        lemma: quoted >= 0 ? 'zitieren' : (words[said]?.lower ?? ':'),
        class: 'neutral',
        rule: 'cue-before',
        confidence: 0.7,
      },
    ];
  });
}

const whoseIs = (words: Words, source: Run | null, colon: number): Run | null =>
  givenBy(words, source, colon) ??
  (source === null ? ofOwner(words, namedAlone(words, colon)) : ofSpeaker(words, source));

/** Auf der Seite (Überschrift: „Wir bauen um“) …: what a remark in brackets gives is nobody's words in the sentence. */
function isBracketed(words: Words, at: number): boolean {
  const open = words.findLastIndex(({ kind }, index) => index < at && (kind === 'open' || kind === 'close'));
  return words[open]?.kind === 'open';
}

/** Bisher steht in ⟦dem Gesetz⟧ der Satz: „…“ */
function placeIn(words: Words, colon: number): Run | null {
  const from = contentStart(words, Math.max(1, colon));
  const at = words.findIndex(
    ({ lower }, index) => index > from && index < colon && /^(?:in|im|auf)$/u.test(lower),
  );
  const end = at < 0 ? null : nounEnd(words, at + 1);
  return end === null ? null : { from: at + 1, to: end };
}

const STANDS = /^(?:steht|stand|standen|stehen|prangte|findet|finden|fand|fanden|war|waren|lesen)$/u;

/** In dem Brief fand sich der Satz: „…“ What is written says nothing itself. */
const standsWritten = (words: Words, source: Run | null): boolean =>
  source !== null && WRITTEN.test(words[source.to - 1]?.lower ?? '');

const WRITTEN =
  /^(?:s[aä]tze?|worte?|passus|passage|feststellung|parole|motto|aufschrift|inschrift|spruch|vermerk|zeile|text)$/u;

/** Auf der Seite ⟦fand sich⟧ der Hinweis: „…“ What is found somewhere says nothing itself. */
const findsItself = (words: Words, colon: number): boolean =>
  words.some(
    ({ lower }, at) => at < colon && /^f[ai]nd(?:en|et)?$/u.test(lower) && words[at + 1]?.lower === 'sich',
  );

/** Auf ⟦dem Plakat⟧ stand: „…“ In ⟦der Mitteilung⟧ steht: „…“ */
function placeFirst(words: Words, colon: number): Run | null {
  const from = contentStart(words, Math.max(1, colon));
  const stands = words.slice(from, colon).some(({ lower }) => STANDS.test(lower));
  return stands && /^(?:in|im|auf|aus)$/u.test(words[from]?.lower ?? '')
    ? sayingPlace(words, from, colon)
    : null;
}

/** Seine Zuversicht gründet auf Erfahrung: „…“ What somebody has or thinks says nothing itself; its owner speaks. */
const ofSpeaker = (words: Words, source: Run | null): Run | null =>
  source !== null && isThought(words, source) ? null : source;

/** ⟦Ihre⟧ Meinung zu dem Plan: „…“ Without a verb between, the words say whose they are. */
const ofOwner = (words: Words, source: Run | null): Run | null =>
  source !== null && isThought(words, source) ? { from: source.from, to: source.from + 1 } : source;

const isThought = (words: Words, { from, to }: Run): boolean =>
  /^(?:sein|seine|ihr|ihre)$/u.test(words[from]?.lower ?? '') &&
  words.slice(from, to).some(({ lower }) => THOUGHTS.test(lower));

/** Kritik kam von ⟦der Werft⟧: „…“ Die Antwort ⟦des Kapitäns⟧: „…“ Who gave what has no voice of its own. */
function givenBy(words: Words, source: Run | null, colon: number): Run | null {
  const from = source?.from ?? contentStart(words, Math.max(1, colon));
  // Vom ⟦Bund der Fischer⟧ kam Kritik: „…“
  if (
    /^(?:kam|kamen|kommt|kommen)$/u.test(words[from - 1]?.lower ?? '') &&
    THOUGHTS.test(words[from]?.lower ?? '')
  )
    return sayingPlace(words, contentStart(words, Math.max(1, colon)), from - 1);
  const article = /^(?:die|der|das|ein|eine)$/u.test(words[from]?.lower ?? '') ? 1 : 0;
  const noun = from + article;
  if (words[noun]?.kind !== 'word' || !THOUGHTS.test(words[noun].lower)) return null;
  if (/^(?:kam|kamen|kommt|kommen)$/u.test(words[noun + 1]?.lower ?? ''))
    return sayingPlace(words, noun + 2, colon);
  const of = /^(?:des|der|von|vom)$/u.test(words[noun + 1]?.lower ?? '');
  const named = /^vo/u.test(words[noun + 1]?.lower ?? '') ? noun + 2 : noun + 1;
  const to = of ? nounEnd(words, named) : null;
  return to === null || to > colon ? null : { from: named, to };
}

const THOUGHTS =
  /(?:sicht|ung|heit|keit|nis|tion|sorge|angst|kritik|freude|fazit|antwort|wunsch|urteil|motto|devise|botschaft|bilanz|these|plan|idee|rat|ziel|grund|credo|worte?|kommentar)$/u;

function quotesEnd(words: Words, from: number): number {
  let to = from;
  while (words[to]?.kind === 'quote') to++;
  return to;
}

const CITED = /^(?:zitat|originalton|worte|aussage|kommentar)$/u;

/** ⟦Ada Holm⟧ wörtlich: „…“ ⟦Ada Holm⟧ nach der Sitzung: „…“ */
function namedAlone(words: Words, colon: number): Run | null {
  let start = contentStart(words, colon);
  // Dazu ⟦Ada Holm⟧: „…“
  while (ADVERBS.has(words[start]?.lower ?? '')) start++;
  // Zitat von ⟦Ada Holm⟧: „…“
  const from = CITED.test(words[start]?.lower ?? '') && words[start + 1]?.lower === 'von' ? start + 2 : start;
  const to = nounEnd(words, from);
  if (to === null || to > colon) return null;
  let at = to;
  while (at < colon) {
    const { lower = '' } = words[at] ?? {};
    const next = PREPOSITIONS.has(lower) ? prepositionEnd(words, at) : ADVERBS.has(lower) ? at + 1 : at;
    if (next === at) return null;
    at = next;
  }
  return { from, to };
}

const hasPassive = (words: Words, quoted: number, to: number): boolean =>
  words.slice(0, to).some(({ lower }, index) => index !== quoted && PASSIVE_AUXILIARIES.has(lower));
