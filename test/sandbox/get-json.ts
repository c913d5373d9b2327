import { request } from 'node:https';

export interface JsonAnswer<T> {
  readonly status: number;
  readonly body: T;
}

/** GET over TLS that trusts `ca` alone; the body is taken to be a `T`. */
export function getJson<T>(url: string, ca: string, headers: Record<string, string> = {}): Promise<JsonAnswer<T>> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { ca, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => {
        try {
          const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as T;
          resolve({ status: answer.statusCode ?? 0, body });
        } catch (error) {
          reject(error);
        }
      });
    });
    outgoing.on('error', reject);
    outgoing.end();
  });
}
