/**
 * An element's markup, with that of shadow roots in it (`getHTML` gives only what is inside of an element). It is read
 * for a tokeniser of our own, never put into any page.
 */
export function markupOf(element: Element, shadowRoots: ShadowRoot[]): string {
  const markup = element.outerHTML;
  if (shadowRoots.length === 0) return markup;
  const opening = markup.length - element.innerHTML.length - `</${element.localName}>`.length;
  return `${markup.slice(0, opening)}${element.getHTML({ shadowRoots })}</${element.localName}>`;
}
