import { request, type IncomingHttpHeaders } from 'node:http';

/** What a server answered, with the body as it came over the line. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Each header as often as it came: a header twice may mean something else than once. */
  readonly names: readonly string[];
  readonly body: Buffer;
}

/** Asks a server for a path exactly as it is written, and follows nothing. */
export const ask = (origin: string, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const asked = request({ hostname, port, path, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          names: response.rawHeaders.filter((_, at) => at % 2 === 0).map((name) => name.toLowerCase()),
          body: Buffer.concat(parts),
        }),
      );
    });
    asked.on('error', reject).end();
  });
