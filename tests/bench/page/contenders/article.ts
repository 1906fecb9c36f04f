import { DEFAULT_SETTINGS } from '../../../../src/settings.ts';
import { NO_RANGES, paintMarks } from '../../../../src/page/paint/paint-marks.ts';
import { gate, type Gate } from '../../../../src/page/read/gate.ts';
import { readingOf } from '../../../../src/page/read/page-reading.ts';
import { transcribe, type Transcribed } from '../../../../src/page/read/transcribe.ts';
import { evenMarks } from './even-marks.ts';
import { contend, elsewhere, layout, send } from './world.ts';

function transcribed(asked: Gate): Transcribed {
  const slices = transcribe(document, location.href, { gate: asked });
  for (;;) {
    const step = slices.next();
    if (step.done === true) return step.value;
  }
}

// gate, reading (what it costs here to send a message to the background and to get its answer included; of that the
// writing as well, which is the background's), map, ranges for 50 marks, paint,
// layout; with the ms of the reading alone
contend(() => {
  const asked = gate(document);
  if (!asked.isArticle) return null;
  const from = performance.now();
  const page = transcribed(asked);
  send(page.transcript);
  const answer = elsewhere((judge) => judge(page.transcript));
  const read = readingOf(structuredClone(answer.value), page);
  const reading = performance.now() - from - answer.ms;
  if (read.root === null) return null;
  const quote = evenMarks(read, Math.max(100, Math.floor(read.article.text.length / 50)), 80);
  const painting = paintMarks(read.root, DEFAULT_SETTINGS, new AbortController().signal);
  painting.repaint({ ...NO_RANGES, quote });
  layout();
  return { reading };
});
