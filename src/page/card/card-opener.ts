import type { Passage, Reading } from '../../core/reading.ts';
import type { Answer, Ask, MessageName, Result } from '../../messages.ts';
import type { ArticleSession } from '../article-session.ts';
import { groundOf } from '../paint/ground-colour.ts';
import { passagesAt } from '../hit-test.ts';
import { openCard } from './open-card.ts';

/** What cards need from outside the page. */
export interface CardTools {
  /** A message of the interface, in the reader's language; empty when there is none. */
  words: (key: string, ...given: string[]) => string;
  ask: <N extends MessageName>(type: N, ask: Ask<N>) => Promise<Answer<N>>;
  url: () => string;
}

const SURE = 0.7;
const CONTEXT = 32;

export interface CardOpener {
  open: (passage: Passage) => void;
  /** Scrolls to a passage and points to it. */
  show: (id: string, withCard: boolean) => Result<null>;
  /** Goes to the passage after or before the last one shown, round the ends. */
  step: (by: 1 | -1) => Result<null>;
  /** Opens the card on the passage under the page's selection. */
  atSelection: () => Result<null>;
}

/** Opens cards on passages of a session, one at a time. */
export function cardOpener(session: ArticleSession, { words, ask, url }: CardTools): CardOpener {
  let close: (() => void) | null = null;
  let latest: string | null = null;

  const reading = (): Reading | null => {
    const state = session.state();
    return state.kind === 'reading' ? state.reading : null;
  };
  const show = (id: string, withCard: boolean): Result<null> => {
    const passage = reading()?.passages.find((one) => one.id === id);
    const [range] = passage ? session.rangesOfPassage(passage) : [];
    if (!passage || !range) return { ok: false, failure: 'not-found' };
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    session.point(passage);
    if (withCard) open(passage);
    return { ok: true, value: null };
  };
  const open = (passage: Passage): void => {
    const now = reading();
    const [range] = session.rangesOfPassage(passage);
    if (now === null || !range) return;
    close?.();
    const { passages, speakers, text, article } = now;
    const index = passages.indexOf(passage);
    const speaker = speakers.find(({ id }) => id === passage.speaker?.id);
    const unsure = passage.confidence < SURE ? `${words('probably')} ` : '';
    const name =
      passage.voice === 'editorial' ? words('speaker_editor') : (speaker?.name ?? words('speaker_unknown'));
    const source =
      passage.voice === 'editorial'
        ? `outlet:${article.host?.domain ?? ''}`
        : `speaker:${name.toLowerCase()}`;
    const anchor = {
      start: passage.start,
      end: passage.end,
      exact: text.slice(passage.start, passage.end),
      prefix: text.slice(Math.max(0, passage.start - CONTEXT), passage.start),
      suffix: text.slice(passage.end, passage.end + CONTEXT),
    };
    const page = session.page();
    const correct = async (correction: Ask<'saveCorrection'>['correction']): Promise<string> => {
      if (!page) return '';
      const answer = await ask('saveCorrection', { url: url(), correction, article: page.article });
      if (!answer.ok) return words(`failure_${answer.failure.replaceAll('-', '_')}`);
      session.take(answer.value);
      return words('correct_kept');
    };
    latest = passage.id;
    session.point(passage);
    const [line] = range.getClientRects();
    const root = page?.root ?? document.documentElement;
    const [red, green, blue] = groundOf(root);
    close = openCard(
      line ?? range.getBoundingClientRect(),
      {
        voice: passage.voice,
        label: `${name}: ${words(`voice_${passage.voice}`)}`,
        heading: words('voice_and_kind', words(`voice_${passage.voice}`), words(`kind_${passage.kind}`)),
        position: `${index + 1} / ${passages.length}`,
        name: unsure + name,
        role: speaker?.role ?? null,
        mention:
          passage.speaker?.mention && passage.speaker.mention.text !== name
            ? passage.speaker.mention.text
            : null,
        cue: passage.cue && { text: passage.cue.text, meaning: words(`class_${passage.cue.class}`) || null },
        why: words(`rule_${passage.rule.replaceAll('-', '_')}`, passage.cue?.text ?? '') || passage.why,
        words: {
          addNote: words('note_add'),
          save: words('note_save'),
          cancel: words('cancel'),
          notRight: words('not_right'),
          copy: words('card_copy'),
          copied: words('card_copied'),
          previous: words('card_previous'),
          next: words('card_next'),
          close: words('close'),
          other: words('correct_speaker'),
          send: words('correct_send'),
          noteLabel: words('note_on', name),
        },
        speakers: speakers
          .filter(({ kind, id }) => kind === 'person' && id !== speaker?.id)
          .map((one) => one.name),
        dark: (red * 299 + green * 587 + blue * 114) / 1000 < 128,
        direction: words('text_direction') === 'rtl' ? 'rtl' : 'ltr',
      },
      {
        notes: () => ask('notesOn', { source }),
        saveNote: async (body) => {
          const answer = await ask('saveNote', { source, name, body, url: url(), passage: anchor });
          return answer.ok ? null : words(`failure_${answer.failure.replaceAll('-', '_')}`);
        },
        failure: (result) => (result.ok ? '' : words(`failure_${result.failure.replaceAll('-', '_')}`)),
        corrections:
          passage.voice === 'editorial'
            ? [
                {
                  label: words('correct_not_editorial'),
                  choose: () => correct({ kind: 'not-editorial', passage: anchor }),
                },
              ]
            : [
                {
                  label: words('correct_not_quote'),
                  choose: () => correct({ kind: 'not-a-quote', passage: anchor }),
                },
                {
                  label: words('correct_is_editorial'),
                  choose: () => correct({ kind: 'is-editorial', passage: anchor }),
                },
              ],
        otherSpeaker: (who) => correct({ kind: 'speaker', passage: anchor, name: who }),
        copy: () =>
          navigator.clipboard.writeText(
            `${anchor.exact} (${name}, ${article.title ?? ''}, ${url()}#:~:text=${encodeURIComponent(anchor.exact.slice(0, 80)).replaceAll('-', '%2D')})`,
          ),
        step: (by) => {
          const next = passages[(index + by + passages.length) % passages.length];
          if (next) show(next.id, true);
        },
        closed: () => {
          session.point(null);
        },
      },
    );
  };
  const step = (by: 1 | -1): Result<null> => {
    const passages = reading()?.passages ?? [];
    const index = passages.findIndex(({ id }) => id === latest);
    const from = index < 0 && by < 0 ? 0 : index;
    const next = passages[(from + by + passages.length) % Math.max(1, passages.length)];
    return next ? show(next.id, true) : { ok: false, failure: 'not-found' };
  };
  const atSelection = (): Result<null> => {
    const selection = getSelection();
    const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
    const offset = range && (session.page()?.map.offsetOf(range.startContainer, range.startOffset) ?? null);
    const [passage] = offset === null ? [] : passagesAt(reading()?.passages ?? [], offset);
    return passage ? show(passage.id, true) : { ok: false, failure: 'not-found' };
  };
  return { open, show, step, atSelection };
}
