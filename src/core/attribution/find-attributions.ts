import type { Attribution, Draft } from '../draft.ts';
import { ENGLISH_VERBS } from '../lexicon/english-verbs.ts';
import type { Cue, Mention } from '../reading.ts';
import type { Span } from '../span.ts';
import { tokensOf, type Token } from './tokens.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const ADVERBS = set(
  'also further later again once repeatedly then earlier previously recently famously however strongly publicly reportedly quickly simply just only still now often has have had is was were be been being would will could may might must should did does do never always even already flatly openly bluntly',
);
const AUXILIARIES = set(
  'has have had is was were be been being would will could may might must should did does do to',
);
const PRONOUNS = set('he she they it we i you who');
const STOPS = set(
  'that but while as if because when where whether although though since until after before than so yet or nor said says',
);
const PREPOSITIONS = set(
  'of for in at from with on to by about against into over under between among during since until towards toward through',
);
const PERSONISH =
  /^(?:official|spokes|president|minister|source|expert|critic|analyst|author|police|prosecutor|lawyer|attorney|coach|leader|report|study|company|court|judge|mother|father|wife|husband|son|daughter|doctor|union|government|ministry|campaign|agency|group|man|woman|people|nations|members|team|owner|director|chief|head|manager|professor|researcher|scientist|resident|neighbor|witness|friend|colleague|student|farmer|matron|secretary)/;
const DESCRIBING = set(
  'call calling called calls describe describing described describes brand branded branding label labeled labelled labeling dub dubbed dubbing',
);
const SPEECH_ONLY_WITH_THAT = set(
  'find found finds show shows showed know knows knew hold holds held see saw learn learned feel felt hear heard mean means',
);

interface Found {
  kind: Attribution['kind'];
  parts: Span[];
  mention: Mention | null;
  cue: Cue | null;
  rule: string;
  confidence: number;
  follows: boolean;
}

/** Every passage that gives somebody's words, in order of start: quoted, half quoted and paraphrased. */
export function findAttributions({ text, article, quoted, insertions }: Draft): Attribution[] {
  source = text;
  const found: Attribution[] = [];
  for (const block of article.blocks) {
    if (insertions.some((one) => one.kind !== 'bracket' && one.start < block.end && block.start < one.end))
      continue;
    const quotes = quoted.filter(
      (q) => q.depth === 0 && q.parts.some((part) => part.start >= block.start && part.start < block.end),
    );
    let last: Attribution | null = null;
    for (const sentence of sentences(tokensOf(text, block, quotes))) {
      const here = readSentence(text, sentence, last);
      for (const one of here) {
        const attribution = toAttribution(one, quotes, text);
        if (one.follows && last !== null && last.end <= attribution.start) {
          // "We were lost," she said. "Nobody came.": one statement, with the cue in its middle
          last.parts.push(...attribution.parts);
          last.quotedParts.push(...attribution.quotedParts);
          last.end = Math.max(last.end, attribution.end);
          continue;
        }
        found.push(attribution);
        last = attribution;
      }
    }
  }
  found.sort((a, b) => a.start - b.start);
  const kept: Attribution[] = [];
  for (const one of found) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept.map(({ carriesOn: _gone, ...one }) => one);
}

function toAttribution(one: Found, quotes: readonly { parts: Span[] }[], text: string): Attribution {
  const start = Math.min(...one.parts.map((part) => part.start));
  const end = Math.max(...one.parts.map((part) => part.end));
  const quotedParts = quotes
    .flatMap(({ parts }) => parts)
    .filter((q) => one.parts.some((part) => part.start <= q.start && q.end <= part.end))
    .filter((q) => !text.startsWith("''", q.start));
  const { mention, cue, rule, confidence, parts } = one;
  const kind = quotedParts.length === 0 ? 'indirect' : one.kind;
  return { start, end, kind, parts, quotedParts, mention, cue, rule, confidence };
}

/** Sentences of a block: a stop outside quotations, or a quotation that ends in one before a new start. */
function sentences(tokens: Token[]): Token[][] {
  const out: Token[][] = [];
  let now: Token[] = [];
  tokens.forEach((token, index) => {
    now.push(token);
    const next = tokens[index + 1];
    const isStop = token.kind === 'sign' && /[.!?]/.test(token.raw);
    const quoteStop =
      token.kind === 'quote' &&
      next !== undefined &&
      (next.capital || next.kind === 'quote') &&
      /[.!?]["”’»]$/u.test(lastTwo(token)) &&
      !(next.capital && /[!?]["”’»]$/u.test(lastTwo(token)) && cueSoon(tokens, index + 1));
    if (isStop || quoteStop) {
      out.push(now);
      now = [];
    }
  });
  if (now.length > 0) out.push(now);
  return out;
}
/** Behind a question or an exclamation the cue may start with a name: "Why?" Maria asked. */
function cueSoon(tokens: Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 7); at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (ENGLISH_VERBS.has(token.word))
      return (
        at > from &&
        [undefined, '.', 'in', 'on', 'of', 'to', ',', 'at', 'during', 'after'].includes(tokens[at + 1]?.word)
      );
  }
  return false;
}
let source = '';
const lastTwo = ({ end }: Token): string => source.slice(end - 2, end);

function readSentence(text: string, tokens: Token[], last: Attribution | null): Found[] {
  source = text;
  const found: Found[] = [];
  const taken = new Set<number>();
  const mentionOf = (from: number, to: number): Mention | null => {
    const a = tokens[from];
    const b = tokens[to - 1];
    return a && b && from < to ? { start: a.start, end: b.end, text: text.slice(a.start, b.end) } : null;
  };
  const last0 = tokens.at(-1);
  const stop = last0?.kind === 'sign' && /[.!?;:]/.test(last0.raw) ? tokens.length - 1 : tokens.length;
  let mainSubject: Mention | null = null;

  for (let v = 0; v < tokens.length; v++) {
    const token = tokens[v];
    if (!token || token.kind !== 'word' || taken.has(v)) continue;
    const verb = ENGLISH_VERBS.get(token.word);
    if (!verb) continue;
    if (SPEECH_ONLY_WITH_THAT.has(token.word) && tokens[v + 1]?.word !== 'that') continue;
    let left = v;
    while (left > 0 && tokens[left - 1]?.kind === 'word' && ADVERBS.has(tokens[left - 1]?.word ?? '')) left--;
    let cueStart = left;
    while (cueStart < v && !AUXILIARIES.has(tokens[cueStart]?.word ?? '')) cueStart++;
    const cueWords = mentionOf(cueStart, v + 1);
    if (!cueWords) continue;
    const cue: Cue = { ...cueWords, lemma: verb.lemma, class: verb.class };
    const isGerund = verb.form === 'gerund';
    let subject: Mention | null = null;
    let subjectStart = -1;
    if (isGerund) {
      subject = mainSubject;
      if (v > 0 && tokens[v - 1]?.word !== ',' && tokens[v - 1]?.word !== 'by' && v !== 0) continue;
      subject ??= subjectAfterComma(tokens, v, mentionOf);
      if (!subject) continue;
    } else {
      const np = subjectLeft(tokens, left);
      if (np) {
        subject = mentionOf(np[0], np[1]);
        subjectStart = np[0];
      }
    }
    const before = tokens[subjectStart - 1];
    const prevQuote = tokens[(subject && !isGerund ? subjectStart : left) - 1];

    // "We were lost," she said.
    if (subject && !isGerund && before?.kind === 'quote') {
      found.push(quoteFound(tokens, subjectStart - 1, v, subject, cue, 'cue-after', taken));
      mainSubject = subject;
      continue;
    }
    // "We were lost," said the pilot.
    if (!isGerund && prevQuote?.kind === 'quote' && left === v - 0 && verb.form !== 'base') {
      const np = subjectRight(tokens, v + 1);
      if (np) {
        const inverted = mentionOf(np[0], np[1]);
        if (inverted) {
          found.push(quoteFound(tokens, left - 1, np[1] - 1, inverted, cue, 'cue-inverted', taken));
          mainSubject = inverted;
          continue;
        }
      }
    }
    if (!subject) continue;
    if (!isGerund) mainSubject = subject;

    // The town was quiet, the mayor has said.
    const next = tokens[v + 1];
    const ends =
      v + 1 >= stop || next?.word === '.' || next?.word === 'on' || (next?.word === 'in' && v + 4 > stop);
    if (!isGerund && before?.word === ',' && ends && subjectStart - 1 > 3) {
      const span = mentionOf(0, subjectStart - 1);
      if (span)
        found.push({
          kind: hasQuote(tokens, 0, subjectStart - 1) ? 'mixed' : 'indirect',
          parts: [span],
          mention: subject,
          cue,
          rule: 'clause-before-cue',
          confidence: 0.85,
          follows: false,
        });
      continue;
    }
    let from = v + 1;
    // describing Tarsk as "a rival"
    if (DESCRIBING.has(token.word)) {
      const q = nextQuote(tokens, from, Math.min(stop, from + 9));
      if (q >= 0) found.push(quoteFound(tokens, q, v, subject, cue, 'described-as', taken, 'mixed'));
      continue;
    }
    if (next?.word === 'to' || next?.word === 'by') continue;
    // told reporters on Friday that …; said on Friday that …
    const that = indexOfThat(tokens, from, Math.min(stop, from + 8));
    if (that >= 0) from = that;
    else if (
      next?.kind === 'sign' &&
      (next.word === ':' || next.word === ',') &&
      tokens[v + 2]?.kind === 'quote'
    ) {
      found.push(quoteFound(tokens, v + 2, v, subject, cue, 'cue-before', taken));
      continue;
    } else if (quoteAfterAdverbs(tokens, v + 1) >= 0) {
      found.push(quoteFound(tokens, quoteAfterAdverbs(tokens, v + 1), v, subject, cue, 'cue-before', taken));
      continue;
    } else if (next?.kind === 'quote' && /[,.!?]["”’]$/u.test(lastTwo(next)) && v + 2 >= stop) {
      found.push(quoteFound(tokens, v + 1, v, subject, cue, 'cue-before', taken));
      continue;
    } else if (next?.word === 'whether') from = v + 1;
    else if (next?.word === ',' || next?.word === '.') continue;
    else if (token.word === 'told')
      from = v + 1 + (PRONOUNS.has(next?.word ?? '') || next?.word === 'reporters' ? 1 : 0);
    const to = contentEnd(tokens, from, stop);
    const span = mentionOf(from, to);
    const quotes = hasQuote(tokens, from, to);
    if (!span || to - from < 2) continue;
    if (
      that < 0 &&
      !quotes &&
      !['say', 'think', 'believe', 'add', 'argue', 'claim', 'insist', 'note', 'warn', 'suggest'].includes(
        verb.lemma,
      )
    )
      continue;
    if (that < 0 && !quotes && !looksLikeClause(tokens, from, to)) continue;
    for (let i = from; i < to; i++) if (tokens[i]?.kind === 'quote') taken.add(i);
    found.push({
      kind: quotes ? 'mixed' : 'indirect',
      parts: [span],
      mention: subject,
      cue,
      rule: that >= 0 ? 'that-clause' : 'bare-clause',
      confidence: that >= 0 ? 0.85 : 0.7,
      follows: false,
    });
  }

  accordingTo(tokens, stop, mentionOf, found);
  // A quotation that nobody is named for goes on with the speaker of the one before it.
  tokens.forEach((token, index) => {
    if (token.kind !== 'quote' || taken.has(index)) return;
    if (found.some(({ parts }) => parts.some((part) => part.start <= token.start && token.end <= part.end)))
      return;
    const alone = tokens.length <= 2 && index === 0;
    const parts = [...(token.quoted?.parts ?? [token])];
    if (alone && last !== null)
      found.push({
        kind: 'direct',
        parts,
        mention: last.mention,
        cue: last.cue,
        rule: 'goes-on',
        confidence: 0.8,
        follows: true,
      });
    else if (alone)
      found.push({
        kind: 'direct',
        parts,
        mention: null,
        cue: null,
        rule: 'marks-alone',
        confidence: 0.5,
        follows: false,
      });
    else {
      const governing = governingVerb(tokens, index, mentionOf);
      if (governing === null && isName(text, tokens, index)) return;
      found.push({
        kind: 'mixed',
        parts,
        mention: governing?.subject ?? mainSubject,
        cue: governing?.cue ?? null,
        rule: 'words-in-marks',
        confidence: 0.55,
        follows: false,
      });
    }
  });
  return found.map((one) => ({ ...one, parts: one.parts.map(({ start, end }) => ({ start, end })) }));
}

function quoteFound(
  tokens: Token[],
  q: number,
  cueAt: number,
  mention: Mention,
  cue: Cue,
  rule: string,
  taken: Set<number>,
  kind: Attribution['kind'] = 'direct',
): Found {
  const parts: Span[] = [];
  const quote = tokens[q];
  if (quote) parts.push(...(quote.quoted?.parts ?? [quote]));
  taken.add(q);
  // "A," he said, "b."
  for (let at = Math.max(cueAt, q) + 1; at < Math.min(tokens.length, cueAt + 14); at++) {
    const token = tokens[at];
    if (token?.kind === 'quote' && tokens[at - 1]?.word === ',') {
      parts.push(token);
      taken.add(at);
      break;
    }
  }
  return { kind, parts, mention, cue, rule, confidence: 0.93, follows: false };
}

/** said flatly: "…", said of the plan, "…": the quotation behind a colon or comma a few words on; -1 without. */
function quoteAfterAdverbs(tokens: Token[], from: number): number {
  for (let at = from; at < Math.min(tokens.length, from + 12); at++) {
    const token = tokens[at];
    if (token?.kind === 'quote') return /[,:]/.test(tokens[at - 1]?.word ?? '') ? at : -1;
    if (token?.word === 'that' || (token?.kind === 'sign' && !/[,:]/.test(token.word))) return -1;
    if (token?.word === ',' && tokens[at + 1]?.kind !== 'quote') return -1;
  }
  return -1;
}

/** MSNBC's "Morning Joe", the film "Late Ferry": capitals all through are a title or a name. */
function isName(text: string, tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const words = text.slice(token.start, token.end).match(/[\p{L}][\p{L}'’]*/gu) ?? [];
  const small = words.filter(
    (word) =>
      /^\p{Ll}/u.test(word) && !PREPOSITIONS.has(word) && !['the', 'a', 'an', 'and', 'or'].includes(word),
  );
  return words.length > 0 && words.length <= 8 && small.length === 0 && /^\p{Lu}/u.test(words[0] ?? '');
}

/** The verb a quotation hangs on, with its subject: thanked her for "her patience". */
function governingVerb(
  tokens: Token[],
  q: number,
  mentionOf: (a: number, b: number) => Mention | null,
): { subject: Mention | null; cue: Cue } | null {
  for (let at = q - 1; at >= Math.max(0, q - 14); at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') {
      if (token?.word === ';') return null;
      continue;
    }
    const verb = ENGLISH_VERBS.get(token.word);
    const looks =
      verb ??
      (/(?:ed|s)$/.test(token.word) &&
      !token.capital &&
      token.word.length > 4 &&
      tokens[at - 1]?.kind === 'word' &&
      (tokens[at - 1]?.capital || PRONOUNS.has(tokens[at - 1]?.word ?? ''))
        ? { lemma: token.word, class: 'neutral' }
        : null);
    if (!looks) continue;
    let left = at;
    while (left > 0 && ADVERBS.has(tokens[left - 1]?.word ?? '')) left--;
    const np = subjectLeft(tokens, left);
    const cue = mentionOf(at, at + 1);
    if (cue && np)
      return { subject: mentionOf(np[0], np[1]), cue: { ...cue, lemma: looks.lemma, class: looks.class } };
  }
  return null;
}

const hasQuote = (tokens: Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ kind }) => kind === 'quote');
const nextQuote = (tokens: Token[], from: number, to: number): number => {
  for (let at = from; at < to; at++) if (tokens[at]?.kind === 'quote') return at;
  return -1;
};
const indexOfThat = (tokens: Token[], from: number, to: number): number => {
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.word;
    if (word === 'that') return at;
    if (word === ',' || word === 'Q') return -1;
  }
  return -1;
};

/** Where reported speech stops: at the sentence's end, a new participle with a cue, "but", a semicolon. */
function contentEnd(tokens: Token[], from: number, stop: number): number {
  for (let at = from; at < stop; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token?.word === ';') return at;
    if (
      token?.word === ',' &&
      next &&
      (next.word === 'but' || ENGLISH_VERBS.get(next.word)?.form === 'gerund')
    )
      return at;
    if (token?.kind === 'quote' && next && ENGLISH_VERBS.get(next.word)?.form === 'gerund') return at + 1;
    if (
      token?.word === ',' &&
      next?.word === 'and' &&
      PRONOUNS.has(tokens[at + 2]?.word ?? '') &&
      ENGLISH_VERBS.has(tokens[at + 3]?.word ?? '')
    )
      return at;
  }
  return stop;
}

const looksLikeClause = (tokens: Token[], from: number, to: number): boolean =>
  tokens.slice(from + 1, to).some(({ word }) => AUXILIARIES.has(word) || /(?:ed|s)$/.test(word)) &&
  !PREPOSITIONS.has(tokens[from]?.word ?? '');

/** The noun phrase that ends before the verb group; token indexes. */
function subjectLeft(tokens: Token[], verbStart: number): [number, number] | null {
  let end = verbStart;
  const before = tokens[end - 1];
  if (!before) return null;
  if (before.word === ',') {
    // Hill, a doctor, said …; Putin, however, has …
    for (let at = end - 2; at > Math.max(0, end - 32); at--) {
      const token = tokens[at];
      if (token?.word === 'Q' || token?.word === ';') return null;
      if (token?.word === ',' && tokens[at - 1]?.kind === 'word') {
        const inner = subjectLeft(tokens, at);
        if (inner && (tokens[inner[1] - 1]?.capital || PERSONISH.test(tokens[inner[1] - 1]?.word ?? '')))
          return inner;
      }
    }
    return null;
  }
  if (PRONOUNS.has(before.word)) return [end - 1, end];
  let start = end;
  for (let at = end - 1; at >= 0; at--) {
    const token = tokens[at];
    if (!token || token.kind !== 'word') break;
    if (
      STOPS.has(token.word) ||
      (ENGLISH_VERBS.has(token.word) && !token.capital && !PERSONISH.test(token.word))
    )
      break;
    if (token.word === 'and' && !tokens[at - 1]?.capital) break;
    start = at;
  }
  while (
    start < end &&
    (ADVERBS.has(tokens[start]?.word ?? '') ||
      PREPOSITIONS.has(tokens[start]?.word ?? '') ||
      tokens[start]?.word === 'and')
  )
    start++;
  if (start >= end) return null;
  const words = tokens.slice(start, end);
  if (words.length > 14) return null;
  if (!words.some(({ capital, word }) => capital || PERSONISH.test(word))) return null;
  return [start, end];
}

/** The noun phrase after an inverted verb. */
function subjectRight(tokens: Token[], from: number): [number, number] | null {
  const first = tokens[from];
  if (!first || first.kind !== 'word') return null;
  if (PRONOUNS.has(first.word)) return [from, from + 1];
  let end = from;
  while (
    end < tokens.length &&
    tokens[end]?.kind === 'word' &&
    !STOPS.has(tokens[end]?.word ?? '') &&
    !/^(?:in|on|at|during|to|when|last)$/.test(tokens[end]?.word ?? '')
  )
    end++;
  return end > from && end - from < 14 ? [from, end] : null;
}

/** Describing the plan as "bold," the minister insisted …: the subject stands after the comma. */
function subjectAfterComma(
  tokens: Token[],
  from: number,
  mentionOf: (a: number, b: number) => Mention | null,
): Mention | null {
  if (from !== 0) return null;
  for (let at = from + 1; at < tokens.length - 2; at++) {
    const token = tokens[at];
    if (token?.word !== ',' && token?.kind !== 'quote') continue;
    let end = at + 1;
    while (
      end < tokens.length &&
      tokens[end]?.kind === 'word' &&
      !ENGLISH_VERBS.has(tokens[end]?.word ?? '') &&
      !ADVERBS.has(tokens[end]?.word ?? '')
    )
      end++;
    if (end > at + 1 && (ENGLISH_VERBS.has(tokens[end]?.word ?? '') || ADVERBS.has(tokens[end]?.word ?? '')))
      return mentionOf(at + 1, end);
  }
  return null;
}

/** The road is closed, according to the police. */
function accordingTo(
  tokens: Token[],
  stop: number,
  mentionOf: (a: number, b: number) => Mention | null,
  found: Found[],
): void {
  const at = tokens.findIndex(({ word }, index) => word === 'according' && tokens[index + 1]?.word === 'to');
  if (at < 0) return;
  const cueWords = mentionOf(at, at + 2);
  const np = subjectRight(tokens, at + 2);
  if (!cueWords || !np) return;
  const [from, to] = at === 0 ? [np[1] + 1, stop] : [0, tokens[at - 1]?.word === ',' ? at - 1 : at];
  const span = mentionOf(from, to);
  if (
    !span ||
    found.some(({ parts }) => parts.some((part) => part.start < span.end && span.start < part.end))
  )
    return;
  found.push({
    kind: hasQuote(tokens, from, to) ? 'mixed' : 'indirect',
    parts: [span],
    mention: mentionOf(np[0], np[1]),
    cue: { ...cueWords, lemma: 'according to', class: 'neutral' },
    rule: 'according-to',
    confidence: 0.85,
    follows: false,
  });
}
