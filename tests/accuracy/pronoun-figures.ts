import type { Span } from '../../src/core/reading.ts';
import { percent, readText, records, type Figures } from './corpus.ts';

interface Named {
  text: string;
  quotes: (Span & { speakerName: string })[];
}

/** The passage that covers most of the quote must belong to a speaker with the right surname. */
export function pronounFigures(file: string): Figures {
  let all = 0;
  let right = 0;
  for (const { text, quotes } of records<Named>(file)) {
    const { passages, speakers } = readText(text);
    for (const { start, end, speakerName } of quotes) {
      const common = (span: Span): number => Math.min(span.end, end) - Math.max(span.start, start);
      const best = passages.filter((one) => common(one) > 0).sort((a, b) => common(b) - common(a))[0];
      const name = speakers.find(({ id }) => id === best?.speaker?.id)?.name.toLowerCase() ?? '';
      const surname =
        speakerName
          .replace(/,? (?:Jr|Sr)\.?$/u, '')
          .split(/\s+/u)
          .at(-1) ?? speakerName;
      all++;
      if (name.includes(surname.toLowerCase())) right++;
    }
  }
  return { 'name behind he and she': percent(right, all) };
}
