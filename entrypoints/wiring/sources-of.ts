/** The sources of a reading, each with what was recorded and the reader's notes. */
import type { Reading, Speaker } from '../../src/core/reading.ts';
import { outletKey, speakerKey } from '../../src/core/source-key.ts';
import { countVerbs, passagesOf, passagesOfNobody, type SourceView } from '../../src/ui/source-view.ts';
import { countWording, type WordingCount } from '../../src/ui/count-wording.ts';
import type { Notebook } from './notebook.ts';
import { hostOf } from './tab.ts';

/**
 * Everybody who speaks in the article, the most words first, then what is nobody's by name, then the outlet; as the
 * article alone tells of them.
 */
export function sourcesOf(reading: Reading, host: string | null): SourceView[] {
  const speakers = reading.speakers
    .filter(({ kind }) => kind !== 'editor' && kind !== 'unknown')
    .filter((speaker) => passagesOf(reading, speaker).length > 0)
    .sort((a, b) => words(b) - words(a));
  const wording = countWording(reading);
  return [
    ...speakers.map((speaker) => speakerView(reading, speaker, wording)),
    ...nobodysView(reading),
    ...outletView(reading, host, wording),
  ];
}

/** The same with what was recorded of them and what the reader wrote. */
export async function withKept(sources: readonly SourceView[], notebook: Notebook): Promise<SourceView[]> {
  const known = await notebook.known(sources.map(({ key }) => key).filter((key) => key !== ''));
  return sources.map((source) => ({ ...source, ...known.get(source.key) }));
}

/** The article itself, with the reader's notes on it. */
export const articleView = async (
  url: string,
  title: string | null,
  notebook: Notebook,
): Promise<SourceView> => ({
  key: `article:${url}`,
  name: title ?? hostOf(url) ?? url,
  role: null,
  kind: 'article',
  passages: [],
  verbs: [],
  recorded: null,
  notes: await notebook.onArticle(url),
});

const words = ({ words: { quoted, paraphrased } }: Speaker): number => quoted + paraphrased;

/** Nothing is known yet of what was kept. */
const NOTHING = { recorded: null, notes: [] };

function speakerView(reading: Reading, speaker: Speaker, wording: readonly WordingCount[]): SourceView {
  const passages = passagesOf(reading, speaker);
  return {
    key: speakerKey(speaker.name),
    name: speaker.name,
    role: speaker.role,
    kind: speaker.kind,
    passages: passages.map(({ id }) => id),
    verbs: countVerbs(passages),
    wording: wording
      .filter(({ voice, passage }) => voice !== 'editorial' && passage?.speaker?.id === speaker.id)
      .map(({ count }) => ({ voice: null, count })),
    ...NOTHING,
  };
}

function nobodysView(reading: Reading): SourceView[] {
  const passages = passagesOfNobody(reading);
  if (passages.length === 0) return [];
  const ids = passages.map(({ id }) => id);
  const verbs = countVerbs(passages);
  return [{ key: '', name: '', role: null, kind: 'unknown', passages: ids, verbs, ...NOTHING }];
}

function outletView(reading: Reading, host: string | null, wording: readonly WordingCount[]): SourceView[] {
  const domain = reading.article.host?.domain ?? host?.replace(/^www\./, '') ?? null;
  if (domain === null) return [];
  const inserted = reading.passages.filter(({ voice }) => voice === 'editorial');
  return [
    {
      key: outletKey(domain),
      name: reading.article.host?.name ?? domain,
      role: null,
      kind: 'outlet',
      passages: inserted.map(({ id }) => id),
      verbs: [],
      wording: wording.flatMap(({ voice, count }) =>
        voice === 'reporter' || voice === 'editorial' ? [{ voice, count }] : [],
      ),
      ...NOTHING,
    },
  ];
}
