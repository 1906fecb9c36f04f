import type { Attribution, Draft, Insertion } from './draft.ts';
import { explain } from './explain.ts';
import type { Article, Mention, Passage, Reading, Speaker } from './reading.ts';
import type { Speech } from './speakers/resolve-speakers.ts';

const EDITOR_ID = 'editor';

/** Puts the pieces together: passages in order with their ids, reasons and speakers; the editor as a speaker. */
export function assemble(
  { article, text, lang, insertions }: Draft,
  attributions: readonly Attribution[],
  { speakers, speakerOf }: Speech,
  described: Article,
): Reading {
  const passages = [
    ...attributions.map((attribution, index) => spoken(attribution, speakerOf[index] ?? null)),
    ...insertions.map((insertion) => inserted(insertion, text)),
  ]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((passage, index) => ({ ...passage, id: `p${index + 1}` }));
  return {
    version: 1,
    text,
    lang: article.lang?.toLowerCase().startsWith(lang) ? article.lang : lang,
    article: described,
    blocks: article.blocks.map(({ start, end, role }) => ({ start, end, role })),
    passages,
    speakers: insertions.length > 0 ? [...speakers, editor(described)] : speakers,
    signals: [],
  };
}

function spoken(attribution: Attribution, speakerId: string | null): Passage {
  const { start, end, kind, parts, quotedParts, mention, cue, rule, confidence } = attribution;
  return {
    id: '',
    voice: kind === 'indirect' ? 'paraphrase' : 'quote',
    kind,
    start,
    end,
    parts,
    quotedParts,
    speaker: speakerId === null ? null : { id: speakerId, mention },
    cue,
    rule,
    why: explain(rule, { cue: cue?.text ?? null, mention: mention?.text ?? null }),
    confidence,
  };
}

function inserted({ start, end, kind, parts, label, rule, confidence }: Insertion, text: string): Passage {
  return {
    id: '',
    voice: 'editorial',
    kind,
    start,
    end,
    parts,
    quotedParts: [],
    speaker: { id: EDITOR_ID, mention: null },
    cue: label === null ? null : { ...withColon(label, text), lemma: label.text, class: 'label' },
    rule,
    why: explain(rule, { cue: label?.text ?? null, mention: null }),
    confidence,
  };
}

/** "Comment:": the colon is a part of the attributing words. */
function withColon(label: Mention, text: string): Mention {
  const [colon = ''] = /^\s?[:：]/u.exec(text.slice(label.end, label.end + 2)) ?? [];
  return { ...label, end: label.end + colon.length, text: label.text + colon };
}

const editor = ({ host }: Article): Speaker => ({
  id: EDITOR_ID,
  name: host === null ? 'Editor' : `Editor, ${host.name}`,
  role: null,
  kind: 'editor',
  aliases: [],
  words: { quoted: 0, paraphrased: 0 },
});
