/** Hears the pages and answers them. */
import { browser } from 'wxt/browser';
import { judge, type Sender } from '../../src/message-guard.ts';
import { answer } from './answers.ts';

/** To be called when the background starts; a message that is not ours to answer is left to others. */
export function answerPages(): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Sender, respond: (answer: unknown) => void) => {
      const judged = judge(message, sender, browser.runtime.id);
      if (judged === null) return false;
      if (!judged.ok) respond(judged);
      else
        void answer(judged.message, sender).then(respond, () => {
          respond({ ok: false, failure: 'refused' });
        });
      // it is answered later
      return judged.ok;
    },
  );
}
