/** The sources of a reading, each with what was recorded and the reader's notes. */
import type { Reading, Speaker } from '../../src/core/reading.ts';
import type { SourceKey } from '../../src/messages.ts';
import { countVerbs, passagesOf, passagesOfNobody, type SourceView } from '../../src/ui/source-view.ts';
import type { Notebook } from './notebook.ts';

/** Everybody who speaks in the article, the most words first, then what is nobody's by name, then the outlet. */
export async function sourcesOf(
  reading: Reading,
  host: string | null,
  notebook: Notebook,
): Promise<SourceView[]> {
  const speakers = reading.speakers
    .filter(({ kind }) => kind !== 'editor' && kind !== 'unknown')
    .filter((speaker) => passagesOf(reading, speaker).length > 0)
    .sort((a, b) => words(b) - words(a));
  return Promise.all([
    ...speakers.map((speaker) => speakerView(reading, speaker, notebook)),
    ...nobodysView(reading),
    ...outletView(reading, host, notebook),
  ]);
}

const words = ({ words: { quoted, paraphrased } }: Speaker): number => quoted + paraphrased;

async function speakerView(reading: Reading, speaker: Speaker, notebook: Notebook): Promise<SourceView> {
  const passages = passagesOf(reading, speaker);
  const key: SourceKey = notebook.speakerKey(speaker.name);
  return {
    key,
    name: speaker.name,
    role: speaker.role,
    kind: speaker.kind,
    passages: passages.map(({ id }) => id),
    verbs: countVerbs(passages),
    ...(await kept(key, notebook)),
  };
}

function nobodysView(reading: Reading): SourceView[] {
  const passages = passagesOfNobody(reading);
  if (passages.length === 0) return [];
  const ids = passages.map(({ id }) => id);
  const nothing = { role: null, recorded: null, notes: [] };
  return [{ key: '', name: '', kind: 'unknown', passages: ids, verbs: countVerbs(passages), ...nothing }];
}

function outletView(reading: Reading, host: string | null, notebook: Notebook): Promise<SourceView>[] {
  const domain = reading.article.host?.domain ?? host?.replace(/^www\./, '') ?? null;
  if (domain === null) return [];
  const key = notebook.outletKey(domain);
  const inserted = reading.passages.filter(({ voice }) => voice === 'editorial');
  return [
    kept(key, notebook).then((known) => ({
      key,
      name: reading.article.host?.name ?? domain,
      role: null,
      kind: 'outlet',
      passages: inserted.map(({ id }) => id),
      verbs: [],
      ...known,
    })),
  ];
}

const kept = async (
  key: SourceKey,
  notebook: Notebook,
): Promise<Pick<SourceView, 'recorded' | 'notes' | 'more'>> => {
  const [recorded, notes] = await Promise.all([notebook.recorded(key), notebook.notesOn(key)]);
  return { recorded, ...notes };
};
