import { attribute, isElement, type MarkupElement, type MarkupNode } from '../markup/markup-tree.ts';

/** What is seen in the place of an element's children: its shadow tree, or what its slot shows; null for none. */
export function shownInstead(element: MarkupElement): readonly MarkupNode[] | null {
  if (element.shadow !== null) return element.shadow.children;
  if (element.tag !== 'slot') return null;
  const host = hostOf(element);
  if (host === null) return null;
  const name = attribute(element, 'name') ?? '';
  const assigned = host.children.filter(
    (child) => (isElement(child) ? (attribute(child, 'slot') ?? '') : '') === name,
  );
  return assigned.length > 0 ? assigned : null;
}

/** The element whose shadow tree another stands in. */
function hostOf(element: MarkupElement): MarkupElement | null {
  for (let at = element; at.parent !== null; at = at.parent) if (at.parent.shadow === at) return at.parent;
  return null;
}
