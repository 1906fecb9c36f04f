/** The constructions in which German news gives somebody's words. Each takes one sentence as words. */
import {
  ADVERBS,
  ARTICLES,
  DESCRIBING,
  EVIDENCE_NOUNS,
  INFINITIVE_CLASSES,
  OPINION_NOUNS,
  OPINION_VERBS,
  PASSIVE_AUXILIARIES,
  PERFECT_AUXILIARIES,
  WEAK_LEMMAS,
} from '../lexicon/de.ts';
import {
  clauseEnd,
  clauseStart,
  contentStart,
  isSubordinate,
  withoutStop,
  type Verb,
} from './german-clauses.ts';
import { hasSubjunctive } from './german-content.ts';
import { nounEnd, prepositionEnd, sourceAfter, sourceBefore } from './german-nouns.ts';
import { findSeat, firstSubject } from './german-seats.ts';
import type { Frame } from './from-frames.ts';
import type { Run, Word } from './spoken-units.ts';

type Words = readonly Word[];

/** No sentence of a report has as many words; without the limit an endless one would take endless time. */
const LONGEST = 400;

/** All frames of a sentence, in order of their content; they do not overlap. */
export function findFrames(words: Words, found: readonly Verb[]): Frame[] {
  if (words.length > LONGEST) return [];
  const frames = [
    ...prepositions(words),
    ...inverted(words, found),
    ...invertedPerfect(words, found),
    ...itSays(words),
    ...colons(words),
    ...opinions(words),
    ...described(words, found),
    ...asSaid(words, found),
    ...verbs(words, found),
    ...soSaid(words),
  ];
  const taken: Frame[] = [];
  for (const frame of frames.sort((a, b) => b.confidence - a.confidence)) {
    if (frame.content.every(({ from, to }) => to > from) && !taken.some((other) => crosses(frame, other)))
      taken.push(frame);
  }
  return taken.sort((a, b) => (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0));
}

const crosses = (a: Frame, b: Frame): boolean =>
  a.content.some((run) =>
    [...b.content, b.cue].some((other) => run.from < other.to && other.from < run.to),
  ) || b.content.some((run) => run.from < a.cue.to && a.cue.from < run.to);

/** The verb with its particle, or „von“, when nothing but small words stands between: wirft ihm vor, sprach von. */
function verbCue(
  words: Words,
  { at, particle, form }: Verb,
  source: Run | null,
): Pick<Frame, 'cue' | 'lemma' | 'class'> {
  const named = { lemma: form.lemma, class: form.class };
  if (particle === null) {
    const of = form.lemma === 'sprechen' && words[at + 1]?.lower === 'von';
    return { cue: { from: at, to: at + (of ? 2 : 1) }, ...named };
  }
  const between = source !== null && source.from > at && source.from < particle;
  const plain = words.slice(at, particle).every(({ kind }) => kind === 'word');
  return { cue: { from: at, to: !between && plain && particle - at <= 5 ? particle + 1 : at + 1 }, ...named };
}

/** „Die Brücke bleibt“, sagte Ada Holm. Die Brücke bleibe gesperrt, teilte die Stadt mit. */
function inverted(words: Words, found: readonly Verb[]): Frame[] {
  return found.flatMap((verb) => {
    const { at, form } = verb;
    const before = words[at - 1];
    if (form.role !== 'finite' || before === undefined || at !== verb.clause) return [];
    if (before.kind !== 'comma' && before.kind !== 'quote' && before.kind !== 'dash') return [];
    const source = sourceAfter(words, at + 1);
    const start = contentStart(words, at);
    const end = before.kind === 'quote' ? at : at - 1;
    const quoted = words[end - 1]?.kind === 'quote' || words[end]?.kind === 'quote';
    if (
      source === null ||
      (!quoted && (end - start < 3 || WEAK_LEMMAS.has(form.lemma) || DESCRIBING.has(form.lemma)))
    )
      return [];
    if (words[source.to]?.kind === 'quote' && DESCRIBING.has(form.lemma)) return [];
    const content: Run[] = [{ from: start, to: end }];
    const rest = restAfter(words, Math.max(source.to, verb.particle ?? 0));
    const again = found.some((other) => other.at > at && other.at < (rest?.from ?? 0));
    if (rest !== null && !again) content.push(rest);
    return [
      {
        content,
        source,
        ...verbCue(words, verb, source),
        rule: quoted ? 'cue-inverted' : 'clause-before-cue',
        confidence: quoted ? 0.95 : 0.8,
      },
    ];
  });
}

/** „Die Brücke bleibt“, hatte Ada Holm im Mai gesagt. */
function invertedPerfect(words: Words, found: readonly Verb[]): Frame[] {
  return found.flatMap((verb): Frame[] => {
    const { at, clause, form } = verb;
    const before = words[clause - 1];
    const auxiliary = words[clause]?.lower ?? '';
    const cited = form.lemma === 'zitieren' && PASSIVE_AUXILIARIES.has(auxiliary);
    if (form.role !== 'participle' || !(cited || PERFECT_AUXILIARIES.has(auxiliary))) return [];
    if (before?.kind !== 'comma' && before?.kind !== 'quote') return [];
    const source = sourceAfter(words, clause + 1);
    if (source === null) return [];
    const end = before.kind === 'quote' ? clause : clause - 1;
    const content = [{ from: contentStart(words, clause), to: end }];
    return [
      {
        content,
        source,
        ...verbCue(words, verb, source),
        cue: { from: at, to: at + 1 },
        rule: 'cue-inverted',
        confidence: 0.9,
      },
    ];
  });
}

/** In dem Brief heißt es: „…“ „…“, hieß es aus dem Rat. */
function itSays(words: Words): Frame[] {
  return words.flatMap((word, at): Frame[] => {
    if (!/^(?:heißt|heisst|hieß|hiess|heiße)$/u.test(word.lower)) return [];
    const next = words[at + 1]?.lower === 'es';
    if (!next && words[at - 1]?.lower !== 'es') return [];
    const cue = next ? { from: at, to: at + 2 } : { from: at - 1, to: at + 1 };
    const clause = clauseStart(words, at);
    const source =
      sayingPlace(words, cue.to, clauseEnd(words, cue.to)) ?? sayingPlace(words, clause, cue.from);
    const end = withoutStop(words);
    const before = words[clause - 1];
    const opened =
      (clause === at || (clause === at - 1 && words[clause]?.lower === 'so')) &&
      (before?.kind === 'comma' || before?.kind === 'quote');
    const close = clauseEnd(words, cue.to);
    const content = opened
      ? { from: contentStart(words, clause), to: clause - 1 }
      : { from: close + 1, to: end };
    if (before?.kind === 'quote' && opened) content.to = clause;
    if (content.to <= content.from) return [];
    return [
      {
        content: [content],
        source,
        cue,
        lemma: 'heißen',
        class: 'neutral',
        rule: opened ? 'cue-inverted' : 'cue-before',
        confidence: 0.85,
      },
    ];
  });
}

/** in ⟦dem Brief⟧, aus ⟦Kreisen des Rates⟧, von ⟦der Stadt⟧. */
function sayingPlace(words: Words, from: number, to: number): Run | null {
  for (let at = from; at < to; at++) {
    if (!/^(?:in|im|aus|von|vom|bei|beim|seitens)$/u.test(words[at]?.lower ?? '')) continue;
    const end = nounEnd(words, at + 1);
    if (end !== null) return { from: at + 1, to: end };
  }
  return null;
}

/** Holm ist der Ansicht, dass … Der Rat kam zu dem Schluss, dass … */
function opinions(words: Words): Frame[] {
  const end = withoutStop(words);
  return words.flatMap((word, at): Frame[] => {
    if (!OPINION_NOUNS.has(word.lower) || words[at + 1]?.kind !== 'comma') return [];
    const clause = clauseStart(words, at);
    const verb = words.findIndex(
      ({ lower }, index) => index >= clause && index < at && OPINION_VERBS.has(lower),
    );
    const source = verb < 0 ? null : (sourceBefore(words, clause, verb) ?? sourceAfter(words, verb + 1));
    if (source === null || source.to > at || at + 2 >= end) return [];
    const cue = { from: Math.max(source.to, at - 1), to: at + 1 };
    return [
      {
        content: [{ from: at + 2, to: end }],
        source,
        cue,
        lemma: word.lower,
        class: 'mental',
        rule: 'that-clause',
        confidence: 0.8,
      },
    ];
  });
}

/** Von einem „Rückschritt“ sprach der Rat. Das Werk wird von Kennern als „Meilenstein“ bezeichnet. */
function described(words: Words, found: readonly Verb[]): Frame[] {
  return found.flatMap((verb): Frame[] => {
    const { at, clause, form } = verb;
    if (!DESCRIBING.has(form.lemma)) return [];
    const quote = words.findIndex(({ kind }, index) => kind === 'quote' && index >= clause && index < at);
    if (quote < 0 || words[quote - 1]?.kind !== 'word') return [];
    const source =
      form.role === 'finite' ? sourceAfter(words, at + 1) : (findSeat(words, verb)?.source ?? null);
    if (source === null) return [];
    return [
      {
        content: [{ from: quote, to: quote + 1 }],
        source,
        ...verbCue(words, verb, source),
        rule: 'described-as',
        confidence: 0.8,
      },
    ];
  });
}

/** Sie wird mit den Worten zitiert: „…“ Der Sprecher versuchte zu beruhigen: „…“ The colon alone attributes. */
function colons(words: Words): Frame[] {
  const end = withoutStop(words);
  return words.flatMap((word, at): Frame[] => {
    if (word.kind !== 'colon' || words[at + 1]?.kind !== 'quote') return [];
    const source = firstSubject(words, contentStart(words, Math.max(1, at)), at);
    const quoted = words.findIndex(({ lower }) => lower === 'zitiert');
    const cited =
      quoted >= 0 && quoted < at && !hasPassive(words, quoted, at) ? sourceAfter(words, quoted + 1) : null;
    const cue = quoted >= 0 && quoted < at ? { from: quoted, to: quoted + 1 } : { from: at, to: at + 1 };
    return [
      {
        content: [{ from: at + 1, to: end }],
        source: cited ?? source ?? namedAlone(words, at),
        cue,
        lemma: quoted >= 0 ? 'zitieren' : ':',
        class: 'neutral',
        rule: 'cue-before',
        confidence: 0.7,
      },
    ];
  });
}

/** ⟦Ada Holm⟧ wörtlich: „…“ */
function namedAlone(words: Words, colon: number): Run | null {
  const from = contentStart(words, colon);
  const to = nounEnd(words, from);
  if (to === null || to > colon) return null;
  const rest = words.slice(to, colon);
  return rest.every(({ lower }) => ADVERBS.has(lower)) ? { from, to } : null;
}

const hasPassive = (words: Words, quoted: number, to: number): boolean =>
  words.slice(0, to).some(({ lower }, index) => index !== quoted && PASSIVE_AUXILIARIES.has(lower));

/** …, sagte Holm, ⟦die Kosten seien gestiegen⟧: the words go on after the source. */
function restAfter(words: Words, at: number): Run | null {
  const comma = clauseEnd(words, at);
  const end = withoutStop(words);
  if (words[comma]?.kind !== 'comma' && words[comma]?.kind !== 'colon') return null;
  const from = comma + 1;
  if (from >= end) return null;
  const starts = words[from];
  return starts?.kind === 'quote' || hasSubjunctive(words, from, end) ? { from, to: end } : null;
}

/** „Die Brücke bleibt“, so Ada Holm. */
function soSaid(words: Words): Frame[] {
  return words.flatMap((word, at): Frame[] => {
    const before = words[at - 1];
    if (
      word.lower !== 'so' ||
      (before?.kind !== 'comma' && before?.kind !== 'quote' && before?.kind !== 'dash')
    )
      return [];
    const source = sourceAfter(words, at + 1);
    if (source === null || source.from !== at + 1) return [];
    const spoken = words[at - 2]?.kind === 'quote' || before.kind === 'quote' || hasSubjunctive(words, 0, at);
    if (words[source.to]?.kind === 'word' && !spoken && !isAdverbial(words, source.to)) return [];
    const to = before.kind === 'quote' ? at : at - 1;
    const content: Run[] = [{ from: contentStart(words, at), to }];
    const closing = clauseEnd(words, source.to);
    const end = withoutStop(words);
    if (words[closing]?.kind === 'comma' && closing + 1 < end) content.push({ from: closing + 1, to: end });
    return [
      {
        content,
        source,
        cue: { from: at, to: at + 1 },
        lemma: 'so',
        class: 'neutral',
        rule: 'cue-inverted',
        confidence: 0.9,
      },
    ];
  });
}

const isAdverbial = (words: Words, at: number): boolean => {
  const lower = words[at]?.lower ?? '';
  return ADVERBS.has(lower) || prepositionEnd(words, at) > at + 1;
};

/** Laut Polizei ist die Brücke gesperrt. Die Brücke ist nach Angaben der Stadt gesperrt. Holm zufolge … */
function prepositions(words: Words): Frame[] {
  return words.flatMap((word, at): Frame[] => {
    if (word.kind !== 'word') return [];
    if (word.lower === 'zufolge') return behind(words, at);
    // Demnach kostet der Bau zwei Millionen. … Berichte, wonach der Bau stillsteht.
    if (word.lower === 'demnach' && at === 0) return around(words, 0, 1, null, { from: 0, to: 1 }, 'demnach');
    if (word.lower === 'wonach' && words[at - 1]?.kind === 'comma') return sinceWonach(words, at);
    if (word.lower === 'laut' || word.lower === 'gemäß') return inFront(words, at, at + 1);
    if (word.lower === 'nach' && OPINION_NOUNS.has(words[at - 1]?.lower ?? '') && at > 1) {
      return around(words, at - 2, at + 1, { from: at - 2, to: at }, { from: at, to: at + 1 }, 'nach');
    }
    if (word.lower !== 'nach' && word.lower !== 'angaben') return [];
    const noun = evidenceNoun(words, at);
    return noun === null ? [] : inFront(words, at, noun);
  });
}

function sinceWonach(words: Words, at: number): Frame[] {
  const end = withoutStop(words);
  const [content, cue] = [
    { from: at + 1, to: end },
    { from: at, to: at + 1 },
  ];
  return [
    {
      content: [content],
      source: null,
      cue,
      lemma: 'wonach',
      class: 'neutral',
      rule: 'according-to',
      confidence: 0.7,
    },
  ];
}

/** nach ⟦übereinstimmenden Angaben⟧: where the noun stands that shows a source, or null. */
function evidenceNoun(words: Words, at: number): number | null {
  for (let index = at + 1; index < at + 5; index++) {
    const word = words[index];
    if (word?.kind !== 'word') return null;
    if (/^\p{Lu}/u.test(word.text)) return EVIDENCE_NOUNS.has(word.lower) ? index : null;
  }
  return null;
}

function inFront(words: Words, at: number, noun: number): Frame[] {
  const named = words[noun]?.kind === 'quote' ? noun + 1 : nounEnd(words, noun);
  if (named === null) return [];
  const alone = noun === at + 1 && words[at]?.lower !== 'nach';
  const of = words[noun + 1];
  const genitive = !alone && of?.kind === 'word' && named > noun + 1;
  const from = alone
    ? noun
    : genitive
      ? of.lower === 'von' || of.lower === 'aus'
        ? noun + 2
        : noun + 1
      : noun;
  const cueTo = alone ? at + 1 : genitive ? from : at + 1;
  return around(
    words,
    at,
    relativeEnd(words, named),
    { from, to: named },
    { from: at, to: cueTo },
    words[at]?.lower ?? 'nach',
  );
}

/** laut Holm, die seit Mai im Amt ist, …: a relative clause or apposition belongs to the source. */
function relativeEnd(words: Words, to: number): number {
  if (words[to]?.kind !== 'comma' || !isSubordinate(words, to + 1)) return to;
  const end = clauseEnd(words, to + 1);
  return words[end]?.kind === 'comma' ? end + 1 : to;
}

function behind(words: Words, at: number): Frame[] {
  let from = at;
  while (from > 0 && words[from - 1]?.kind === 'word' && at - from < 8 && !isVerbLike(words, from - 1))
    from--;
  if (from === at) return [];
  return around(words, from, at + 1, { from, to: at }, { from: at, to: at + 1 }, 'zufolge');
}

const isVerbLike = (words: Words, at: number): boolean =>
  /^(?:ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|hatten|soll|sollen|habe|sei|seien|kann|können|muss|müssen|dass|und)$/u.test(
    words[at]?.lower ?? '',
  );

/** The sentence around a preposition and its source is what the source says. */
function around(
  words: Words,
  from: number,
  to: number,
  source: Run | null,
  cue: Run,
  lemma: string,
): Frame[] {
  const end = withoutStop(words);
  const comma = words[to]?.kind === 'comma' ? to + 1 : to;
  const content: Run[] = [];
  const start = contentStart(words, from + 1);
  const before = words[from - 1]?.kind === 'comma' ? from - 1 : from;
  if (before > start) content.push({ from: start, to: before });
  if (comma < end) content.push({ from: comma, to: end });
  return [{ content, source, cue, lemma, class: 'neutral', rule: 'according-to', confidence: 0.85 }];
}

/** Wie die Stadt mitteilte, bleibt die Brücke gesperrt. Die Brücke bleibt, wie Holm sagte, gesperrt. */
function asSaid(words: Words, found: readonly Verb[]): Frame[] {
  return found.flatMap((verb): Frame[] => {
    const { at } = verb;
    const clause = howClause(words, verb);
    const close = clauseEnd(words, at);
    if (clause === null || verb.form.role === 'participle') return [];
    if (close !== at + 1 && words[at + 1]?.kind === 'word') return [];
    const source = sourceAfter(words, clause + 1);
    const end = withoutStop(words);
    const content: Run[] = [];
    if (clause > 1) content.push({ from: contentStart(words, clause - 1), to: clause - 1 });
    if (close + 1 < end) content.push({ from: close + 1, to: end });
    return [{ content, source, ...verbCue(words, verb, source), rule: 'as-said', confidence: 0.88 }];
  });
}

/** ⟦wie⟧ die Sprecherin der Stadt, Ada Holm, mitteilte: the conjunction may stand before an apposition. */
function howClause(words: Words, { at, clause }: Verb): number | null {
  for (let index = clause; index >= 0 && at - index < 16; index = clauseStart(words, index - 1)) {
    if (words[index]?.lower === 'wie') return index;
    if (words[index - 1]?.kind !== 'comma' || index < 2) return null;
  }
  return null;
}

/** Ada Holm sagte, dass … Ada Holm sagte, die Brücke sei sicher. Ada Holm sagte: „Sie ist sicher.“ */
function verbs(words: Words, found: readonly Verb[]): Frame[] {
  return found.flatMap((verb): Frame[] => {
    if (howClause(words, verb) !== null) return [];
    const seat = findSeat(words, verb);
    if (seat === null) return [];
    const after = Math.max(seat.end, (verb.particle ?? verb.at) + 1);
    const content = contentAfter(words, after, verb);
    if (content === null || isTakenUp(words, verb, content.run.from, found)) return [];
    const cited =
      verb.form.lemma === 'zitieren' && verb.form.role === 'finite' ? sourceAfter(words, verb.at + 1) : null;
    return [
      {
        content: [content.run],
        source: cited ?? seat.source,
        ...verbCue(words, verb, seat.source),
        rule: content.rule,
        confidence: content.confidence,
      },
    ];
  });
}

/** …, sagte sie und fügte hinzu: „…“ The content belongs to the last of the verbs that „und“ joins. */
const isTakenUp = (words: Words, { at }: Verb, to: number, found: readonly Verb[]): boolean =>
  found.some((other) => other.at > at && other.at < to && words[other.at - 1]?.lower === 'und');

interface Content {
  run: Run;
  rule: string;
  confidence: number;
}

/** What follows the verb: a colon, a clause with dass, reported mood, an infinitive, or a quotation. */
function contentAfter(words: Words, from: number, { form }: Verb): Content | null {
  const end = withoutStop(words);
  for (let index = from; index < end; index++) {
    const word = words[index];
    if (word?.kind === 'colon')
      return index + 1 < end
        ? { run: { from: index + 1, to: end }, rule: 'cue-before', confidence: 0.95 }
        : null;
    if (word?.kind === 'quote') {
      return { run: { from: index, to: index + 1 }, rule: 'cue-before', confidence: 0.75 };
    }
    if (word?.kind !== 'comma') continue;
    const next = words[index + 1];
    if (next?.kind === 'quote')
      return { run: { from: index + 1, to: end }, rule: 'cue-before', confidence: 0.9 };
    if (/^(?:dass|daß)$/u.test(next?.lower ?? ''))
      return { run: { from: index + 1, to: end }, rule: 'that-clause', confidence: 0.9 };
    if (WEAK_LEMMAS.has(form.lemma)) continue;
    if (/^(?:ob|wie|warum|weshalb|wann|wer)$/u.test(next?.lower ?? ''))
      return { run: { from: index + 1, to: end }, rule: 'that-clause', confidence: 0.7 };
    const close = nextComma(words, index + 1, end);
    if (isSubordinate(words, index + 1) && !opensNoun(words, index + 1, close)) continue;
    if (hasSubjunctive(words, index + 1, close) || hasSubjunctive(words, index + 1, end, false)) {
      return { run: { from: index + 1, to: end }, rule: 'bare-clause', confidence: 0.85 };
    }
    if (INFINITIVE_CLASSES.has(form.class) && hasInfinitive(words, index + 1, close)) {
      return { run: { from: index + 1, to: end }, rule: 'bare-clause', confidence: 0.75 };
    }
  }
  return null;
}

/** …, ⟦die Brücke⟧ sei sicher: an article, no relative pronoun; that would have its verb last. */
function opensNoun(words: Words, from: number, close: number): boolean {
  if (!ARTICLES.has(words[from]?.lower ?? '') || nounEnd(words, from) === from + 1) return false;
  return hasInfinitive(words, from, close) || hasSubjunctive(words, from, close - 1);
}

function nextComma(words: Words, from: number, end: number): number {
  for (let index = from; index < end; index++) if (words[index]?.kind === 'comma') return index;
  return end;
}

/** die Brücke ⟦zu sperren⟧, das Tor ⟦aufzumachen⟧. */
function hasInfinitive(words: Words, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const word = words[index];
    if (word?.kind !== 'word') continue;
    if (word.lower === 'zu' && /^\p{Ll}\S*n$/u.test(words[index + 1]?.text ?? '')) return true;
    if (/^\p{Ll}+zu\p{Ll}+n$/u.test(word.text)) return true;
  }
  return false;
}
