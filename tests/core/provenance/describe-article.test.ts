import { describe, expect, it } from 'vitest';
import { plainArticle, type ArticleText, type Markup } from '../../../src/core/article-text.ts';
import { describeArticle } from '../../../src/core/provenance/describe-article.ts';
import { registrableDomain } from '../../../src/registrable-domain.ts';
import { PROVENANCE_CASES, type ProvenanceCase } from './provenance-cases.ts';

function page({ facts, text = [] }: Pick<ProvenanceCase, 'facts' | 'text'>): ArticleText {
  let plain = '';
  const markup: Markup[] = [];
  for (const piece of text.join('\n\n').split(/(\[[^\]]+\]\([^)]+\))/u)) {
    const link = /^\[([^\]]+)\]\(([^)]+)\)$/u.exec(piece);
    const words = link?.[1] ?? piece;
    if (link?.[2] !== undefined)
      markup.push({ kind: 'link', start: plain.length, end: plain.length + words.length, href: link[2] });
    plain += words;
  }
  return { ...plainArticle(plain, facts), markup };
}

const described = (given: Pick<ProvenanceCase, 'facts' | 'text'>) =>
  describeArticle(page(given), 'en', registrableDomain);

describe('describeArticle', () => {
  it.each(PROVENANCE_CASES.map((entry) => [entry.name, entry] as const))('%s', (_name, entry) => {
    const { host, origin, agency } = described(entry);
    if (entry.host !== undefined) expect(host?.name ?? null).toBe(entry.host);
    if (entry.origin !== undefined)
      expect(origin === null ? null : [origin.name, origin.domain]).toEqual(entry.origin);
    if (entry.agency !== undefined) expect(agency).toBe(entry.agency);
  });

  it('says by which words or markup it knows the origin', () => {
    const facts = { url: 'https://lindmark-post.example/a', metas: { 'dc.source': 'Harbour Gazette' } };
    expect(described({ facts }).origin?.evidence).toBe('meta dc.source: Harbour Gazette');
    const text = ['Reprinted from The Harbour Gazette.', 'The harbour will close.'];
    expect(described({ facts: { url: facts.url }, text }).origin?.evidence).toBe(
      'Reprinted from The Harbour Gazette.',
    );
  });

  it.each([
    ['Harbour closes - Lindmark Post', 'Harbour closes'],
    ['Harbour closes -- Lindmark Post', 'Harbour closes'],
    ['Lindmark Post | Harbour closes', 'Harbour closes'],
    ['Harbour - closes', 'Harbour - closes'],
  ])('takes the name of the site off “%s”', (title, expected) => {
    expect(
      described({ facts: { url: 'https://lindmark-post.example/a', siteName: 'Lindmark Post', title } })
        .title,
    ).toBe(expected);
  });

  it.each([
    ['By Ida Lund', 'Ida Lund'],
    ['Von Ida Lund', 'Ida Lund'],
    ['Lindmark Post', null],
    ['Reuters', null],
    ['https://www.facebook.com/lindmark', null],
  ])('reads the byline “%s”', (byline, expected) => {
    expect(
      described({ facts: { url: 'https://lindmark-post.example/a', siteName: 'Lindmark Post', byline } })
        .byline,
    ).toBe(expected);
  });

  it('takes no date that is later than the last change', () => {
    const linkedData = [
      { '@type': 'NewsArticle', datePublished: '2021-05-03T10:00:00Z', dateModified: '2021-05-04T10:00:00Z' },
    ];
    expect(described({ facts: { published: '2023-01-01', linkedData } }).published).toBe(
      '2021-05-03T10:00:00Z',
    );
    expect(described({ facts: { published: 'yesterday' } }).published).toBeNull();
  });
});
