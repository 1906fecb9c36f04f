/** The card; it comes with the first click on a mark. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { announcer } from '../src/page/announce.ts';
import { openCard } from '../src/page/card/open-card.ts';
import { labelOf } from '../src/page/card/passage-label.ts';
import { selectedSpan } from '../src/page/selected-span.ts';
import { offer } from './wiring/page-parts.ts';

export default defineUnlistedScript(() => {
  offer('card', { open: openCard, labelOf, selectedSpan, announcer });
});
