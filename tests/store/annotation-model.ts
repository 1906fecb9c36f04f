/**
 * What the Web Annotation Data Model (W3C Recommendation of 23 February 2017) says of the things we export, in our own
 * words: for each type its properties, which of them must be there, and what their values are. Whatever is not named
 * here would fall away when a program expands the file with the published context.
 */

/** Says what is wrong with a value; empty when nothing is. */
type Check = (value: unknown, at: string) => string[];

interface Shape {
  must: Record<string, Check>;
  may: Record<string, Check>;
}

const is =
  (what: string, holds: (value: unknown) => boolean): Check =>
  (value, at) =>
    holds(value) ? [] : [`${at} is no ${what}: ${JSON.stringify(value)}`];

const text = is('text', (value) => typeof value === 'string');
const count = is('count', (value) => Number.isInteger(value) && Number(value) >= 0);
const iri = is(
  'IRI',
  (value) => typeof value === 'string' && /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/iu.test(value),
);
const time = is(
  'time in UTC',
  (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u.test(value),
);
const oneOf = (...names: string[]): Check =>
  is(names.join(' or '), (value) => names.includes(value as string));

/** Section 3.3.5; the published context lacks *assessing*, which is therefore not among them. */
const motivation = oneOf(
  ...['bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting', 'identifying'],
  ...['linking', 'moderating', 'questioning', 'replying', 'tagging'],
);

const each =
  (check: Check): Check =>
  (value, at) =>
    Array.isArray(value) && value.length > 0
      ? value.flatMap((one, index) => check(one, `${at}[${index}]`))
      : [`${at} is no list with something in it`];

const either =
  (...checks: Check[]): Check =>
  (value, at) => {
    const found = checks.map((check) => check(value, at));
    return found.some((wrong) => wrong.length === 0) ? [] : (found.at(-1) ?? []);
  };

/** A thing of one of some types, each with its shape. */
const thing =
  (...types: string[]): Check =>
  (value, at) => {
    if (typeof value !== 'object' || value === null) return [`${at} is no thing`];
    const given = value as Record<string, unknown>;
    const type = String(given['type']);
    const shape = types.includes(type) ? SHAPES[type] : undefined;
    if (shape === undefined) return [`${at} is of type ${type}, not ${types.join(' or ')}`];
    const known = { ...shape.must, ...shape.may };
    return [
      ...Object.keys(shape.must)
        .filter((property) => !(property in given))
        .map((property) => `${at}.${property} is missing`),
      ...Object.entries(given).flatMap(([property, held]) => {
        if (property === 'type') return [];
        return known[property]?.(held, `${at}.${property}`) ?? [`${at}.${property} is no term of ${type}`];
      }),
    ];
  };

const SHAPES: Record<string, Shape> = {
  AnnotationCollection: {
    must: {
      '@context': oneOf('http://www.w3.org/ns/anno.jsonld'),
      id: iri,
      total: count,
      first: (value, at) => thing('AnnotationPage')(value, at),
    },
    may: { label: text, last: iri },
  },
  AnnotationPage: {
    must: {
      id: iri,
      startIndex: count,
      items: (value, at) =>
        Array.isArray(value) && value.length === 0 ? [] : each(thing('Annotation'))(value, at),
    },
    may: { partOf: iri, next: iri, prev: iri },
  },
  Annotation: {
    must: { id: iri, target: either(iri, (value, at) => thing('SpecificResource')(value, at)) },
    may: {
      motivation,
      created: time,
      modified: time,
      generator: (value, at) => thing('Software')(value, at),
      body: each((value, at) => thing('TextualBody', 'SpecificResource')(value, at)),
    },
  },
  TextualBody: { must: { value: text }, may: { purpose: motivation, format: is('media type', isMediaType) } },
  SpecificResource: {
    must: { source: iri },
    may: {
      purpose: motivation,
      selector: each((value, at) => thing('TextQuoteSelector', 'TextPositionSelector')(value, at)),
    },
  },
  TextQuoteSelector: { must: { exact: text }, may: { prefix: text, suffix: text } },
  TextPositionSelector: { must: { start: count, end: count }, may: {} },
  Software: { must: { id: iri, name: text }, may: {} },
};

function isMediaType(value: unknown): boolean {
  return typeof value === 'string' && /^[a-z]+\/[\w.+-]+$/u.test(value);
}

/** Everything in a collection that the model does not know or does not allow; empty when it is sound. */
export const faultsIn = (collection: unknown): string[] => thing('AnnotationCollection')(collection, 'it');
