/**
 * The words by which pages name what is no part of their article: in class names and ids, and in the labels that
 * stand above or before such boxes. General words only; no rule for a single site.
 */

/** A box so named is furniture wherever it stands. Matched against class, id, itemprop and role, lower case. */
export const FURNITURE_BOX =
  /(?:^|[\s_-])(?:ads?|advert\w*|adslot|adunit|ad-?container|sponsor\w*|promo\w*|newsletter\w*|subscri\w*|signup|sign-up|paywall\w*|share\w*|sharing|social\w*|follow\w*|related\w*|recommend\w*|recirc\w*|most-?(?:read|popular|viewed)|popular|trending|more-?(?:on|from|stories|news|in)|read-?(?:more|next|also)|also-?(?:read|like)|see-?also|sidebar\w*|side-?bar|nav\w*|menu\w*|breadcrumbs?|pagination|pager|footer|masthead|site-?header|tags?|tag-?(?:list|links|cloud)|post-?tags|taxonomy|topics?|byline\w*|by-line|author-?(?:bio|box|info|card|details|profile)|about-?(?:the-)?author|authors?|bio|dateline|timestamp|pubdate|publish(?:ed)?-?(?:date|time)|post-?(?:meta|date|info)|entry-?(?:meta|footer|utility)|meta|metadata|toolbar|widget\w*|outbrain|taboola|disqus\w*|cookie\w*|consent\w*|gdpr|banner|modal|popup|overlay|tooltip|skip\w*|screen-?reader\w*|sr-only|visually-?hidden|hidden|hide|offscreen|a11y|copyright|credits?|video-?(?:player|wrapper|container|meta|info|playlist)|player|jwplayer|playlist|gallery-?(?:nav|count)|slideshow|carousel\w*|jump-?(?:link|to)|table-of-contents|toc|poll|quiz|survey|donate\w*|donation|cta|call-?to-?action|comments?-?(?:list|area|section|form|thread|wrap\w*|container|count|link|respond)|respond|reply|login|register|search\w*)(?:$|[\s_-])/;

/** Unmistakable wherever they stand in a name, run together with other words or not. */
export const FURNITURE_PART =
  /newsletter|sign-?up|subscri|recommend|outbrain|taboola|advert|sponsored|breadcrumb|share-?(?:bar|button|link|tool|this)|sharing|social-?(?:media|share|link|icon|bar)|also-?read|read-?more|read-?also|related-?(?:article|stor|post|content|news|link)|more-?stories/;

/** Labels that open a box of links to other articles or an appeal, in the languages of the reader. */
export const FURNITURE_LABEL =
  /^(?:\W{0,3}(?:read|see|watch|listen|hear|learn|find out) (?:more|also|next|too|further)\b|\W{0,3}read (?:this|the full)\b|also (?:read|see|watch|on)\b|\W{0,3}more (?:on|from|stories|news|in|about|top)\b.{0,80}$|\W{0,3}(?:related|recommended|trending|must[- ]read|editor[’']s picks?)\b.{0,12}(?:[:|]|$)|you (?:may|might) (?:also )?(?:like|be interested)|don['’]t miss\b|most (?:read|popular|viewed)|(?:sign up|subscribe) (?:for|to|here|now|today)\b|share this|advertisement\b|sponsored\b|story continues below|continue reading|watch(?: now)?:|(?:tags?|topics?|filed under|categories):|image \d+ of \d+|photo \d+ of \d+|\d+ (?:comments?|shares?)$|leia (?:mais|também)|lee también|lea también|leggi anche|\W?leggi anche|lire aussi|à lire(?: aussi)?\s?:|lesen sie (?:auch|mehr)|mehr zum thema|читайте также|по теме|anzeige$|werbung$|publicidad$|publicité$|реклама)/i;

/** A short label and a colon, with nothing after it but a link: a pointer to another article. */
export const POINTER = /^[^:.!?“"«]{2,28}:\s/;

/** A box that holds the readers' comments: the plural, a list, a thread; a single "comment" may be the editor's. */
export const READERS_COMMENTS =
  /(?:^|[\s_-])(?:comments|commentlist|comment-?(?:list|area|section|form|thread|wrap\w*|container|respond)|disqus\w*|respond|livefyre|fb-comments|kommentare|commentaires|comentarios)(?:$|[\s_-])/;

/** A box that calls itself the body of an article. */
export const BODY_BOX =
  /(?:^|[\s_-])(?:article_*-*(?:body|text|content|fulltext|copy)|story_*-*(?:body|text|content|copy)|entry-?content|post_*-*(?:body|content|text)|body-?(?:copy|text|content)|news_*-*(?:body|text|content)|text-?copy|rich-?text-?content)(?:$|[\s_-])/;

/** An appeal or a handle that closes an article's text: what it says, and what follows it, is no part of it. */
export const APPEAL =
  /\b(?:follow|like|find|join) (?:us|me|him|her|them|\S+(?: \S+){0,4}?) on (?:facebook|twitter|instagram|youtube|linkedin|telegram|x\b|social)|\bfollow @\w|^(?:like this story|share (?:this|your)|sign up|subscribe|get the .{0,40} app|click here)\b|\bnewsletter\b.{1,60}\b(?:here|inbox|sign)\b/i;

/** Who else worked on it: of use for telling where a report comes from, but not its text. */
export const CREDIT_LINE =
  /^\W?(?:(?:additional |with )?reporting by|(?:writing|editing) by)\b|\b(?:contributed (?:to this|reporting)|contribut\S* (?:à cet|a este))\b/i;
