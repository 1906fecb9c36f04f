/**
 * A reader's note, written in Markdown, as elements. Notes can come from an imported file, so they are hostile
 * text: `marked` makes markup, DOMPurify lets through what a note needs and nothing else.
 */
import createPurifier, { type Config } from 'dompurify';
import { Marked } from 'marked';

const marked = new Marked({ gfm: true, breaks: true, async: false });

const ALLOWED: Config & { RETURN_DOM_FRAGMENT: true } = {
  ALLOWED_TAGS: [
    ...['p', 'br', 'em', 'strong', 'del', 'code', 'pre', 'blockquote', 'hr', 'a'],
    ...['ul', 'ol', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  ALLOWED_ATTR: ['href', 'title'],
  ALLOWED_URI_REGEXP: /^https?:/i,
  RETURN_DOM_FRAGMENT: true,
};

let purifier: ReturnType<typeof createPurifier> | null = null;

/** The note as a fragment: no script, no image, no style; links open in a new tab and carry no referrer. */
export function markdown(source: string): DocumentFragment {
  purifier ??= linkingOutside();
  return purifier.sanitize(marked.parse(source) as string, ALLOWED);
}

/** Made once: a list of notes would otherwise wait for as many purifiers. */
function linkingOutside(): ReturnType<typeof createPurifier> {
  const made = createPurifier(window);
  made.addHook('afterSanitizeAttributes', (node) => {
    if (node.tagName !== 'A') return;
    node.setAttribute('target', '_blank');
    node.setAttribute('rel', 'noopener noreferrer');
  });
  return made;
}
