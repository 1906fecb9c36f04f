import type { ArticleText } from '../article-text.ts';
import { agencyNamed } from './find-agency.ts';
import type { House } from './house.ts';
import { linkedArticles, namesOf } from './linked-article.ts';
import { dayInAddress, dayInWords } from './worded-date.ts';
import { LETTER, NUMBER, runEnd, runsOf } from '../words/letters.ts';
import { late } from '../words/late.ts';

const squeezed = (words: string): string => runsOf(words.toLowerCase(), LETTER | NUMBER).join('');

/**
 * The headline, without the name of the site: the one that the page’s head and its visible headline agree on;
 * where they differ, what the reader sees.
 */
export function titleOf({ text, blocks, facts }: ArticleText, house: House): string | null {
  const visible = blocks
    .filter(({ role }) => role === 'title')
    .map(({ start, end }) => text.slice(start, end).trim());
  const stated = [
    facts.title,
    facts.metas['og:title'],
    facts.metas['twitter:title'],
    ...linkedArticles(facts.linkedData).flatMap((node) => namesOf(node['headline'])),
  ]
    .flatMap((title) => (title === null || title === undefined ? [] : [withoutSite(title, house)]))
    .filter((title) => title !== '' && !house.isItself(title));
  const agreed = visible.find((title) => stated.some((other) => squeezed(other) === squeezed(title)));
  return agreed ?? visible[0] ?? stated[0] ?? null;
}

/** Sample: "Harbour closes - The Lindmark Gazette", "Harbour closes -- Lindmark.net". */
function withoutSite(title: string, house: House): string {
  const pieces = title.trim().split(/\s+(?:[|•·»–—]|-{1,2}|::)\s+/u);
  while (pieces.length > 1 && house.isItself(pieces.at(-1) ?? '')) pieces.pop();
  while (pieces.length > 1 && house.isItself(pieces[0] ?? '')) pieces.shift();
  if (pieces.length === title.trim().split(/\s+(?:[|•·»–—]|-{1,2}|::)\s+/u).length) return title.trim();
  const kept = pieces.join(' – ');
  const from = title.indexOf(pieces[0] ?? '');
  const last = pieces.at(-1) ?? '';
  const to = title.indexOf(last, from) + last.length;
  return from >= 0 && to > from ? title.slice(from, to).trim() : kept;
}

/** Who wrote it: "By" and the like cut off; the name of the site, of an agency or an address is no writer. */
export function bylineOf({ facts }: ArticleText, house: House): string | null {
  const authors = linkedArticles(facts.linkedData).flatMap((node) => namesOf(node['author']));
  const named = authors.length > 0 && authors.length < 6 ? [...new Set(authors)].join(', ') : null;
  const candidates = [named, facts.byline, facts.metas['author'] ?? null];
  for (const candidate of candidates) {
    const name = candidate === null ? '' : writerIn(candidate, house);
    if (name !== '' && !house.isItself(name) && agencyNamed(name) === null && !NOBODY.test(name)) return name;
  }
  return null;
}

const NOBODY = /^https?:|@\S+\.\S|^(?:admin|administrator|editor|editors|staff|redaktion|newsroom|guest)$/iu;

const PIECES = late.u`,\s|\.\s(?=\p{Lu})`;

/** Samples: "By Ida Lund | May 3", "Ida Lund @idalund", "Ida Lund, Lindmark Post". */
function writerIn(byline: string, house: House): string {
  const name = byline
    .replace(/\s+/gu, ' ')
    .replace(/^(?:by|von|par|por|di|автор:?|author:?|text:?|текст:?|от)\s+/iu, '')
    .split(/\s[|•·]\s|\s@|\s\d/u)[0]
    ?.trim();
  const pieces = (name ?? '').split(PIECES());
  const last = pieces.at(-1) ?? '';
  return pieces.length > 1 && house.isItself(last)
    ? (name ?? '').slice(0, -last.length).replace(/[,.\s]+$/u, '')
    : (name ?? '');
}

const ISO = /^\d{4}-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})?)?)?$/u;

/** When it was published, ISO 8601 as stated; a later date than that of its last change is a mistake. */
export function publishedOf({ facts }: ArticleText): string | null {
  const nodes = linkedArticles(facts.linkedData);
  const stated = [
    facts.published,
    ...nodes.map((node) => node['datePublished']),
    facts.metas['article:published_time'],
    facts.metas['datepublished'],
    ...DATE_METAS.map((name) => facts.metas[name]),
  ].flatMap((date) => (typeof date === 'string' ? isoOf(date.trim()) : []));
  const changed = [
    ...nodes.map((node) => node['dateModified']),
    facts.metas['article:modified_time'],
  ].flatMap((date) => (typeof date === 'string' ? isoOf(date.trim()) : []));
  const latest = changed[0];
  const plausible =
    latest === undefined ? stated : stated.filter((date) => Date.parse(date) <= Date.parse(latest));
  return plausible[0] ?? stated[0] ?? dayInAddress(facts.canonical ?? facts.url);
}

/** Names under which pages state the day for other programs than a browser. */
const DATE_METAS = [
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'parsely-pub-date',
  'sailthru.date',
  'og:article:published_time',
];

function isoOf(date: string): string[] {
  if (ISO.test(date) && !Number.isNaN(Date.parse(date))) return [date];
  // Sample: "Mon, 03 May 2021 12:00:00 GMT"; a time without a zone would depend on the machine.
  const zoned = /(?:GMT|UTC|Z|[+-]\d{2}:?\d{2})\s*$/u.test(date);
  const time = zoned && runEnd(date, 0, LETTER) >= 3 ? Date.parse(date) : Number.NaN;
  if (!Number.isNaN(time)) return [new Date(time).toISOString()];
  const day = dayInWords(date);
  return day === null ? [] : [day];
}
