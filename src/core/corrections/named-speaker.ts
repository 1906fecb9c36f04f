import type { Reading, Speaker } from '../reading.ts';
import { speakerKey } from '../source-key.ts';

/** The speaker of that name or alias, added to the list when the article has none. */
export function speakerNamed(speakers: Speaker[], name: string): { speakers: Speaker[]; id: string } {
  const key = speakerKey(name);
  const known =
    speakers.find((speaker) => speakerKey(speaker.name) === key) ??
    speakers.find(({ aliases }) => aliases.some((alias) => speakerKey(alias) === key));
  if (known !== undefined) return { speakers, id: known.id };
  const id = `named:${key}`;
  const added: Speaker = {
    id,
    name: name.trim(),
    role: null,
    kind: 'person',
    aliases: [],
    words: { quoted: 0, paraphrased: 0 },
  };
  return { speakers: [...speakers, added], id };
}

/** The editor among the speakers, added when nothing had been taken for the editor's so far. */
export function addEditor({ speakers, article }: Reading): { speakers: Speaker[]; id: string } {
  const known = speakers.find(({ kind }) => kind === 'editor');
  if (known !== undefined) return { speakers, id: known.id };
  const added: Speaker = {
    id: 'editor',
    name: article.host === null ? 'Editor' : `Editor, ${article.host.name}`,
    role: null,
    kind: 'editor',
    aliases: [],
    words: { quoted: 0, paraphrased: 0 },
  };
  return { speakers: [...speakers, added], id: added.id };
}
