/** The words by which text itself says that it is no part of the article. */

/** Opens a pointer to other articles, or an appeal. */
const POINTER_LABEL =
  /^\W{0,3}(?:(?:read|see|watch|listen|hear|learn|find out) (?:more|also|next|too|further)\b|read (?:this|the full)\b|also (?:read|see|watch|on)\b|more (?:on|from|stories|news|in|about|top)\b.{0,80}$|(?:related|recommended|trending|must[- ]read|editor[’']s picks?)\b.{0,12}(?:[:|]|$)|you (?:may|might) (?:also )?(?:like|be interested)|don['’]t miss\b|most (?:read|popular|viewed)|(?:sign up|subscribe) (?:for|to|here|now|today)\b|share this|advertisement\b|sponsored\b|story continues below|continue reading|watch(?: now)?:|(?:tags?|topics?|filed under|categories):|(?:image|photo) \d+ of \d+|\d+ (?:comments?|shares?)$|leia (?:mais|também)|le[ae] también|leggi anche|lire aussi|à lire(?: aussi)?\s?:|lesen sie (?:auch|mehr)|mehr zum thema|читайте также|по теме|anzeige$|werbung$|publicidad$|publicité$|реклама)/i;

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

/** Everything a label can say stands near the beginning or is short; long text is not searched to its end. */
const LONGEST_SEARCHED = 400;
/** The first words of all pointer labels: the long pattern is only tried where it can match. */
const FIRST_WORDS = new Set(
  (
    'read see watch listen hear learn find also more related recommended trending must must-read editor editor’s ' +
    "editor's you don't don’t most sign subscribe share advertisement sponsored story continue tag tags topic topics " +
    'filed category categories image photo leia lee lea leggi lire à lesen mehr читайте по anzeige werbung publicidad ' +
    'publicité реклама'
  ).split(' '),
);

export function isPointerLabel(text: string): boolean {
  const start = text.slice(0, 24).toLowerCase();
  const first = /[^\s([{|*>»►▶•:–—-]+/.exec(start)?.[0] ?? '';
  return (FIRST_WORDS.has(first) || (text.length < 24 && /^\d/.test(first))) && POINTER_LABEL.test(text);
}

export const hasShortLabel = (text: string): boolean => SHORT_LABEL.test(text);

export function isAppeal(text: string): boolean {
  if (text.length > LONGEST_SEARCHED) return false;
  const lower = text.toLowerCase();
  const mayBe = [
    'follow',
    'like ',
    'find ',
    'join ',
    'share ',
    'sign up',
    'subscribe',
    'get the',
    'click here',
    'newsletter',
  ];
  return mayBe.some((word) => lower.includes(word)) && APPEAL.test(text);
}

export const isCredit = (text: string): boolean =>
  text.length < 200 && /ing by|contribut/i.test(text) && CREDIT.test(text);

export const isPictureCredit = (text: string): boolean =>
  /[(©]|by |credit/i.test(text) && PICTURE_CREDIT.test(text);
