/** What an attribution has that speaks for or against it: its rule and verb, and how it stands in its sentence. */
import type { Attribution } from '../draft.ts';
import { Is } from '../lexicon/en-words.ts';
import { openerAt } from './content-end-names.ts';
import { step } from './content-end-kinds.ts';
import { TrustSign } from './trust-sign.ts';
import type { TokenIndex } from './token-index.ts';
import { WORD } from './tokens.ts';
import type { Found, Range } from './unit-state.ts';

const FINITE = Is.Be | Is.Have | Is.Modal | Is.Do | Is.PlainVerb | Is.Past | Is.Third;
/** Words of a content, of a mention, and between mention and cue: where the next step begins. */
const CONTENT_STEPS = [2, 4, 7, 12, 20];
const MENTION_STEPS = [2, 3, 5, 8];
const GAP_STEPS = [1, 3, 8];

const ANY = new TrustSign('any');
const RULE = new TrustSign('', '');
const CLASS = new TrustSign('class', ' ');
const VERB = new TrustSign('verb', ' ');
const CUE = new TrustSign('cue', ' ');
const OPENS = new TrustSign('opens', ' ');
const WHO = new TrustSign('who', ' ');
const LENGTH = new TrustSign('length', ' ');
const GIVES = new TrustSign('gives a', ' ');
const HEADLINE = new TrustSign('headline');
const TEXT = new TrustSign('text');
const ENDS = new TrustSign('ends the sentence');
const GOES_ON = new TrustSign('goes on', ' ');
const NEGATED = new TrustSign('negated');
const HAS_SAID = new TrustSign('has said');
const MODAL = new TrustSign('modal');
const MODAL_VERB = new TrustSign('modal', ' ');
const WORDS_OF_WHO = new TrustSign('who, words', ' ');
const GAP = new TrustSign('gap', ' ');
const WHO_OPENS = new TrustSign('who opens the sentence');
const BEHIND = new TrustSign('behind', ' ');
const NAMED = new TrustSign('who has a name');
const NAMELESS = new TrustSign('who has no name');
const WHO_ENDS = new TrustSign('who ends in', ' ');

/** The signs of one attribution of a kind. */
export function trustSigns(t: TokenIndex, found: Found, kind: Attribution['kind']): TrustSign[] {
  const { lemma, cue, mention, unit, parts, rule, class: verbClass } = found;
  const content = parts[0] ?? cue;
  const last = parts.at(-1) ?? content;
  const ruleIs = RULE.with(rule);
  const cueIs = CUE.with(cueForm(t, cue));
  const opens = OPENS.with(openerAt(t, content.from));
  const who = WHO.with(mention === null ? 'nobody' : openerAt(t, mention.from));
  const length = LENGTH.with(stepOf(last.to - content.from, CONTENT_STEPS));
  const gives = GIVES.with(holdsVerb(t, content) ? 'clause' : 'thing');
  const signs = [
    ANY,
    ruleIs.with(kind),
    ruleIs.with(verbClass),
    CLASS.with(verbClass),
    VERB.with(lemma),
    cueIs,
    cueIs.with(rule),
    cueIs.with(verbClass),
    opens,
    opens.with(verbClass),
    opens.with(lemma),
    who,
    who.with(rule),
    length,
    length.with(rule),
    gives,
    gives.with(verbClass),
    unit.block === 0 ? HEADLINE : TEXT,
    last.to >= unit.to - 1 ? ENDS : GOES_ON.with(openerAt(t, last.to)),
  ];
  addCueSigns(signs, t, cue);
  if (mention !== null) addMentionSigns(signs, t, found, mention);
  return signs;
}

/** has not said, could say */
function addCueSigns(signs: TrustSign[], t: TokenIndex, { from, to }: Range): void {
  const add = (sign: TrustSign): void => void (signs.includes(sign) || signs.push(sign));
  for (let at = from; at < to; at++) {
    if (t.is(at, Is.Negation)) add(NEGATED);
    if (t.is(at, Is.Have)) add(HAS_SAID);
    if (!t.is(at, Is.Modal)) continue;
    add(MODAL);
    add(MODAL_VERB.with(t.form(at)));
  }
}

function addMentionSigns(signs: TrustSign[], t: TokenIndex, found: Found, { from, to }: Range): void {
  const gap = Math.max(found.cue.from - to, from - found.cue.to, 0);
  let name = false;
  for (let at = from; at < to; at++) if (t.capital[at] === 1 && at > found.unit.from) name = true;
  const whoHas = name ? NAMED : NAMELESS;
  signs.push(
    WORDS_OF_WHO.with(stepOf(to - from, MENTION_STEPS)),
    GAP.with(stepOf(gap, GAP_STEPS)),
    from === found.unit.from ? WHO_OPENS : BEHIND.with(openerAt(t, from - 1)),
    whoHas,
    whoHas.with(found.class),
    WHO_ENDS.with(nounKind(t, to - 1)),
  );
}

/** By its ending: a teacher, a decision, the voters. */
function nounKind(t: TokenIndex, at: number): string {
  if (t.is(at, Is.Time)) return 'time';
  if (t.capital[at] === 1) return 'name';
  const form = t.form(at);
  if (/(?:er|or|ist|ian|ant|ent|man|ee)s?$/u.test(form)) return 'person';
  if (/(?:ion|ment|ness|ity|[ae]nce|ing)s?$/u.test(form)) return 'abstract';
  return form.endsWith('s') ? 'plural' : 'word';
}

function cueForm(t: TokenIndex, { from, to }: Range): string {
  if (from > 0 && t.is(from - 1, Is.To)) return 'to say';
  let be = false;
  for (let at = from; at < to; at++) {
    if (t.is(at, Is.Be)) be = true;
    if (!t.is(at, Is.Reporting)) continue;
    if (t.is(at, Is.Gerund)) return be ? 'is saying' : 'saying';
    if (be && t.is(at, Is.Participle)) return 'is said';
    if (t.is(at, Is.Past)) return 'said';
    return t.is(at, Is.Third) ? 'says' : 'say';
  }
  return 'no verb';
}

function holdsVerb(t: TokenIndex, { from, to }: Range): boolean {
  for (let at = from; at < to; at++)
    if (t.kindOf(at) === WORD && t.capital[at] !== 1 && t.is(at, FINITE)) return true;
  return false;
}

const STEPS = ['0', '1', '2', '3', '4', '5'];

const stepOf = (value: number, steps: readonly number[]): string => STEPS[step(value, steps)] ?? '';
