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
  const link = articleLink(`${article.url}${fragmentOf(passage.anchor.exact)}`, article.title ?? article.url);
  const facts = [
    link,
    outletName !== null && element('bdi', null, outletName),
    element('bdi', null, date(article.published ?? article.last)),
  ];
  return element('li', null, ...recordedWords(passage, null, ...facts));
}

/** The words of a recorded passage, and under them who said them, where that is asked, how, and what else is known. */
export function recordedWords(
  { voice, kind, anchor, whole, cue, mention }: PassageInArticle['passage'],
  whose: Child,
  ...facts: Child[]
): HTMLElement[] {
  const named = [mention, cue?.text].filter(Boolean).join(' … ');
  const all: Child[] = [
    whose,
    t('voice_and_kind', t(`voice_${voice}`), t(`kind_${kind}`)),
    named !== '' && element('span', { dir: 'auto' }, named),
    ...facts,
  ];
  return [
    element(
      'p',
      { dir: 'auto' },
      element('span', { class: `mark-${kind === 'bracket' ? 'bracket' : voice} words` }, anchor.exact),
      !whole && ' …',
    ),
    element(
      'p',
      { class: 'soft' },
      ...all.filter(Boolean).flatMap((fact, index) => [index > 0 && ' · ', fact]),
    ),
  ];
}

/** The text fragment that opens an article at some words (WICG Scroll to Text Fragment): first and last few words. */
function fragmentOf(exact: string): string {
  const words = exact.split(/\s+/u).filter(Boolean);
  const encode = (some: readonly string[]): string =>
    encodeURIComponent(some.join(' ')).replaceAll('-', '%2D');
  if (words.length <= 8) return `#:~:text=${encode(words)}`;
  return `#:~:text=${encode(words.slice(0, 4))},${encode(words.slice(-4))}`;
}
