import type { Draft } from '../draft.ts';
import type { NameWords } from '../lexicon/name-words.ts';
import { ensurePerson } from './cast.ts';
import { HEAD_FIRST } from './describe-mention.ts';
import { bodiesOf, bodyName, type Bodies } from './find-body.ts';
import type { Entry, Ledger } from './ledger.ts';
import type { NameUse } from './name-use.ts';
import { oneWordName } from './one-word-name.ts';
import type { Cast, Person } from './person.ts';
import { personNamed } from './person-named.ts';
import type { MentionReading } from './mention-reading.ts';
import { titleGender } from './record-use.ts';
import { CAPITAL, runEnd, startsCapital } from '../words/letters.ts';
import { oneBlank } from '../words/one-blank.ts';

/** The entries of speakers who are named: a person, a body, two together. */
export class NamedEntries {
  /** The organisations of the article, under their fullest names. */
  readonly bodies: Bodies;
  private readonly text: string;
  private readonly lang: string;

  constructor(
    { text, lang }: Draft,
    private readonly cast: Cast,
    private readonly words: NameWords,
    private readonly ledger: Ledger,
  ) {
    this.text = text;
    this.lang = lang;
    this.bodies = bodiesOf(cast, text, lang, words);
  }

  named({ use, role, theBody }: MentionReading & { kind: 'name' }): Entry {
    // le quotidien La Dépêche du Val: a name behind the noun for a body is the body's.
    const noun = role?.split(/\s/u, 1)[0]?.toLowerCase() ?? '';
    if (role !== null && HEAD_FIRST.has(this.lang) && this.words.organisations.has(noun)) {
      const own = this.text.slice(use.start, use.end);
      return this.body(startsCapital(role) ? `${role} ${own}` : own);
    }
    const person = this.personOf(use, theBody);
    if (person === null) return this.body(bodyName(this.text, use, this.lang, this.words));
    const entry = this.ledger.forPerson(person);
    const isFirst = person.uses[0]?.start === (use.prefix[0]?.start ?? use.start);
    if (role !== null && (isFirst || person.roles.length === 0)) entry.speaker.role ??= role;
    return entry;
  }

  /** Ann Roe and Tom Hale: a group of its own. */
  together(uses: readonly NameUse[]): Entry {
    const names = uses.map((use) => this.personOf(use, false)?.name ?? this.text.slice(use.start, use.end));
    return this.ledger.forWords(names.join(' & '), 'group');
  }

  /** The person of a name; null for a body. */
  personOf(use: NameUse, theBody: boolean): Person | null {
    const { cast, text, lang, words } = this;
    if (use.kind === 'body' || use.kind === 'office') return this.inCapitals(use);
    if (
      use.kind !== 'person' &&
      use.prefix.length === 0 &&
      this.bodies.isTail(text.slice(use.start, use.end))
    )
      return null;
    if (use.core.length > 1) return ensurePerson(cast, use, text, lang, words);
    if (theBody) return null;
    const word = use.core[0]?.word ?? '';
    const known = personNamed(cast, word, use.start, text, lang, titleGender(use, words));
    // Ascomb, long before “the Ascomb Mycro”: what has two words and is nobody for sure is introduced by both
    const isLater = known !== null && !known.sure && known.firstAt > use.start;
    // Donald Jr. is not Donald
    const isOther = known !== null && use.suffix !== null && !known.name.includes(use.suffix);
    return (isLater || isOther ? null : known) ?? oneWordName(cast, use, text, lang, words);
  }

  /** REED: in capitals a surname looks like the letters of a body; somebody of that name settles it. */
  private inCapitals({ core, start }: NameUse): Person | null {
    const word = core.length === 1 ? (core[0]?.word ?? '') : '';
    return word.length >= 3 && runEnd(word, 0, CAPITAL) === word.length
      ? personNamed(this.cast, word, start, this.text, this.lang, null)
      : null;
  }

  private body(name: string): Entry {
    const full = this.bodies.fullName(oneBlank(name).trim());
    const entry = this.ledger.forWords(full, 'organisation');
    if (full !== name && !entry.speaker.aliases.includes(name)) entry.speaker.aliases.push(name);
    return entry;
  }
}
