/** Web Annotations, ours or another tool's, as notes. */
import { kindOfSource } from '../core/source-key.ts';
import { SOURCE_IRI } from './export-annotations.ts';

type Thing = Record<string, unknown>;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : value === undefined ? [] : [value];
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** True for a collection, a page or a plain list of annotations. */
export function isCollection(given: unknown): given is object {
  if (Array.isArray(given)) return given.some((one) => isThing(one) && one['type'] === 'Annotation');
  if (!isThing(given)) return false;
  return ['AnnotationCollection', 'AnnotationPage', 'Annotation'].includes(textOf(given['type']));
}

/** The comments among the annotations as note records, not yet checked; passages classified by a program are left. */
export function fromAnnotations(given: object): { notes: unknown[]; sources: unknown[] } {
  const notes = annotationsIn(given).flatMap((annotation) => noteOf(annotation) ?? []);
  const keys = new Set(notes.map(({ source }) => source).filter((source) => source !== ''));
  const sources = [...keys].map((key) => ({
    key,
    kind: kindOfSource(key),
    name: key.slice(key.indexOf(':') + 1),
    speakerKind: null,
    role: null,
    aliases: [],
    first: 0,
    last: 0,
    mergedInto: null,
    words: [],
  }));
  return { notes, sources };
}

function annotationsIn(given: object): Thing[] {
  if (Array.isArray(given)) return given.filter(isThing);
  const thing = given as Thing;
  if (thing['type'] === 'Annotation') return [thing];
  const page = isThing(thing['first']) ? thing['first'] : thing;
  return listOf(page['items']).filter(isThing);
}

function noteOf(annotation: Thing) {
  const motivation = listOf(annotation['motivation']).map(textOf);
  if (motivation.includes('classifying')) return null;
  const bodies = listOf(annotation['body'] ?? annotation['bodyValue']);
  const comments = bodies.filter((body) => purposeOf(body, motivation) === 'commenting').map(valueOf);
  const tagging = bodies.filter((body) => purposeOf(body, motivation) === 'tagging');
  const [target] = listOf(annotation['target']);
  const url = isThing(target) ? textOf(target['source'] ?? target['id']) : textOf(target);
  const named = bodies.filter((body) => purposeOf(body, motivation) === 'identifying').map(sourceOf);
  const source = named.find((key) => key !== '') ?? keyIn(url);
  const passage = isThing(target) ? anchorIn(listOf(target['selector'])) : null;
  const created = timeOf(annotation['created']);
  return {
    id: idOf(textOf(annotation['id'])),
    on: passage !== null ? 'passage' : source === '' ? 'article' : kindOfSource(source),
    source,
    url: url.startsWith(SOURCE_IRI) ? '' : url,
    passage,
    lost: false,
    body: comments.join('\n\n'),
    frames: tagging.map((body) => keyIn(sourceIn(body), 'frame:')).filter(Boolean),
    tags: tagging.map(valueOf).filter(Boolean),
    created,
    updated: timeOf(annotation['modified'], created),
  };
}

/** A body without a purpose of its own has the annotation's. */
function purposeOf(body: unknown, motivation: readonly string[]): string {
  const own = isThing(body) ? textOf(body['purpose']) : '';
  if (own !== '') return own;
  return motivation.find((one) => one === 'tagging') ?? 'commenting';
}

const valueOf = (body: unknown): string => (isThing(body) ? textOf(body['value']) : textOf(body));
const sourceIn = (body: unknown): string => (isThing(body) ? textOf(body['source']) : '');
const sourceOf = (body: unknown): string => keyIn(sourceIn(body));

/** What stands after our prefix in an IRI; empty when it is not one of ours. */
function keyIn(iri: string, prefix = ''): string {
  if (!iri.startsWith(SOURCE_IRI + prefix)) return '';
  try {
    return decodeURIComponent(iri.slice(SOURCE_IRI.length + prefix.length));
  } catch {
    return '';
  }
}

const idOf = (iri: string): string =>
  iri.startsWith('urn:uuid:') ? iri.slice('urn:uuid:'.length) : keyIn(iri, 'note:') || iri.slice(0, 200);

function timeOf(stated: unknown, fallback = 0): number {
  const time = Date.parse(textOf(stated));
  return Number.isNaN(time) ? fallback : time;
}

function anchorIn(selectors: unknown[]) {
  const of = (type: string): Thing | undefined =>
    selectors.filter(isThing).find((selector) => selector['type'] === type);
  const quote = of('TextQuoteSelector');
  if (quote === undefined) return null;
  const position = of('TextPositionSelector');
  const exact = textOf(quote['exact']);
  const start = typeof position?.['start'] === 'number' ? position['start'] : 0;
  return {
    start,
    end: typeof position?.['end'] === 'number' ? position['end'] : start + exact.length,
    exact,
    prefix: textOf(quote['prefix']),
    suffix: textOf(quote['suffix']),
  };
}
