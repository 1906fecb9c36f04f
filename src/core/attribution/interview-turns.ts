import type { Attribution, Draft } from '../draft.ts';
import { overlaps, trimmed, type Span } from '../span.ts';
import { late } from '../words/late.ts';

/** A block that begins with who speaks in it. */
interface Turn {
  block: number;
  label: Span;
  colon: number;
  /** The surname, or Q and A, in lower case: the first turn gives the whole name, later ones the surname. */
  key: string;
}

/** “ANN REED: …”, “Q: …”, ‘"HOLT: …’ */
const LABEL = late.u`^["“„«]?\s*(\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|da|di|del|van|von|der|la|le|al|the|of)){0,4})\s*(:)\s+(?=\S)`;

/** Two speak in turn, and each more than once. */
const FEWEST = 4;
const MOST_SPEAKERS = 6;
/** How many paragraphs an answer may have before the next label. */
const LONGEST_ANSWER = 4;

/**
 * The turns of an interview that is printed as one: paragraphs that begin with a name and a colon, or with the
 * letters for question and answer. Each is direct speech of whom its label names, with marks or without; a
 * paragraph without a label between two turns goes on with the turn before it.
 */
export function interviewTurns(draft: Draft): Attribution[] {
  const turns = labelledTurns(draft);
  return turns.map((turn, index) => attributed(draft, turn, turns[index + 1]));
}

/** Others' attributions without those inside a turn: what the speaker quotes is the speaker's own turn. */
export function withTurns(others: readonly Attribution[], turns: readonly Attribution[]): Attribution[] {
  if (turns.length === 0) return [...others];
  const kept = others.filter((one) => !turns.some((turn) => overlaps(one, turn)));
  const all = [...kept, ...turns].sort((a, b) => a.start - b.start);
  return all.map(({ carriesOn, ...one }): Attribution => {
    const before = carriesOn === undefined ? undefined : others[carriesOn];
    const place = before === undefined ? -1 : all.indexOf(before);
    return place < 0 ? one : { ...one, carriesOn: place };
  });
}

function labelledTurns({ text, article: { blocks } }: Draft): Turn[] {
  const turns: Turn[] = [];
  blocks.forEach(({ start, end, role }, block) => {
    // what stands first is a headline, marked as one or not
    if (block === 0 || role === 'title' || role === 'heading' || role === 'caption') return;
    const opening = text.slice(start, Math.min(end, start + 60));
    const match = opening.includes(':') ? LABEL().exec(opening) : null;
    const name = match?.[1];
    if (match === null || name === undefined) return;
    const from = start + match[0].indexOf(name);
    const key = name.split(' ').at(-1)?.toLowerCase() ?? '';
    turns.push({
      block,
      label: { start: from, end: from + name.length },
      colon: start + match[0].lastIndexOf(':'),
      key,
    });
  });
  return isInterview(text, turns, blocks) ? turns : [];
}

/** A list of results has labels too; in an interview they come in turn, and what follows them are sentences. */
function isInterview(text: string, turns: readonly Turn[], blocks: readonly Span[]): boolean {
  const keys = new Set(turns.map(({ key }) => key));
  if (turns.length < FEWEST || keys.size < 2 || keys.size > MOST_SPEAKERS) return false;
  const changes = turns.filter(({ key }, index) => index > 0 && key !== turns[index - 1]?.key).length;
  const spoken = turns.filter(({ block, colon }) => isSentence(text.slice(colon, blocks[block]?.end)));
  return keys.size * 2 <= turns.length && changes * 2 > turns.length && spoken.length * 3 > turns.length * 2;
}

/** “Reed: Not yet.”; not “Reed: 547.” */
const isSentence = (said: string): boolean => /[.?!…—"”»)]$/u.test(said.trimEnd()) && LETTER().test(said);

const LETTER = late.u`\p{L}`;

function attributed({ text, article: { blocks } }: Draft, turn: Turn, next: Turn | undefined): Attribution {
  const { start: nameStart, end: nameEnd } = turn.label;
  const last = blocks[turn.block];
  const own = trimmed(text, { start: turn.colon + 1, end: last?.end ?? turn.colon + 1 });
  const parts = [own];
  if (next !== undefined && next.block - turn.block <= LONGEST_ANSWER)
    for (const { start, end, role } of blocks.slice(turn.block + 1, next.block))
      // (Laughter.) is nobody's turn.
      if (role === 'paragraph' && !/^["“]?[([]/u.test(text.slice(start, start + 2)))
        parts.push({ start, end });
  const opened = /["“„«]/u.test(text.slice(blocks[turn.block]?.start ?? nameStart, nameStart));
  return {
    start: own.start,
    end: parts.at(-1)?.end ?? own.end,
    kind: 'direct',
    parts,
    quotedParts: opened ? parts.map((part) => ({ ...part })) : [],
    mention: { start: nameStart, end: nameEnd, text: text.slice(nameStart, nameEnd) },
    cue: { start: turn.colon, end: turn.colon + 1, text: ':', lemma: ':', class: 'neutral' },
    rule: 'interview-turn',
    confidence: 0.7,
  };
}
