import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a local address answers; a string is a page. */
export interface Answer {
  body: string | Uint8Array;
  type?: string;
  status?: number;
  headers?: Record<string, string>;
}

export interface Site {
  /** `http://127.0.0.1:port`, without a slash at its end. */
  origin: string;
  /** The same server as another site: `http://localhost:port`. */
  otherOrigin: string;
  close(): Promise<void>;
}

/** Serves pages from this machine only; `answer` gets the path with its query and gives null for "not found". */
export function serve(answer: (path: string) => Answer | string | null): Promise<Site> {
  const server = createServer((request, response) => {
    const given = answer(request.url ?? '/');
    const full: Answer =
      typeof given === 'string' ? { body: given } : (given ?? { body: 'not found', status: 404 });
    const { body, type = 'text/html; charset=utf-8', status = 200, headers = {} } = full;
    response.writeHead(status, { 'content-type': type, ...headers });
    response.end(body);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({
        origin: `http://127.0.0.1:${port}`,
        otherOrigin: `http://localhost:${port}`,
        close: () =>
          new Promise((done) => {
            server.closeAllConnections();
            server.close(() => done());
          }),
      });
    });
  });
}
