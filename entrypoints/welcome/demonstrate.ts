/** The demonstration article, marked by the same code as any page; what is done in it ticks the steps. */
import { analyse } from '../../src/core/analyse.ts';
import { applyCorrections } from '../../src/core/corrections/apply-corrections.ts';
import type { Reading } from '../../src/core/reading.ts';
import type { Answer, Ask, Correction, MessageName } from '../../src/messages.ts';
import { moveReading } from '../../src/page/anchor/move-reading.ts';
import { openSession } from '../../src/page/open-session.ts';
import { CardOpener } from '../../src/page/card/card-opener.ts';
import { openCard } from '../../src/page/card/open-card.ts';
import { labelOf } from '../../src/page/card/passage-label.ts';
import { judgePage } from '../../src/page/judge/judge-page.ts';
import { gate } from '../../src/page/read/gate.ts';
import { selectedSpan } from '../../src/page/selected-span.ts';
import { openOnClick, type Clicked } from '../../src/page/open-on-click.ts';
import type { Settings } from '../../src/settings.ts';
import type { WelcomeView } from '../../src/ui/welcome-view.ts';
import { find } from '../../src/ui/words.ts';
import { openNotebook } from '../wiring/notebook.ts';

export interface Demonstration {
  /** Repaints after the settings (the same object) have changed. */
  adapt: () => void;
  /** Goes to the next or the previous mark and opens its card. */
  step: (by: 1 | -1) => void;
}

/** Nothing is recorded of this article. */
export function demonstrate({ article, done }: WelcomeView, settings: Settings): Demonstration {
  const { signal } = new AbortController();
  const corrections: Correction[] = [];
  const corrected = (reading: Reading): Reading => applyCorrections(reading, corrections);
  const session = openSession(
    {
      ask: (transcript) => {
        const judged = judgePage(transcript);
        const reading = corrected(analyse(judged.article, () => null));
        return Promise.resolve({ ok: true, value: { judged, reading } });
      },
      move: () => Promise.resolve(moveReading),
      gate: () => gate(document),
      settings: () => settings,
      wanted: () => true,
      changed: () => undefined,
    },
    signal,
  );
  const card = new CardOpener(
    session,
    {
      // what is corrected here is not kept
      words: (key, ...given) => find(key === 'correct_kept' ? 'welcome_corrected' : key, given) ?? '',
      ask: (type, ask) =>
        answer(type, ask, {
          noted: () => {
            done('note');
          },
          correct: ({ correction, article: text }) => {
            corrections.push(correction);
            return corrected(analyse(text, () => null));
          },
          undo: ({ article: text }) => {
            corrections.pop();
            return corrected(analyse(text, () => null));
          },
        }),
      part: () => Promise.resolve({ open: openCard, labelOf, selectedSpan }),
    },
    signal,
  );
  const open = (clicked: Clicked): void => {
    void card.openAt(clicked);
    done('click');
  };
  openOnClick(session, open, signal, article);
  void session.read();
  return {
    adapt: () => {
      session.adapt();
    },
    step: (by) => {
      if (card.step(by).ok) done('click');
    },
  };
}

interface Done {
  noted: () => void;
  /** The reading with one more correction. */
  correct: (ask: Ask<'saveCorrection'>) => Reading;
  /** The reading without the last one. */
  undo: (ask: Ask<'undoCorrection'>) => Reading;
}

/** Notes go to the reader's own notebook; a correction of the demonstration lasts as long as its page. */
async function answer<N extends MessageName>(
  type: N,
  given: Ask<N>,
  { noted, correct, undo }: Done,
): Promise<Answer<N>> {
  const notebook = openNotebook(false);
  const reply = async (): Promise<unknown> => {
    if (type === 'notesOn') {
      const { source } = given as Ask<'notesOn'>;
      return { ok: true, value: (await notebook.known([source])).get(source)?.notes ?? [] };
    }
    if (type === 'saveCorrection')
      return { ok: true, value: { reading: correct(given as Ask<'saveCorrection'>), id: '' } };
    if (type === 'undoCorrection') return { ok: true, value: undo(given as Ask<'undoCorrection'>) };
    if (type !== 'saveNote') return { ok: false, failure: 'refused' };
    const { source, name, body, frames } = given as Ask<'saveNote'>;
    const draft = { body, frames: [...frames], tags: [] };
    const kept = await notebook.save({ key: source, name }, null, draft, { url: null });
    if (kept.ok) noted();
    return kept;
  };
  return (await reply()) as Answer<N>;
}
