import { createHash, X509Certificate } from 'node:crypto';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** One answer of the server. */
export interface Served {
  body: string | Buffer;
  /** Default `text/html; charset=utf-8`. */
  type?: string;
  headers?: Record<string, string>;
}

/** A request that reached the server, under whatever name the browser took it for. */
export interface Request {
  host: string;
  path: string;
}

export interface FixtureServer {
  port: number;
  /** Base64 SHA-256 of the certificate's public key, for `--ignore-certificate-errors-spki-list`. */
  spki: string;
  /** Every request so far, in order; `host` is "?" for a connection that never got to a request. */
  requests: Request[];
  /** Serves `content` at an `https:` address from now on. */
  serve(url: string, content: Served | string): void;
  close(): Promise<void>;
}

/**
 * An HTTPS server on a local port that answers for every host name, with a self-signed certificate made
 * now, so that pages are served under the real sites' names and host patterns are tested as shipped.
 * What was not given to `serve` is a 404, and is logged all the same.
 */
export async function startFixtureServer(): Promise<FixtureServer> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'fixtures.invalid' }], {
    keySize: 2048,
  });
  const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  const pages = new Map<string, Served>();
  const requests: Request[] = [];

  const server = createServer({ key, cert }, (request, response) => {
    const host = (request.headers.host ?? '?').replace(/:\d+$/, '');
    const path = request.url ?? '/';
    requests.push({ host, path });
    const page = pages.get(`${host}${path}`) ?? pages.get(`${host}${path.replace(/\?.*$/, '')}`);
    if (!page) {
      // A browser asks for an icon of its own accord; an answer without one is not an error in the page's console.
      response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    response.writeHead(200, { 'content-type': page.type ?? 'text/html; charset=utf-8', ...page.headers });
    response.end(page.body);
  });
  server.on('tlsClientError', () => requests.push({ host: '?', path: '' }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    port: (server.address() as AddressInfo).port,
    spki: createHash('sha256').update(publicKey).digest('base64'),
    requests,
    serve(url, content) {
      const { host, pathname, search } = new URL(url);
      pages.set(`${host}${pathname}${search}`, typeof content === 'string' ? { body: content } : content);
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
