import type { Attribution, Draft } from '../draft.ts';
import type { NameWords } from '../lexicon/name-words.ts';
import type { Speaker } from '../reading.ts';
import { ensurePerson } from './cast.ts';
import type { Cast, Person } from './person.ts';
import { personNamed } from './person-named.ts';
import { learnRole, titleGender } from './record-use.ts';
import { bodiesOf } from './find-body.ts';
import { isIntroduced, isSomebody, officesOf, personInOffice } from './find-described.ts';
import { antecedent, type Turn } from './find-pronoun.ts';
import { openLedger, UNKNOWN, type Entry, type Ledger } from './ledger.ts';
import type { NameUse } from './name-use.ts';
import { oneWordName } from './one-word-name.ts';
import { placesOf } from './place.ts';
import { HEAD_FIRST, type Description } from './describe-mention.ts';
import { nounsOf } from './noun-behind.ts';
import { type MentionReading, type PronounKind, readMention } from './read-mention.ts';
import { interviewTurn, leadingPerson } from './interview.ts';
import { AUTHOR, INTERVIEWER } from './stand-ins.ts';
import { startsCapital, CAPITAL, runEnd } from '../words/letters.ts';
import { oneBlank } from '../words/one-blank.ts';
import { bare, kindOf } from './description-kind.ts';

export interface Who {
  /** The speaker of an attribution; those before it must have been asked for already. */
  resolve: (attribution: Attribution, index: number, speakerOf: readonly (string | null)[]) => Speaker | null;
  ledger: Ledger;
}

/** Answers whom each mention stands for, in order, remembering who has spoken. */
export function whoIs(
  draft: Draft,
  cast: Cast,
  words: NameWords,
  readings: readonly (MentionReading | null)[],
): Who {
  const { text, lang, article } = draft;
  const ledger = openLedger();
  const turns: Turn[] = [];
  const place = placesOf(draft);
  const spoken = new Set<number>();
  const nounBehind = nounsOf(draft, place, words, spoken);
  const bodies = bodiesOf(cast, text, words);
  const cited = article.blocks.filter(({ cite }) => cite);
  // Whoever is named as a speaker is a person for all pronouns, also for those before.
  for (const reading of readings)
    if (reading?.kind === 'name') learnRole(personOf(reading.use, reading.theBody), reading.role, words);
  const offices = officesOf(cast);

  function resolve(
    attribution: Attribution,
    index: number,
    speakerOf: readonly (string | null)[],
  ): Speaker | null {
    const reading = readings[index] ?? null;
    const at = attribution.mention?.start ?? attribution.start;
    const entry =
      reading === null ? unmentioned(attribution, speakerOf) : entryOf(reading, at, attribution, speakerOf);
    if (entry === null) return null;
    spoken.add(at);
    turns.push({
      start: at,
      person: entry.person,
      speaker: entry.speaker.id,
      gender: entry.person?.gender ?? entry.gender,
      human: entry.speaker.kind === 'person' || entry.speaker.kind === 'unnamed',
    });
    return entry.speaker;
  }

  /** Words that simply go on are those of the one before; a block quotation may give its source. */
  function unmentioned(
    { carriesOn, start }: Attribution,
    speakerOf: readonly (string | null)[],
  ): Entry | null {
    const before = carriesOn === undefined ? null : speakerOf[carriesOn];
    if (before) return ledger.byId(before) ?? null;
    const cite = cited.find((block) => block.start <= start && start < block.end)?.cite;
    if (cite === undefined) return null;
    const person = cast.people.find(({ name }) => cite.includes(name));
    return person ? ledger.forPerson(person) : ledger.forWords(cite.trim(), 'person');
  }

  function entryOf(
    reading: MentionReading,
    at: number,
    attribution: Attribution,
    speakerOf: readonly (string | null)[],
  ): Entry {
    switch (reading.kind) {
      case 'pronoun':
        return behindPronoun(reading.pronoun, at, attribution, speakerOf);
      case 'nobody':
        return unknown();
      case 'names':
        return together(reading.uses);
      case 'name':
        return named(reading);
      case 'description':
        return described(reading.description, at, attribution);
    }
  }

  function named({ use, role, theBody }: MentionReading & { kind: 'name' }): Entry {
    // le quotidien La Dépêche du Val: a name behind the noun for a body is the body's.
    const noun = role?.split(/\s/u, 1)[0]?.toLowerCase() ?? '';
    if (role !== null && HEAD_FIRST.has(lang) && words.organisations.has(noun)) {
      const own = text.slice(use.start, use.end);
      return body(startsCapital(role) ? `${role} ${own}` : own);
    }
    const person = personOf(use, theBody);
    if (person === null) return body(text.slice(use.start, use.end));
    const entry = ledger.forPerson(person);
    const isFirst = person.uses[0]?.start === (use.prefix[0]?.start ?? use.start);
    if (role !== null && (isFirst || person.roles.length === 0)) entry.speaker.role ??= role;
    return entry;
  }

  function personOf(use: NameUse, theBody: boolean): Person | null {
    if (use.kind === 'body' || use.kind === 'office') return inCapitals(use);
    if (use.core.length > 1) return ensurePerson(cast, use, text, lang, words);
    const word = use.core[0]?.word ?? '';
    const known = theBody ? null : personNamed(cast, word, use.start, text, lang, titleGender(use, words));
    // Ascomb, long before “the Ascomb Mycro”: what has two words and is nobody for sure is introduced by both
    const isLater = known !== null && !known.sure && known.firstAt > use.start;
    return (isLater ? null : known) ?? (theBody ? null : oneWordName(cast, use, text, lang, words));
  }

  /** REED: in capitals a surname looks like the letters of a body; somebody of that name settles it. */
  function inCapitals({ core, start }: NameUse): Person | null {
    const word = core.length === 1 ? (core[0]?.word ?? '') : '';
    return word.length >= 3 && runEnd(word, 0, CAPITAL) === word.length
      ? personNamed(cast, word, start, text, lang, null)
      : null;
  }

  function body(name: string): Entry {
    const full = bodies.fullName(oneBlank(name).trim());
    const entry = ledger.forWords(full, 'organisation');
    if (full !== name && !entry.speaker.aliases.includes(name)) entry.speaker.aliases.push(name);
    return entry;
  }

  function together(uses: readonly NameUse[]): Entry {
    const names = uses.map((use) => {
      const person = personOf(use, false);
      return person?.name ?? text.slice(use.start, use.end);
    });
    return ledger.forWords(names.join(' & '), 'group');
  }

  function behindPronoun(
    pronoun: PronounKind,
    at: number,
    attribution: Attribution,
    speakerOf: readonly (string | null)[],
  ): Entry {
    const { carriesOn } = attribution;
    const carried = carriesOn === undefined ? undefined : ledger.byId(speakerOf[carriesOn] ?? '');
    if (pronoun === 'first') return ledger.forWords(article.facts.byline ?? AUTHOR, 'person');
    if (pronoun === 'they' || pronoun === 'it')
      return carried ?? latest(pronoun === 'it' ? ONE_BODY : MANY, at) ?? unknown();
    const gender = pronoun === 'he' ? 'm' : 'f';
    if (carried && fits(carried, gender)) return carried;
    const found = antecedent(at, gender, cast, turns, place);
    const many = pronoun === 'ambiguous' ? latest(MANY, at) : null;
    if (many && (found === null || turns.at(-1)?.speaker === many.speaker.id)) return many;
    return entryBehind(found, gender) ?? behindNoun(at, gender, attribution) ?? unknown();
  }

  /** La ministre … a-t-elle dit: with nobody named, the noun to which the pronoun’s gender points. */
  function behindNoun(at: number, gender: 'm' | 'f', attribution: Attribution): Entry | null {
    const noun = nounBehind(at, gender);
    const reading = noun === null ? null : readMention(text, noun, lang, words);
    return noun === null || reading === null || reading.kind === 'pronoun'
      ? null
      : entryOf(reading, noun.start, attribution, []);
  }

  function entryBehind(turn: Turn | null, gender: 'm' | 'f'): Entry | null {
    if (turn === null) return null;
    const entry = turn.person ? ledger.forPerson(turn.person) : (ledger.byId(turn.speaker ?? '') ?? null);
    if (entry) entry.gender ??= gender;
    return entry;
  }

  const fits = (entry: Entry, gender: 'm' | 'f'): boolean => {
    const known = entry.person?.gender ?? entry.gender;
    return (
      (entry.speaker.kind === 'person' || entry.speaker.kind === 'unnamed') &&
      (known === null || known === gender)
    );
  };

  function latest(kinds: ReadonlySet<string>, at: number): Entry | null {
    for (const turn of turns.slice(-8).reverse()) {
      const entry = turn.speaker === null || turn.start > at ? undefined : ledger.byId(turn.speaker);
      if (entry && kinds.has(entry.speaker.kind)) return entry;
    }
    return null;
  }

  function described(description: Description, at: number, attribution: Attribution): Entry {
    const { head, determiner, plural } = description;
    const turn = interviewTurn(attribution);
    if (turn === 'question') return ledger.forWords(INTERVIEWER, 'unnamed');
    if (turn === 'answer') {
      const asked = leadingPerson(cast);
      if (asked) return ledger.forPerson(asked);
    }
    if (plural)
      return ledger.forWords(bare(description), words.unnamed.has(head) ? 'unnamed' : 'group', head);
    if (words.organisations.has(head)) {
      const name =
        determiner === 'definite' || determiner === 'none' ? bodies.described(description, at) : null;
      return ledger.forWords(name ?? bare(description), 'organisation', head);
    }
    if (determiner === 'indefinite' || determiner === 'other')
      return ledger.forWords(description.text, kindOf(description, words), head);
    const holder = personInOffice(description, at, offices, words);
    if (holder !== null) return ledger.forPerson(holder);
    const before = ledger.described(head);
    if (before) return before;
    if (determiner === 'definite' && isSomebody(description, words) && !isIntroduced(text, head, at, words)) {
      const gender = words.rolesFemale.has(head) ? 'f' : words.rolesMale.has(head) ? 'm' : null;
      const isNear = !isOffice(head) && isBare(description);
      const near = isNear ? entryBehind(antecedent(at, gender, cast, turns, place), gender ?? 'm') : null;
      if (near) return near;
    }
    const entry = ledger.forWords(bare(description), kindOf(description, words), head);
    if (words.rolesFemale.has(head)) entry.gender ??= 'f';
    return entry;
  }

  /** "The visiting coach", « la sœur de la victime » are told apart from some other, who may have been named. */
  const isBare = ({ modifiers, text: whole }: Description): boolean =>
    modifiers.length < 2 && !(HEAD_FIRST.has(lang) && whole.split(/\s/u).length > modifiers.length + 1);

  /** An office has one holder; that somebody is not named does not make them anybody else in the article. */
  const isOffice = (head: string): boolean =>
    words.offices.has(head) || (words.roles.has(head) && !words.unnamed.has(head));

  const unknown = (): Entry => ledger.forWords(UNKNOWN, 'unknown');

  return { resolve, ledger };
}

const ONE_BODY: ReadonlySet<string> = new Set(['organisation', 'group']);
const MANY: ReadonlySet<string> = new Set(['group', 'organisation', 'unnamed']);
