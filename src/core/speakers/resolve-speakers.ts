import type { Attribution, Draft } from '../draft.ts';
import type { Speaker } from '../reading.ts';

/** The speakers of an article, and for each attribution (by index) the speaker it belongs to. */
export interface Speech {
  speakers: Speaker[];
  speakerOf: (string | null)[];
}

/** Finds the person, body or group behind each mention, and names it as fully as the article does. */
export function resolveSpeakers(_draft: Draft, attributions: readonly Attribution[]): Speech {
  return { speakers: [], speakerOf: attributions.map(() => null) };
}
