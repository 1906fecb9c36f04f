import { element, type Child } from './element.ts';

/** A column's heading; one of figures stands over their ends, and `wide` goes where there is little room. */
export interface Heading {
  text: Child | Child[];
  figure?: boolean;
  wide?: boolean;
  dir?: 'auto';
}

/** The headings of a table's columns, in one row. */
export const tableHead = (...headings: (string | Heading)[]): HTMLElement =>
  element('thead', null, element('tr', null, ...headings.map(cell)));

function cell(heading: string | Heading): HTMLElement {
  const { text, figure, wide, dir }: Heading = typeof heading === 'string' ? { text: heading } : heading;
  const classes = [figure && 'figure', wide && 'wide'].filter(Boolean).join(' ');
  return element('th', { scope: 'col', class: classes || null, dir }, ...[text].flat());
}

/** Of a column of figures. */
export const figures = (text: string): Heading => ({ text, figure: true });
