/** Moves a reading through edits of its page; it comes when the article's text has changed. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { moveReading } from '../src/page/anchor/move-reading.ts';
import { offer } from './wiring/page-parts.ts';

export default defineUnlistedScript(() => {
  offer('follow', moveReading);
});
