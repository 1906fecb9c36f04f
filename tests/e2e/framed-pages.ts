/** Pages that hold stories in frames; all their sentences are our own. */
import { plainStory } from './living-pages.ts';
import { twinPage } from './twin-page.ts';

const SHELL = 'The Harbour Post, the reader of the quay';

/** A page that is no article, around frames. */
const shell = (frames: string): string =>
  `<!doctype html><html lang="en"><head><title>${SHELL}</title></head><body><h1>${SHELL}</h1>${frames}</body></html>`;

const frame = (id: string, attributes: string): string =>
  `<iframe id="${id}" width="760" height="420" ${attributes}></iframe>`;

const srcdoc = (html: string): string =>
  `srcdoc="${html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

/** The story in a frame of a sister host, an advert-sized and a hidden copy of it, and one of another site. */
export const framedPage = (sister: string, other: string): string =>
  shell(
    `${frame('story', `src="${sister}/plain"`)}
    <iframe id="small" width="200" height="60" src="/plain?small"></iframe>
    <iframe id="hidden" style="display: none" width="760" height="420" src="/plain?hidden"></iframe>
    ${frame('foreign', `src="${other}/plain?foreign"`)}
    ${frame('cut-off', `sandbox="allow-scripts" ${srcdoc(plainStory())}`)}`,
  );

/** The story in a frame without an address, which is far down the page. */
export const srcdocPage = (): string =>
  shell(`<div style="height: 1500px"></div>${frame('story', srcdoc(plainStory()))}`);

/** An article with another one in a frame below it. */
export const articleAroundStory = (): string =>
  twinPage().replace('</body>', `${frame('story', 'src="/plain"')}</body>`);
