/** Makes attributions of the frames that the rules of a language found in a sentence. */
import type { Attribution } from '../draft.ts';
import type { Cue, Mention } from '../reading.ts';
import type { Span } from '../span.ts';
import { isStatement } from './is-statement.ts';
import type { Run, Word } from './spoken-units.ts';

/** Somebody's words, who they are and what says so, all as runs of words of one sentence. */
export interface Frame {
  content: Run[];
  source: Run | null;
  cue: Run;
  lemma: string;
  class: string;
  rule: string;
  confidence: number;
  /** Nobody is named because whoever spoke before goes on: Añadió que … */
  goesOn?: true;
}

export const spanOf = (words: readonly Word[], { from, to }: Run): Span => ({
  start: words[from]?.start ?? 0,
  end: words[to - 1]?.end ?? 0,
});

/**
 * The attributions of one frame. Words in marks inside paraphrase are `apart`, statements of their own beside it,
 * as German corpora count them; or the `whole` is one half-quoted statement.
 */
export function fromFrame(
  text: string,
  words: readonly Word[],
  frame: Frame,
  quotes: 'apart' | 'whole',
): Attribution[] {
  const mention = frame.source === null ? null : mentionOf(text, spanOf(words, frame.source));
  const cue: Cue = { ...mentionOf(text, spanOf(words, frame.cue)), lemma: frame.lemma, class: frame.class };
  const pieces = quotes === 'apart' ? divide(text, words, frame.content) : keepWhole(words, frame.content);
  const base = { mention, cue, rule: frame.rule, confidence: frame.confidence };
  return pieces.map((piece) => ({ ...base, ...piece }));
}

export type Piece = Pick<Attribution, 'kind' | 'start' | 'end' | 'parts' | 'quotedParts'>;

/** Holm sagte, ⟦es sei⟧ „ein Fehler“: so few words beside a quotation tell nothing of their own. */
const FEWEST_WORDS = 2;

const wordCount = (text: string, { start, end }: Span): number => text.slice(start, end).split(/\s+/u).length;

/** Quotations that say something stand by themselves; what is left around them is paraphrase. */
export function divide(text: string, words: readonly Word[], content: readonly Run[]): Piece[] {
  const direct: Piece[] = [];
  const rest: Span[] = [];
  const names: Span[] = [];
  for (const run of content) {
    let from = run.from;
    const flush = (to: number): void => {
      const part = bare(words, from, to);
      if (part !== null) rest.push(part);
    };
    const alone = words.slice(run.from, run.to).filter(({ kind }) => kind === 'word').length === 0;
    for (let index = run.from; index < run.to; index++) {
      const word = words[index];
      if (word?.kind !== 'quote') continue;
      if (!alone && !isStatement(text.slice(word.start, word.end))) {
        names.push({ start: word.start, end: word.end });
        continue;
      }
      flush(index);
      from = index + 1;
      const part = { start: word.start, end: word.end };
      direct.push({ kind: 'direct', ...part, parts: [part], quotedParts: [part] });
    }
    flush(run.to);
  }
  const first = rest[0];
  const last = rest.at(-1);
  if (first === undefined || last === undefined) return direct;
  if (direct.length > 0 && rest.every((part) => wordCount(text, part) <= FEWEST_WORDS)) return direct;
  const kind = names.length > 0 ? 'mixed' : 'indirect';
  return [...direct, { kind, start: first.start, end: last.end, parts: rest, quotedParts: names }];
}

/** The words of a run without the commas and colons at its ends; null when nothing is left. */
export function bare(words: readonly Word[], from: number, to: number): Span | null {
  const blank = (index: number): boolean => {
    const kind = words[index]?.kind;
    return kind === 'comma' || kind === 'colon' || kind === 'stop' || kind === 'dash';
  };
  while (from < to && blank(from)) from++;
  while (to > from && blank(to - 1)) to--;
  return from < to ? spanOf(words, { from, to }) : null;
}

export const mentionOf = (text: string, { start, end }: Span): Mention => ({
  start,
  end,
  text: text.slice(start, end),
});

/** One statement, in marks, half in marks, or without; quotations alone are one each. */
function keepWhole(words: readonly Word[], content: readonly Run[]): Piece[] {
  const parts = content.flatMap(({ from, to }) => bare(words, from, to) ?? []);
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return [];
  const inside = content.flatMap(({ from, to }) => words.slice(from, to));
  const quotedParts = inside.filter(({ kind }) => kind === 'quote').map(({ start, end }) => ({ start, end }));
  const plain = inside.some(({ kind }) => kind === 'word');
  const kind = quotedParts.length === 0 ? 'indirect' : plain ? 'mixed' : 'direct';
  return [
    { kind, start: first.start, end: last.end, parts: kind === 'direct' ? quotedParts : parts, quotedParts },
  ];
}

/** In order of start, with what they carry on renumbered. */
export function inOrder(attributions: readonly Attribution[]): Attribution[] {
  const places = attributions
    .map((attribution, index) => ({ attribution, index }))
    .sort((a, b) => a.attribution.start - b.attribution.start || b.attribution.end - a.attribution.end);
  const moved = new Map(places.map(({ index }, place) => [index, place]));
  return places.map(({ attribution }) => {
    const { carriesOn, ...rest } = attribution;
    const target = carriesOn === undefined ? undefined : moved.get(carriesOn);
    return target === undefined ? rest : { ...rest, carriesOn: target };
  });
}

/** The surest frames whose words no surer one has taken, in order of their content. */
export function withoutOverlap(frames: readonly Frame[]): Frame[] {
  const taken: Frame[] = [];
  for (const whole of [...frames].sort((a, b) => b.confidence - a.confidence)) {
    const frame = beforeOthers(whole, taken);
    if (frame.content.every(({ from, to }) => to > from) && !taken.some((other) => crosses(frame, other)))
      taken.push(frame);
  }
  return taken.sort((a, b) => (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0));
}

/** Holm sagte, ⟦das Tor sei zu⟧, doch der Rat blieb dabei: „…“, so Lund. The words end where a surer frame begins. */
function beforeOthers(frame: Frame, taken: readonly Frame[]): Frame {
  const starts = taken.flatMap(({ content, cue }) => {
    const start = Math.min(...content.map(({ from }) => from));
    return start < cue.from ? [start] : [];
  });
  const cut = ({ from, to }: Run): Run => ({
    from,
    to: Math.min(to, ...starts.filter((start) => start > from && start > frame.cue.from)),
  });
  return { ...frame, content: frame.content.map(cut) };
}

const crosses = (a: Frame, b: Frame): boolean =>
  a.content.some((run) =>
    [...b.content, b.cue].some((other) => run.from < other.to && other.from < run.to),
  ) || b.content.some((run) => run.from < a.cue.to && a.cue.from < run.to);
