import type { Correction } from '../../core/corrections/correction.ts';
import { anchorOf } from '../../core/corrections/text-anchor.ts';
import type { Passage, Reading, Span } from '../../core/reading.ts';
import { outletKey, speakerKey } from '../../core/source-key.ts';
import { verbClass } from '../../core/verb-classes.ts';
import type { SourceKey } from '../../messages.ts';
import type { CardGiven, Words } from './card-opener.ts';
import { describeWording, type WordingText } from './describe-wording.ts';
import { kindOf, labelOf, nameOf, shownName } from './passage-label.ts';

/** What a card shows of a passage; all of it plain text in the reader's language. */
export interface CardText {
  voice: Passage['voice'] | 'reporter';
  isBracket: boolean;
  /** Name of the dialog: "Ilse Tarrant: Quoted, word for word, 3 of 9". */
  label: string;
  /** "Quoted, word for word". */
  heading: string;
  /** "3 of 9". */
  position: string;
  name: string;
  /** "probably", when the rule that found it is not sure. */
  doubt: string | null;
  role: string | null;
  /** The words the article uses here, when they are not the name: "the envoy". */
  mention: string | null;
  /** `basis`: the study that the class of the words rests on. */
  cue: { text: string; meaning: string | null; basis: string | null } | null;
  why: string;
  /** What stands out in its wording, where the reader asked for that. */
  wording: WordingText | null;
  /** The source its notes are filed under; `label` is its name as it is shown. */
  source: { key: SourceKey; name: string; label: string };
  corrections: { label: string; correction: Correction }[];
  /** Who else might have said it: the name as it is shown, and as it is kept. */
  others: { label: string; name: string }[];
  /** Given a name, the correction that it was this speaker. */
  saidBy: (name: string) => Correction;
  /** Given a name, the correction that whoever is named here is this speaker in every article; null for nobody named. */
  always: { label: string; is: (name: string) => Correction } | null;
}

/** Below this confidence it says "probably". */
const SURE = 0.7;

/** What the card says on a passage of a reading; what the reader has selected over it may be its limits. */
export function describeCard(
  reading: Reading,
  passage: Passage,
  words: Words,
  { selected = null, wording = null }: Partial<Pick<CardGiven, 'selected' | 'wording'>> = {},
): CardText {
  const { speakers, passages, text, article } = reading;
  const speaker = speakers.find(({ id }) => id === passage.speaker?.id);
  const isNamed = speaker !== undefined && speaker.kind !== 'unknown';
  const isEditor = passage.voice === 'editorial';
  const outlet = article.host?.name ?? location.hostname;
  const name = nameOf(reading, passage, words);
  const index = String(passages.indexOf(passage) + 1);
  const count = String(passages.length);
  const anchor = anchorOf(text, passage);
  const mention = passage.speaker?.mention?.text ?? null;
  return {
    voice: passage.voice,
    isBracket: passage.kind === 'bracket',
    label: labelOf(reading, passage, words),
    heading: kindOf(passage, words),
    position: words('card_position', index, count),
    name,
    // what is nobody's is not "probably" nobody's
    doubt: passage.confidence < SURE && isNamed ? words('probably') : null,
    role: isEditor ? null : (speaker?.role ?? null),
    mention: mention !== null && mention !== name ? words('in_quotation_marks', mention) : null,
    cue: passage.cue && {
      text: passage.cue.text,
      meaning: words(`class_${passage.cue.class}`) || null,
      basis: verbClass(passage.cue.class)?.basis ?? null,
    },
    why: words(`rule_${passage.rule}`, passage.cue?.text ?? '', mention ?? '') || passage.why,
    wording: wording && describeWording(reading, wording, words),
    source:
      isEditor || !isNamed
        ? { key: outletKey(article.host?.domain ?? location.hostname), name: outlet, label: outlet }
        : { key: speakerKey(speaker.name), name: speaker.name, label: name },
    corrections: correctionsOf(reading, passage, words, selected),
    others: speakers
      .filter(({ id, kind }) => id !== speaker?.id && kind !== 'editor' && kind !== 'unknown')
      .map((other) => ({ label: shownName(other.name, words), name: other.name })),
    saidBy: (other) => ({ kind: 'speaker', passage: anchor, name: other }),
    always:
      isNamed && !isEditor
        ? {
            label: words('correct_always', name),
            is: (other) => ({
              kind: 'merge',
              from: speakerKey(speaker.name),
              into: speakerKey(other),
              name: other,
            }),
          }
        : null,
  };
}

/** What else the passage may be. */
function correctionsOf(
  { text }: Reading,
  passage: Passage,
  words: Words,
  selected: Span | null,
): CardText['corrections'] {
  const anchor = anchorOf(text, passage);
  const isOther = selected !== null && (selected.start !== passage.start || selected.end !== passage.end);
  const isNotIt = passage.voice === 'paraphrase' ? 'correct_not_paraphrase' : 'correct_not_quote';
  const one = (label: string, correction: Correction): CardText['corrections'] => [
    { label: words(label), correction },
  ];
  return [
    ...(isOther
      ? one('correct_limits', { kind: 'limits', passage: anchor, to: anchorOf(text, selected) })
      : []),
    ...(passage.voice === 'editorial'
      ? one('correct_not_editorial', { kind: 'not-editorial', passage: anchor })
      : [
          ...one(isNotIt, { kind: 'not-a-quote', passage: anchor }),
          ...one('correct_is_editorial', { kind: 'is-editorial', passage: anchor }),
        ]),
  ];
}
