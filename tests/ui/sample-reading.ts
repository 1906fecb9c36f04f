/** A small reading of our own invention, with every voice in it. */
import type { Passage, Reading, Span } from '../../src/core/reading.ts';

const BLOCKS = [
  ['title', 'Envoy warns of “narrow window” on the strait'],
  ['lead', 'Talks on the strait could fail within weeks, the envoy of Valmere has said.'],
  [
    'paragraph',
    '“Nobody should mistake patience for consent,” Ilse Tarrant told reporters. She stressed that setting “artificial deadlines” would be read as weakness.',
  ],
  ['paragraph', 'Comment: Every capital on the coast has said the same for years.'],
  ['paragraph', '“We would have to ask [our]selves whether we can wait,” she said.'],
  ['paragraph', 'A spokesman, Ruben Ashdown, dismissed the warning as “theatre for the gallery.”'],
] as const;

const text = BLOCKS.map(([, words]) => words).join('\n\n');

function at(words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The sample does not say: ${words}`);
  return { start, end: start + words.length };
}

type Given = Pick<Passage, 'voice' | 'kind'> & {
  words: string;
  quoted?: string[];
  by: string | null;
  cue?: [text: string, lemma: string, verbClass: string];
  confidence?: number;
};

const GIVEN: Given[] = [
  {
    words: 'Talks on the strait could fail within weeks',
    voice: 'paraphrase',
    kind: 'indirect',
    by: 's1',
    cue: ['has said', 'say', 'neutral'],
  },
  {
    words: '“Nobody should mistake patience for consent,”',
    voice: 'quote',
    kind: 'direct',
    by: 's1',
    cue: ['told', 'tell', 'neutral'],
  },
  {
    words: 'setting “artificial deadlines” would be read as weakness',
    quoted: ['“artificial deadlines”'],
    voice: 'quote',
    kind: 'mixed',
    by: 's1',
    cue: ['stressed', 'stress', 'assertive'],
  },
  {
    words: 'Comment: Every capital on the coast has said the same for years.',
    voice: 'editorial',
    kind: 'comment',
    by: 'editor',
    cue: ['Comment:', 'Comment:', 'label'],
  },
  {
    words: '“We would have to ask [our]selves whether we can wait,”',
    voice: 'quote',
    kind: 'direct',
    by: 's1',
    cue: ['said', 'say', 'neutral'],
  },
  { words: '[our]', voice: 'editorial', kind: 'bracket', by: 'editor' },
  {
    words: 'the warning as “theatre for the gallery.”',
    quoted: ['“theatre for the gallery.”'],
    voice: 'quote',
    kind: 'mixed',
    by: 's2',
    cue: ['dismissed', 'dismiss', 'denial'],
    confidence: 0.5,
  },
];

const passages: Passage[] = GIVEN.map(({ words, quoted, voice, kind, by, cue, confidence }, index) => ({
  id: `p${index + 1}`,
  voice,
  kind,
  ...at(words),
  parts: [at(words)],
  quotedParts: kind === 'direct' ? [at(words)] : (quoted ?? []).map(at),
  speaker: by === null ? null : { id: by, mention: null },
  cue: cue === undefined ? null : { ...at(cue[0]), text: cue[0], lemma: cue[1], class: cue[2] },
  rule: 'a-rule-without-a-translation',
  why: 'A reason in a sentence.',
  confidence: confidence ?? 0.9,
}));

const person = (id: string, name: string, role: string): Reading['speakers'][number] => ({
  id,
  name,
  role,
  kind: 'person',
  aliases: [],
  words: { quoted: 10, paraphrased: 5 },
});

export const SAMPLE: Reading = {
  version: 1,
  text,
  lang: 'en',
  article: {
    isArticle: true,
    why: [],
    title: BLOCKS[0][1],
    byline: 'By the wire desk',
    published: '2026-11-20T09:00:00Z',
    host: { name: 'coastreport.example', domain: 'coastreport.example' },
    origin: {
      name: 'Meridian Wire',
      domain: 'meridian.example',
      url: 'https://meridian.example/strait',
      evidence: 'Republished from Meridian Wire',
    },
    agency: null,
  },
  blocks: BLOCKS.map(([role, words]) => ({ role, ...at(words) })),
  passages,
  speakers: [
    person('s1', 'Ilse Tarrant', 'envoy of Valmere'),
    person('s2', 'Ruben Ashdown', 'spokesman'),
    { ...person('editor', 'Editor', ''), role: null, kind: 'editor', words: { quoted: 0, paraphrased: 0 } },
  ],
  signals: [],
};
