/** What an attribution has that speaks for or against it: its rule and verb, and how it stands in its sentence. */
import type { Attribution } from '../draft.ts';
import { Is } from '../lexicon/en-words.ts';
import { openerAt } from './content-end-names.ts';
import { joined } from './joined.ts';
import { WORD, type TokenIndex } from './token-index.ts';
import type { Found, Range } from './unit-state.ts';

const FINITE = Is.Be | Is.Have | Is.Modal | Is.Do | Is.PlainVerb | Is.Past | Is.Third;
/** Words of a content, of a mention, and between mention and cue: where the next step begins. */
const CONTENT_STEPS = [2, 4, 7, 12, 20];
const MENTION_STEPS = [2, 3, 5, 8];
const GAP_STEPS = [1, 3, 8];

/** The signs of one attribution of a kind, as words; the table of weights has them by these. */
export function trustSigns(t: TokenIndex, found: Found, kind: Attribution['kind']): string[] {
  const { lemma, cue, mention, unit, parts } = found;
  const content = parts[0] ?? cue;
  const last = parts.at(-1) ?? content;
  const opener = openerAt(t, content.from);
  const form = cueForm(t, cue);
  const who = mention === null ? 'nobody' : openerAt(t, mention.from);
  const length = stepOf(last.to - content.from, CONTENT_STEPS);
  const whole = holdsVerb(t, content) ? 'clause' : 'thing';
  const rule = joined(found.rule, ', ');
  const ofClass = joined(', ', found.class);
  const ofRule = joined(', ', found.rule);
  const cueIs = joined('cue ', form);
  const opens = joined('opens ', opener);
  const whoIs = joined('who ', who);
  const lengthIs = joined('length ', length);
  const gives = joined('gives a ', whole);
  return [
    'any',
    joined(rule, kind),
    joined(rule, found.class),
    joined('class ', found.class),
    joined('verb ', lemma),
    cueIs,
    joined(cueIs, ofRule),
    joined(cueIs, ofClass),
    opens,
    joined(opens, ofClass),
    joined(opens, joined(', ', lemma)),
    whoIs,
    joined(whoIs, ofRule),
    lengthIs,
    joined(lengthIs, ofRule),
    gives,
    joined(gives, ofClass),
    unit.block === 0 ? 'headline' : 'text',
    last.to >= unit.to - 1 ? 'ends the sentence' : joined('goes on ', openerAt(t, last.to)),
    ...cueSigns(t, cue),
    ...(mention === null ? [] : mentionSigns(t, found, mention)),
  ];
}

/** has not said, could say */
function cueSigns(t: TokenIndex, { from, to }: Range): string[] {
  const signs = new Set<string>();
  for (let at = from; at < to; at++) {
    if (t.is(at, Is.Negation)) signs.add('negated');
    if (t.is(at, Is.Have)) signs.add('has said');
    if (t.is(at, Is.Modal)) signs.add('modal').add(joined('modal ', t.form(at)));
  }
  return [...signs];
}

function mentionSigns(t: TokenIndex, found: Found, { from, to }: Range): string[] {
  const gap = Math.max(found.cue.from - to, from - found.cue.to, 0);
  let name = false;
  for (let at = from; at < to; at++) if (t.capital[at] === 1 && at > found.unit.from) name = true;
  const whoHas = name ? 'who has a name' : 'who has no name';
  return [
    joined('who, words ', stepOf(to - from, MENTION_STEPS)),
    joined('gap ', stepOf(gap, GAP_STEPS)),
    from === found.unit.from ? 'who opens the sentence' : joined('behind ', openerAt(t, from - 1)),
    whoHas,
    joined(whoHas, joined(', ', found.class)),
    joined('who ends in ', nounKind(t, to - 1)),
  ];
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

const stepOf = (value: number, steps: readonly number[]): string =>
  STEPS[steps.filter((step) => value >= step).length] ?? '';
