import { randomUUID } from 'node:crypto';
import type { Answered, Asked } from './service.ts';
import { type IssuedSession, verifySignature } from './signature-v4.ts';

interface Version {
  readonly id: string;
  readonly stages: readonly string[];
  readonly text?: string;
  readonly bytes?: Uint8Array;
}

interface StoredSecret {
  readonly arn: string;
  readonly name: string;
  readonly versions: readonly Version[];
  readonly deleted: boolean;
  readonly denied: boolean;
}

interface Failure {
  readonly code: string;
  readonly message: string;
}

const BATCH_LIMIT = 20;
const ACCOUNT = '123456789012';

/** Secrets Manager's JSON protocol, one store a region. https://docs.aws.amazon.com/secretsmanager/latest/apireference/ */
export class SecretsManager {
  readonly #regions = new Map<string, Map<string, StoredSecret>>();
  readonly #sessions: ReadonlyMap<string, IssuedSession>;
  /** Actions the role may not call, such as secretsmanager:BatchGetSecretValue. */
  readonly denied = new Set<string>();
  /** Errors that batch answers carry for one secret, so many times. */
  readonly passing = new Map<string, { code: string; times: number }>();

  constructor(sessions: ReadonlyMap<string, IssuedSession>) {
    this.#sessions = sessions;
  }

  /** Stores a version; the one before becomes AWSPREVIOUS. Returns the ARN. */
  put(name: string, value: string | Uint8Array, { region = 'us-east-1', denied = false, deleted = false } = {}): string {
    const store = this.#regions.get(region) ?? new Map<string, StoredSecret>();
    this.#regions.set(region, store);
    const before = store.get(name);
    const arn = before?.arn ?? `arn:aws:secretsmanager:${region}:${ACCOUNT}:secret:${name}-${randomUUID().slice(0, 6)}`;
    const version: Version = {
      id: randomUUID(),
      stages: ['AWSCURRENT'],
      ...(typeof value === 'string' ? { text: value } : { bytes: value }),
    };
    const older = (before?.versions ?? []).map((one) => ({ ...one, stages: one.stages.includes('AWSCURRENT') ? ['AWSPREVIOUS'] : [] }));
    store.set(name, { arn, name, versions: [version, ...older], denied, deleted });
    return arn;
  }

  answer(asked: Asked): Answered {
    const action = actionOf(asked);
    const verdict = verifySignature(asked, 'secretsmanager', this.#sessions);
    if (!verdict.ok) return jsonError(400, verdict.code, verdict.message);
    if (this.denied.has(`secretsmanager:${action}`)) {
      return jsonError(400, 'AccessDeniedException', `User: ${verdict.session.assumedRoleArn} is not authorized to perform: secretsmanager:${action} because no identity-based policy allows the action`);
    }
    const input = JSON.parse(asked.body) as Record<string, unknown>;
    const store = this.#regions.get(verdict.region) ?? new Map<string, StoredSecret>();
    switch (action) {
      case 'GetSecretValue':
        return this.#get(store, input);
      case 'BatchGetSecretValue':
        return this.#batch(store, input);
      case 'ListSecrets':
        return this.#list(store, input);
      default:
        return jsonError(400, 'UnknownOperationException', action);
    }
  }

  #get(store: ReadonlyMap<string, StoredSecret>, input: Record<string, unknown>): Answered {
    const unknown = unknownField(input, ['SecretId', 'VersionId', 'VersionStage']);
    if (unknown !== undefined) return unknown;
    const found = this.#find(store, String(input['SecretId']), text(input['VersionStage']), text(input['VersionId']));
    return 'code' in found ? jsonError(400, found.code, found.message) : json(found);
  }

  #batch(store: ReadonlyMap<string, StoredSecret>, input: Record<string, unknown>): Answered {
    const unknown = unknownField(input, ['SecretIdList', 'Filters', 'MaxResults', 'NextToken']);
    if (unknown !== undefined) return unknown;
    const { SecretIdList: list, Filters: filters } = input;
    if ((list === undefined) === (filters === undefined)) {
      return jsonError(400, 'InvalidParameterException', 'You must include either a list of secret IDs or filters, but not both.');
    }
    if (list !== undefined && (!Array.isArray(list) || list.length < 1 || list.length > BATCH_LIMIT || input['MaxResults'] !== undefined)) {
      return jsonError(400, 'ValidationException', 'secretIdList must have length between 1 and 20');
    }
    const page = list === undefined ? namesFrom(store, input, BATCH_LIMIT) : { names: list as string[], next: undefined };
    const values: object[] = [];
    const failures: object[] = [];
    for (const id of page.names) {
      const passing = this.passing.get(id);
      if (passing !== undefined && passing.times-- > 0) {
        failures.push({ SecretId: id, ErrorCode: passing.code, Message: 'try again' });
        continue;
      }
      const found = this.#find(store, id, undefined, undefined);
      if ('code' in found) failures.push({ SecretId: id, ErrorCode: found.code, Message: found.message });
      else values.unshift(found); // the order of an answer is not that of the request
    }
    return json({ SecretValues: values, Errors: failures, ...(page.next !== undefined && { NextToken: page.next }) });
  }

  #list(store: ReadonlyMap<string, StoredSecret>, input: Record<string, unknown>): Answered {
    const page = namesFrom(store, input, Number(input['MaxResults'] ?? 100));
    const list = page.names.map((name) => ({ ARN: store.get(name)?.arn, Name: name }));
    return json({ SecretList: list, ...(page.next !== undefined && { NextToken: page.next }) });
  }

  #find(store: ReadonlyMap<string, StoredSecret>, id: string, stage: string | undefined, version: string | undefined): object | Failure {
    const secret = [...store.values()].find(({ arn, name }) => id === name || id === arn || id === arn.replace(/-.{6}$/, ''));
    if (secret?.denied) return { code: 'AccessDeniedException', message: `not authorized to perform: secretsmanager:GetSecretValue on resource: ${id}` };
    if (secret === undefined) return { code: 'ResourceNotFoundException', message: "Secrets Manager can't find the specified secret." };
    if (secret.deleted) {
      return { code: 'InvalidRequestException', message: "You can't perform this operation on the secret because it was marked for deletion." };
    }
    const wanted = secret.versions.find((one) => (version === undefined ? one.stages.includes(stage ?? 'AWSCURRENT') : one.id === version));
    if (wanted === undefined) return { code: 'ResourceNotFoundException', message: "Secrets Manager can't find the specified secret value." };
    return {
      ARN: secret.arn,
      Name: secret.name,
      VersionId: wanted.id,
      VersionStages: wanted.stages,
      CreatedDate: 1_700_000_000,
      ...(wanted.bytes === undefined ? { SecretString: wanted.text } : { SecretBinary: Buffer.from(wanted.bytes).toString('base64') }),
    };
  }

  versionId(name: string, stage: string, region = 'us-east-1'): string {
    const version = this.#regions.get(region)?.get(name)?.versions.find(({ stages }) => stages.includes(stage));
    if (version === undefined) throw new Error(`the sandbox has no ${stage} of ${name}`);
    return version.id;
  }
}

export function actionOf({ headers }: Asked): string {
  return (headers['x-amz-target'] ?? '').replace('secretsmanager.', '');
}

export function jsonError(status: number, code: string, message: string): Answered {
  return { status, body: JSON.stringify({ __type: code, message, Message: message }), type: 'application/x-amz-json-1.1' };
}

function json(body: object): Answered {
  return { status: 200, body: JSON.stringify(body), type: 'application/x-amz-json-1.1' };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function unknownField(input: Record<string, unknown>, known: readonly string[]): Answered | undefined {
  const field = Object.keys(input).find((name) => !known.includes(name));
  return field === undefined ? undefined : jsonError(400, 'ValidationException', `unknown field ${field}`);
}

/** One page of the names that the `name` filter matches. */
function namesFrom(store: ReadonlyMap<string, StoredSecret>, input: Record<string, unknown>, limit: number): { names: string[]; next: string | undefined } {
  const filters = (input['Filters'] ?? []) as { Key: string; Values: string[] }[];
  const names = [...store.keys()].filter((name) => filters.every(({ Key, Values }) => Key === 'name' && Values.some((prefix) => name.startsWith(prefix)))).toSorted();
  const from = Number(input['NextToken'] ?? 0);
  const next = from + limit;
  return { names: names.slice(from, next), next: next < names.length ? String(next) : undefined };
}
