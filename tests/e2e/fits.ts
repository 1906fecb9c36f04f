import type { Page } from 'puppeteer-core';

/** What runs out of the window sideways, or out of its own box; each as its tag, class and first words. */
export const misfits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const card = document.querySelector('whose-words-card')?.shadowRoot;
    const all = [...document.body.querySelectorAll('*'), ...(card?.querySelectorAll('*') ?? [])];
    const named = (one: Element): string =>
      `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''} “${(one.textContent ?? '').slice(0, 40)}”`;
    const isClipped = (one: Element | null): boolean =>
      one !== null && (getComputedStyle(one).overflowX !== 'visible' || isClipped(one.parentElement));
    /** Whether a select has no room for the words it shows, beside its arrow. */
    const cuts = (select: HTMLSelectElement): boolean => {
      const pen = document.createElement('canvas').getContext('2d');
      const { font, paddingLeft, paddingRight } = getComputedStyle(select);
      if (pen === null) return false;
      pen.font = font;
      const words = pen.measureText(select.selectedOptions[0]?.text ?? '').width;
      return words > select.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
    };
    const found = all.filter((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      if (width <= 1 || !one.checkVisibility() || one.closest('.unseen') !== null) return false;
      if (one instanceof HTMLSelectElement && one.dir === '' && cuts(one)) return true;
      const isOut = (left < -1 || right > innerWidth + 1) && !isClipped(one.parentElement);
      const isControl = one.matches('button, .button, summary, label, legend, h1, h2, h3, [role=dialog]');
      return isOut || (isControl && one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1);
    });
    const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth + 1;
    return [...found.map(named), ...(wide ? ['the page scrolls sideways'] : [])];
  });
