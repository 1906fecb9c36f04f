import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNotes, noteLines } from '../../src/store/find-notes.ts';
import { writeNoteWords } from '../../src/store/note-words.ts';

const WORDS = ['bridge', 'bread', 'harbour', 'tide'];
const QUERIES = [['b'], ['br'], ['tide'], ['b', 'tide'], ['har', 'bridge'], ['note']];

/** The words of some notes as they are stored; the time of a note is its number. */
async function stored(bodies: readonly string[]): Promise<string[]> {
  const parts = new Map<number, string>();
  await writeNoteWords(
    {
      get: (part) => Promise.resolve({ part, lines: parts.get(part) ?? '' }),
      put: ({ part, lines }) => Promise.resolve(parts.set(part, lines)),
      delete: (part) => Promise.resolve(void parts.delete(part)),
    },
    bodies.map((body, time) => ({ id: `note ${String(time)}`, updated: time, body, tags: [], frames: [] })),
  );
  return [...parts].filter(([part]) => part >= 0).map(([, lines]) => lines);
}

describe('notes are found', () => {
  const body = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 });

  it('the newest first, however few of the newest are looked through before all the others', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(body, { maxLength: 20 }),
        fc.constantFrom(...QUERIES),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 20 }),
        async (bodies, query, most, first) => {
          const all = bodies.flatMap((words, time) =>
            query.every((begin) => words.some((word) => word.startsWith(begin)))
              ? [`note ${String(time)}`]
              : [],
          );
          const lines = noteLines(await stored(bodies.map((words) => words.join(' '))), first);
          expect(findNotes(lines, query, most)).toEqual({
            ids: all.reverse().slice(0, most),
            more: all.length > most,
          });
        },
      ),
    );
  });
});
