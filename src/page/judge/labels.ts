/** The words by which text itself says that it is no part of the article. */

/**
 * What opens a pointer to other articles, or an appeal, by the first word: a pattern is only made ready where it can
 * match, since to compile one costs more than to try it on a whole article.
 */
const POINTERS: readonly (readonly [firstWords: string, rest: RegExp])[] = [
  ['read', /^\S+ (?:more|also|next|too|further|this|the full)\b/],
  ['see watch listen hear learn', /^\S+ (?:more|also|next|too|further)\b|^watch(?: now)?:/],
  ['find', /^find out (?:more|also|next|too|further)\b/],
  ['also', /^also (?:read|see|watch|on)\b/],
  ['more', /^more (?:on|from|stories|news|in|about|top)\b.{0,80}$/],
  ['related recommended trending', /^\w+\b.{0,12}(?:[:|]|$)/],
  ["must must-read editor’s editor's", /^(?:must[- ]read|editor[’']s picks?)\b.{0,12}(?:[:|]|$)/],
  ['you', /^you (?:may|might) (?:also )?(?:like|be interested)/],
  ["don't don’t", /^don['’]t miss\b/],
  ['most', /^most (?:read|popular|viewed)/],
  ['sign subscribe', /^(?:sign up|subscribe) (?:for|to|here|now|today)\b/],
  ['share', /^share this/],
  ['advertisement sponsored', /^\w+\b/],
  ['story continue', /^(?:story continues below|continue reading)/],
  ['tag tags topic topics filed category categories', /^(?:\w+|filed under):/],
  ['image photo', /^\w+ \d+ of \d+/],
  ['leia', /^leia (?:mais|também)/],
  ['lee lea', /^le[ae] también/],
  ['leggi', /^leggi anche/],
  ['lire à', /^lire aussi|^à lire(?: aussi)?\s?:/],
  ['lesen mehr', /^lesen sie (?:auch|mehr)|^mehr zum thema/],
  ['читайте по реклама', /^(?:читайте также|по теме|реклама)/],
  ['anzeige werbung publicidad publicité', /^\S+$/],
];
const POINTER_OF = new Map(POINTERS.flatMap(([words, rest]) => words.split(' ').map((word) => [word, rest])));
/** Characters that may stand before a label, and end its first word. */
const BESIDE = ' \t\n([{|*>»►▶•:–—-';
const WORD_ENDS = ' \t\n:|.,;!?()[]/';
const LONGEST_FIRST_WORD = 16;
/** "12 comments" under a headline. */
const COUNT = /^\d+ (?:comments?|shares?)$/i;

/** A short label and a colon, with nothing after it but a link. */
const SHORT_LABEL = /^[^:.!?“"«]{2,28}:\s/;

/** An appeal or a handle that closes an article's text. */
const APPEAL =
  /\b(?:follow|like|find|join) (?:us|me|him|her|them|\S+(?: \S+){0,4}?) on (?:facebook|twitter|instagram|youtube|linkedin|telegram|x\b|social)|\bfollow @\w|^(?:like this story|share (?:this|your)|sign up|subscribe|get the .{0,40} app|click here)\b|\bnewsletter\b.{1,60}\b(?:here|inbox|sign)\b/i;

/** Who else worked on it: of use for telling where a report comes from, but not its text. */
const CREDIT =
  /^\W?(?:(?:additional |with )?reporting by|(?:writing|editing) by)\b|\b(?:contributed (?:to this|reporting)|contribut\S* (?:à cet|a este))\b/i;

const PICTURE_CREDIT =
  /\((?:image|photo|photograph|picture|foto|bild|credit|file|getty|reuters|ap|afp)\b[^()]*\)\s*$|©|\bphotos? by\b|\bimage credit\b/i;

/** An appeal is short; long text is not searched to its end. */
const LONGEST_APPEAL = 400;
const APPEAL_WORDS = 'follow,like ,find ,join ,share ,sign up,subscribe,get the,click here,newsletter'.split(
  ',',
);

/** True for a line that points to something else than the article, or stands over an advertisement. */
export function isPointerLabel(text: string): boolean {
  let from = 0;
  while (from < 3 && BESIDE.includes(text.charAt(from))) from++;
  const word = firstWord(text, from);
  const rest = POINTER_OF.get(word);
  if (rest !== undefined) return rest.test(text.slice(from).toLowerCase());
  return text.length < 24 && isDigit(text.charCodeAt(from)) && COUNT.test(text.slice(from));
}

/** Up to a blank or a mark, lower case. */
function firstWord(text: string, from: number): string {
  let end = from;
  while (end < text.length && end - from <= LONGEST_FIRST_WORD && !WORD_ENDS.includes(text.charAt(end)))
    end++;
  return text.slice(from, end).toLowerCase();
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

export const hasShortLabel = (text: string): boolean => SHORT_LABEL.test(text);

export function isAppeal(text: string): boolean {
  if (text.length > LONGEST_APPEAL) return false;
  const lower = text.toLowerCase();
  return APPEAL_WORDS.some((word) => lower.includes(word)) && APPEAL.test(text);
}

export const isCredit = (text: string): boolean =>
  text.length < 200 && (text.includes('ing by') || text.includes('ontribut')) && CREDIT.test(text);

/** "(Photo: …)", "© …", "Photo by …". */
export function isPictureCredit(text: string): boolean {
  if (text.includes('©')) return true;
  const mayBe = text.includes('(') || text.includes('by ') || text.toLowerCase().includes('credit');
  return mayBe && PICTURE_CREDIT.test(text);
}

/** Where a caption ends and the credit in brackets behind it begins: "The quay at dawn (Photo: Ida Quill)". */
export function withoutCredit(caption: string): number {
  const from = caption.lastIndexOf('(');
  return from > 0 && PICTURE_CREDIT.test(caption.slice(from)) ? from : caption.length;
}
