import type { Stored, StoredVersion } from './secret-store.ts';
import type { SecretsManagerFacts } from './secrets-manager-facts.ts';
import { ServiceRefusal } from './service-refusal.ts';
import type { Caller } from './signature-v4.ts';

/** The values that can be read, and an error for each that can't. */
export function readAll(ids: readonly string[], caller: Caller, facts: SecretsManagerFacts): object {
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

/** One secret's answer. Throws `ServiceRefusal`. */
export function read(
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

/** Everything but the values, also of one that is marked for deletion. */
export function describe(id: string, caller: Caller, facts: SecretsManagerFacts): object {
  permit('DescribeSecret', id, caller, facts);
  const secret = facts.secrets.find(id, caller.region);
  if (secret === undefined) throw notFound("Secrets Manager can't find the specified secret.");
  if (secret.denied) throw accessDenied('DescribeSecret', id, caller);
  return {
    ARN: secret.arn,
    Name: secret.name,
    Tags: [...secret.tags].map(([Key, Value]) => ({ Key, Value })),
    VersionIdsToStages: Object.fromEntries(secret.versions.map((version) => [version.id, [...version.stages]])),
    ...(secret.deletionScheduled && { DeletedDate: facts.now() / 1000 }),
  };
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

/** Throws where the role's permissions leave the action out. */
export function permit(action: string, resource: string, caller: Caller, { settings }: SecretsManagerFacts): void {
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
