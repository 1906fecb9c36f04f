import { element } from './element.ts';
import { t } from './words.ts';

/** The product's name, its first word quoted and its second paraphrased, as the icon has it. */
export function wordmark(): HTMLElement {
  const [first = '', ...rest] = t('extName').split(' ');
  return element(
    'p',
    { class: 'wordmark', lang: 'en', dir: 'ltr' },
    element('span', { class: 'mark-quote' }, first),
    ' ',
    element('span', { class: 'mark-paraphrase' }, rest.join(' ')),
  );
}
