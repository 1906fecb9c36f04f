/** What the reader asks of a tab as a whole, which may hold several articles in its frames. */
import { articlesIn } from './tab-articles.ts';
import { askTab } from './tab.ts';

/** Hides the marks of all its articles, or brings them back: all as the first of them. */
export async function toggleTab(id: number): Promise<void> {
  let hidden: boolean | undefined;
  for (const frame of await framesIn(id)) {
    const answer = await askTab({ id, frame }, 'toggle', hidden === undefined ? {} : { hidden });
    if (answer?.ok) hidden = answer.value;
  }
}

/** Goes to the next or previous mark: in the frame the reader is in, where it holds an article, else in the tab's. */
export async function stepInTab(id: number, by: 1 | -1): Promise<void> {
  const frames = await framesIn(id);
  for (const frame of frames.filter((one) => one !== 0))
    if ((await askTab({ id, frame }, 'step', { by, ifFocused: true }))?.ok) return;
  for (const frame of frames) if ((await askTab({ id, frame }, 'step', { by }))?.ok) return;
}

/** The tab's own page, and the frames that hold an article. */
const framesIn = async (id: number): Promise<number[]> => [
  0,
  ...(await articlesIn(id)).map(({ frame }) => frame).filter((frame) => frame !== 0),
];
