/** A source as the surfaces show it: what this article says of it, what was recorded, what the reader wrote. */
import type { Passage, Reading, Speaker, SpeakerKind } from '../core/reading.ts';
import type { NoteView, SourceKey } from '../messages.ts';

/** An attributing verb with how often it was used of a source, and its class of the lexicon. */
export interface VerbCount {
  lemma: string;
  /** As the article has it, the shortest of its forms ("said" of "said" and "has said"); not kept for later. */
  text?: string;
  class: string;
  count: number;
}

/** What was recorded of a source over all articles read. */
export interface Recorded {
  articles: number;
  passages: number;
  verbs: VerbCount[];
}

export interface SourceView {
  key: SourceKey;
  /** Empty for what is given to nobody by name, which is of kind `unknown`. */
  name: string;
  role: string | null;
  /** `article`: the article itself, which a reader can note something on, too. */
  kind: SpeakerKind | 'outlet' | 'article';
  /** Ids of its passages in this article, in order; an outlet's are its editor's. */
  passages: string[];
  /** The attributing verbs of this article. */
  verbs: VerbCount[];
  /** How much wording that stands out its words carry here; an outlet's, by the voices that are its own. */
  wording?: { voice: 'reporter' | 'editorial' | null; count: number }[];
  recorded: Recorded | null;
  /** The newest first. */
  notes: NoteView[];
  /** There are older notes, too. */
  more?: boolean;
}

/**
 * The attributing verbs of some passages, the most frequent first, then in order of appearance. A verb that gives
 * several passages (“A,” she said. “B.”) was written once and counts once.
 */
export function countVerbs(passages: readonly Passage[]): VerbCount[] {
  const counts = new Map<string, VerbCount>();
  const seen = new Set<number>();
  for (const { cue } of passages) {
    if (cue === null || cue.class === 'label' || !/\p{L}/u.test(cue.lemma) || seen.has(cue.start)) continue;
    seen.add(cue.start);
    const { lemma, class: verbClass } = cue;
    const text = withinSentence(cue);
    const known = counts.get(lemma);
    const form = known?.text !== undefined && known.text.length <= text.length ? known.text : text;
    counts.set(lemma, { lemma, text: form, class: verbClass, count: (known?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

/** "Describing" at the head of a sentence is "describing"; what the lexicon writes with a capital keeps it. */
const withinSentence = ({ text, lemma }: { text: string; lemma: string }): string =>
  /^\p{Ll}/u.test(lemma) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** What is quoted or reported without saying whose it is: "The mill is expected to close." */
export const passagesOfNobody = ({ passages, speakers }: Reading): Passage[] => {
  const named = new Set(speakers.filter(({ kind }) => kind !== 'unknown').map(({ id }) => id));
  return passages.filter(
    ({ voice, speaker }) => voice !== 'editorial' && (speaker === null || !named.has(speaker.id)),
  );
};

/** The passages of a speaker, in order. */
export const passagesOf = ({ passages }: Reading, { id }: Speaker): Passage[] =>
  passages.filter(({ speaker }) => speaker?.id === id);
