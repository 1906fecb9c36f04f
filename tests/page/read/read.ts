import { JSDOM } from 'jsdom';
import { readArticle } from '../../../src/page/read-article.ts';
import type { PageReading } from '../../../src/page/read/page-reading.ts';

const { window } = new JSDOM('');
const parser = new window.DOMParser();

/** The document of a page's source. */
export const documentOf = (html: string): Document => parser.parseFromString(html, 'text/html');

/** The document of an XML source. */
export const xmlDocumentOf = (xml: string): Document => parser.parseFromString(xml, 'application/xml');

/** A page as the reader reads it. */
export const readPage = (html: string, url: string | null = 'https://press.example/a/b'): PageReading =>
  readArticle(documentOf(html), url);

/** The blocks as lines, each with its role: "paragraph: The council voted." */
export const blocksOf = ({ article }: PageReading): string[] =>
  article.blocks.map(({ role, start, end }) => `${role}: ${article.text.slice(start, end)}`);
