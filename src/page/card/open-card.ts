import { anchorOf } from '../../core/corrections/text-anchor.ts';
import type { Failure } from '../../messages.ts';
import { groundOf, isDark } from '../paint/ground-colour.ts';
import { fragmentLink } from '../text-fragment.ts';
import type { CardGiven, CardMaker } from './card-opener.ts';
import { EMPTY, isEmpty, type CardDraft } from './card-forms.ts';
import { copyText } from './copy-text.ts';
import { describeCard } from './describe-card.ts';
import { describeOwnWords } from './describe-own-words.ts';
import { drawCard } from './draw-card.ts';
import { nowAt } from './now-at.ts';
import { mountCard } from './mount-card.ts';

/** What the reader was writing when a card closed, by the source it was about; it comes back with the next card. */
const drafts = new Map<string, CardDraft>();

/** Opens the card on a passage, where the passage stands; gives back what closes it. */
export const openCard: CardMaker = (given) => {
  const { reading, passage, ranges, article, words, ask } = given;
  const text =
    passage.voice === 'reporter'
      ? describeOwnWords(reading, passage, words, given.wording)
      : describeCard(reading, passage, words, given);
  const { key, name } = text.source;
  const url = location.href;
  const failure = (why: Failure): string => words(`failure_${why}`);

  const card = drawCard(text, words, {
    notes: async () => {
      const found = await ask('notesOn', { source: key });
      return found.ok ? found.value : failure(found.failure);
    },
    draft: drafts.get(key) ?? EMPTY,
    keepDraft: (draft) => {
      if (isEmpty(draft)) drafts.delete(key);
      else drafts.set(key, draft);
    },
    saveNote: async ({ body, frames }) => {
      const anchor = anchorOf(reading.text, passage);
      const kept = await ask('saveNote', { source: key, name, body, frames, url, passage: anchor });
      return kept.ok ? null : failure(kept.failure);
    },
    correct: async (correction) => {
      const answer = await ask('saveCorrection', { url, correction, article });
      if (!answer.ok) return failure(answer.failure);
      const { reading: corrected, id } = answer.value;
      const undo = async (): Promise<string | null> => {
        const back = await ask('undoCorrection', { url, id, article });
        if (!back.ok) return failure(back.failure);
        given.corrected(back.value, nowAt(back.value, passage), {
          sentence: words('correct_undone'),
          undo: null,
        });
        return null;
      };
      given.corrected(corrected, nowAt(corrected, passage), { sentence: words('correct_kept'), undo });
      return null;
    },
    copy: (root) => copyText(citation(given, text.name), root),
    step: given.step,
    close: () => {
      close();
    },
  });
  const place = ranges[0]?.startContainer.parentElement ?? document.documentElement;
  const close = mountCard(card.element, ranges, isDark(groundOf(place)), given.closed);
  if (given.withNote) card.writeNote();
  if (given.said !== null) card.say(given.said);
  return close;
};

/** “Words.” — Ilse Tarrant. “Title”, coastreport.example, 2026-03-07. https://… */
function citation({ reading, passage }: CardGiven, name: string): string {
  const words = reading.text.slice(passage.start, passage.end);
  const { title, host, published } = reading.article;
  const quoted = passage.voice !== 'reporter' && passage.kind === 'direct' ? words : `“${words}”`;
  const where = [title && `“${title}”`, host?.name ?? location.hostname, published?.slice(0, 10)].filter(
    Boolean,
  );
  return `${quoted} — ${name}. ${where.join(', ')}. ${fragmentLink(location.href, words)}`;
}
