/** Words and context, as they stood, and where they should be found in the edited text; null when they were taken out. */
export interface Lost {
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
  now: { start: number; end: number } | null;
}

/** A page edited as live pages are: a paragraph before, sentences taken out, words changed inside and outside of marks. */
export function editedText(text: string, count: number): { text: string; marks: Lost[] } {
  const random = sequence(text.length);
  const step = Math.floor(text.length / count);
  const length = Math.min(90, step - 10);
  if (length < 30) return { text, marks: [] };
  const front = 'Updated: this report has been corrected and extended since it was first published. ';
  let now = front;
  let from = 0;
  const marks: Lost[] = [];
  for (let index = 0; index < count; index++) {
    const start = index * step + 5;
    const end = start + length;
    const exact = text.slice(start, end);
    const fate = random();
    const between = text.slice(from, start);
    now += fate > 0.85 ? changeWord(between, random) : between;
    const at = now.length;
    const becomes = fate < 0.06 ? '' : fate < 0.36 ? changeWord(exact, random) : exact;
    now += becomes;
    marks.push({
      ...{
        exact,
        start,
        end,
        prefix: text.slice(Math.max(0, start - 32), start),
        suffix: text.slice(end, end + 32),
      },
      now: becomes === '' ? null : { start: at, end: now.length },
    });
    from = end;
  }
  return { text: now + text.slice(from), marks };
}

/** One word somewhere in the middle becomes another, or goes. */
function changeWord(words: string, random: () => number): string {
  const all = words.split(' ');
  if (all.length < 4) return words;
  const at = 1 + Math.floor(random() * (all.length - 2));
  all.splice(at, 1, ...(random() < 0.5 ? ['reportedly'] : []));
  return all.join(' ');
}

/** Numbers from 0 to 1, the same for the same seed (a linear congruence). */
function sequence(seed: number): () => number {
  let state = seed % 2147483647 || 1;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}
