import type { Draft } from '../draft.ts';
import { COUNTRIES } from '../lexicon/countries.ts';
import type { NameWords } from '../lexicon/name-words.ts';
import type { SpeakerKind } from '../reading.ts';
import { startsCapital } from '../words/letters.ts';
import type { Description } from './describe-mention.ts';
import { bare, isOfAnother, kindOf } from './description-kind.ts';
import { isIntroduced, isSomebody, personInOffice, type Offices } from './find-described.ts';
import type { Entry } from './ledger.ts';
import type { NamedEntries } from './named-entries.ts';
import type { SpokenTurns } from './spoken-turns.ts';
import type { Story } from './story.ts';

const BODY: ReadonlySet<SpeakerKind> = new Set(['organisation']);
const FIRM = /^(?:company|firm|business)$/u;

/** The entries of speakers who are described: somebody known from the article, or somebody new. */
export class DescribedEntries {
  private readonly text: string;
  private readonly lang: string;

  constructor(
    { text, lang }: Draft,
    private readonly words: NameWords,
    private readonly names: NamedEntries,
    private readonly offices: Offices,
    private readonly floor: SpokenTurns,
    private readonly story: Story,
  ) {
    this.text = text;
    this.lang = lang;
  }

  /** The mayor, some residents, a company: somebody known from the article, or somebody new by these words. */
  described(description: Description, at: number): Entry {
    const { words } = this;
    const { ledger } = this.floor;
    const { head, determiner, plural } = description;
    if (plural)
      return ledger.forWords(bare(description), words.unnamed.has(head) ? 'unnamed' : 'group', head);
    if (words.organisations.has(head)) {
      const isKnown = determiner === 'definite' || determiner === 'none';
      const name = isKnown ? this.names.bodies.described(description, at) : null;
      const firm = name === null && isKnown ? this.firmBefore(description, at) : null;
      return firm ?? ledger.forWords(name ?? bare(description), 'organisation', head);
    }
    if (determiner === 'indefinite' || determiner === 'other')
      return ledger.forWords(description.text, kindOf(description, words), head);
    const holder = personInOffice(description, at, this.offices, words);
    if (holder !== null) return ledger.forPerson(holder);
    const same = ledger.described(head);
    const isSame = same && !isOfAnother(same.speaker.name, description, this.lang);
    const known = isSame ? same : this.nearest(description, at);
    if (known) return known;
    const entry = ledger.forWords(bare(description), kindOf(description, words), head);
    if (words.rolesFemale.has(head)) entry.gender ??= 'f';
    return entry;
  }

  /** Acme said no. The company said …: the firm that spoke last, of which nothing shows what it is. */
  private firmBefore({ head, text, determiner }: Description, at: number): Entry | null {
    if (!FIRM.test(head) || determiner !== 'definite' || text.split(' ').length > 2) return null;
    const entry = this.floor.latest(BODY, at);
    const name = entry?.speaker.name ?? '';
    const isNamed = entry?.head === null && startsCapital(name) && !COUNTRIES().has(name.toLowerCase());
    const last = name.split(' ').at(-1)?.toLowerCase() ?? '';
    return entry !== null &&
      isNamed &&
      (!this.words.organisations.has(last) || this.words.companies.has(last))
      ? entry
      : null;
  }

  /** The 43-year-old, the Texan: whom a pronoun would mean here. */
  private nearest(description: Description, at: number): Entry | null {
    const { words } = this;
    const { head, determiner } = description;
    if (determiner !== 'definite' || !isSomebody(description, words)) return null;
    // die Sicht der Fischer, der Fischer sagt: one or many, so nobody named before
    if (description.noun === 'people') return null;
    if (this.isOffice(head) || !this.isBare(description) || isIntroduced(this.text, head, at, words))
      return null;
    const gender = words.rolesFemale.has(head) ? 'f' : words.rolesMale.has(head) ? 'm' : null;
    const found = this.story.antecedent(at, gender);
    // the judge … the foreman: who is only told by one calling is nobody of another
    const isCalling = /(?:woman|man|ist|crat)$/u.test(head) && !words.unnamed.has(head);
    return isCalling && !found?.person ? null : this.floor.entryOf(found, gender ?? 'm');
  }

  /** "The visiting coach", « la sœur de la victime » are told apart from some other, who may have been named. */
  private isBare({ modifiers, text }: Description): boolean {
    const hasComplement = this.lang !== 'en' && text.split(/\s/u).length > modifiers.length + 1;
    return modifiers.length < 2 && !hasComplement;
  }

  /** An office has one holder; that somebody is not named does not make them anybody else in the article. */
  private isOffice(head: string): boolean {
    const { offices, roles, unnamed } = this.words;
    return offices.has(head) || (roles.has(head) && !unnamed.has(head));
  }
}
