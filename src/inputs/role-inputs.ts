import { type Arn, parseRoleArn } from '../credentials/arn.ts';
import { isRegion, partitionOf } from '../credentials/partition.ts';
import type { SessionRequest } from '../credentials/session.ts';
import type { InputReader } from './input-reader.ts';

/** A session that another role has opened lasts an hour at most. https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
const LONGEST_CHAINED = 3_600;
/** STS gives no shorter one; a role on the way to the next needs no longer one. */
const SHORTEST = 900;

export interface Roles {
  readonly session: SessionRequest;
  readonly chain: readonly SessionRequest[];
  /** The first role, for its partition, and the one that is handed over, for its account. */
  readonly first: Arn | undefined;
  readonly last: Arn | undefined;
}

export interface RoleFacts {
  readonly region: string;
  readonly sessionName: string;
  readonly renewing: boolean;
  readonly inlinePolicy: string | undefined;
  /** What asks for AWS; undefined where nothing does. */
  readonly need: string | undefined;
}

/** The roles to assume in turn. Duration, session policies and external id are those of the last: it is what is handed over. */
export function readRoles(read: InputReader, { inlinePolicy, need, region, renewing, sessionName }: RoleFacts): Roles {
  const first = read.role(region, need);
  const further = chainedRoles(read, region);
  const chained = further.length > 0;
  const last = {
    sessionName,
    durationSeconds: duration(read, chained, renewing),
    inlinePolicy,
    managedPolicyArns: read.managedPolicies(),
  };
  const onTheWay = { sessionName, durationSeconds: SHORTEST, inlinePolicy: undefined, managedPolicyArns: [] };
  const externalId = externalIdOf(read, chained);
  return {
    session: { roleArn: read.text('role-to-assume'), ...(chained ? onTheWay : last) },
    chain: further.map(({ text }, at) => ({
      roleArn: text,
      ...(at === further.length - 1 ? { ...last, externalId } : onTheWay),
    })),
    first,
    last: chained ? further.at(-1)?.arn : first,
  };
}

function duration(read: InputReader, chained: boolean, renewing: boolean): number {
  const seconds = read.integer('role-duration-seconds', renewing ? SHORTEST : LONGEST_CHAINED, SHORTEST, 43_200);
  if (chained && seconds > LONGEST_CHAINED) {
    read.note(
      'input-conflict',
      'role-duration-seconds',
      `AWS ends the session of a chained role after ${LONGEST_CHAINED} seconds at most, found "${seconds}"`,
    );
  }
  return seconds;
}

function chainedRoles(read: InputReader, region: string): readonly { text: string; arn: Arn | undefined }[] {
  return read
    .text('chained-roles')
    .split(/\r\n|\n|\r/)
    .map((line, at) => ({ text: line.trim(), where: `chained-roles, line ${at + 1}` }))
    .filter(({ text }) => text !== '' && !text.startsWith('#'))
    .map(({ text, where }) => {
      const arn = parseRoleArn(text);
      if (arn === undefined) {
        read.invalid(where, 'a role ARN such as arn:aws:iam::123456789012:role/deploy, alone on its line', text);
      } else if (isRegion(region) && partitionOf(region).id !== arn.partition) {
        const wrong = `the role is in partition "${arn.partition}", but region "${region}" is in "${partitionOf(region).id}"`;
        read.note('input-conflict', where, wrong);
      }
      return { text, arn };
    });
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
function externalIdOf(read: InputReader, chained: boolean): string | undefined {
  const id = read.text('role-external-id');
  if (id === '') return undefined;
  if (!/^[\w+=,.@:/-]{2,1224}$/.test(id)) {
    read.invalid('role-external-id', '2 to 1224 of letters, digits and _+=,.@:/-', id);
  } else if (!chained) {
    read.note(
      'input-conflict',
      'role-external-id',
      'only a chained role can ask for an external id: a role assumed by token takes none, and `chained-roles` is empty',
    );
  }
  return id;
}
