/** German words in marks with a phrase for their cue: Mit den Worten „…“; für Holm ist das „…“; von „…“ ist die Rede. */
import { germanCues } from '../lexicon/de.ts';
import { clauseStart, contentStart, withoutStop } from './german-clauses.ts';
import { hasSubjunctive } from './german-content.ts';
import { sayingPlace } from './german-it-says.ts';
import { nounEnd } from './german-noun-phrase.ts';
import { sourceAfter } from './german-nouns.ts';
import { firstSubject } from './german-first-clause.ts';
import type { Frame } from './from-frames.ts';
import type { Run, Word } from './spoken-units.ts';

type Words = readonly Word[];

const COPULAS = /^(?:ist|sind|war|waren|sei|seien|bleibt|bleiben|blieb|wäre|wären|bedeutet|gilt|hat|hatte)$/u;

/** Für den Bürgermeister ist das ein „schwerer Fehler“. Was für die Werft „Vernunft“ ist, nennt der Rat Angst. */
export function inSomebodysEyes(words: Words): Frame[] {
  const at = words[0]?.lower === 'was' ? 1 : 0;
  if (words[at]?.lower !== 'für') return [];
  const end = nounEnd(words, at + 1);
  const quote = words.findIndex(({ kind }) => kind === 'quote');
  if (end === null || quote < end) return [];
  const copula = at === 0 ? end : quote + 1;
  if (!COPULAS.test(words[copula]?.lower ?? '')) return [];
  // Für Holm ist klar: „…“
  if (words.slice(end, quote).some(({ kind }) => kind === 'comma' || kind === 'stop')) return [];
  return [
    {
      content: [{ from: quote, to: quote + 1 }],
      source: { from: at + 1, to: end },
      cue: { from: copula, to: copula + 1 },
      lemma: 'sein',
      class: 'mental',
      rule: words[quote - 1]?.kind === 'colon' ? 'cue-before' : 'words-in-marks',
      confidence: 0.8,
    },
  ];
}

/** Mit den Worten „Gute Fahrt“ eröffnete Holm die Brücke. Holm dankte allen mit den Worten: „Gute Fahrt.“ */
export function withTheWords(words: Words): Frame[] {
  return words.flatMap((word, at): Frame[] => {
    if (!/^(?:worten|satz|ausruf|ruf|spruch|appell|hinweis|frage)$/u.test(word.lower)) return [];
    const quote = words[at + 1]?.kind === 'colon' ? at + 2 : at + 1;
    const from = phraseStart(words, at);
    if (from === null || words[quote]?.kind !== 'quote') return [];
    // Der Seebote zitiert den Kapitän mit den Worten „…“: the captain's.
    if (words.some(({ lower }) => /^zitier/u.test(lower))) return [];
    const closing = words[quote + 1]?.kind === 'comma' ? quote + 2 : quote + 1;
    const start = contentStart(words, Math.max(1, from));
    const source: Run | null =
      from === start && words[closing]?.kind === 'word'
        ? sourceAfter(words, closing + 1)
        : firstSubject(words, start, from);
    if (source === null) return [];
    return [
      {
        content: [{ from: quote, to: quote + 1 }],
        source,
        ...((from === start ? saidWith(words, closing) : null) ?? {
          cue: { from, to: at + 1 },
          lemma: word.lower,
          class: 'neutral',
        }),
        rule: 'cue-before',
        confidence: 0.8,
      },
    ];
  });
}

/** Mit den Worten „…“ ⟦kommentierte⟧ Holm den Fall: a verb of saying, where one follows. */
function saidWith(words: Words, at: number): Pick<Frame, 'cue' | 'lemma' | 'class'> | null {
  const form = germanCues()
    .get(words[at]?.lower ?? '')
    ?.find(({ role }) => role === 'finite');
  return form === undefined ? null : { cue: { from: at, to: at + 1 }, lemma: form.lemma, class: form.class };
}

/** ⟦mit den folgenden⟧ Worten: where the phrase begins, or null. */
function phraseStart(words: Words, noun: number): number | null {
  for (let at = noun - 1; at >= Math.max(0, noun - 3); at--) {
    if (words[at]?.lower === 'mit') return at;
    if (!/^(?:den|dem|der|diesen|diesem|dieser|folgenden|folgendem|folgender)$/u.test(words[at]?.lower ?? ''))
      return null;
  }
  return null;
}

/** In dem Brief war von einem „offenen Gespräch“ die Rede. */
export function inQuestion(words: Words): Frame[] {
  const talk = words.findIndex(({ lower }, at) => lower === 'rede' && words[at - 1]?.lower === 'die');
  const quote = words.findIndex(({ kind }) => kind === 'quote');
  if (talk < 0 || quote < 0 || quote > talk) return [];
  const of = words.findLastIndex(({ lower }, at) => at < quote && /^(?:von|vom)$/u.test(lower));
  if (of < 0 || quote - of > 4) return [];
  return [
    {
      content: [{ from: quote, to: quote + 1 }],
      source: sayingPlace(words, 0, of),
      cue: { from: talk - 1, to: talk + 1 },
      lemma: 'rede',
      class: 'neutral',
      rule: 'described-as',
      confidence: 0.8,
    },
  ];
}

/** Auf dem Plakat war „Nie wieder!“ zu lesen. In dem Brief steht, die Brücke sei alt. What is written somewhere. */
export function standsWritten(words: Words): Frame[] {
  const verb = words.findIndex(({ kind, lower }) => kind === 'word' && STANDS.test(lower));
  const source = /^(?:in|im|auf)$/u.test(words[0]?.lower ?? '') ? sayingPlace(words, 0, verb) : null;
  if (source === null || source.from !== 1 || source.to !== verb) return [];
  const end = withoutStop(words);
  const written = { source, class: 'neutral', lemma: words[verb]?.lower ?? '' };
  const read = words[end - 1]?.lower === 'lesen' && words[end - 2]?.lower === 'zu';
  const next = words[verb + 1];
  if (next?.kind === 'quote' && (read || /^st[ae]/u.test(written.lemma)))
    return [
      {
        ...written,
        content: [{ from: verb + 1, to: verb + 2 }],
        cue: read ? { from: end - 2, to: end } : { from: verb, to: verb + 1 },
        rule: 'cue-before',
        confidence: 0.9,
      },
    ];
  const told = next?.kind === 'comma' && /^st[ae]/u.test(written.lemma);
  const that = /^da(?:ss|ß)$/u.test(words[verb + 2]?.lower ?? '');
  if (!told || !(that || hasSubjunctive(words, verb + 2, end))) return [];
  return [
    {
      ...written,
      content: [{ from: verb + 2, to: end }],
      cue: { from: verb, to: verb + 1 },
      rule: that ? 'that-clause' : 'bare-clause',
      confidence: 0.85,
    },
  ];
}

const STANDS = /^(?:steht|stand|standen|stehen|war|waren|ist)$/u;

/** Wie es in dem Bericht heißt, ist die Brücke alt. What a text is quoted for in a clause of its own. */
export function asItSays(words: Words): Frame[] {
  return words.flatMap(({ lower }, at): Frame[] => {
    const clause = clauseStart(words, at);
    const opens = words[clause]?.lower === 'wie' && words[clause + 1]?.lower === 'es';
    if (!opens || !/^(?:heißt|heisst|hieß|hiess)$/u.test(lower) || words[at + 1]?.kind === 'word') return [];
    const source = sayingPlace(words, clause + 2, at);
    const end = withoutStop(words);
    const content: Run[] = [];
    if (clause > 1) content.push({ from: contentStart(words, clause - 1), to: clause - 1 });
    if (at + 2 < end) content.push({ from: at + 2, to: end });
    const cue = { from: at, to: at + 1 };
    return source === null || content.length === 0
      ? []
      : [{ content, source, cue, lemma: 'heißen', class: 'neutral', rule: 'as-said', confidence: 0.88 }];
  });
}
