/**
 * What a box is, judged by the names the page gives it (class, id, itemprop, role). General words only; there is
 * no rule for a single site. Names are taken apart into words and looked up: one long pattern would cost more
 * than all the rest of the reading.
 */

export const FURNITURE = 1;
/** The readers' comments: the plural, a list, a thread; a lone "comment" may be the editor's. */
export const COMMENTS = 2;
export const BODY = 4;
export const LEAD = 8;
export const PICTURE = 16;
export const QUOTE = 32;
/** One message of many, in a forum or a thread. */
export const MESSAGE = 64;

const words = (list: string): readonly string[] => list.split(' ');

const FURNITURE_WORDS = words(
  'ad ads adslot adunit adbox dfp promo promos promotion paywall share shares sharing sharebar addthis sharedaddy ' +
    'social socials follow following related recirc recirculation popular trending sidebar nav navbar navigation ' +
    'menu breadcrumb breadcrumbs pagination pager footer masthead taxonomy byline bylines bio dateline timestamp ' +
    'pubdate meta metadata metainfo postmeta postinfo toolbar widget widgets disqus cookie cookies consent gdpr ' +
    'onetrust didomi usercentrics cmp banner modal popup overlay tooltip skip hidden hide offscreen a11y copyright ' +
    'credit credits player jwplayer playlist slideshow carousel toc poll quiz survey donate donation cta respond ' +
    'reply login register search searchform relatednews relatedcontent relatedposts linkbox teaserlist teasers ' +
    'screenreader visuallyhidden outbrain taboola zergnet',
);
/** Furniture only where a name ends so: "post-tags", but not "tag-ferries" on an article filed under ferries. */
const FURNITURE_ENDINGS = new Set(words('tag tags topic topics author authors category categories'));
const FURNITURE_PAIRS = words(
  'ad-container site-header most-read most-popular most-viewed more-on more-from more-stories more-news more-in ' +
    'read-more read-next read-also also-read also-like see-also side-bar tag-list tag-links tag-cloud by-line ' +
    'about-author the-author publish-date published-date publish-time published-time post-date post-info ' +
    'entry-utility screen-reader sr-only visually-hidden video-player video-wrapper video-container video-meta ' +
    'video-info video-playlist gallery-nav gallery-count jump-link jump-to of-contents call-to comment-count ' +
    'comment-link comments-link sign-up post-footer entry-footer reading-time read-time',
);
/** Words that begin so: advertisement, sponsored, newsletters, subscribe, recommended, signup, outbrain, taboola. */
const FURNITURE_BEGINNINGS = new Set(
  words('adver spons newsl subsc recom signu outbr taboo carou donat share shari'),
);
/** Unmistakable even when run together with other words. */
const FURNITURE_INSIDE = ['newsletter', 'subscri', 'outbrain', 'taboola', 'advert', 'signup', 'breadcrumb'];

const COMMENT_WORDS = words(
  'comments commentlist disqus respond livefyre kommentare commentaires comentarios commenti',
);
const COMMENT_PAIRS = words(
  'comment-list comment-area comment-section comment-form comment-thread comment-wrap comment-wrapper ' +
    'comment-container comment-respond comments-area fb-comments',
);

const BODY_FIRST = new Set(words('article story entry post news body text'));
const BODY_SECOND = new Set(words('body text content copy fulltext'));
const BODY_WORDS = words(
  'articlebody articletext articlecontent storybody storytext entrycontent postcontent postbody bodytext ' +
    'bodycopy articlecopy newstext newsbody',
);

const LEAD_WORDS = words(
  'lead lede dek deck standfirst summary subtitle subheadline subhead subheading sapo excerpt intro teaser ' +
    'description chapo chapeau vorspann entradilla bajada sottotitolo occhiello',
);
const LEAD_PAIRS = words('stand-first sub-title sub-head sub-headline sub-heading');

const PICTURE_WORDS = words(
  'caption captions figcaption photo photos image img picture gallery slider slideshow media mediacaption credit ' +
    'credits photocaption imagecaption',
);

const QUOTE_WORDS = words('quote quotes quotation blockquote pullquote zitat citation');

const MESSAGE_WORDS = words(
  'post postbody comment message reply answer review tweet topic thread episode result usertext cooked',
);

const WORD_FLAGS = flagged([
  [FURNITURE, FURNITURE_WORDS],
  [COMMENTS, COMMENT_WORDS],
  [BODY, BODY_WORDS],
  [LEAD, LEAD_WORDS],
  [PICTURE, PICTURE_WORDS],
  [QUOTE, QUOTE_WORDS],
  [MESSAGE, MESSAGE_WORDS],
]);
const PAIR_FLAGS = flagged([
  [FURNITURE, FURNITURE_PAIRS],
  [COMMENTS, COMMENT_PAIRS],
  [LEAD, LEAD_PAIRS],
]);

/** One look-up for all lists. */
function flagged(lists: readonly (readonly [flag: number, words: readonly string[]])[]): Map<string, number> {
  const flags = new Map<string, number>();
  for (const [flag, list] of lists) for (const word of list) flags.set(word, (flags.get(word) ?? 0) | flag);
  return flags;
}

const MOST_REMEMBERED = 4000;
const known = new Map<string, number>();

/** The flags of a box's names, which are lower case, separated by blanks. */
export function namingOf(names: string): number {
  if (names === '') return 0;
  let flags = known.get(names);
  if (flags !== undefined) return flags;
  flags = 0;
  for (const name of names.split(' ')) flags |= flagsOfName(name);
  if (known.size > MOST_REMEMBERED) known.clear();
  known.set(names, flags);
  return flags;
}

/** Flags of one name by its words and pairs of words; taken apart by hand, as a pattern would be compiled first. */
function flagsOfName(name: string): number {
  let flags = 0;
  let before = '';
  let from = 0;
  for (let at = 0; at <= name.length; at++) {
    const code = name.charCodeAt(at);
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) continue;
    if (at > from) {
      const word = name.slice(from, at);
      flags |= flagsOf(word);
      if (before !== '') flags |= flagsOfPair(before, word);
      before = word;
    }
    from = at + 1;
  }
  return FURNITURE_ENDINGS.has(before) ? flags | FURNITURE : flags;
}

function flagsOf(word: string): number {
  const flags = WORD_FLAGS.get(word) ?? 0;
  if ((flags & FURNITURE) !== 0 || word.length < 6) return flags;
  const isFurniture =
    FURNITURE_BEGINNINGS.has(word.slice(0, 5)) ||
    (word.length > 9 && FURNITURE_INSIDE.some((part) => word.includes(part)));
  return isFurniture ? flags | FURNITURE : flags;
}

function flagsOfPair(before: string, word: string): number {
  const flags = PAIR_FLAGS.get(`${before}-${word}`) ?? 0;
  return BODY_FIRST.has(before) && BODY_SECOND.has(word) ? flags | BODY : flags;
}

/** Named as furniture, and neither as the article's body nor as a quotation in it. */
export const isNamedFurniture = (names: string): boolean =>
  (namingOf(names) & (FURNITURE | BODY | QUOTE)) === FURNITURE;

/** A box's names as the page has them, made ready: lower case, camel humps divided. */
export function plainNames(names: string): string {
  const lower = names.toLowerCase();
  return lower === names ? names : names.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
}
