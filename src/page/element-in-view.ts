/** The first of several elements, in the order of the page, that reaches below the middle of the window. */
export function elementInView(elements: readonly Element[]): Element | null {
  const middle = (elements[0]?.ownerDocument.defaultView?.innerHeight ?? 0) / 2;
  const seen = elements.find((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > top && bottom > middle;
  });
  return seen ?? null;
}
