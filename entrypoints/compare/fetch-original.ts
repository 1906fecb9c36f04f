/** Why an original could not be compared; each has its sentence, `compare_fail_…`. */
export type CompareFailure =
  | 'bad-address'
  | 'same-page'
  | 'refused'
  | 'no-answer'
  | 'timeout'
  | 'gone'
  | 'forbidden'
  | 'server'
  | 'too-large'
  | 'not-html'
  | 'redirected'
  | 'sent-on'
  | 'login'
  | 'stub'
  | 'language'
  | 'not-article'
  | 'different';

/** `detail` completes the sentence: a status, an address, a language. */
export type Fetched<T> = { ok: true; value: T } | { ok: false; failure: CompareFailure; detail?: string };

export interface FetchedPage {
  html: string;
  /** Where it came from in the end. */
  url: string;
}

/** Five million bytes: far beyond any article, and small enough to be parsed at once. */
const MOST_BYTES = 5_000_000;
const PATIENCE_MS = 20_000;

const failed = (
  failure: CompareFailure,
  detail?: string,
): { ok: false; failure: CompareFailure; detail?: string } =>
  detail === undefined ? { ok: false, failure } : { ok: false, failure, detail };

/**
 * Fetches one page, once: without cookies and without a referrer, up to 5 MB, for at most 20 s. What goes wrong
 * comes back as a failure; nothing is thrown.
 */
export async function fetchOriginal(
  address: string,
  fetcher: typeof fetch = fetch,
  signal: AbortSignal = AbortSignal.timeout(PATIENCE_MS),
): Promise<Fetched<FetchedPage>> {
  const options = { credentials: 'omit', referrerPolicy: 'no-referrer', signal } as const;
  try {
    const response = await fetcher(address, { ...options, redirect: 'follow' });
    const refusal = refusalOf(response);
    if (refusal) return refusal;
    const moved = movedTo(address, response.url);
    if (moved !== null) return failed(isLogin(moved) ? 'login' : 'redirected', moved);
    const bytes = await bodyOf(response);
    if (bytes === null) return failed('too-large');
    return { ok: true, value: { html: decoded(bytes, response.headers), url: response.url || address } };
  } catch (error) {
    if (signal.aborted) return failed('timeout');
    const elsewhere = error instanceof TypeError && (await sendsOn(address, fetcher, options));
    return failed(elsewhere ? 'sent-on' : 'no-answer');
  }
}

function refusalOf({ status, headers }: Response): ReturnType<typeof failed> | null {
  if (status === 404 || status === 410) return failed('gone');
  if (status === 401 || status === 402 || status === 403 || status === 429 || status === 451)
    return failed('forbidden');
  if (status >= 400) return failed('server', status.toString());
  const type = headers.get('content-type') ?? 'text/html';
  if (!/\b(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) return failed('not-html');
  return Number(headers.get('content-length') ?? 0) > MOST_BYTES ? failed('too-large') : null;
}

/** Where a request was sent on to, when that is another host or the front page of the same. */
function movedTo(asked: string, answered: string): string | null {
  const [from, to] = [asked, answered].map((address) => (URL.canParse(address) ? new URL(address) : null));
  if (!from || !to) return null;
  const bare = ({ hostname }: URL): string => hostname.replace(/^(?:www|m|amp)\./, '');
  if (bare(from) !== bare(to)) return to.href;
  if (isLogin(to.href) && !isLogin(from.href)) return to.href;
  return to.pathname === '/' && from.pathname !== '/' ? to.href : null;
}

const isLogin = (address: string): boolean =>
  /\/(?:log-?in|sign-?in|anmelden|connexion|iniciar-sesion|accedi|entrar|account|auth|sso)\b/i.test(address);

/** A redirect to a host for which there is no permission looks like no answer; asked not to follow, the browser tells. */
async function sendsOn(
  address: string,
  fetcher: typeof fetch,
  options: RequestInit & { signal: AbortSignal },
): Promise<boolean> {
  try {
    return (await fetcher(address, { ...options, redirect: 'manual' })).type === 'opaqueredirect';
  } catch {
    return false;
  }
}

/** The bytes of an answer, read as they come; null as soon as they are too many. */
async function bodyOf(response: Response): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > MOST_BYTES) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** Text by the encoding that the answer or the page’s first bytes declare; UTF-8 where none is known. */
function decoded(bytes: Uint8Array, headers: Headers): string {
  const stated = /charset=["']?([\w-]+)/i;
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const label = stated.exec(headers.get('content-type') ?? '')?.[1] ?? stated.exec(start)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
