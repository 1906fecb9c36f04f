/**
 * Elements from data. Text is always text: no string is ever read as markup here.
 */

/** What can stand inside an element; null and false leave nothing, so that `test && child` works. */
export type Child = Node | string | null | undefined | false;

type Handlers = { [K in keyof HTMLElementEventMap as `on${K}`]?: (event: HTMLElementEventMap[K]) => void };

type Attributes = Record<string, string | number | boolean | null | undefined>;

/** Attributes by name (true: present, false, null, undefined: absent) and `onclick` … handlers. */
export type Properties = Handlers | Attributes;

/**
 * Makes an element: `element('button', { type: 'button', onclick: save }, t('save'))`.
 * `class`, `aria-*`, `data-*` and every other attribute are written under their HTML names.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Properties | null = null,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (typeof value === 'function') made.addEventListener(name.slice(2), value as EventListener);
    else if (value === true) made.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, String(value));
  }
  fill(made, ...children);
  return made;
}

/** Replaces what stands inside an element. */
export function fill(parent: Element, ...children: Child[]): void {
  parent.replaceChildren(
    ...children.filter(
      (child): child is Node | string =>
        child !== null && child !== undefined && child !== false && child !== '',
    ),
  );
}

let made = 0;

/** An id no other element of this page has. */
export const uniqueId = (stem: string): string => `${stem}-${String(++made)}`;
