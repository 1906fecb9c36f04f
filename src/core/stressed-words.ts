/** *Stressed* and **strongly stressed** words in a line of Markdown, where nothing else of Markdown has to be known. */
export interface Piece {
  text: string;
  stress: 'none' | 'stressed' | 'strong';
}

/** Stressed words stand free: blanks, marks or the line's ends around them, letters or the end of a sentence inside. */
const STRESSED =
  /(?<![\p{L}\p{N}*])(\*{1,2})(?=[\p{L}\p{N}])([^*\n]*(?:[\p{L}\p{N}]|[.?!](?=\*+(?:\s|$))))\1(?![\p{L}\p{N}*])/gmu;

export function stressedWords(line: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of line.matchAll(STRESSED)) {
    const [whole, stars, text = ''] = found;
    if (found.index > from) pieces.push({ text: line.slice(from, found.index), stress: 'none' });
    pieces.push({ text, stress: stars === '**' ? 'strong' : 'stressed' });
    from = found.index + whole.length;
  }
  if (from < line.length) pieces.push({ text: line.slice(from), stress: 'none' });
  return pieces;
}
