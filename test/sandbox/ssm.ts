import { randomUUID } from 'node:crypto';
import type { HeldParameter, Parameters, StoredParameterVersion } from './parameters.ts';
import type { SecretsManagerSettings } from './secrets-manager-facts.ts';
import { Fields } from './secrets-manager-request.ts';
import type { Answer, Behaviour, Received } from './service.ts';
import { ServiceRefusal } from './service-refusal.ts';
import type { Sessions } from './sessions.ts';
import { type Caller, JSON_SIGNATURE_ERRORS, verifySignature } from './signature-v4.ts';

export interface SsmFacts {
  readonly settings: SecretsManagerSettings;
  readonly parameters: Parameters;
  readonly sessions: Sessions;
  readonly now: () => number;
}

type Operation = (request: Received, caller: Caller, facts: SsmFacts) => object;

const TARGET = 'AmazonSSM.';
const OPERATIONS = new Map<string, Operation>([
  ['GetParameters', getParameters],
  ['GetParametersByPath', getParametersByPath],
  ['DescribeParameters', describeParameters],
  ['ListTagsForResource', listTagsForResource],
]);

/** Parameter Store, JSON 1.1. https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html */
export function ssmBehaviour(facts: SsmFacts): Behaviour {
  return {
    name: 'ssm',
    throttle: { status: 400, code: 'ThrottlingException' },
    actionOf,
    answer: (request) => {
      try {
        return answer(request, facts);
      } catch (error) {
        if (error instanceof ServiceRefusal) return failure(error.status, error.code, error.message);
        throw error;
      }
    },
    error: failure,
  };
}

function answer(request: Received, facts: SsmFacts): Answer {
  const operation = OPERATIONS.get(actionOf(request));
  if (request.method !== 'POST' || request.headers['content-type'] !== 'application/x-amz-json-1.1' || !operation) {
    throw new ServiceRefusal(400, 'UnknownOperationException', '');
  }
  const { sessions, now } = facts;
  const caller = verifySignature(request, { service: 'ssm', sessions, now: now(), errors: JSON_SIGNATURE_ERRORS });
  return json(200, operation(request, caller, facts));
}

function getParameters({ body }: Received, caller: Caller, facts: SsmFacts): object {
  const fields = new Fields(body, ['Names', 'WithDecryption']);
  const names = fields.texts('Names', 10) ?? [];
  if (new Set(names).size !== names.length) {
    throw new ServiceRefusal(400, 'ValidationException', 'Duplicate names are not allowed');
  }
  const parameters: object[] = [];
  const invalid: string[] = [];
  for (const asked of names) {
    const { id, selector } = splitSelector(asked);
    permit('GetParameters', id, caller, facts);
    const held = facts.parameters.find(id, caller.region);
    if (held?.denied) throw accessDenied('GetParameters', id, caller);
    if (held?.refusal !== undefined) throw new ServiceRefusal(400, held.refusal.code, held.refusal.message);
    const version = held && versionOf(held, selector);
    if (held === undefined || version === undefined) invalid.push(asked);
    else parameters.push(described(held, version, body, selector));
  }
  return { Parameters: parameters.toReversed(), InvalidParameters: invalid };
}

function getParametersByPath({ body }: Received, caller: Caller, facts: SsmFacts): object {
  const fields = new Fields(body, ['Path', 'Recursive', 'WithDecryption', 'MaxResults', 'NextToken']);
  const path = fields.text('Path', 1, 2048) ?? '';
  const size = fields.integer('MaxResults', 1, 10) ?? 10;
  const token = fields.text('NextToken', 1, 4096);
  if (!/^\/(?:.*[^/])?$/.test(path)) {
    throw new ServiceRefusal(400, 'ValidationException', 'The path must begin with a slash, and not end with one.');
  }
  permit('GetParametersByPath', path, caller, facts);
  const all = facts.parameters.under(path, caller.region);
  const first = token === undefined && facts.settings.emptyFirstPage;
  const start = Number(token?.replace('at:', '') ?? 0);
  const end = first ? 0 : start + size;
  return {
    Parameters: all.slice(start, end).map((held) => described(held, held.versions.at(-1), body, '')),
    ...(end < all.length && { NextToken: `at:${end}` }),
  };
}

function describeParameters({ body }: Received, caller: Caller, facts: SsmFacts): object {
  const fields = new Fields(body, ['ParameterFilters', 'MaxResults', 'NextToken']);
  const size = fields.integer('MaxResults', 1, 50) ?? 50;
  const start = Number(fields.text('NextToken', 1, 4096)?.replace('at:', '') ?? 0);
  const { ParameterFilters: filters = [] } = JSON.parse(body.toString('utf8')) as {
    readonly ParameterFilters?: readonly { readonly Key: string; readonly Values: readonly string[] }[];
  };
  permit('DescribeParameters', '*', caller, facts);
  const all = facts.parameters
    .under('/', caller.region)
    .filter((held) =>
      filters.every(({ Key, Values }) =>
        Key === 'Path'
          ? held.name.startsWith(`${Values[0]?.replace(/\/$/, '')}/`)
          : Values.includes(held.tags.get(Key.replace(/^tag:/, '')) ?? ''),
      ),
    );
  const end = start + size;
  return {
    Parameters: all.slice(start, end).map(({ arn, name, type }) => ({ ARN: arn, Name: name, Type: type })),
    ...(end < all.length && { NextToken: `at:${end}` }),
  };
}

function listTagsForResource({ body }: Received, caller: Caller, facts: SsmFacts): object {
  const fields = new Fields(body, ['ResourceType', 'ResourceId']);
  const id = fields.text('ResourceId', 1, 2048) ?? '';
  permit('ListTagsForResource', id, caller, facts);
  const held = facts.parameters.find(id, caller.region);
  if (held === undefined) throw new ServiceRefusal(400, 'InvalidResourceId', 'The resource ID is not valid.');
  return { TagList: [...held.tags].map(([Key, Value]) => ({ Key, Value })) };
}

function described(
  { arn, name, type }: HeldParameter,
  stored: StoredParameterVersion | undefined,
  body: Buffer,
  selector: string,
): object {
  const { WithDecryption: decrypts } = JSON.parse(body.toString('utf8')) as { readonly WithDecryption?: boolean };
  const value = type === 'SecureString' && decrypts !== true ? 'AQICAHencrypted' : stored?.value;
  return {
    ARN: arn,
    Name: name,
    Type: type,
    Value: value,
    Version: stored?.version,
    DataType: 'text',
    ...(selector !== '' && { Selector: selector }),
  };
}

/** `name:3`, `name:label`, and the same behind an ARN. */
function splitSelector(asked: string): { readonly id: string; readonly selector: string } {
  const from = asked.startsWith('arn:') ? asked.indexOf(':parameter/') + 1 : 0;
  const colon = asked.indexOf(':', from);
  return colon < 0 ? { id: asked, selector: '' } : { id: asked.slice(0, colon), selector: asked.slice(colon) };
}

function versionOf({ versions }: HeldParameter, selector: string): StoredParameterVersion | undefined {
  const wanted = selector.slice(1);
  if (wanted === '') return versions.at(-1);
  return versions.find(({ labels, version }) => labels.has(wanted) || String(version) === wanted);
}

function permit(action: string, id: string, caller: Caller, { settings }: SsmFacts): void {
  if (settings.denied.has(`ssm:${action}`)) throw accessDenied(action, id, caller);
}

function accessDenied(action: string, id: string, { region, session }: Caller): ServiceRefusal {
  const resource = id.startsWith('arn:')
    ? id
    : `arn:aws:ssm:${region}:${session.account}:parameter/${id.replace(/^\//, '')}`;
  return new ServiceRefusal(
    400,
    'AccessDeniedException',
    `User: ${session.arn} is not authorized to perform: ssm:${action} on resource: ${resource} because no identity-based policy allows the ssm:${action} action`,
  );
}

function failure(status: number, code: string, message: string): Answer {
  return json(status, { __type: code, message });
}

function json(status: number, value: object): Answer {
  const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': randomUUID() };
  return { status, headers, body: JSON.stringify(value) };
}

function actionOf({ headers }: Received): string {
  const target = headers['x-amz-target'];
  return typeof target === 'string' && target.startsWith(TARGET) ? target.slice(TARGET.length) : '';
}
