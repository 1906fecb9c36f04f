import type { Attribution, Draft } from '../draft.ts';
import type { Span } from '../span.ts';
import type { Gender } from '../lexicon/names-given.ts';
import type { NameWords } from '../lexicon/name-words.ts';
import type { SourceBlock } from '../article-text.ts';
import type { Speaker, SpeakerKind } from '../reading.ts';
import { DescribedEntries } from './described-entries.ts';
import { officesOf } from './find-described.ts';
import { CITED, type Turn } from './find-pronoun.ts';
import { interviewTurn, leadingPerson } from './interview.ts';
import { openLedger, UNKNOWN, type Entry, type Ledger } from './ledger.ts';
import { NamedEntries } from './named-entries.ts';
import { nounsOf, type NounBehind } from './noun-behind.ts';
import type { Cast } from './person.ts';
import { placesOf, type Place } from './place.ts';
import { NO_SETTING, type MentionReading, type PronounKind } from './mention-reading.ts';
import { readMention } from './read-mention.ts';
import { learnRole } from './record-use.ts';
import { bodyBehind } from './body-behind.ts';
import { AUTHOR, INTERVIEWER } from './stand-ins.ts';
import { SpokenTurns } from './spoken-turns.ts';
import { Story } from './story.ts';

/** Where a mention stands, and whose words those before it are. */
interface Asked {
  at: number;
  attribution: Attribution;
  /** The speakers of the attributions before, by index. */
  speakerOf: readonly (string | null)[];
}

/** Answers whom each mention stands for, in order, remembering who has spoken. */
export class WhoIs {
  /** The speakers as they turn up. */
  readonly ledger: Ledger = openLedger();
  private readonly turns: Turn[] = [];
  private readonly floor = new SpokenTurns(this.turns, this.ledger);
  private readonly descriptions: DescribedEntries;
  private readonly story: Story;
  /** Where mentions begin of those who have spoken. */
  private readonly spoken = new Set<number>();
  /** Block quotations that name their source. */
  private readonly cited: readonly SourceBlock[];
  private readonly names: NamedEntries;
  private readonly place: Place;
  private readonly nounBehind: NounBehind;

  /** `readings`: what the mention of each attribution is made of, by index. */
  constructor(
    private readonly draft: Draft,
    private readonly cast: Cast,
    private readonly words: NameWords,
    private readonly readings: readonly (MentionReading | null)[],
  ) {
    this.cited = draft.article.blocks.filter(({ cite }) => cite);
    this.names = new NamedEntries(draft, cast, words, this.ledger);
    this.place = placesOf(draft);
    this.story = new Story(draft, cast, this.place, this.turns);
    this.nounBehind = nounsOf(draft, this.place, words, this.spoken);
    // Whoever is named as a speaker is a person for all pronouns, also for those before.
    for (const reading of readings)
      if (reading?.kind === 'name')
        learnRole(this.names.personOf(reading.use, reading.theBody), reading.role, words);
    this.descriptions = new DescribedEntries(
      draft,
      words,
      this.names,
      officesOf(cast),
      this.floor,
      this.story,
    );
  }

  /** The speaker of an attribution; those before it must have been asked for already. */
  resolve(attribution: Attribution, index: number, speakerOf: readonly (string | null)[]): Speaker | null {
    const reading = this.readings[index] ?? null;
    const asked: Asked = { at: attribution.mention?.start ?? attribution.start, attribution, speakerOf };
    const entry = reading === null ? this.unmentioned(asked) : this.entryOf(reading, asked);
    if (entry === null) return null;
    this.spoken.add(asked.at);
    // “Why?” I ask Roe. “I must,” he says. Whoever tells the story in the first person is nobody’s he or she
    const isTeller = reading?.kind === 'pronoun' && reading.pronoun === 'first';
    const isThing = reading?.kind === 'description' && reading.description.noun === 'thing';
    this.turns.push({
      start: asked.at,
      person: entry.person,
      speaker: entry.speaker.id,
      gender: entry.person?.gender ?? entry.gender,
      human: isHuman(entry) && !isTeller && !isThing,
      ...(attribution.rule === 'according-to' ? { weight: CITED } : {}),
    });
    return entry.speaker;
  }

  /** Words that simply go on are those of the one before; a block quotation may give its source. */
  private unmentioned(asked: Asked): Entry | null {
    const before = this.carried(asked);
    if (before) return before;
    const { start } = asked.attribution;
    const cite = this.cited.find((block) => block.start <= start && start < block.end)?.cite;
    if (!cite) return null;
    const person = this.cast.people.find(({ name }) => cite.includes(name));
    return person ? this.ledger.forPerson(person) : this.ledger.forWords(cite.trim(), 'person');
  }

  /** Whoever spoke the words that these carry on. */
  private carried({ attribution: { carriesOn }, speakerOf }: Asked): Entry | undefined {
    return carriesOn === undefined ? undefined : this.ledger.byId(speakerOf[carriesOn] ?? '');
  }

  private entryOf(reading: MentionReading, asked: Asked): Entry {
    switch (reading.kind) {
      case 'pronoun':
        return this.behindPronoun(reading.pronoun, asked);
      case 'nobody':
        return this.unknown();
      case 'names':
        return this.names.together(reading.uses);
      case 'name':
        return this.names.named(reading);
      case 'description':
        return this.inTurn(asked.attribution) ?? this.descriptions.described(reading.description, asked.at);
    }
  }

  private behindPronoun(pronoun: PronounKind, asked: Asked): Entry {
    const { at } = asked;
    const carried = this.carried(asked);
    if (pronoun === 'first') return this.ledger.forWords(this.draft.article.facts.byline ?? AUTHOR, 'person');
    if (pronoun === 'it')
      return carried ?? this.floor.latest(ONE_BODY, at) ?? this.behindIt(asked) ?? this.unknown();
    if (pronoun === 'they') return carried ?? this.floor.latest(MANY, at) ?? this.unknown();
    const gender = pronoun === 'he' ? 'm' : 'f';
    if (carried && mayBe(carried, gender)) return carried;
    const { kind, parts, quotedParts } = asked.attribution;
    const words = kind === 'indirect' ? parts : quotedParts;
    const found = this.story.antecedent(at, gender, words);
    const many = pronoun === 'ambiguous' ? this.floor.latest(MANY, at) : null;
    if (many && (found === null || this.turns.at(-1)?.speaker === many.speaker.id)) return many;
    return this.floor.entryOf(found, gender) ?? this.behindNoun(asked, gender) ?? this.unknown();
  }

  /** La ministre … a-t-elle dit: with nobody named, the noun to which the pronoun’s gender points. */
  private behindNoun(asked: Asked, gender: Gender): Entry | null {
    return this.ofNoun(this.nounBehind(asked.at, gender), asked);
  }

  /** The report is long. It says …: with no body that spoke, the one the sentence before tells of. */
  private behindIt(asked: Asked): Entry | null {
    return this.ofNoun(bodyBehind(this.draft, this.place, this.words, asked.at), asked);
  }

  private ofNoun(noun: Span | null, { attribution }: Asked): Entry | null {
    if (noun === null) return null;
    const reading = readMention(this.draft.text, noun, this.draft.lang, this.words, NO_SETTING);
    return reading === null || reading.kind === 'pronoun'
      ? null
      : this.entryOf(reading, { at: noun.start, attribution, speakerOf: [] });
  }

  /** Who asks and who answers in an interview. */
  private inTurn(attribution: Attribution): Entry | null {
    const turn = interviewTurn(attribution);
    if (turn === 'question') return this.ledger.forWords(INTERVIEWER, 'unnamed');
    const asked = turn === 'answer' ? leadingPerson(this.cast) : null;
    return asked ? this.ledger.forPerson(asked) : null;
  }

  private unknown(): Entry {
    return this.ledger.forWords(UNKNOWN, 'unknown');
  }
}

const ONE_BODY: ReadonlySet<SpeakerKind> = new Set(['organisation', 'group']);
const MANY: ReadonlySet<SpeakerKind> = new Set(['group', 'organisation', 'unnamed']);

const isHuman = ({ speaker: { kind } }: Entry): boolean => kind === 'person' || kind === 'unnamed';

/** Nothing speaks against this gender. */
function mayBe(entry: Entry, gender: Gender): boolean {
  const known = entry.person?.gender ?? entry.gender;
  return isHuman(entry) && (known === null || known === gender);
}
