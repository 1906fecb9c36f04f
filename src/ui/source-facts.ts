/** What the article and the record say of a source, as a card shows it. */
import { classSentence, shownName } from './describe-passage.ts';
import { element } from './element.ts';
import type { SourceView, VerbCount } from './source-view.ts';
import { list, number, plural, t } from './words.ts';

export const sourceName = ({ kind, name }: SourceView): string => {
  if (kind === 'article') return t('kind_article');
  return kind === 'unknown' ? t('speaker_unknown') : shownName(name);
};

/** "5 passages": each press shows the next of them in the page. */
export function passagesButton(source: SourceView, show: (passage: string) => Promise<void>): HTMLElement {
  const { passages, kind } = source;
  if (passages.length === 0)
    return element('span', { class: 'soft' }, kind === 'outlet' ? t('kind_outlet') : '');
  let next = 0;
  const text =
    kind === 'outlet' ? plural('insertions', passages.length) : plural('passages', passages.length);
  return element(
    'button',
    {
      type: 'button',
      class: 'quiet',
      title: t('show_next'),
      'aria-label': t('show_next_of', sourceName(source), text),
      onclick: () => {
        const id = passages[next++ % passages.length];
        if (id !== undefined) void show(id);
      },
    },
    text,
  );
}

/** "said 4 · insisted 1": each verb says on hovering what its class means. */
export function verbsLine(verbs: readonly VerbCount[]): HTMLElement | null {
  if (verbs.length === 0) return null;
  return element(
    'ul',
    { class: 'verbs soft', 'aria-label': t('verbs_label') },
    ...verbs.map((verb) => {
      const meaning = classSentence(verb.class);
      return element(
        'li',
        { title: meaning },
        element('span', { class: 'verb', dir: 'auto' }, verb.text ?? verb.lemma),
        ` ${number(verb.count)}`,
        meaning !== null && element('span', { class: 'unseen' }, ` (${meaning})`),
      );
    }),
  );
}

/** "Wording: 3", and of an outlet "Wording: Reporter 5 · Inserted 2": what a speaker says is never its own. */
export function wordingLine({ wording = [] }: SourceView): HTMLElement | null {
  if (wording.length === 0) return null;
  const counts = wording.map(({ voice, count }) =>
    voice === null ? number(count) : t('verb_count', t(`voice_${voice}`), number(count)),
  );
  return element('p', { class: 'soft' }, t('wording_counts', counts.join(' · ')));
}

/** "In 3 articles you read: 12 passages; most often say 7, claim 2." The verbs of a single article stand above. */
export function recordedLine({ recorded, kind, passages: here }: SourceView): HTMLElement | null {
  if (recorded === null || recorded.articles === 0) return null;
  // this article alone: the head of the card has said it
  if (recorded.articles === 1 && recorded.passages <= here.length) return null;
  const often = recorded.verbs.slice(0, 3).map((verb) => t('verb_count', verb.lemma, number(verb.count)));
  const passages = plural(kind === 'outlet' ? 'insertions' : 'passages', recorded.passages);
  const articles = plural('articles_read', recorded.articles);
  return element(
    'p',
    { class: 'soft' },
    often.length > 0 && recorded.articles > 1
      ? t('recorded_with_verbs', articles, passages, list(often))
      : t('recorded', articles, passages),
  );
}
