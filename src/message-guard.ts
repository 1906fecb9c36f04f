/**
 * What the background hears is checked before it is believed: who sent it, and whether it has the shape it should.
 * A web page cannot send these messages, but a page's content script runs beside hostile code.
 */
import * as v from 'valibot';
import { anchorShape, correctionShape, nameShape, sourceKeyShape } from './correction-shapes.ts';
import type { Ask, Messages } from './messages.ts';
import { registrableDomain } from './registrable-domain.ts';

/** The messages the background answers. */
export type ForBackground =
  'load' | 'analyse' | 'holds' | 'notesOn' | 'saveNote' | 'saveCorrection' | 'undoCorrection';

/** What is known of a sender; the part of `runtime.MessageSender` that is looked at. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  /** That of the page around a document that has no address of its own (`about:srcdoc`). */
  origin?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; incognito?: boolean | undefined; url?: string | undefined } | undefined;
}

export type Heard = { [N in ForBackground]: { type: N; ask: Ask<N> } }[ForBackground];
export type Judged = { ok: true; message: Heard } | { ok: false; failure: 'refused' | 'invalid' };

/** Longest text that is read, in UTF-16 units, and most of anything that is listed with it. */
const LONGEST = 20_000_000;
const MOST = 500_000;
const MOST_STEPS = 4_000_000;

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const orNull = <T extends v.GenericSchema>(shape: T) => v.nullable(shape);
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const link = text(100_000);
const url = v.pipe(text(100_000), v.regex(/^(?:https?|file):/u));

const block = v.looseObject({
  start: offset,
  end: offset,
  role: v.picklist(['title', 'lead', 'paragraph', 'heading', 'blockquote', 'list', 'caption']),
});
const article = v.pipe(
  v.looseObject({
    text: text(LONGEST),
    lang: orNull(v.string()),
    blocks: v.pipe(v.array(block), v.maxLength(MOST)),
    markup: v.pipe(
      v.array(v.looseObject({ start: offset, end: offset, kind: v.picklist(['bold', 'italic', 'link']) })),
      v.maxLength(MOST),
    ),
    facts: v.looseObject({
      url: orNull(link),
      canonical: orNull(link),
      title: orNull(v.string()),
      byline: orNull(v.string()),
      published: orNull(v.string()),
      siteName: orNull(v.string()),
      metas: v.record(v.string(), v.string()),
      linkedData: v.array(v.unknown()),
      sourceLines: v.array(v.looseObject({ text: v.string(), href: orNull(link) })),
    }),
    gate: v.looseObject({ isArticle: v.boolean(), why: v.array(v.string()) }),
  }),
  v.check(
    ({ text: { length }, blocks, markup }) =>
      [...blocks, ...markup].every(({ start, end }) => start <= end && end <= length),
    'A span lies outside the text.',
  ),
);

const many = <T extends v.GenericSchema>(shape: T) => v.pipe(v.array(shape), v.maxLength(MOST_STEPS));
const words = many(text(LONGEST));
const transcript = v.object({
  markup: text(LONGEST),
  ...{ home: orNull(offset), headline: orNull(offset) },
  ...{ isDeep: v.boolean(), isParsed: v.boolean(), isScripted: v.boolean(), isWhole: v.boolean() },
  stated: v.object({
    ...{ url: orNull(url), base: orNull(link), lang: orNull(v.string()), title: v.string() },
    ...{ canonical: orNull(link), metas: words, linked: words, byline: v.string(), dates: words },
    ...{ holdsCode: v.boolean(), isApplication: v.boolean() },
  }),
  gate: v.object({ isArticle: v.boolean(), why: words }),
  own: v.optional(
    v.object({
      element: offset,
      byline: orNull(v.string()),
      published: orNull(v.string()),
      addresses: words,
    }),
  ),
});

const SHAPES = {
  load: v.object({ part: v.picklist(['article', 'card', 'follow']) }),
  analyse: v.object({ transcript, wish: v.picklist(['judge', 'analyse', 'analyse-anyway']), url }),
  holds: v.object({ passages: orNull(offset), length: offset, title: text(2_000) }),
  notesOn: v.object({ source: sourceKeyShape }),
  saveNote: v.object({
    source: sourceKeyShape,
    name: nameShape,
    body: text(100_000),
    frames: v.pipe(v.array(text(100)), v.maxLength(30)),
    url,
    passage: orNull(anchorShape),
  }),
  saveCorrection: v.object({ url, correction: correctionShape, article }),
  undoCorrection: v.object({ url, id: text(100), article }),
} as const;

/**
 * Judges a message to the background. `refused`: not from a content script of ours, or from a frame of another site
 * than that of its tab, or it speaks for another site than the one it runs on. `invalid`: a name we know in a shape
 * we do not. Null: not for the background at all.
 */
export function judge(message: unknown, sender: Sender, ownId: string): Judged | null {
  if (typeof message !== 'object' || message === null) return null;
  const type: unknown = Reflect.get(message, 'type');
  if (typeof type !== 'string' || !Object.hasOwn(SHAPES, type)) return null;
  if (sender.id !== ownId || sender.tab === undefined || isForeign(sender))
    return { ok: false, failure: 'refused' };
  const parsed = v.safeParse(SHAPES[type as ForBackground], message);
  if (!parsed.success) return { ok: false, failure: 'invalid' };
  const ask = parsed.output as { url?: string; transcript?: { stated: { url: string | null } } };
  for (const claimed of [ask.url, ask.transcript?.stated.url])
    if (typeof claimed === 'string' && originOf(claimed) !== originOf(sender.origin ?? sender.url ?? ''))
      return { ok: false, failure: 'refused' };
  return { ok: true, message: { type, ask } as Heard };
}

/** A frame whose registrable domain is not that of the page in its tab; the browser says both. */
function isForeign({ frameId = 0, url = '', origin = url, tab }: Sender): boolean {
  if (frameId === 0) return false;
  const site = registrableDomain(origin);
  return site === null || site !== registrableDomain(tab?.url ?? '');
}

const originOf = (address: string): string | null => {
  const parsed = URL.parse(address);
  return parsed === null ? null : `${parsed.protocol}//${parsed.host}`;
};

export type BackgroundAnswer<N extends ForBackground> = Messages[N]['answer'];
