import { CLOUDS } from '../../secrets/azure/cloud.ts';
import type { Azure } from '../../stores/azure/service.ts';
import type { Connections } from '../connections.ts';
import { failure, send } from '../request.ts';

/** Bytes: a secret has at most 25 KB, each byte of it perhaps written `\u0000`, and tags beside it. */
const LONGEST_ANSWER = 512 * 1024;

/** Azure over the step's connections. What is sent opens something, so it goes to Azure's own hosts alone, by https. */
export function azureServices(connections: Connections): Azure {
  return {
    async ask({ bearer, form, service, url }, signal) {
      const asked = {
        url,
        service,
        agent: connections,
        signal,
        method: form === undefined ? 'GET' : 'POST',
        headers: {
          accept: 'application/json',
          'user-agent': 'keyless/1',
          ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
          ...(form !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
        },
        ...(form !== undefined && { body: new URLSearchParams(form).toString() }),
        longestAnswer: LONGEST_ANSWER,
      } as const;
      if (!isAzure(url))
        throw failure(asked, 'is no host of Azure that is reached by https, so nothing is sent', false);
      const { body, headers, status } = await send(asked);
      return { status, text: body.toString('utf8'), retryAfter: seconds(headers['retry-after']) };
    },
  };
}

function isAzure(url: string): boolean {
  const { hostname, origin } = new URL(url);
  return CLOUDS.some(
    ({ authority, vaults }) =>
      origin === authority || (origin === `https://${hostname}` && hostname.endsWith(`.${vaults}`)),
  );
}

function seconds(header: string | undefined): number | undefined {
  return header !== undefined && /^\d{1,4}$/.test(header) ? Number(header) * 1000 : undefined;
}
