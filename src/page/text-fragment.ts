/** Words longer than this are named by their first and last ones. */
const LONG = 120;
const EDGE_WORDS = 5;

/** The page's address with a text fragment that leads to the words (WICG Scroll To Text Fragment). */
export function fragmentLink(address: string, words: string): string {
  const page = address.split('#')[0] ?? address;
  // a fragment must not reach over paragraphs in one piece
  const pieces = words.split(/\s*\n\s*/).filter((piece) => piece !== '');
  const [first = ''] = pieces;
  const last = pieces.at(-1) ?? first;
  if (pieces.length === 1 && words.length <= LONG) return `${page}#:~:text=${encoded(words)}`;
  const start = first.split(/\s+/).slice(0, EDGE_WORDS).join(' ');
  const end = last.split(/\s+/).slice(-EDGE_WORDS).join(' ');
  return `${page}#:~:text=${encoded(start)},${encoded(end)}`;
}

/** A hyphen and a comma mean something in a fragment. */
const encoded = (words: string): string => encodeURIComponent(words.trim()).replaceAll('-', '%2D');
