import type { Insertion, QuotedSpan } from '../draft.ts';
import type { Mention, Span } from '../reading.ts';
import { contains } from '../span.ts';
import { isBoilerplate, type SurveyedBlock } from './block-survey.ts';
import type { Bracketed } from './brackets.ts';
import { voiceTraits } from './comment-voice.ts';
import { labelAtEnd, labelAtStart } from './label-forms.ts';
import { late } from '../words/late.ts';
import { classAt, LETTER } from '../words/letters.ts';

export interface BracketGround {
  text: string;
  lang: string;
  blocks: readonly SurveyedBlock[];
  quoted: readonly QuotedSpan[];
}

/** Initials of who inserted it, after a dash at the end: "[They never asked. -RT]". */
/** Sample: "nooooo" */
const DRAWN_OUT = late.u`(\p{L})\1{3,}`;
const EXCLAIMED = late.u`^\s*\p{L}+,`;
const IN_WORD = late.u`^\[\p{L}{1,9}\]$`;
const INITIALS = late.u`\s[-–—―]{1,2}\s?(?<initials>\p{Lu}{2,4})\W*$`;
/** "(emphasis mine)", "(Hervorhebung durch X)": short, and about the type alone. */
const EMPHASIS = late.iu`^(?:\p{L}+ )?(?:emphas[ie]s|hervorhebung(?:en)?|souligné|énfasis|enfasi|corsivo|grifos?|italics|выделен[оы]?|курсив)(?!\p{L})`;
/** "[sic]", "[…]", footnotes, addresses and sources of a link list: not an editor's words. */
const NOT_WORDS = late.iu`^(?:sic!?|[.…\s]+|\d[\d\s,.:–-]*|[*†‡]+|\w|\p{L}?\d+|e?-?mail\sprotected)?\.?$|^(?:#|PMID|doi|ISBN|https?:|www\.|<)`;
/** "[Video: …]", "[Photo by …]": a caption. */
const CAPTION =
  /^\s*(?:video|photo|image|picture|graphic|audio|watch|tweet|foto|bild|grafik|vidéo|imagen|immagine|фото|видео)\b/iu;

/** What a pair of brackets holds that an editor set in, or null for any other bracket. */
export function insertionInBrackets(bracketed: Bracketed, ground: BracketGround): Insertion | null {
  const { text, lang } = ground;
  const words = text.slice(bracketed.inner.start, bracketed.inner.end);
  const inQuote = isInQuote(bracketed, ground);
  if (completesWord(bracketed, text)) return insertionOf(bracketed, ground, IN_QUOTE);
  if (NOT_WORDS().test(words.trim())) return null;
  const labelled = labelledBracket(bracketed, words, text, lang);
  if (labelled)
    return isBoilerplate(words.slice(labelled.label === null ? 0 : labelled.label.text.length))
      ? null
      : insertionOf(bracketed, ground, inQuote ? { ...labelled, kind: 'bracket' } : labelled);
  if (bracketed.shape === 'round')
    return DRAWN_OUT().test(words) && words.length < 30
      ? insertionOf(bracketed, ground, {
          kind: 'comment',
          label: null,
          rule: 'bracket-with-voice',
          confidence: 0.7,
        })
      : null;
  if (isBoilerplate(words) || CAPTION.test(words)) return null;
  if (inQuote) return creditsSource(bracketed, ground) ? null : insertionOf(bracketed, ground, IN_QUOTE);
  return hasOwnVoice(words, lang)
    ? insertionOf(bracketed, ground, {
        kind: 'comment',
        label: null,
        rule: 'bracket-with-voice',
        confidence: 0.8,
      })
    : null;
}

type Found = Pick<Insertion, 'kind' | 'label' | 'rule' | 'confidence'>;

const IN_QUOTE: Found = { kind: 'bracket', label: null, rule: 'bracket-in-quote', confidence: 0.97 };

/** A bracket with a label at either end, with initials, or about emphasis. */
function labelledBracket(
  { inner, shape }: Bracketed,
  words: string,
  text: string,
  lang: string,
): Found | null {
  if (EMPHASIS().test(words.trim()) && words.split(/\s+/u).length <= 6)
    return { kind: 'note', label: null, rule: 'emphasis', confidence: 0.96 };
  const first = labelAtStart(text, inner, lang);
  if (
    first &&
    (first.divider === 'colon' ||
      first.alone ||
      (first.strength === 'sure' && (first.divider === 'dash' || first.text.length > 5)))
  )
    return shape === 'round' &&
      first.strength === 'bracket' &&
      first.divider !== 'colon' &&
      !EMPHASIS().test(words.trim())
      ? null
      : { kind: first.kind, label: first, rule: 'label-in-brackets', confidence: 0.96 };
  const last = labelAtEnd(text, inner);
  if (last && precededByDivider(text, last, inner))
    return { kind: 'note', label: last, rule: 'label-last', confidence: 0.97 };
  const initials = shape === 'square' ? INITIALS().exec(words) : null;
  if (initials?.groups?.['initials'] !== undefined) {
    const start = inner.start + initials.index + initials[0].indexOf(initials.groups['initials']);
    const label = {
      start,
      end: start + initials.groups['initials'].length,
      text: initials.groups['initials'],
    };
    const sentence = words.trim().split(/\s+/u).length >= 5;
    return { kind: sentence ? 'comment' : 'note', label, rule: 'initials', confidence: 0.9 };
  }
  return null;
}

/** "– Ed.", ", d. Red.", ". Ed": a short word like "ed" needs a divider before it, a long one does not. */
const precededByDivider = (text: string, label: Mention, inner: Span): boolean =>
  label.start === inner.start
    ? label.text.length > 3
    : label.text.replace(/\W/gu, '').length > 7 ||
      /[-–—―,;.:/*]\s*$/u.test(text.slice(inner.start, label.start));

/** Sample: "He will [with luck] sign." inside quotation marks; block quotations count as quoted. */
function isInQuote(bracketed: Bracketed, { quoted, blocks, text }: BracketGround): boolean {
  if (
    quoted.some(({ parts }) =>
      parts.some((part) => contains(part, bracketed) && part.start < bracketed.start),
    )
  )
    return true;
  const block = blocks[bracketed.from];
  return (
    block?.role === 'blockquote' &&
    !bracketed.wholeBlock &&
    text.slice(block.start, bracketed.start).trim() !== ''
  );
}

/** Sample: "Turnout fell. [Harbour Gazette.]" at the end of a line: the source of a digest’s item. */
const creditsSource = ({ start, end }: Bracketed, { text }: BracketGround): boolean =>
  /[.!?”“"]\s*$/u.test(text.slice(Math.max(0, start - 4), start)) &&
  /^[^\S\n]*(?:\n|$)/u.test(text.slice(end, end + 80));

/** Sample: "pick[ing] up", "[W]ith this vote". */
const completesWord = ({ start, end, shape }: Bracketed, text: string): boolean =>
  shape === 'square' &&
  end - start <= 14 &&
  IN_WORD().test(text.slice(start, end)) &&
  ((classAt(text, start - 1) & LETTER) !== 0 || (classAt(text, end) & LETTER) !== 0);

/** At least four words, and one of them speaks to the reader, asks, exclaims or judges. */
function hasOwnVoice(words: string, lang: string): boolean {
  const traits = voiceTraits(words, lang);
  if (traits.words < 3) return false;
  return (
    traits.questions > 0 ||
    traits.exclamations > 0 ||
    traits.interjection > 1 ||
    DRAWN_OUT().test(words) ||
    (traits.interjection > 0 && EXCLAIMED().test(words)) ||
    (traits.words >= 4 && traits.first > 0) ||
    (traits.words >= 8 && traits.verdict + traits.meta + traits.second > 1)
  );
}

/** The bracket as an insertion, with one part for each block it touches. */
export function insertionOf(
  { start, end, from, to }: Bracketed,
  { text, blocks }: BracketGround,
  found: Found,
): Insertion {
  const parts: Span[] = [];
  for (let index = from; index <= to; index++) {
    const block = blocks[index];
    if (block) parts.push({ start: Math.max(start, block.start), end: Math.min(end, block.end) });
  }
  const label = found.label && {
    start: found.label.start,
    end: found.label.end,
    text: text.slice(found.label.start, found.label.end),
  };
  return { ...found, start, end, parts, label };
}

/** A square bracket of two words and more that could be an editor's, if the page is known for it. */
export function isInsertableBracket({ shape, inner }: Bracketed, text: string): boolean {
  const words = text.slice(inner.start, inner.end);
  return (
    shape === 'square' &&
    words.trim().split(/\s+/u).length >= 2 &&
    !NOT_WORDS().test(words.trim()) &&
    !CAPTION.test(words) &&
    !isBoilerplate(words)
  );
}
