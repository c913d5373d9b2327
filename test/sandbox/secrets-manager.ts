import { randomUUID } from 'node:crypto';
import type { SecretStore, Stored, StoredVersion } from './secret-store.ts';
import { Fields, type NameFilter } from './secrets-manager-request.ts';
import type { Answer, Behaviour, Received } from './service.ts';
import { ServiceRefusal } from './service-refusal.ts';
import type { Sessions } from './sessions.ts';
import { type Caller, JSON_SIGNATURE_ERRORS, verifySignature } from './signature-v4.ts';

/** What the role's permissions leave out, and how lists are paged; may be changed between requests. */
export interface SecretsManagerSettings {
  /** `secretsmanager:BatchGetSecretValue` … */
  readonly denied: Set<string>;
  /** Answer a list's first page empty, with a token for the next: the service may. */
  emptyFirstPage: boolean;
}

export interface SecretsManagerFacts {
  readonly settings: SecretsManagerSettings;
  readonly secrets: SecretStore;
  readonly sessions: Sessions;
  readonly now: () => number;
}

interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | undefined;
}

type Operation = (request: Received, caller: Caller, facts: SecretsManagerFacts) => object;

const OPERATIONS = new Map<string, Operation>([
  ['GetSecretValue', getSecretValue],
  ['BatchGetSecretValue', batchGetSecretValue],
  ['ListSecrets', listSecrets],
]);

/** AWS Secrets Manager, JSON 1.1; the region is the signature's. https://docs.aws.amazon.com/secretsmanager/latest/apireference/ */
export function secretsManagerBehaviour(facts: SecretsManagerFacts): Behaviour {
  return {
    name: 'secretsmanager',
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

function answer(request: Received, facts: SecretsManagerFacts): Answer {
  const operation = OPERATIONS.get(actionOf(request));
  if (request.method !== 'POST' || request.headers['content-type'] !== 'application/x-amz-json-1.1' || !operation) {
    throw new ServiceRefusal(400, 'UnknownOperationException', '');
  }
  const { sessions, now } = facts;
  const errors = JSON_SIGNATURE_ERRORS;
  const caller = verifySignature(request, { service: 'secretsmanager', sessions, now: now(), errors });
  return json(200, operation(request, caller, facts));
}

function getSecretValue({ body }: Received, caller: Caller, facts: SecretsManagerFacts): object {
  const fields = new Fields(body, ['SecretId', 'VersionId', 'VersionStage']);
  const id = fields.text('SecretId', 1, 2048);
  if (id === undefined) throw new ServiceRefusal(400, 'InvalidParameterException', 'You must provide a SecretId.');
  const version = fields.text('VersionId', 32, 64);
  return read(id, caller, facts, { version, stage: fields.text('VersionStage', 1, 256) });
}

function batchGetSecretValue({ body }: Received, caller: Caller, facts: SecretsManagerFacts): object {
  const fields = new Fields(body, ['SecretIdList', 'Filters', 'MaxResults', 'NextToken']);
  const ids = fields.texts('SecretIdList', 20);
  const filters = fields.filters();
  const size = fields.integer('MaxResults', 1, 20);
  const token = fields.text('NextToken', 1, 4096);
  permit('BatchGetSecretValue', '*', caller, facts);
  if ((ids === undefined) === (filters === undefined)) {
    const which = 'You must provide either SecretIdList or Filters, but not both.';
    throw new ServiceRefusal(400, 'InvalidParameterException', which);
  }
  if (ids !== undefined) {
    if (size !== undefined || token !== undefined) {
      const misplaced = 'MaxResults and NextToken can only be used with Filters.';
      throw new ServiceRefusal(400, 'InvalidParameterException', misplaced);
    }
    return readAll(ids, caller, facts);
  }
  permit('ListSecrets', '*', caller, facts);
  const { items, next } = page(named(filters ?? [], caller, facts), size ?? 20, token, facts);
  return {
    ...readAll(
      items.map(({ arn }) => arn),
      caller,
      facts,
    ),
    ...(next === undefined ? {} : { NextToken: next }),
  };
}

function listSecrets({ body }: Received, caller: Caller, facts: SecretsManagerFacts): object {
  const fields = new Fields(body, [
    'Filters',
    'MaxResults',
    'NextToken',
    'SortOrder',
    'SortBy',
    'IncludePlannedDeletion',
  ]);
  const filters = fields.filters() ?? [];
  const size = fields.integer('MaxResults', 1, 100) ?? 100;
  const token = fields.text('NextToken', 1, 4096);
  permit('ListSecrets', '*', caller, facts);
  const { items, next } = page(named(filters, caller, facts), size, token, facts);
  const list = items.map(({ arn, name, versions }) => ({
    ARN: arn,
    Name: name,
    SecretVersionsToStages: Object.fromEntries(versions.map(({ id, stages }) => [id, [...stages]])),
  }));
  return { SecretList: list, ...(next === undefined ? {} : { NextToken: next }) };
}

function readAll(ids: readonly string[], caller: Caller, facts: SecretsManagerFacts): object {
  const values: object[] = [];
  const errors: object[] = [];
  for (const id of new Set(ids)) {
    try {
      values.push(read(id, caller, facts, { version: undefined, stage: undefined }));
    } catch (error) {
      if (!(error instanceof ServiceRefusal)) throw error;
      errors.push({ SecretId: id, ErrorCode: error.code, Message: error.message });
    }
  }
  // The service promises no order.
  return { SecretValues: shuffled(values), Errors: shuffled(errors) };
}

function read(
  id: string,
  caller: Caller,
  facts: SecretsManagerFacts,
  wanted: { readonly version: string | undefined; readonly stage: string | undefined },
): object {
  permit('GetSecretValue', id, caller, facts);
  const secret = facts.secrets.find(id, caller.region);
  if (secret === undefined) throw notFound("Secrets Manager can't find the specified secret.");
  if (secret.denied) throw accessDenied('GetSecretValue', id, caller);
  if (secret.refusal !== undefined) {
    const { code, message } = secret.refusal;
    throw new ServiceRefusal(code === 'InternalServiceError' ? 500 : 400, code, message);
  }
  if (secret.deletionScheduled) {
    const message = "You can't perform this operation on the secret because it was marked for deletion.";
    throw new ServiceRefusal(400, 'InvalidRequestException', message);
  }
  return described(secret, versionOf(secret, wanted.version, wanted.stage));
}

function versionOf(secret: Stored, id: string | undefined, stage: string | undefined): StoredVersion {
  const lacking = "Secrets Manager can't find the specified secret value for";
  if (id === undefined) {
    const label = stage ?? 'AWSCURRENT';
    const found = secret.versions.find(({ stages }) => stages.has(label));
    if (found === undefined) throw notFound(`${lacking} staging label: ${label}`);
    return found;
  }
  const found = secret.versions.find((version) => version.id === id);
  if (found === undefined) throw notFound(`${lacking} VersionId: ${id}`);
  if (stage !== undefined && !found.stages.has(stage)) {
    const message = 'You provided a VersionStage that is not associated to the provided VersionId.';
    throw new ServiceRefusal(400, 'InvalidRequestException', message);
  }
  return found;
}

function described({ arn, name }: Stored, { id, value, stages, created }: StoredVersion): object {
  const content =
    typeof value === 'string' ? { SecretString: value } : { SecretBinary: Buffer.from(value).toString('base64') };
  return { ARN: arn, Name: name, VersionId: id, ...content, VersionStages: [...stages], CreatedDate: created / 1000 };
}

/** Every filter must match, by any of its values: a prefix, or with `!` none that starts so. Marked for deletion is not listed. */
function named(
  filters: readonly NameFilter[],
  { region }: Caller,
  { secrets }: SecretsManagerFacts,
): readonly Stored[] {
  return secrets
    .all(region)
    .filter((secret) => !secret.deletionScheduled)
    .filter(({ name }) =>
      filters.every(({ values }) =>
        values.some((value) => (value.startsWith('!') ? !name.startsWith(value.slice(1)) : name.startsWith(value))),
      ),
    );
}

function page<T>(all: readonly T[], size: number, token: string | undefined, facts: SecretsManagerFacts): Page<T> {
  const encode = (at: number): string => Buffer.from(`page:${at}`).toString('base64');
  if (token === undefined && facts.settings.emptyFirstPage) return { items: [], next: encode(0) };
  const start = token === undefined ? 0 : Number(/^page:(\d+)$/.exec(Buffer.from(token, 'base64').toString())?.[1]);
  if (Number.isNaN(start)) throw new ServiceRefusal(400, 'InvalidNextTokenException', 'Invalid NextToken.');
  const end = start + size;
  return { items: all.slice(start, end), next: end < all.length ? encode(end) : undefined };
}

function permit(action: string, resource: string, caller: Caller, { settings }: SecretsManagerFacts): void {
  if (settings.denied.has(`secretsmanager:${action}`)) throw accessDenied(action, resource, caller);
}

function accessDenied(action: string, resource: string, { session }: Caller): ServiceRefusal {
  const name = `secretsmanager:${action}`;
  return new ServiceRefusal(
    400,
    'AccessDeniedException',
    `User: ${session.arn} is not authorized to perform: ${name} on resource: ${resource} because no identity-based policy allows the ${name} action`,
  );
}

function notFound(message: string): ServiceRefusal {
  return new ServiceRefusal(400, 'ResourceNotFoundException', message);
}

function shuffled<T>(items: readonly T[]): T[] {
  const order = items.map((item) => ({ item, at: Math.random() }));
  return order.sort((a, b) => a.at - b.at).map(({ item }) => item);
}

function failure(status: number, code: string, message: string): Answer {
  return json(status, { __type: code, Message: message });
}

function json(status: number, value: object): Answer {
  const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': randomUUID() };
  return { status, headers, body: JSON.stringify(value) };
}

function actionOf({ headers }: Received): string {
  const target = headers['x-amz-target'];
  return typeof target === 'string' && target.startsWith('secretsmanager.')
    ? target.slice('secretsmanager.'.length)
    : '';
}
