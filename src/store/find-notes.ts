/** Finding notes by their words, among the lines that `note-words.ts` writes. */

/** The lines of all notes, as they are stored, and the last written of them once more: what is common is found there. */
export interface NoteLines {
  parts: readonly string[];
  newest: readonly Line[];
}

interface Line {
  id: string;
  /** Each with a blank before it. */
  words: string;
}

/** So many of the last written notes are looked through first. */
const NEWEST = 4_000;

export function noteLines(parts: readonly string[], most = NEWEST): NoteLines {
  const newest = keepNewest<{ lines: string; start: number; end: number }>(most);
  for (const lines of parts)
    for (let start = 0, end = lines.indexOf('\n'); end !== -1; end = lines.indexOf('\n', start)) {
      newest.offer({ lines, start, end }, timeOf(lines, start));
      start = end + 1;
    }
  return {
    parts,
    newest: newest.kept().map(({ lines, start, end }) => ({
      id: idOf(lines, start),
      words: lines.slice(wordsFrom(lines, start), end),
    })),
  };
}

export interface FoundNotes {
  /** The last changed first. */
  ids: string[];
  /** There are more than were asked for. */
  more: boolean;
}

/** The ids of the notes that hold all words, each as the beginning of a word; `most` of them at most. */
export function findNotes({ parts, newest }: NoteLines, words: readonly string[], most: number): FoundNotes {
  // The longest word is the rarest, as a rule: it finds the lines, the others are asked of these alone.
  const wanted = [...words].sort((a, b) => b.length - a.length).map((word) => ` ${word}`);
  return amongNewest(newest, wanted, most) ?? amongAll(parts, wanted, most);
}

/** Null when there are not enough among them: then all have to be looked through. */
function amongNewest(newest: readonly Line[], wanted: readonly string[], most: number): FoundNotes | null {
  const ids: string[] = [];
  for (const { id, words } of newest) {
    if (!wanted.every((word) => words.includes(word))) continue;
    if (ids.length === most) return { ids, more: true };
    ids.push(id);
  }
  return null;
}

function amongAll(
  parts: readonly string[],
  [first = '', ...others]: readonly string[],
  most: number,
): FoundNotes {
  const newest = keepNewest<{ lines: string; start: number }>(most);
  for (const lines of parts)
    for (let at = lines.indexOf(first), end = 0; at !== -1; at = lines.indexOf(first, end)) {
      const start = lines.lastIndexOf('\n', at) + 1;
      end = lines.indexOf('\n', at);
      const from = wordsFrom(lines, start);
      const holds = (word: string): boolean => lines.slice(from, end).includes(word);
      if ((at >= from || holds(first)) && others.every(holds))
        newest.offer({ lines, start }, timeOf(lines, start));
    }
  return {
    ids: newest.kept().map(({ lines, start }) => idOf(lines, start)),
    more: newest.offered() > most,
  };
}

const idOf = (lines: string, start: number): string =>
  JSON.parse(lines.slice(start, lines.indexOf('\t', start))) as string;

const wordsFrom = (lines: string, start: number): number =>
  lines.indexOf('\t', lines.indexOf('\t', start) + 1) + 1;

const timeOf = (lines: string, start: number): number =>
  Number(lines.slice(lines.indexOf('\t', start) + 1, wordsFrom(lines, start) - 1));

/** Keeps the newest `most` of many, without sorting them all. */
function keepNewest<T>(most: number) {
  let best: { item: T; time: number }[] = [];
  let offered = 0;
  let oldest = -Infinity;
  const trim = (): void => {
    best = best.sort((a, b) => b.time - a.time).slice(0, most);
    if (best.length === most) oldest = best.at(-1)?.time ?? -Infinity;
  };
  return {
    offer: (item: T, time: number): void => {
      offered++;
      if (time < oldest) return;
      best.push({ item, time });
      if (best.length > most * 20) trim();
    },
    kept: (): T[] => {
      trim();
      return best.map(({ item }) => item);
    },
    offered: () => offered,
  };
}
