/**
 * Passages and notes as W3C Web Annotations (JSON-LD, one collection with one page). A passage is *classifying*, a
 * note *commenting*, with frames and tags as *tagging* bodies; whose words it is stands as an *identifying* body.
 * The motivation *assessing* is avoided: the published context does not define it.
 */
import type { Everything } from './archive.ts';
import type { NoteRecord, ReadingRecord, RecordedPassage } from './records.ts';

export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Our sources as IRIs: `urn:whose-words:` and the key. */
export const SOURCE_IRI = 'urn:whose-words:';

const GENERATOR = { id: 'urn:whose-words:extension', type: 'Software', name: 'Whose Words' };

export interface TextualBody {
  type: 'TextualBody';
  purpose: string;
  value: string;
  format?: string;
}

export interface SpecificResource {
  type: 'SpecificResource';
  purpose?: string;
  source: string;
  selector?: object[];
}

export interface Annotation {
  id: string;
  type: 'Annotation';
  motivation: string;
  created: string;
  modified: string;
  generator: typeof GENERATOR;
  body: (TextualBody | SpecificResource)[];
  target: SpecificResource | string;
}

/** The collection as pieces of JSON. */
export function annotationPieces({ readings, notes }: Everything, made: number): string[] {
  const total = readings.reduce((sum, { passages }) => sum + passages.length, 0) + notes.length;
  const head = {
    '@context': CONTEXT,
    id: `urn:whose-words:export:${made}`,
    type: 'AnnotationCollection',
    total,
  };
  const page = { id: `urn:whose-words:export:${made}:1`, type: 'AnnotationPage', startIndex: 0 };
  const pieces = [
    `${JSON.stringify(head).slice(0, -1)},"first":${JSON.stringify(page).slice(0, -1)},"items":[`,
  ];
  let comma = '\n';
  const add = (annotation: Annotation): void => {
    pieces.push(`${comma}${JSON.stringify(annotation)}`);
    comma = ',\n';
  };
  for (const reading of readings) for (const passage of reading.passages) add(ofPassage(reading, passage));
  for (const note of notes) add(ofNote(note));
  pieces.push('\n]}}\n');
  return pieces;
}

function ofPassage({ url, first, last }: ReadingRecord, passage: RecordedPassage): Annotation {
  const { voice, kind, source, cue, id } = passage;
  return {
    id: `${SOURCE_IRI}passage:${encodeURIComponent(url)}:${encodeURIComponent(id)}`,
    type: 'Annotation',
    motivation: 'classifying',
    ...times(first, last),
    body: [
      textual('classifying', voice),
      textual('classifying', kind),
      ...(source === null ? [] : [identifying(source)]),
      ...(cue === null ? [] : [textual('describing', `${cue.lemma} (${cue.class})`)]),
    ],
    target: { type: 'SpecificResource', source: iriOf(url), selector: selectors(passage.anchor) },
  };
}

function ofNote({ id, source, url, passage, body, frames, tags, created, updated }: NoteRecord): Annotation {
  return {
    id: /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/u.test(id)
      ? `urn:uuid:${id}`
      : `${SOURCE_IRI}note:${encodeURIComponent(id)}`,
    type: 'Annotation',
    motivation: 'commenting',
    ...times(created, updated),
    body: [
      { ...textual('commenting', body), format: 'text/markdown' },
      ...frames.map((frame) => identified('tagging', `${SOURCE_IRI}frame:${encodeURIComponent(frame)}`)),
      ...tags.map((tag) => textual('tagging', tag)),
      ...(source === '' ? [] : [identifying(source)]),
    ],
    target:
      url === ''
        ? `${SOURCE_IRI}${encodeURIComponent(source)}`
        : {
            type: 'SpecificResource',
            source: iriOf(url),
            ...(passage === null ? {} : { selector: selectors(passage) }),
          },
  };
}

/** An address as an IRI: what may not stand in one is escaped. */
const iriOf = (url: string): string => url.replace(/[\s<>"{}|\\^`]/gu, encodeURIComponent);

const times = (created: number, modified: number) => ({
  created: new Date(created).toISOString(),
  modified: new Date(modified).toISOString(),
  generator: GENERATOR,
});

const textual = (purpose: string, value: string): TextualBody => ({ type: 'TextualBody', purpose, value });
const identified = (purpose: string, source: string): SpecificResource => ({
  type: 'SpecificResource',
  purpose,
  source,
});
const identifying = (source: string): SpecificResource =>
  identified('identifying', `${SOURCE_IRI}${encodeURIComponent(source)}`);

const selectors = ({ exact, prefix, suffix, start, end }: RecordedPassage['anchor']): object[] => [
  { type: 'TextQuoteSelector', exact, prefix, suffix },
  { type: 'TextPositionSelector', start, end },
];
