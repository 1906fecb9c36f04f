import type { PageFacts } from '../../../src/core/article-text.ts';

/** A page of our own making: what its head and its lines say, and what may be read from them. */
export interface ProvenanceCase {
  name: string;
  facts?: Partial<PageFacts>;
  /** Paragraphs; `[words](address)` is a link. */
  text?: string[];
  host?: string | null;
  /** Name, and domain where it is known. */
  origin?: [string, string | null] | null;
  agency?: string | null;
}

const HERE = 'https://www.lindmark-post.example/news/harbour';
const GAZETTE = 'https://www.harbour-gazette.test/2021/05/harbour-closes';
const at = (facts: Partial<PageFacts>): Partial<PageFacts> => ({
  url: HERE,
  siteName: 'Lindmark Post',
  ...facts,
});
const article = (properties: Record<string, unknown>): Partial<PageFacts> =>
  at({ linkedData: [{ '@type': 'NewsArticle', headline: 'Harbour closes', ...properties }] });
const line = (text: string, href: string | null = null): Partial<PageFacts> =>
  at({ sourceLines: [{ text, href }] });
const body = (first: string, last = 'The ferries stay in port until Friday.'): string[] => [
  first,
  'The council met for six hours before it voted.',
  'Nobody asked the crews.',
  last,
];
const PLAIN = body('The harbour will close for two weeks, the council said.');

export const PROVENANCE_CASES: ProvenanceCase[] = [
  // The house itself
  {
    name: 'a page of its own',
    facts: at({}),
    text: PLAIN,
    host: 'Lindmark Post',
    origin: null,
    agency: null,
  },
  { name: 'no site name', facts: { url: HERE }, text: PLAIN, host: 'lindmark-post.example', origin: null },
  { name: 'no address', facts: {}, text: PLAIN, host: null, origin: null, agency: null },
  { name: 'own canonical', facts: at({ canonical: HERE }), origin: null },
  { name: 'own subdomain', facts: at({ canonical: 'https://m.lindmark-post.example/a' }), origin: null },
  {
    name: 'same house, other ending',
    facts: at({ canonical: 'https://lindmark-post.test/a' }),
    origin: null,
  },
  {
    name: 'own publisher',
    facts: article({ publisher: { name: 'Lindmark Post', url: 'https://group.test/' } }),
    origin: null,
  },
  { name: 'own creditText', facts: article({ creditText: 'The Lindmark Post' }), origin: null },
  { name: 'own source line', facts: line('Source: Lindmark Post'), origin: null },
  // Markup
  {
    name: 'canonical elsewhere',
    facts: at({ canonical: GAZETTE }),
    origin: ['harbour-gazette.test', 'harbour-gazette.test'],
  },
  {
    name: 'canonical elsewhere, named in a line',
    facts: at({ canonical: GAZETTE, sourceLines: [{ text: 'Harbour Gazette, 3 May', href: GAZETTE }] }),
    origin: ['Harbour Gazette', 'harbour-gazette.test'],
  },
  {
    name: 'isBasedOn address',
    facts: article({ isBasedOn: GAZETTE }),
    origin: ['harbour-gazette.test', 'harbour-gazette.test'],
  },
  {
    name: 'isBasedOn with publisher',
    facts: article({ isBasedOn: { url: GAZETTE, publisher: { name: 'Harbour Gazette' } } }),
    origin: ['Harbour Gazette', 'harbour-gazette.test'],
  },
  { name: 'isBasedOn itself', facts: article({ isBasedOn: HERE }), origin: null },
  {
    name: 'creditText',
    facts: article({ creditText: 'Harbour Gazette' }),
    origin: ['Harbour Gazette', null],
  },
  { name: 'creditText agency', facts: article({ creditText: 'Reuters' }), origin: null, agency: 'Reuters' },
  {
    name: 'sourceOrganization',
    facts: article({ sourceOrganization: { name: 'Harbour Gazette' } }),
    origin: ['Harbour Gazette', null],
  },
  { name: 'provider agency', facts: article({ provider: { name: 'AFP' } }), origin: null, agency: 'AFP' },
  {
    name: 'publisher elsewhere',
    facts: article({ publisher: { name: 'Harbour Gazette', url: 'https://harbour-gazette.test/' } }),
    origin: ['Harbour Gazette', 'harbour-gazette.test'],
  },
  {
    name: 'publisher without address',
    facts: article({ publisher: { name: 'Lindmark Media Group' } }),
    origin: null,
  },
  {
    name: 'in a graph',
    facts: at({
      linkedData: [
        { '@graph': [{ '@type': 'WebPage' }, { '@type': 'Article', creditText: 'Harbour Gazette' }] },
      ],
    }),
    origin: ['Harbour Gazette', null],
  },
  {
    name: 'broken JSON-LD',
    facts: at({ linkedData: [null, 7, 'x', { '@type': 5, isBasedOn: [] }] }),
    origin: null,
  },
  {
    name: 'syndication-source',
    facts: at({ metas: { 'syndication-source': GAZETTE } }),
    origin: ['harbour-gazette.test', 'harbour-gazette.test'],
  },
  {
    name: 'original-source',
    facts: at({ metas: { 'original-source': GAZETTE } }),
    origin: ['harbour-gazette.test', 'harbour-gazette.test'],
  },
  {
    name: 'dc.source name',
    facts: at({ metas: { 'dc.source': 'Harbour Gazette' } }),
    origin: ['Harbour Gazette', null],
  },
  { name: 'own dc.source', facts: at({ metas: { 'dc.source': 'lindmark-post.example' } }), origin: null },
  { name: 'meta source agency', facts: at({ metas: { source: 'dpa' } }), origin: null, agency: 'dpa' },
  // Source lines
  {
    name: 'Source:',
    facts: line('Source: Harbour Gazette', GAZETTE),
    origin: ['Harbour Gazette', 'harbour-gazette.test'],
  },
  { name: 'Quelle:', facts: line('Quelle: Hafenbote'), origin: ['Hafenbote', null] },
  { name: 'Source :', facts: line('Source : Le Courrier du Port'), origin: ['Le Courrier du Port', null] },
  { name: 'Fuente:', facts: line('Fuente: El Correo del Puerto'), origin: ['El Correo del Puerto', null] },
  {
    name: 'Fonte: (it)',
    facts: line('Fonte: Il Corriere del Porto'),
    origin: ['Il Corriere del Porto', null],
  },
  { name: 'Fonte: (pt)', facts: line('Fonte: Jornal do Porto'), origin: ['Jornal do Porto', null] },
  { name: 'Источник:', facts: line('Источник: Портовый вестник'), origin: ['Портовый вестник', null] },
  {
    name: 'a link under the headline',
    facts: line('Harbour Gazette', GAZETTE),
    origin: ['Harbour Gazette', 'harbour-gazette.test'],
  },
  {
    name: 'a dated link under the headline',
    facts: line('Harbour Gazette – Mon, 03 May 2021 12:00 UTC', GAZETTE),
    origin: ['Harbour Gazette', 'harbour-gazette.test'],
  },
  {
    name: 'a link to a network',
    facts: line('Share', 'https://www.facebook.com/sharer/sharer.php?u=x'),
    origin: null,
  },
  { name: 'a link to a writer', facts: line('Ida Lund', 'https://writers.test/ida-lund'), origin: null },
  {
    name: 'a link to share it',
    facts: line('Submit to Pinboard', 'https://pinboard.test/add?url=x/y'),
    origin: null,
  },
  { name: 'Source: agencies', facts: line('SOURCE: News agencies'), origin: null },
  { name: 'the house with News', facts: line('SOURCE: Lindmark Post News'), origin: null },
  {
    name: 'a sentence after the name',
    facts: at({}),
    text: body('This article was originally published by Futura. Read the original article.'),
    origin: ['Futura', null],
  },
  { name: 'a link home', facts: line('Harbour Gazette', 'https://www.harbour-gazette.test/'), origin: null },
  { name: 'Source: data', facts: line('Source: National census data'), origin: null },
  {
    name: 'sources of a chart',
    facts: line('Source: World Fund; Port Authority; own research'),
    origin: null,
  },
  // In words
  {
    name: 'originally published by',
    facts: at({}),
    text: body('This article was originally published by Harbour Gazette.'),
    origin: ['Harbour Gazette', null],
  },
  {
    name: 'published by a writer at',
    facts: at({}),
    text: body('This article was originally published by Ida Lund at Harbour Gazette.'),
    origin: ['Harbour Gazette', null],
  },
  {
    name: 'linked',
    facts: at({}),
    text: body(`This story first appeared in [Harbour Gazette](${GAZETTE}).`),
    origin: ['Harbour Gazette', 'harbour-gazette.test'],
  },
  {
    name: 'at the end',
    facts: at({}),
    text: body(PLAIN[0] ?? '', 'Reprinted with permission from The Harbour Gazette.'),
    origin: ['The Harbour Gazette', null],
  },
  {
    name: 'via',
    facts: at({}),
    text: body('Authored by Ida Lund via The Harbour Gazette,'),
    origin: ['The Harbour Gazette', null],
  },
  {
    name: 'a host name',
    facts: at({}),
    text: body('Republished from harbour-gazette.test with thanks.'),
    origin: ['harbour-gazette.test', 'harbour-gazette.test'],
  },
  {
    name: 'erschien zuerst',
    facts: at({}),
    text: body(
      PLAIN[0] ?? '',
      'Dieser Text erschien zuerst auf hafenbote.test unter dem Titel „Der Hafen schließt“.',
    ),
    origin: ['hafenbote.test', 'hafenbote.test'],
  },
  {
    name: 'paru initialement',
    facts: at({}),
    text: body(PLAIN[0] ?? '', 'Cet article est paru initialement dans Le Courrier du Port.'),
    origin: ['Le Courrier du Port', null],
  },
  {
    name: 'publicado originalmente (es)',
    facts: at({}),
    text: body(PLAIN[0] ?? '', 'Artículo publicado originalmente en El Correo del Puerto.'),
    origin: ['El Correo del Puerto', null],
  },
  {
    name: 'pubblicato originariamente',
    facts: at({}),
    text: body(PLAIN[0] ?? '', 'Articolo pubblicato originariamente su Il Corriere del Porto.'),
    origin: ['Il Corriere del Porto', null],
  },
  {
    name: 'publicado originalmente (pt)',
    facts: at({}),
    text: body(PLAIN[0] ?? '', 'Texto publicado originalmente no Jornal do Porto.'),
    origin: ['Jornal do Porto', null],
  },
  {
    name: 'впервые опубликовано',
    facts: at({}),
    text: body(PLAIN[0] ?? '', 'Впервые опубликовано на портале vestnik.test.'),
    origin: ['vestnik.test', 'vestnik.test'],
  },
  {
    name: 'published by itself',
    facts: at({}),
    text: body('This article was originally published by the Lindmark Post.'),
    origin: null,
  },
  {
    name: 'a book that was first published',
    facts: at({}),
    text: body('Her novel was first published in 1998, the council recalled.'),
    origin: null,
  },
  {
    name: 'a reporter for a paper',
    facts: at({}),
    text: body('Ida Lund, who reported for the Gazette, said the harbour would close.'),
    origin: null,
  },
  // Agencies
  {
    name: '(AP) —',
    facts: at({}),
    text: body('LINDMARK (AP) — The harbour will close.'),
    origin: null,
    agency: 'AP',
  },
  {
    name: 'Reuters with a date',
    facts: at({}),
    text: body('LINDMARK, May 3 (Reuters) - The harbour will close.'),
    agency: 'Reuters',
  },
  { name: 'alone in front', facts: at({}), text: body('(AFP) – The harbour will close.'), agency: 'AFP' },
  {
    name: 'dpa with a desk',
    facts: at({}),
    text: body('Lindmark (dpa/lno) - Der Hafen schließt.'),
    agency: 'dpa',
  },
  {
    name: 'two agencies',
    facts: at({}),
    text: body('Lindmark (dpa/AFP) – Der Hafen schließt.'),
    agency: 'dpa / AFP',
  },
  {
    name: 'AFP in French',
    facts: at({}),
    text: body('Lindmark, 3 mai (AFP) - Le port fermera.'),
    agency: 'AFP',
  },
  { name: 'EFE', facts: at({}), text: body('Lindmark, 3 may (EFE).- El puerto cerrará.'), agency: 'EFE' },
  {
    name: 'ANSA',
    facts: at({}),
    text: body('(ANSA) - LINDMARK, 3 MAG - Il porto chiuderà.'),
    agency: 'ANSA',
  },
  { name: 'ТАСС', facts: at({}), text: body('ЛИНДМАРК, 3 мая. /ТАСС/. Порт закроют.'), agency: 'TASS' },
  {
    name: 'РИА Новости',
    facts: at({}),
    text: body('ЛИНДМАРК, 3 мая — РИА Новости. Порт закроют.'),
    agency: 'RIA Novosti',
  },
  {
    name: 'at the end',
    facts: at({}),
    text: body(PLAIN[0] ?? '', 'The ferries stay in port. (dpa)'),
    agency: 'dpa',
  },
  { name: 'With AFP', facts: at({}), text: body(PLAIN[0] ?? '', 'With AFP'), agency: 'AFP' },
  { name: 'Avec Reuters', facts: at({}), text: body(PLAIN[0] ?? '', 'Avec Reuters'), agency: 'Reuters' },
  {
    name: 'Con información de',
    facts: at({}),
    text: body(PLAIN[0] ?? '', 'Con información de EFE'),
    agency: 'EFE',
  },
  { name: 'byline', facts: at({ byline: 'By The Associated Press' }), text: PLAIN, agency: 'AP' },
  {
    name: 'byline with an agency',
    facts: at({ byline: 'Ida Lund, Reuters' }),
    text: PLAIN,
    agency: 'Reuters',
  },
  {
    name: 'author in JSON-LD',
    facts: article({ author: { '@type': 'Organization', name: 'Agence France-Presse' } }),
    agency: 'AFP',
  },
  {
    name: 'an agency as the topic',
    facts: at({}),
    text: body('Reuters said on Monday it would open an office in Lindmark.'),
    agency: null,
  },
  {
    name: 'a party called PA',
    facts: at({}),
    text: body('The PA (Port Alliance) will not vote.'),
    agency: null,
  },
  {
    name: 'photo credit',
    facts: at({}),
    text: body('The council told AFP that the harbour would close.'),
    agency: null,
  },
];
