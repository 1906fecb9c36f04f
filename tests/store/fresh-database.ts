import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach } from 'vitest';
import { plainArticle } from '../../src/core/article-text.ts';
import { anchorOf } from '../../src/core/corrections/text-anchor.ts';
import type { Passage, Reading, Speaker } from '../../src/core/reading.ts';
import type { Result } from '../../src/messages.ts';
import { disconnect } from '../../src/store/connection.ts';

/** Every test starts with a machine on which nothing was ever stored. */
export function withFreshDatabase(): void {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });
  afterEach(() => disconnect());
}

/** Another machine, on which nothing was ever stored. */
export async function elsewhere(): Promise<void> {
  await disconnect();
  globalThis.indexedDB = new IDBFactory();
}

/** The value of a result that must be one. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.failure} ${result.detail ?? ''}`);
  return result.value;
}

export interface Said {
  words: string;
  by?: string;
  verb?: string;
  voice?: Passage['voice'];
}

/** A reading of a text in which each of some words is said by somebody; found words are the first of their kind. */
export function readingOf(text: string, said: readonly Said[], domain = 'harbourpost.example'): Reading {
  const speakers: Speaker[] = [...new Set(said.map(({ by }) => by ?? ''))].filter(Boolean).map((name) => ({
    id: name,
    name,
    role: null,
    kind: 'person',
    aliases: [],
    words: { quoted: 0, paraphrased: 0 },
  }));
  const passages = said.map(({ words, by, verb = 'say', voice = 'quote' }, index): Passage => {
    const { start, end } = anchorOf(text, {
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    });
    if (start < 0) throw new Error(`“${words}” is not in the text`);
    return {
      id: `p${index + 1}`,
      voice,
      kind: voice === 'quote' ? 'direct' : voice === 'paraphrase' ? 'indirect' : 'comment',
      start,
      end,
      parts: [{ start, end }],
      quotedParts: voice === 'quote' ? [{ start, end }] : [],
      speaker: by === undefined ? null : { id: by, mention: null },
      cue: by === undefined ? null : { start: 0, end: 0, text: verb, lemma: verb, class: 'neutral' },
      rule: 'marks-alone',
      why: '',
      confidence: 0.9,
    };
  });
  const { blocks } = plainArticle(text);
  return {
    version: 1,
    text,
    lang: 'en',
    article: {
      isArticle: true,
      why: [],
      title: 'A title',
      byline: null,
      published: null,
      host: { name: domain, domain },
      origin: null,
      agency: null,
    },
    blocks,
    passages,
    speakers,
    signals: [],
  };
}
