import type { Span } from '../../src/core/reading.ts';
import { f1, percent, readText, records, type Figures } from './corpus.ts';

interface Inserted extends Span {
  class: 'commentary' | 'note' | 'housekeeping';
}

interface Labelled {
  text: string;
  uncertain?: boolean;
  polarity: 'positive' | 'negative';
  editorial: Inserted[];
  traps?: Span[];
  ambiguous?: Span[];
}

/** Found: half of a labelled insertion is marked. Right: half of a mark lies in an insertion, or in what may be one. */
export function insertionFigures(file: string): Figures {
  const counts = { wanted: 0, met: 0, comments: 0, commentsMet: 0, found: 0, right: 0 };
  const clean = { articles: 0, marked: 0, traps: 0, hit: 0 };
  for (const labelled of records<Labelled>(file).filter(({ uncertain }) => uncertain !== true)) {
    const { text, editorial, traps = [], ambiguous = [], polarity } = labelled;
    const marks = editorialParts(text);
    for (const one of editorial.filter((span) => span.class !== 'housekeeping')) {
      const met = mostlyIn(one, marks);
      counts.wanted++;
      if (met) counts.met++;
      if (one.class !== 'commentary') continue;
      counts.comments++;
      if (met) counts.commentsMet++;
    }
    const chores = editorial.filter((span) => span.class === 'housekeeping');
    for (const mark of marks.filter((span) => !chores.some((chore) => mostlyIn(span, [chore])))) {
      counts.found++;
      if (mostlyIn(mark, [...editorial, ...ambiguous])) counts.right++;
    }
    if (polarity === 'negative') clean.articles++;
    if (polarity === 'negative' && marks.length > 0) clean.marked++;
    clean.traps += traps.length;
    clean.hit += traps.filter((trap) => marks.some((mark) => mostlyIn(trap, [mark]))).length;
  }
  return {
    'insertions, precision': percent(counts.right, counts.found),
    'insertions, recall': percent(counts.met, counts.wanted),
    'commentary, recall': percent(counts.commentsMet, counts.comments),
    'clean articles marked': `${clean.marked} of ${clean.articles}`,
    'traps marked': `${clean.hit} of ${clean.traps}`,
  };
}

/** Square brackets: those of an editor, and those that only look like it. */
export function bracketFigures(file: string): Figures {
  let [wanted, met, found, right] = [0, 0, 0, 0];
  for (const { text, editorial } of records<{ text: string; editorial: Span[] }>(file)) {
    const marks = editorialParts(text).filter(({ start }) => text.charAt(start) === '[');
    wanted += editorial.length;
    met += editorial.filter((one) => mostlyIn(one, marks)).length;
    found += marks.length;
    right += marks.filter((mark) => mostlyIn(mark, editorial)).length;
  }
  return {
    'brackets, precision': percent(right, found),
    'brackets, recall': percent(met, wanted),
    'brackets, F1': f1((right + met) / 2, wanted, found),
  };
}

const editorialParts = (text: string): Span[] =>
  readText(text)
    .passages.filter(({ voice }) => voice === 'editorial')
    .flatMap(({ parts }) => parts);

/** Whether at least half of a span lies in others, which may overlap. */
function mostlyIn(span: Span, others: readonly Span[]): boolean {
  let covered = 0;
  for (let at = span.start; at < span.end; at++)
    if (others.some(({ start, end }) => at >= start && at < end)) covered++;
  return covered >= (span.end - span.start) / 2;
}
