/** Hears the pages and answers them. */
import browser from 'webextension-polyfill';
import { judge, type Sender } from '../../src/message-guard.ts';
import { answer } from './answers.ts';

/** To be called when the background starts; a message that is not ours to answer is left to others. */
export function answerPages(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const judged = judge(message, sender, browser.runtime.id);
    if (judged === null) return undefined;
    return judged.ok ? answer(judged.message, sender) : Promise.resolve(judged);
  });
}
