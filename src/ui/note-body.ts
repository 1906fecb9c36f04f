import { element } from './element.ts';
import { simpleMarkdown } from './simple-markdown.ts';

/** A note's words. What makes and cleans richer markup is loaded with the first note that needs it. */
export function noteBody(source: string): HTMLElement {
  const simple = simpleMarkdown(source);
  const body = element('div', { class: 'note-body', dir: 'auto' }, simple ?? source);
  if (simple === null)
    void import('./markdown.ts').then(({ markdown }) => {
      body.replaceChildren(markdown(source));
    });
  return body;
}
