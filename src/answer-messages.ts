/** How contexts ask and answer one another. */
import { browser } from 'wxt/browser';
import type { ForBackground } from './message-guard.ts';
import type { Answer, Ask, Envelope, MessageName } from './messages.ts';

type ForPage = Exclude<MessageName, ForBackground>;

/** An answer for each message a page knows; a message it does not know is left to others. */
export type Answers = {
  [N in ForPage]?: (ask: Ask<N>) => Answer<N> | Promise<Answer<N>>;
};

/** The fields each message to a page must carry, and of what kind they are. */
const SHAPES: Record<ForPage, Record<string, 'string' | 'object' | 'boolean' | 'number'>> = {
  state: {},
  show: { passage: 'string', openCard: 'boolean' },
  showSpan: { start: 'number', end: 'number' },
  readAnyway: {},
  readArticle: { index: 'number' },
  correct: { correction: 'object' },
  toggle: {},
  step: { by: 'number' },
  noteOnSelection: {},
  notInOriginal: { reading: 'object' },
  who: {},
};

/** True for a message of ours with all its fields; whatever else arrives is not answered. */
function isMessage(message: unknown): message is Envelope<ForPage> {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  const { type } = message;
  if (typeof type !== 'string' || !Object.hasOwn(SHAPES, type)) return false;
  const fields = message as Record<string, unknown>;
  return Object.entries(SHAPES[type as ForPage]).every(([name, kind]) => typeof fields[name] === kind);
}

/**
 * The answer to a message of ours; undefined for anything else. A failure inside an answer comes back as a typed
 * one: errors do not cross contexts.
 */
export async function answerTo(answers: Answers, message: unknown): Promise<unknown> {
  if (!isMessage(message)) return undefined;
  const answer = answers[message.type] as ((ask: unknown) => unknown) | undefined;
  try {
    return await answer?.(message);
  } catch (error) {
    return { ok: false, failure: 'refused', detail: String(error) };
  }
}

/** Asks for what may be asked twice: a background that is ended meanwhile fails. */
export const askTwice = async <N extends 'analyse'>(type: N, ask: Ask<N>): Promise<Answer<N>> => {
  const answer = await askBackground(type, ask);
  return answer.ok ? answer : askBackground(type, ask);
};

/** Asks the background; a background that cannot be reached is a typed failure. */
export async function askBackground<N extends MessageName>(type: N, ask: Ask<N>): Promise<Answer<N>> {
  try {
    const answer: unknown = await browser.runtime.sendMessage({ type, ...ask });
    if (answer !== undefined && answer !== null) return answer as Answer<N>;
  } catch {
    // the extension was updated or removed under the page: same answer as below
  }
  return { ok: false, failure: 'not-found' } as Answer<N>;
}
