import type { GoogleRequest, GoogleServices } from '../../stores/gcp/services.ts';
import type { Connections } from '../connections.ts';
import { failure, send } from '../request.ts';

/** Bytes: a payload of 64 KiB in base64, and what stands around it. https://cloud.google.com/secret-manager/quotas */
const LONGEST_ANSWER = 256 * 1024;

/** Google's services over the step's connections. */
export function googleServices(connections: Connections): GoogleServices {
  return {
    async ask(request, signal) {
      const { service, token, url } = request;
      const [type, body] = contentOf(request);
      const asked = {
        url,
        service,
        agent: connections,
        signal,
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          accept: 'application/json',
          'user-agent': 'keyless/1',
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
          ...(body !== undefined && { 'content-type': type }),
        },
        ...(body !== undefined && { body }),
        longestAnswer: LONGEST_ANSWER,
      };
      if (!url.startsWith('https://'))
        throw failure(asked, 'is not reached by https, and nothing is sent any other way', false);
      const answer = await send(asked);
      return {
        status: answer.status,
        text: answer.body.toString('utf8'),
        retryAfter: seconds(answer.headers['retry-after']),
      };
    },
  };
}

function contentOf({ form, json }: GoogleRequest): readonly [type: string, body: string | undefined] {
  if (form !== undefined) return ['application/x-www-form-urlencoded', new URLSearchParams(form).toString()];
  return ['application/json', json === undefined ? undefined : JSON.stringify(json)];
}

function seconds(header: string | undefined): number | undefined {
  return header !== undefined && /^\d{1,4}$/.test(header) ? Number(header) * 1000 : undefined;
}
