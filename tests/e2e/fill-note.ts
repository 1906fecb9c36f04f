import type { Page } from 'puppeteer-core';

/** Writes into the note that is open on a page of ours, and asks for it to be kept. */
export const fillNote = (page: Page, note: string): Promise<void> =>
  page.evaluate((text) => {
    const field = document.querySelector('textarea');
    if (!field) throw new Error('no field');
    field.value = text;
    field.dispatchEvent(new Event('input'));
    field.form?.requestSubmit();
  }, note);
