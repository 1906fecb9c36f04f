/**
 * The notes that most readers write, lines of plain words with perhaps *one* or **another** stressed, as elements,
 * without markup in between; that takes a tenth of the time of parsing and cleaning HTML. What it gives is what the
 * whole of Markdown gives: a test holds the two together.
 */
import { stressedWords } from '../core/stressed-words.ts';
import { element } from './element.ts';

/** The note as a fragment; null when it holds anything that may mean more in Markdown. */
export function simpleMarkdown(source: string): DocumentFragment | null {
  const lines = source.split('\n');
  if (!lines.every((line) => line === '' || isSimple(line))) return null;
  const fragment = document.createDocumentFragment();
  let paragraph: HTMLElement | null = null;
  for (const line of lines) {
    if (line === '') paragraph = null;
    else if (paragraph === null) fragment.append((paragraph = element('p', null, ...stressed(line))));
    else paragraph.append(element('br', null), ...stressed(line));
  }
  return fragment;
}

/** A line that begins with a letter or a mark of quotation, and holds no sign of Markdown and no address. */
const SIMPLE =
  /^(?!.*www\.)[\p{L}"'“”„«»‘’(¿¡*](?:[\p{L}\p{N} ,.;:!?()'"‘’“”„«»…–*-]*[\p{L}\p{N},.;:!?)'"’“”»…*])?$/iu;

const isSimple = (line: string): boolean =>
  SIMPLE.test(line) && !stressedWords(line).some(({ text }) => text.includes('*'));

const stressed = (line: string): (string | HTMLElement)[] =>
  stressedWords(line).map(({ text, stress }) =>
    stress === 'none' ? text : element(stress === 'strong' ? 'strong' : 'em', null, text),
  );
