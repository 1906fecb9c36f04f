/**
 * The words by which pages name what is no part of their article: in class names and ids, and in the labels that
 * stand above or before such boxes. General words only; no rule for a single site.
 */

/** A box so named is furniture wherever it stands. Matched against class, id, itemprop and role, lower case. */
export const FURNITURE_BOX =
  /(?:^|[\s_-])(?:ads?|advert\w*|adslot|adunit|ad-?container|sponsor\w*|promo\w*|newsletter\w*|subscri\w*|signup|sign-up|paywall\w*|share\w*|sharing|social\w*|follow\w*|related\w*|recommend\w*|recirc\w*|most-?(?:read|popular|viewed)|popular|trending|more-?(?:on|from|stories|news|in)|read-?(?:more|next|also)|also-?(?:read|like)|see-?also|sidebar\w*|side-?bar|nav\w*|menu\w*|breadcrumbs?|pagination|pager|footer|masthead|site-?header|tags?|tag-?(?:list|links|cloud)|post-?tags|taxonomy|topics?|byline\w*|by-line|author-?(?:bio|box|info|card|details|profile)|about-?(?:the-)?author|authors?|bio|dateline|timestamp|pubdate|publish(?:ed)?-?(?:date|time)|post-?(?:meta|date|info)|entry-?(?:meta|footer|utility)|meta|metadata|toolbar|tools|print|email|widget\w*|outbrain|taboola|disqus\w*|cookie\w*|consent\w*|gdpr|banner|modal|popup|overlay|tooltip|skip\w*|screen-?reader\w*|sr-only|visually-?hidden|hidden|hide|offscreen|a11y|copyright|disclaimer|legal|credits?|video-?(?:player|wrapper|container|meta|info|playlist)|player|jwplayer|playlist|gallery-?(?:nav|count)|slideshow|carousel\w*|jump-?(?:link|to)|table-of-contents|toc|poll|quiz|survey|donate\w*|donation|shop\w*|product\w*|buy\w*|cta|call-?to-?action|comments?-?(?:list|area|section|form|thread|wrap\w*|container|count|link|respond)|respond|reply|login|register|search\w*)(?:$|[\s_-])/;

/** Labels that open a box of links to other articles or an appeal, in the languages of the reader. */
export const FURNITURE_LABEL =
  /^(?:read (?:more|also|next|this|the full)|see also|also (?:read|see)|more (?:on|from|stories|news|in|about)|related|recommended|you (?:may|might) (?:also )?(?:like|be interested)|don['’]t miss|most (?:read|popular|viewed)|trending|sign up|subscribe|follow us|share this|advertisement|sponsored|story continues below|continue reading|watch(?: now)?:|tags?:|topics?:|filed under|photos?:|leia (?:mais|também)|lee también|leggi anche|lire aussi|à lire|lesen sie (?:auch|mehr)|mehr zum thema|читайте также|по теме|anzeige$|publicidad|publicité|реклама)/i;

/** A box that holds the readers' comments: the plural, a list, a thread; a single "comment" may be the editor's. */
export const READERS_COMMENTS =
  /(?:^|[\s_-])(?:comments|commentlist|comment-?(?:list|area|section|form|thread|wrap\w*|container|respond)|disqus\w*|respond|livefyre|fb-comments|kommentare|commentaires|comentarios)(?:$|[\s_-])/;

/** A box that calls itself the body of an article. */
export const BODY_BOX =
  /(?:^|[\s_-])(?:article_*-*(?:body|text|content|fulltext|copy)|articlebody|story_*-*(?:body|text|content|copy)|entry-?content|post_*-*(?:body|content|text)|body-?(?:copy|text|content)|news_*-*(?:body|text|content)|text-?copy|rich-?text-?content)(?:$|[\s_-])/;

/** What closes an article's text without being part of it. */
export const FURNITURE_TAIL =
  /\b(?:follow|like|find|join) (?:us|me|him|her|them|@\S+|[\p{Lu}]\S+(?: [\p{Lu}]\S+){0,4})\b.{0,40}\b(?:facebook|twitter|instagram|youtube|linkedin|telegram)\b|^(?:like this story|share (?:this|your)|sign up|subscribe|get the .{0,40} app|click here)\b|\bnewsletter\b.{0,60}\b(?:here|inbox|sign)\b/iu;
