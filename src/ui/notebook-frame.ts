/** The notebook's frame: where one can go, the search, and the room in which pages are shown. */
import type { Counts } from '../notebook-views.ts';
import { element, fill, type Child } from './element.ts';
import { rememberFocus } from './keep-focus.ts';
import { number, t } from './words.ts';
import { wordmark } from './wordmark.ts';

/** The rooms of the notebook, in the order of the navigation; each is an address behind `#/`. */
export const ROOMS = ['speakers', 'outlets', 'articles', 'notes', 'corrections', 'bin', 'data'] as const;
export type Room = (typeof ROOMS)[number];

export interface Frame {
  root: HTMLElement;
  /** Shows a page, below the reason why nothing can be written, if there is one; `room` is marked as the present one. */
  show: (room: Room | null, page: Node, problem?: string | null) => void;
  /** Says something, with a way to undo it. */
  say: (sentence: string, undo?: (() => void) | null) => void;
  /** The reader went elsewhere: what was said is old, unless it can be undone. */
  moveOn: () => void;
  count: (counts: Counts) => void;
  search: HTMLInputElement;
}

/** `onSearch` hears every change of the search field. */
export function notebookFrame(onSearch: (query: string) => void): Frame {
  const links = ROOMS.map((room) =>
    element(
      'a',
      { href: `#/${room}`, 'data-room': room },
      t(`notebook_${room}`),
      element('span', { class: 'soft' }),
    ),
  );
  const search = element('input', {
    type: 'search',
    'aria-label': t('notebook_search'),
    placeholder: t('notebook_search'),
    autocomplete: 'off',
    oninput: () => {
      onSearch(search.value);
    },
  });
  const main = element('main', { id: 'page', tabindex: -1 });
  const notice = element('div', { class: 'notice row', role: 'status', hidden: true });
  let canUndo = false;
  const root = element(
    'div',
    { class: 'notebook' },
    element(
      'header',
      { class: 'side' },
      wordmark(),
      element('h1', null, t('notebook_title')),
      element('search', null, search),
      element('nav', { 'aria-label': t('notebook_rooms') }, ...links),
    ),
    main,
    notice,
  );
  return {
    root,
    search,
    show: (room, page, problem = null) => {
      for (const link of links)
        if (link.dataset['room'] === room) link.setAttribute('aria-current', 'page');
        else link.removeAttribute('aria-current');
      const refocus = rememberFocus();
      fill(main, problem !== null && element('p', { class: 'problem', role: 'status' }, problem), page);
      refocus(main, main);
    },
    say: (sentence, undo = null) => {
      const close = (): void => {
        notice.hidden = true;
        main.focus();
      };
      const back =
        undo &&
        element(
          'button',
          {
            type: 'button',
            onclick: () => {
              close();
              undo();
            },
          },
          t('note_undo'),
        );
      fill(
        notice,
        element('span', { class: 'grow' }, sentence),
        back,
        element('button', { type: 'button', class: 'quiet', onclick: close }, t('close')),
      );
      canUndo = back !== null;
      notice.hidden = false;
      // what was pressed is gone with what was deleted; the way back is next
      if (main.contains(document.activeElement)) back?.focus();
    },
    moveOn: () => {
      if (!canUndo) notice.hidden = true;
    },
    count: ({ outlets, speakers, articles, notes }) => {
      const of: Partial<Record<Room, number>> = { outlets, speakers, articles, notes };
      for (const link of links) {
        const count = of[link.dataset['room'] as Room];
        fill(link.lastElementChild ?? link, count === undefined ? '' : number(count));
      }
    },
  };
}

/** A heading and what stands under it. */
export const room = (title: string, ...children: Child[]): HTMLElement =>
  element('section', { class: 'room' }, element('h2', { class: 'title', dir: 'auto' }, title), ...children);

/** Says that there is nothing yet, and what would bring something. */
export const nothing = (sentence: string): HTMLElement => element('p', { class: 'nothing soft' }, sentence);

/** The address of a source's page. */
export const addressOf = (source: string): string => `#/source/${encodeURIComponent(source)}`;

/** The address of an article's page. */
export const addressOfArticle = (url: string): string => `#/article/${encodeURIComponent(url)}`;

/** The address of two sources side by side. */
export const addressOfTwo = (one: string, other: string): string =>
  `#/two/${encodeURIComponent(one)}/${encodeURIComponent(other)}`;
