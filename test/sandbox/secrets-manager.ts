import { randomUUID } from 'node:crypto';
import { named, page } from './secret-listing.ts';
import { describe, permit, read, readAll } from './secret-reading.ts';
import type { SecretsManagerFacts } from './secrets-manager-facts.ts';
import { Fields } from './secrets-manager-request.ts';
import type { Answer, Behaviour, Received } from './service.ts';
import { ServiceRefusal } from './service-refusal.ts';
import { type Caller, JSON_SIGNATURE_ERRORS, verifySignature } from './signature-v4.ts';

type Operation = (request: Received, caller: Caller, facts: SecretsManagerFacts) => object;

const OPERATIONS = new Map<string, Operation>([
  ['GetSecretValue', getSecretValue],
  ['BatchGetSecretValue', batchGetSecretValue],
  ['ListSecrets', listSecrets],
  ['DescribeSecret', describeSecret],
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

function describeSecret({ body }: Received, caller: Caller, facts: SecretsManagerFacts): object {
  const fields = new Fields(body, ['SecretId']);
  const id = fields.text('SecretId', 1, 2048);
  if (id === undefined) throw new ServiceRefusal(400, 'InvalidParameterException', 'You must provide a SecretId.');
  return describe(id, caller, facts);
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
