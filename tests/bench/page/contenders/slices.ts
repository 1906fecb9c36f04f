import { gate } from '../../../../src/page/read/gate.ts';
import { transcribe } from '../../../../src/page/read/transcribe.ts';
import { contend } from './world.ts';

/** As in src/page/in-slices.ts: a slice ends after so many ms. */
const SLICE = 6;

// the longest stretch for which the page has to wait, in ms
contend(() => {
  const work = transcribe(document, location.href, { gate: gate(document) });
  let longest = 0;
  for (;;) {
    const from = performance.now();
    let step = work.next();
    while (step.done !== true && performance.now() - from < SLICE) step = work.next();
    longest = Math.max(longest, performance.now() - from);
    if (step.done === true) return longest;
  }
});
