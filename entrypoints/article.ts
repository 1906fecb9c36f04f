/** Reads and marks the page's article, and answers for it; it comes when there is something to read. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openArticle } from './wiring/open-article.ts';
import { offer } from './wiring/page-parts.ts';

export default defineUnlistedScript(() => {
  offer('article', openArticle);
});
