import { ServiceRefusal } from './service-refusal.ts';

/** Refuses what the constraints of both calls refuse, in their words. https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
export function checkLimits(form: URLSearchParams): void {
  length('roleArn', form.get('RoleArn'), 20, 2048);
  if (form.get('Action') === 'AssumeRoleWithWebIdentity') {
    length('webIdentityToken', form.get('WebIdentityToken'), 4, 20_000);
  }
  const externalId = form.get('ExternalId');
  if (externalId !== null) length('externalId', externalId, 2, 1224);
  const name = form.get('RoleSessionName');
  length('roleSessionName', name, 2, 64);
  if (!/^[\w+=,.@-]*$/.test(name ?? '')) {
    violated('roleSessionName', name, 'Member must satisfy regular expression pattern: [\\w+=,.@-]*');
  }
  const duration = form.get('DurationSeconds');
  if (duration !== null && !/^\d+$/.test(duration)) {
    throw new ServiceRefusal(400, 'MalformedInput', 'DurationSeconds is not an integer');
  }
  const seconds = Number(duration ?? 3600);
  if (seconds < 900) violated('durationSeconds', duration, 'Member must have value greater than or equal to 900');
  if (seconds > 43_200) violated('durationSeconds', duration, 'Member must have value less than or equal to 43200');
  policies(form);
}

function policies(form: URLSearchParams): void {
  const policy = form.get('Policy');
  if (policy !== null) {
    length('policy', policy, 1, 2048);
    if (!isObject(policy)) {
      throw new ServiceRefusal(400, 'MalformedPolicyDocument', 'Syntax errors in policy.');
    }
  }
  const arns = [...form].filter(([name]) => name.startsWith('PolicyArns.member.')).map(([, value]) => value);
  if (arns.length > 10) violated('policyArns', String(arns.length), 'Member must have length less than or equal to 10');
  const characters = arns.reduce((sum, arn) => sum + arn.length, policy?.length ?? 0);
  if (characters > 2048) {
    throw new ServiceRefusal(
      400,
      'PackedPolicyTooLarge',
      `Packed size of session tags consumes ${Math.ceil((characters / 2048) * 100)}% of allotted space.`,
    );
  }
}

function length(member: string, value: string | null, least: number, most: number): void {
  if (value === null) {
    throw new ServiceRefusal(
      400,
      'ValidationError',
      `1 validation error detected: Value null at '${member}' failed to satisfy constraint: Member must not be null`,
    );
  }
  if (value.length < least) violated(member, value, `Member must have length greater than or equal to ${least}`);
  if (value.length > most) violated(member, value, `Member must have length less than or equal to ${most}`);
}

function violated(member: string, value: string | null, constraint: string): never {
  throw new ServiceRefusal(
    400,
    'ValidationError',
    `1 validation error detected: Value '${value}' at '${member}' failed to satisfy constraint: ${constraint}`,
  );
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
