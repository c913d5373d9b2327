import type { Credentials } from '../credentials/session.ts';
import type { ParameterStore, StoredParameter } from '../ports/parameter-store.ts';
import { ServiceError } from '../service-error.ts';
import type { Connections } from './connections.ts';
import { endpointOf } from './endpoints.ts';
import { callSigned } from './signed-call.ts';

const SERVICE = 'AWS Parameter Store';
/** Bytes: ten parameters of 8 KiB, each byte of them written as `\\u0000`, and what describes them. */
const LONGEST_ANSWER = 1024 * 1024;
const PAGE = 10;

/** Parameter Store in a region. https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html */
export function openParameterStore(
  region: string,
  credentials: Credentials,
  connections: Connections,
  env: NodeJS.ProcessEnv,
): ParameterStore {
  const endpoint = endpointOf('SSM', region, env);
  const call = async (operation: string, input: object, signal: AbortSignal): Promise<Fields> => {
    const answer = await callSigned({
      service: SERVICE,
      signingName: 'ssm',
      region,
      endpoint,
      target: `AmazonSSM.${operation}`,
      input,
      credentials,
      connections,
      signal,
      longestAnswer: LONGEST_ANSWER,
    });
    if (isFields(answer) && Array.isArray(answer['Parameters'])) return answer;
    throw incomplete(endpoint);
  };
  return {
    async get(names, signal) {
      const answer = await call('GetParameters', { Names: names, WithDecryption: true }, signal);
      return { parameters: parametersOf(answer, endpoint), invalid: textsOf(answer['InvalidParameters']) };
    },
    async byPath(path, page, signal) {
      const input = { Path: path, Recursive: true, WithDecryption: true, MaxResults: PAGE };
      const answer = await call(
        'GetParametersByPath',
        page === undefined ? input : { ...input, NextToken: page },
        signal,
      );
      const next = answer['NextToken'];
      return {
        parameters: parametersOf(answer, endpoint),
        next: typeof next === 'string' && next !== '' ? next : undefined,
      };
    },
  };
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function parametersOf(answer: Fields, endpoint: string): readonly StoredParameter[] {
  const { Parameters: parameters } = answer;
  if (!Array.isArray(parameters)) throw incomplete(endpoint);
  return parameters.map((entry: unknown) => {
    const { ARN: arn, Name: name, Selector: selector, Value: value, Version: version } = isFields(entry) ? entry : {};
    if (typeof name !== 'string' || typeof value !== 'string') throw incomplete(endpoint);
    return {
      arn: typeof arn === 'string' ? arn : '',
      name,
      selector: typeof selector === 'string' ? selector : '',
      version: typeof version === 'number' ? String(version) : '',
      value,
    };
  });
}

function incomplete(endpoint: string): ServiceError {
  return new ServiceError(`${SERVICE} (${endpoint}) answered without whole parameters`, {
    service: SERVICE,
    endpoint,
    transient: true,
  });
}
