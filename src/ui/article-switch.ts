/** Goes from one article of a page to another. */
import { element } from './element.ts';
import { number, t } from './words.ts';

/** Nothing where the page has but one. */
export function articleSwitch(
  { titles, at }: { titles: readonly string[]; at: number },
  onChoose: (index: number) => void,
): HTMLElement | null {
  if (titles.length < 2) return null;
  const select = element(
    'select',
    {
      id: 'article-switch',
      dir: 'auto',
      'aria-label': t('several_articles'),
      onchange: () => {
        onChoose(Number(select.value));
      },
    },
    ...titles.map((title, index) =>
      element(
        'option',
        { value: String(index), selected: index === at },
        `${number(index + 1)}. ${title || t('untitled')}`,
      ),
    ),
  );
  return element('div', { class: 'article-switch' }, select);
}
