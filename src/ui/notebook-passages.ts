/** Recorded passages, each with its article and the verb that brought it. */
import type { PassageInArticle } from '../notebook-views.ts';
import { element, type Child } from './element.ts';
import { nothing } from './notebook-frame.ts';
import { articleLink } from './notebook-notes.ts';
import { date, t } from './words.ts';

export function passageRows(passages: readonly PassageInArticle[], more: boolean): HTMLElement {
  if (passages.length === 0) return nothing(t('notebook_no_passages'));
  return element(
    'div',
    null,
    element('ol', { class: 'passages' }, ...passages.map(passageRow)),
    more && element('p', { class: 'soft' }, t('notebook_older_passages')),
  );
}

function passageRow({ passage, article, outletName }: PassageInArticle): HTMLElement {
  const { voice, kind, anchor, whole, cue, mention } = passage;
  const named: Child[] = [mention, cue?.text].filter(
    (words) => words !== undefined && words !== null && words !== '',
  );
  return element(
    'li',
    null,
    element(
      'p',
      { dir: 'auto' },
      element('span', { class: `mark-${kind === 'bracket' ? 'bracket' : voice} words` }, anchor.exact),
      !whole && ' …',
    ),
    element(
      'p',
      { class: 'soft' },
      t('voice_and_kind', t(`voice_${voice}`), t(`kind_${kind}`)),
      named.length > 0 && ' · ',
      named.length > 0 && element('span', { dir: 'auto' }, named.join(' … ')),
      ' · ',
      articleLink(`${article.url}${fragmentOf(anchor.exact)}`, article.title ?? article.url),
      outletName !== null && ' · ',
      outletName !== null && element('bdi', null, outletName),
      ' · ',
      element('bdi', null, date(article.published ?? article.last)),
    ),
  );
}

/** The text fragment that opens an article at some words (WICG Scroll to Text Fragment): first and last few words. */
function fragmentOf(exact: string): string {
  const words = exact.split(/\s+/u).filter(Boolean);
  const encode = (some: readonly string[]): string =>
    encodeURIComponent(some.join(' ')).replaceAll('-', '%2D');
  if (words.length <= 8) return `#:~:text=${encode(words)}`;
  return `#:~:text=${encode(words.slice(0, 4))},${encode(words.slice(-4))}`;
}
