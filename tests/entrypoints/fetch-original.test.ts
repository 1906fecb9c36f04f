import { describe, expect, it } from 'vitest';
import { fetchOriginal } from '../../entrypoints/compare/fetch-original.ts';

const ADDRESS = 'https://gazette.example/harbour';
const PAGE = '<!doctype html><title>Harbour closes</title><p>The harbour will close.';

/** An answer as a site would give it; `url` is where it came from in the end. */
function answer(
  body: string | Uint8Array<ArrayBuffer>,
  init: ResponseInit = {},
  url = ADDRESS,
): typeof fetch {
  return () => {
    const response = new Response(body, { headers: { 'content-type': 'text/html; charset=utf-8' }, ...init });
    Object.defineProperty(response, 'url', { value: url });
    return Promise.resolve(response);
  };
}

const outcome = async (fetcher: typeof fetch, signal?: AbortSignal): Promise<string> => {
  const fetched = await fetchOriginal(ADDRESS, fetcher, signal);
  return fetched.ok ? 'ok' : [fetched.failure, fetched.detail].filter(Boolean).join(' ');
};

describe('fetchOriginal', () => {
  it('gives the page and where it came from', async () => {
    const fetched = await fetchOriginal(ADDRESS, answer(PAGE));
    expect(fetched).toEqual({ ok: true, value: { html: PAGE, url: ADDRESS } });
  });

  it('sends no cookies and no referrer', async () => {
    const asked: (RequestInit | undefined)[] = [];
    await fetchOriginal(ADDRESS, (_address, init) => {
      asked.push(init);
      return answer(PAGE)(ADDRESS);
    });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('reads the encoding that the page declares', async () => {
    const bytes = Uint8Array.from(Buffer.from('<meta charset="windows-1251">\xcf\xee\xf0\xf2', 'latin1'));
    const fetched = await fetchOriginal(ADDRESS, answer(bytes, { headers: { 'content-type': 'text/html' } }));
    expect(fetched.ok && fetched.value.html).toContain('Порт');
  });

  it.each([
    [404, 'gone'],
    [410, 'gone'],
    [401, 'forbidden'],
    [403, 'forbidden'],
    [429, 'forbidden'],
    [500, 'server 500'],
  ])('says what a status of %i means', async (status, expected) => {
    expect(await outcome(answer('', { status }))).toBe(expected);
  });

  it('takes no file that is not a web page', async () => {
    expect(await outcome(answer('%PDF', { headers: { 'content-type': 'application/pdf' } }))).toBe(
      'not-html',
    );
  });

  it('stops at 5 MB, announced or not', async () => {
    const headers = { 'content-type': 'text/html', 'content-length': '20000000' };
    expect(await outcome(answer('', { headers }))).toBe('too-large');
    expect(await outcome(answer('x'.repeat(5_000_001)))).toBe('too-large');
  });

  it.each([
    ['https://other.example/a', 'redirected https://other.example/a'],
    ['https://gazette.example/', 'redirected https://gazette.example/'],
    ['https://gazette.example/login?next=/harbour', 'login https://gazette.example/login?next=/harbour'],
    ['https://www.gazette.example/harbour', 'ok'],
  ])('notices that it was sent on to %s', async (url, expected) => {
    expect(await outcome(answer(PAGE, {}, url))).toBe(expected);
  });

  it('says that nobody answered', async () => {
    expect(await outcome(() => Promise.reject(new TypeError('Failed to fetch')))).toBe('no-answer');
  });

  it('tells a redirect to a site without permission from no answer', async () => {
    const fetcher: typeof fetch = (_address, init) => {
      if (init?.redirect !== 'manual') return Promise.reject(new TypeError('Failed to fetch'));
      const response = new Response(null);
      Object.defineProperty(response, 'type', { value: 'opaqueredirect' });
      return Promise.resolve(response);
    };
    expect(await outcome(fetcher)).toBe('sent-on');
  });

  it('gives up when the time is over', async () => {
    const over = new AbortController();
    over.abort(new DOMException('timeout', 'TimeoutError'));
    expect(
      await outcome(() => Promise.reject(new DOMException('timeout', 'TimeoutError')), over.signal),
    ).toBe('timeout');
  });
});
