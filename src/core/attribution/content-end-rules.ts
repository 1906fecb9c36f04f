import { Is } from '../lexicon/en-words.ts';
import { verbCueAt } from './cue.ts';
import type { VerbCue } from './verb-cue.ts';
import { phraseBefore } from './noun-phrase.ts';
import type { TokenIndex } from './token-index.ts';
import { QUOTED, WORD } from './tokens.ts';
import { isOneOf } from '../words/is-one-of.ts';
import { wordSet } from '../lexicon/cue-words.ts';

const COMMA = 44;
const SEMICOLON = 59;
const DASH = 0x2014;

/** They backed the plan, which cost little, | They backed the plan, hoping to win, | They backed the plan, but left. */
export const reporterAdds = (t: TokenIndex, at: number): boolean =>
  (t.kindOf(at) === WORD && (isDate(t, at) || opensSecondVerb(t, at))) || isAdded(t, at);

export function isAdded(t: TokenIndex, at: number): boolean {
  const next = t.kindOf(at) === COMMA ? at + 1 : endsInComma(t, at - 1) ? at : -1;
  if (next < 0 || t.kindOf(next) !== WORD) return false;
  const form = t.form(next);
  return (
    GOES_ON.has(form) ||
    (/ing$/u.test(form) && !/^(?:including|excluding|during|.*thing|according)$/u.test(form))
  );
}

/** They backed the plan on Friday; … last week: when it was said. */
function isDate(t: TokenIndex, at: number): boolean {
  if (t.capital[at] === 1)
    return (
      t.is(at, Is.Time) &&
      t.kindOf(at - 1) === WORD &&
      !t.is(at - 1, Is.Preposition | Is.Determiner | Is.Time) &&
      t.capital[at - 1] !== 1 &&
      t.kindOf(at + 1) !== WORD
    );
  const form = t.form(at);
  if (form !== 'on' && form !== 'in')
    return (
      t.is(at + 1, Is.Time) &&
      !t.is(at - 1, Is.Preposition | Is.Determiner) &&
      isOneOf(form, 'last this earlier later early late')
    );
  const next = t.is(at + 1, Is.Adverb | Is.Time) && t.capital[at + 1] !== 1 ? at + 2 : at + 1;
  return t.is(next, Is.Time) && t.capital[next] === 1;
}

/** They backed the plan and have not looked back. */
const opensSecondVerb = (t: TokenIndex, at: number): boolean =>
  t.is(at, Is.Conjunction) &&
  t.capital[at + 1] !== 1 &&
  t.is(at + 1, Is.Past | Is.Have | Is.Modal | Is.Be | Is.Do | Is.PlainVerb) &&
  !t.is(at + 1, Is.Base | Is.Gerund | Is.Noun);

/** Words that open what the reporter adds behind a comma. */
const GOES_ON = wordSet(
  'but though although while whereas which where even with whose after before there she they he',
);

/** compared with the old one, rather than a new one, not on the wind; not: half say so, compared with 40 percent last year */
export function isContrast(t: TokenIndex, at: number): boolean {
  if (t.kindOf(at) !== WORD) return false;
  const form = t.form(at);
  const next = t.form(at + 1);
  if (form === 'not') return t.is(at + 1, Is.Preposition);
  if (form === 'rather') return next === 'than';
  if (form !== 'compared' || (next !== 'with' && next !== 'to')) return false;
  for (let word = at + 2; word < at + 5; word++) if (SHARE.test(t.form(word))) return false;
  return true;
}

const SHARE = /^(?:\d.*|percent|half|two|three|four|five|six|seven|eight|nine|ten)$/u;

/** “A,” with the comma inside the marks. */
export const endsInComma = (t: TokenIndex, at: number): boolean =>
  t.kindOf(at) === QUOTED && t.lastSign(at) === ',';

/** A dash with no second one after it: an afterthought of the reporter's. */
export function closesLater(t: TokenIndex, dash: number, limit: number): boolean {
  for (let at = dash + 1; at < limit; at++) if (t.kindOf(at) === DASH) return true;
  return t.kindOf(dash + 1) === QUOTED;
}

/** … a “crazy system” during a rally; …, in an interview on Sunday: where and when it was said. */
export function isAdverbialTail(t: TokenIndex, at: number, limit: number): boolean {
  const comma = t.kindOf(at) === COMMA || endsInComma(t, at - 1);
  if (!comma && t.kindOf(at - 1) !== QUOTED) return false;
  const first = t.kindOf(at) === COMMA ? at + 1 : at;
  if (
    !isOneOf(
      t.kindOf(first) === WORD ? t.form(first) : '',
      'in during at on after before while via to through',
    )
  )
    return false;
  for (let next = first + 1; next < Math.min(limit, first + 7); next++) {
    if (t.kindOf(next) !== WORD) return false;
    if (t.is(next, Is.Occasion) || (t.is(next, Is.Time) && t.capital[next] === 1)) return true;
    if (t.is(next, Is.Be | Is.Have | Is.Modal | Is.PlainVerb)) return false;
  }
  return false;
}

/** will run it in an interview with Roe; …, which closed on Friday: a preposition, and an occasion or a day soon. */
export function isBareTail(t: TokenIndex, at: number, limit: number): boolean {
  for (let next = at + 1; next < Math.min(limit, at + 6) && t.kindOf(next) === WORD; next++) {
    if (t.is(next, Is.Occasion) || (t.is(next, Is.Time) && t.capital[next] === 1)) return true;
    if (t.is(next, Is.Be | Is.Have | Is.Modal | Is.PlainVerb | Is.Preposition)) return false;
  }
  return false;
}

/** … a “crazy system” during a rally: the occasion on which it was said. */
export function isOccasionTail(t: TokenIndex, at: number, limit: number): boolean {
  if (t.kindOf(at - 1) !== QUOTED || t.kindOf(at) !== WORD || t.form(at) !== 'during') return false;
  for (let next = at + 1; next < Math.min(limit, at + 6) && t.kindOf(next) === WORD; next++)
    if (t.is(next, Is.Occasion)) return true;
  return false;
}

/** Roe says it works but argues that it is dear: a second verb of the same subject, with a clause of its own. */
export function goesOnToSay(t: TokenIndex, at: number, limit: number, cue: VerbCue | null): boolean {
  if (cue === null || !t.is(at, Is.Conjunction)) return false;
  let verb = at + 1;
  while (verb < limit && t.is(verb, Is.Adverb | Is.Have) && !t.is(verb, Is.Reporting)) verb++;
  const other = !t.is(verb, Is.Reporting) ? null : verbCueAt(t, verb, at, limit);
  if (other?.form !== cue.form || !sameTense(t, other.at, cue.at)) return false;
  // … and said she would: behind a verb of speech a pronoun opens a clause as well
  const isIt = t.form(other.to) === 'it' && t.is(other.to + 1, Is.Be | Is.Have | Is.Modal);
  if (isIt && other.verb.frames.includes('t')) return true;
  return t.is(other.to, Is.That) || (/t/u.test(other.verb.frames) && CLAUSE_OPENS.test(t.form(other.to)));
}

/**
 * Roe said it was “old”; Hale called it “new”: behind the sign somebody else speaks, in a clause of her own. So she does
 * behind what tells when, unless a `clause` is given: Roe wrote a note after Hale said no.
 */
export function othersSpeak(t: TokenIndex, at: number, limit: number, clause: boolean): boolean {
  // They called it “a joke”; the rest laughed: a thing that is given is over
  if (t.kindOf(at) === SEMICOLON && !clause) return true;
  if (t.kindOf(at) !== SEMICOLON && (clause || !isOneOf(t.form(at), 'after before since'))) return false;
  for (let verb = at + 2; verb < Math.min(limit, at + 2 + SUBJECT) && t.kindOf(verb - 1) === WORD; verb++) {
    const other = t.is(verb, Is.Reporting) ? verbCueAt(t, verb, at + 1, limit) : null;
    if (other?.form !== 'finite') continue;
    const isSaying = /[qtmn]/u.test(other.verb.frames) && other.verb.class !== 'mental';
    const gives = other.to < limit && (t.kindOf(other.to) === WORD || t.kindOf(other.to) === QUOTED);
    return isSaying && gives && phraseBefore(t, other.from, at + 1)?.from === at + 1;
  }
  return false;
}

/** with Roe calling it “old” and Hale walking out: the next subject with a participle, behind a cue that is one */
export function opensAbsolute(t: TokenIndex, at: number, limit: number, cue: VerbCue | null): boolean {
  if (cue?.form !== 'gerund' || !isOneOf(t.form(at), 'and but while')) return false;
  let word = at + 1;
  for (; word < Math.min(limit, at + SUBJECT) && t.kindOf(word) === WORD && !isParticiple(t, word); word++)
    if (t.is(word, FINITE | Is.To | Is.Preposition)) return false;
  return (
    word > at + 1 &&
    word < limit &&
    isParticiple(t, word) &&
    (t.capital[at + 1] === 1 || t.is(at + 1, Is.Determiner))
  );
}

const isParticiple = (t: TokenIndex, at: number): boolean =>
  t.capital[at] !== 1 && /.{3}ing$/u.test(t.form(at)) && !t.form(at).endsWith('thing');
const FINITE = Is.Be | Is.Have | Is.Modal | Is.Do | Is.PlainVerb | Is.Past | Is.Third;
/** So many words at most name the next subject. */
const SUBJECT = 8;

const CLAUSE_OPENS = /^(?:he|she|they|we|i)$/u;

const sameTense = (t: TokenIndex, one: number, two: number): boolean =>
  t.is(one, Is.Past) === t.is(two, Is.Past) && t.is(one, Is.Third) === t.is(two, Is.Third);

/** A quotation among the next words: called him a “fool” */
function quotedWithin(t: TokenIndex, from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + 10); at++) if (t.kindOf(at) === QUOTED) return true;
  return false;
}

/** Participles of these go on with what is said: …, allowing people to cross */
const SELDOM_SAID =
  /^(?:allow|ensure|open|start|begin|close|end|continue|show|back|support|hold|establish|determine|go|see|welcome|defend|want)$/u;

/** Whether another attribution opens at a place, so that the first one is over. */
export function opensAnotherAt(t: TokenIndex, at: number, limit: number): boolean {
  const kind = t.kindOf(at);
  const isSign = kind === COMMA || (kind === WORD && t.is(at, Is.Conjunction));
  if (!isSign && !endsInComma(t, at - 1)) return false;
  const next = isSign ? at + 1 : at;
  return next < limit && opensAnother(t, at, next, limit, kind);
}

/** Whether the words from `next` open another attribution. */
function opensAnother(t: TokenIndex, at: number, next: number, limit: number, kind: number): boolean {
  const flags = t.flags(next);
  // …, according to the ministry
  if (flags & Is.Gerund || t.form(next) === 'according') {
    if (t.form(next) === 'according') return true;
    if (kind !== COMMA && !endsInComma(t, at - 1)) return false;
    const cue = verbCueAt(t, next, next, limit);
    return (
      cue !== null &&
      cue.form === 'gerund' &&
      /[tqmn]/u.test(cue.verb.frames) &&
      !SELDOM_SAID.test(cue.verb.lemma)
    );
  }
  if (t.kindOf(next) !== WORD) return false;
  // …, who called it …
  if (kind === COMMA && t.is(next, Is.Relative) && !t.is(next, Is.That)) {
    let verb = next + 1;
    while (verb < limit && t.is(verb, Is.Adverb | Is.Have)) verb++;
    const cue = verbCueAt(t, verb, next, limit);
    return cue !== null && /[qm]/u.test(cue.verb.frames);
  }
  // … and said that; …, but Roe insisted
  let word = next;
  if (kind === COMMA && t.is(word, Is.Conjunction | Is.Subordinator)) word++;
  const conjoined = word !== next || kind === WORD;
  if (!conjoined) return false;
  for (let ahead = word; ahead < Math.min(limit, word + 8); ahead++) {
    if (t.kindOf(ahead) !== WORD) return false;
    const cue = verbCueAt(t, ahead, word - 1, limit);
    if (cue === null || cue.form !== 'finite' || !/[tnm]/u.test(cue.verb.frames)) continue;
    if (!t.is(cue.at, Is.Past | Is.Third) && cue.verb.lemma !== 'say') return false;
    if (cue.from === word)
      return (
        kind === WORD &&
        cue.verb.class !== 'mental' &&
        (/[qn]/u.test(cue.verb.frames) || quotedWithin(t, cue.to, limit))
      );
    // …, and more than four in ten said
    if (cue.verb.lemma === 'say' && kind === COMMA) return true;
    const subject = phraseBefore(t, cue.from, word);
    return (
      subject !== null &&
      subject.from === word &&
      (t.capital[word] === 1 || t.is(word, Is.Pronoun) || /q.*t/u.test(cue.verb.frames))
    );
  }
  return false;
}
