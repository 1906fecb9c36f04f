/** The editor of one note: Markdown, frames as chips, free tags, Entman's prompts on demand. */
import { FRAME_MODES, FRAME_PROMPTS, NEWS_FRAMES, POLICY_FRAMES } from '../core/frames.ts';
import { element, fill, uniqueId } from './element.ts';
import { frameName } from './frame-name.ts';
import { tagsIn } from './tags-in.ts';
import { t } from './words.ts';

/** A note as the reader writes it. */
export interface NoteDraft {
  body: string;
  frames: string[];
  tags: string[];
}

export const EMPTY_DRAFT: NoteDraft = { body: '', frames: [], tags: [] };

export interface NoteEditorOptions {
  /** Whose note it is, for the label. */
  name: string;
  draft: NoteDraft;
  /** The longer list of policy frames is offered too. */
  policyFrames: boolean;
  /** Called at every change, so that a closed popup loses nothing. */
  onDraft: (draft: NoteDraft) => void;
  /** Keeps the note; a string is the reason why it could not be kept. */
  onSave: (draft: NoteDraft) => Promise<string | null>;
  onCancel: () => void;
  /** Escape leaves, and what was written stays for the next time; without it, Escape cancels. */
  onLeave?: () => void;
}

/** Ctrl or Cmd with Enter saves, Escape leaves; what was written stays until it is kept or thrown away. */
export function noteEditor(options: NoteEditorOptions): HTMLElement {
  const draft: NoteDraft = { ...options.draft, frames: [...options.draft.frames] };
  const ids = { body: uniqueId('note'), tags: uniqueId('tags'), hint: uniqueId('hint') };
  const problem = element('p', { class: 'problem', role: 'alert' });
  const changed = (): void => {
    options.onDraft(draft);
  };
  const body = element('textarea', {
    id: ids.body,
    rows: 4,
    dir: 'auto',
    'aria-describedby': ids.hint,
    oninput: () => {
      draft.body = body.value;
      changed();
    },
  });
  body.value = draft.body;
  const tags = element('input', {
    id: ids.tags,
    type: 'text',
    dir: 'auto',
    value: draft.tags.join(', '),
    oninput: () => {
      draft.tags = tagsIn(tags.value);
      changed();
    },
  });
  const save = async (): Promise<void> => {
    if (draft.body.trim() === '' && draft.frames.length === 0 && draft.tags.length === 0) {
      fill(problem, t('note_empty'));
      body.focus();
      return;
    }
    fill(problem, (await options.onSave(draft)) ?? '');
  };
  const ask = (prompt: string): void => {
    body.value = `${body.value.trimEnd()}${body.value.trim() === '' ? '' : '\n\n'}**${prompt}** `;
    draft.body = body.value;
    changed();
    body.focus();
  };
  return element(
    'form',
    {
      class: 'note-editor',
      'aria-label': t('note_on', options.name),
      onsubmit: (event) => {
        event.preventDefault();
        void save();
      },
      onkeydown: (event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
        else if (event.key === 'Escape') (options.onLeave ?? options.onCancel)();
        else return;
        event.preventDefault();
        event.stopPropagation();
      },
    },
    element('label', { for: ids.body }, t('note_on', options.name)),
    body,
    element('p', { id: ids.hint, class: 'soft hint' }, t('note_hint')),
    frameChips(draft, options.policyFrames, changed),
    element(
      'details',
      null,
      element('summary', null, t('note_more')),
      element('label', { for: ids.tags }, t('note_tags')),
      tags,
      element('p', { class: 'soft hint' }, t('note_prompts')),
      element(
        'div',
        { class: 'row wrap' },
        ...FRAME_PROMPTS.map((prompt) =>
          element(
            'button',
            {
              type: 'button',
              onclick: () => {
                ask(t(`prompt_${prompt}`));
              },
            },
            t(`prompt_${prompt}`),
          ),
        ),
      ),
    ),
    problem,
    element(
      'div',
      { class: 'row' },
      element('button', { type: 'submit', class: 'primary' }, t('note_save')),
      element('button', { type: 'button', onclick: options.onCancel }, t('cancel')),
    ),
  );
}

/** One-tap chips; a chip is a toggle button. */
function frameChips(draft: NoteDraft, policyFrames: boolean, onChange: () => void): HTMLElement {
  const chip = (frame: string): HTMLElement => {
    const button = element(
      'button',
      {
        type: 'button',
        class: 'chip',
        'aria-pressed': String(draft.frames.includes(frame)),
        onclick: () => {
          const chosen = !draft.frames.includes(frame);
          draft.frames = chosen ? [...draft.frames, frame] : draft.frames.filter((id) => id !== frame);
          button.setAttribute('aria-pressed', String(chosen));
          onChange();
        },
      },
      frameName(frame),
    );
    return button;
  };
  const offered = [...NEWS_FRAMES, ...FRAME_MODES, ...(policyFrames ? POLICY_FRAMES : [])];
  return element(
    'div',
    { class: 'row wrap chips', role: 'group', 'aria-label': t('frames_title') },
    ...offered.map(chip),
  );
}
