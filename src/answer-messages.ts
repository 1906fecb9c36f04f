/** The one place that knows how contexts answer one another, and who may ask. */
import { browser, type Browser } from 'wxt/browser';
import type { Answer, Ask, Envelope, MessageName } from './messages.ts';

type Sender = Browser.runtime.MessageSender;
/** An answer for each message a context knows; a message it does not know is left to others. */
export type Answers = {
  [N in MessageName]?: (ask: Ask<N>, sender: Sender) => Answer<N> | Promise<Answer<N>>;
};

/** The fields each message must carry, and of what kind they are. */
const SHAPES: Record<MessageName, Record<string, 'string' | 'object' | 'boolean' | 'number'>> = {
  analyse: { article: 'object', url: 'string' },
  notesOn: { source: 'string' },
  saveNote: { source: 'string', name: 'string', body: 'string', url: 'string', passage: 'object' },
  saveCorrection: { url: 'string', correction: 'object', article: 'object' },
  state: {},
  show: { passage: 'string', openCard: 'boolean' },
  readAnyway: {},
  correct: { correction: 'object' },
  toggle: {},
  step: { by: 'number' },
  noteOnSelection: {},
  notInOriginal: { reading: 'object' },
  who: {},
};

/** True for a message of ours with all its fields; whatever else arrives is not answered. */
export function isMessage(message: unknown): message is Envelope {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  const { type } = message;
  if (typeof type !== 'string' || !Object.hasOwn(SHAPES, type)) return false;
  const fields = message as Record<string, unknown>;
  return Object.entries(SHAPES[type as MessageName]).every(([name, kind]) => typeof fields[name] === kind);
}

/**
 * Answers messages of this extension until the signal aborts. A failure inside an answer comes back as a typed
 * one: errors do not cross contexts.
 */
export function answerMessages(answers: Answers, signal?: AbortSignal): void {
  const heard = (message: unknown, sender: Sender, reply: (answer: unknown) => void): boolean => {
    if (sender.id !== browser.runtime.id || !isMessage(message)) return false;
    const answer = answers[message.type] as ((ask: unknown, sender: Sender) => unknown) | undefined;
    if (!answer) return false;
    Promise.resolve()
      .then(() => answer(message, sender))
      .then(reply, (error: unknown) => {
        reply({ ok: false, failure: 'refused', detail: String(error) });
      });
    return true;
  };
  browser.runtime.onMessage.addListener(heard);
  signal?.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(heard);
  });
}

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
