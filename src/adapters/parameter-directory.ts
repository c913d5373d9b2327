import type { Credentials } from '../credentials/session.ts';
import type { ParameterDirectory } from '../ports/parameter-directory.ts';
import type { Connections } from './connections.ts';
import { endpointOf } from './endpoints.ts';
import { callSigned } from './signed-call.ts';

/** Bytes: a page of fifty names with all that describes them. */
const LONGEST_ANSWER = 1024 * 1024;

/** What manifests ask of Parameter Store beside values. https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeParameters.html */
export function openParameterDirectory(
  region: string,
  credentials: Credentials,
  connections: Connections,
  env: NodeJS.ProcessEnv,
): ParameterDirectory {
  const endpoint = endpointOf('SSM', region, env);
  const call = async (operation: string, input: object, signal: AbortSignal): Promise<Fields> => {
    const answer = await callSigned({
      service: 'AWS Parameter Store',
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
    return fieldsOf(answer);
  };
  return {
    async exists(name, signal) {
      const answer = await call('GetParameters', { Names: [name], WithDecryption: false }, signal);
      return listOf(answer['Parameters']).length > 0;
    },
    async search({ path, tags }, page, signal) {
      const filters = [
        ...tags.map(([key, value]) => ({ Key: `tag:${key}`, Option: 'Equals', Values: [value] })),
        ...(path === undefined ? [] : [{ Key: 'Path', Option: 'Recursive', Values: [path] }]),
      ];
      const answer = await call(
        'DescribeParameters',
        { ParameterFilters: filters, MaxResults: 50, ...(page !== undefined && { NextToken: page }) },
        signal,
      );
      const next = answer['NextToken'];
      return {
        names: listOf(answer['Parameters']).map((one) => textOf(one['Name'])),
        next: typeof next === 'string' && next !== '' ? next : undefined,
      };
    },
    async tags(name, signal) {
      const answer = await call('ListTagsForResource', { ResourceType: 'Parameter', ResourceId: name }, signal);
      return listOf(answer['TagList']).map((tag) => [textOf(tag['Key']), textOf(tag['Value'])] as const);
    },
  };
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
