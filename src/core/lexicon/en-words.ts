/** The small English words that the rules for attribution look at, as flags. */
import { englishForm } from './en-forms.ts';
import type { VerbForm } from './en-inflect.ts';
import { ENGLISH_NOUNS } from './en-verbs.ts';
import type { Verb, VerbClass } from './lexicon.ts';

/** What a word may be; a word may be several things. */
export const Is = {
  Be: 1,
  Have: 1 << 1,
  Modal: 1 << 2,
  Do: 1 << 3,
  Negation: 1 << 4,
  Adverb: 1 << 5,
  /** Can be a subject: he, she, they. */
  Pronoun: 1 << 6,
  Object: 1 << 7,
  Determiner: 1 << 8,
  Preposition: 1 << 9,
  Conjunction: 1 << 10,
  /** Opens a subordinate clause: because, although, after. */
  Subordinator: 1 << 11,
  Relative: 1 << 12,
  Question: 1 << 13,
  That: 1 << 14,
  Time: 1 << 15,
  To: 1 << 16,
  /** Mr, Sen: the stop after it ends nothing. */
  Title: 1 << 17,
  Base: 1 << 18,
  Third: 1 << 19,
  Past: 1 << 20,
  Participle: 1 << 21,
  Gerund: 1 << 22,
  /** A finite verb that opens no reported speech: came, went, made. */
  PlainVerb: 1 << 23,
  Noun: 1 << 24,
  /** Places or ways of speaking: statement, interview, rally. */
  Occasion: 1 << 25,
  // Not what a word is, but which rules look at it: where none of these stands, they need not be asked.
  /** A form of a reporting verb. */
  Reporting: 1 << 26,
  /** Opens a source without a verb, or heads it: according to, in a poll, in her words. */
  Basis: 1 << 27,
  /** Gives a view without saying whose: The road is expected to close. | He reportedly left. */
  Hearsay: 1 << 28,
  /** Holds words called out, or one that is used: the chant “A”, the term “A”. */
  Called: 1 << 29,
} as const;

/** The flags that tell what a word may be. */
export const GRAMMAR = Is.Reporting - 1;

export interface Word {
  flags: number;
  /** The reporting verbs it may be a form of, the longest first. */
  verbs: readonly Verb[] | null;
  noun: VerbClass | null;
}

const SMALL: readonly (readonly [number, string])[] = [
  [Is.Be, "is are was were be been being am isn't aren't wasn't weren't 's 're"],
  [Is.Have, "has have had having hasn't haven't hadn't"],
  [
    Is.Modal,
    "will would can could may might must shall should won't wouldn't can't couldn't cannot shouldn't",
  ],
  [Is.Do, "does do did doesn't don't didn't"],
  [
    Is.Negation,
    "not never no hasn't haven't hadn't isn't aren't wasn't weren't doesn't don't didn't won't wouldn't can't couldn't cannot neither nor",
  ],
  [
    Is.Adverb,
    'also meanwhile moreover nevertheless nonetheless then later once again still even just only now recently repeatedly further often already previously famously reportedly quickly publicly simply always ever initially finally eventually first not never soon instead however too therefore thus both rightly merely consistently regularly routinely frequently explicitly specifically openly privately largely essentially basically actually similarly likewise sarcastically jokingly falsely incorrectly correctly bluntly sharply angrily quietly loudly softly flatly all subsequently immediately ultimately apparently clearly allegedly sometimes usually really seemingly effectively proudly wrongly briefly directly boldly strongly vehemently emphatically reluctantly grudgingly supposedly purportedly emotionally confidently defiantly matter-of-factly tearfully nervously cheerfully dryly wryly pointedly wistfully ominously solemnly vaguely gravely calmly firmly',
  ],
  [
    Is.Pronoun,
    "he she they it i we you who one everyone everybody nobody anyone someone many some others most he's she's they're i'm it's we're you're he'd she'd they'd i'd we'd they've we've i've",
  ],
  [Is.Object, 'him her them me us you it himself herself themselves itself'],
  [
    Is.Determiner,
    'the a an this that these those his her its their my our your some any no each every another both all several many most few two three four five six seven eight nine ten',
  ],
  [
    Is.Preposition,
    'of in on at for from to with by about against during after before between among into over under through without within around near toward towards upon since until despite like amid following regarding via outside inside across along behind beyond per',
  ],
  [Is.Conjunction, 'and but or nor yet'],
  [
    Is.Subordinator,
    'because although though while whereas if unless when whenever as after before since until once so than',
  ],
  [Is.Relative, 'who which that whose whom where'],
  [Is.Question, 'whether how why what where when if who which'],
  [Is.That, 'that'],
  [
    Is.Time,
    'monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight earlier later last next week month year morning afternoon evening night ago recently spring summer autumn winter january february march april may june july august september october november december weekend then now',
  ],
  [Is.To, 'to'],
  [
    Is.Title,
    'mr mrs ms dr prof sen sens rep reps gov govs gen lt col sgt capt rev hon pres jr sr st no vs inc corp co ltd maj adm det supt',
  ],
  [
    Is.PlainVerb,
    "came went got gets made makes took takes gave gives left became becomes began begins led won lost ran runs kept keeps spent sent sits sat stood stands met meets comes goes remains remained seems seemed appears appeared includes included followed follows works worked lives lived plays played looks looked moved moves turned turns wants wanted needs needed tried tries helped helps voted votes used uses died dies grew grows fell falls rose rises continues hit hits faces faced served serves ended ends held holds bought brought brings built sold paid pays happened happens means meant lacks deserves doesn't isn't wasn't shook threw wore drew drove swung flung bent spun wept slid strode knelt swept hung dug",
  ],
  [
    Is.Occasion,
    'statement interview rally speech debate conference email e-mail tweet letter post briefing hearing event interviews op-ed call memo town hall message essay appearance ceremony report story article testimony remarks video phone telephone',
  ],
  [
    Is.Basis,
    'according poll polls polling survey surveys word words view opinion judgment judgement eyes estimation telling account phrase',
  ],
  [
    Is.Hearsay,
    'expected believed thought said reported rumored rumoured alleged predicted projected understood considered estimated known reportedly allegedly supposedly purportedly',
  ],
  [
    Is.Called,
    'chant chants shout shouts cry cries calls scream screams yells jeers chorus choruses slogan slogans term terms phrase phrases word words expression expressions',
  ],
];

const FORMS: Readonly<Record<VerbForm, number>> = {
  base: Is.Base,
  third: Is.Third,
  past: Is.Past | Is.Participle,
  simple: Is.Past,
  participle: Is.Participle,
  gerund: Is.Gerund,
};

interface Lists {
  flags: ReadonlyMap<string, number>;
  nouns: ReadonlyMap<string, VerbClass>;
}

let lists: Lists | null = null;

function smallWords(): ReadonlyMap<string, number> {
  const flags = new Map<string, number>();
  for (const [flag, list] of SMALL)
    list.split(' ').forEach((form) => flags.set(form, (flags.get(form) ?? 0) | flag));
  return flags;
}

function nouns(): ReadonlyMap<string, VerbClass> {
  const all = new Map<string, VerbClass>();
  for (const line of ENGLISH_NOUNS.split('\n')) {
    const [verbClass, ...words] = line.split(' ');
    for (const word of words)
      for (const form of [word, word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`])
        all.set(form, verbClass as VerbClass);
  }
  return all;
}

const NO_WORD: Word = { flags: 0, verbs: null, noun: null };
const PLAIN_ADVERB: Word = { flags: Is.Adverb, verbs: null, noun: null };

/** What is known of a word in lower case; unknown words in -ly are taken for adverbs. */
export function wordOf(form: string): Word {
  lists ??= { flags: smallWords(), nouns: nouns() };
  const small = lists.flags.get(form.includes('’') ? form.replaceAll('’', "'") : form);
  const noun = lists.nouns.get(form) ?? null;
  const verb = englishForm(form);
  if (small === undefined && noun === null && verb === null)
    return form.length > 5 && form.endsWith('ly') && form !== 'family' ? PLAIN_ADVERB : NO_WORD;
  let flags = (small ?? 0) | (noun === null ? 0 : Is.Noun) | (verb === null ? 0 : Is.Reporting);
  for (const as of verb?.as ?? []) flags |= FORMS[as];
  return { flags, verbs: verb?.verbs ?? null, noun };
}
