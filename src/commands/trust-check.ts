import type { ParseArgsOptionsConfig } from 'node:util';
import { readTextFile } from '../adapters/text-file.ts';
import type { Command } from '../command.ts';
import { parseArn, parseRoleArn } from '../credentials/arn.ts';
import { audienceFor, partitionOf } from '../credentials/partition.ts';
import { ActionError } from '../errors.ts';
import { claimsOf } from '../grant/job.ts';
import {
  findingJson,
  findingLines,
  type Judgement,
  judgementJson,
  judgementLines,
  statusOf,
} from '../grant/judgement.ts';
import { type Claims, parseClaims } from '../identity/claims.ts';
import { requestOf } from '../trust/context.ts';
import { evaluate } from '../trust/evaluate.ts';
import { findings, findingsAcross, type NamedPolicy } from '../trust/findings.ts';
import { showPlace } from '../trust/place.ts';
import { parsePolicy, type TrustPolicy } from '../trust/policy.ts';
import { Flags } from './flags.ts';
import { JOB_FLAGS, readJob } from './job-flags.ts';

export const TRUST_CHECK_FLAGS: ParseArgsOptionsConfig = {
  ...JOB_FLAGS,
  claims: { type: 'string' },
  role: { type: 'string' },
  region: { type: 'string' },
  json: { type: 'boolean' },
};

/** Decides each policy for the job, if one is given, and reviews them, alone and side by side. */
export const check: Command = async (args, env, print) => {
  const flags = new Flags(args, TRUST_CHECK_FLAGS, 'trust');
  if (flags.positionals.length === 0) flags.note('', 'expected the path of a policy, or - for standard input');
  const role = flags.text('role');
  if (role !== undefined && parseRoleArn(role) === undefined) flags.note('role', "expected the role's ARN");
  const region = flags.text('region') ?? 'us-east-1';
  const claims = readClaims(flags, role, region, env);
  flags.check();

  const policies = flags.positionals.map((path): NamedPolicy => ({ name: path, policy: readPolicy(path) }));
  const judgements = policies.map((policy) => judge(policy, claims, role, region));
  const across = findingsAcross(policies, claims === undefined ? {} : { claims });
  const output = flags.has('json') ? asJson(judgements, across) : asText(judgements, across);
  return await print(output, statusOf(judgements, across));
};

function judge(
  { name, policy }: NamedPolicy,
  claims: Claims | undefined,
  role: string | undefined,
  region: string,
): Judgement {
  // Without --role the role is in the account of the provider that its policy names: IAM takes no other.
  const roleArn = role ?? roleOf(policy, region);
  if (claims === undefined) return { policy: name, decision: undefined, claims, roleArn, findings: findings(policy) };
  const request = requestOf({ claims, roleArn, region, sessionName: 'check', now: Date.now() });
  return {
    policy: name,
    decision: evaluate(policy, request),
    claims,
    roleArn,
    findings: findings(policy, { claims, request }),
  };
}

function roleOf({ statements }: TrustPolicy, region: string): string {
  const named = statements.flatMap(({ principals }) => principals.entries).find(({ type }) => type === 'Federated');
  const { account = '000000000000', partition = partitionOf(region).id } = parseArn(named?.value ?? '') ?? {};
  return `arn:${partition}:iam::${account}:role/checked`;
}

function readClaims(
  flags: Flags,
  role: string | undefined,
  region: string,
  env: NodeJS.ProcessEnv,
): Claims | undefined {
  const path = flags.text('claims');
  const planned = Object.keys(JOB_FLAGS).filter((name) => flags.has(name));
  if (path === undefined && planned.length === 0) return undefined;
  if (path !== undefined) {
    if (planned.length > 0) flags.note('claims', `excludes ${planned.map((name) => `--${name}`).join(', ')}`);
    return parseClaimsFile(path);
  }
  const partition = parseRoleArn(role ?? '')?.partition ?? partitionOf(region).id;
  const job = readJob(flags, audienceFor(partition), env);
  return claimsOf(job, Math.floor(Date.now() / 1000));
}

/** The output `claims` of a step, or any JSON object of claims; times may be left out. */
function parseClaimsFile(path: string): Claims {
  const text = readTextFile(path).trim();
  // A token is a secret, and an error that quotes it would tell it.
  if (/^ey[\w-]+\.[\w-]+\./.test(text)) {
    throw new ActionError('command-file', `"${path}" holds a token; expected its claims as JSON`, {
      hint: "The step's output `claims` has them.",
    });
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ActionError('command-file', `"${path}" is no JSON`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ActionError('command-file', `"${path}" is no JSON object of claims`);
  }
  try {
    return parseClaims({ jti: '', iat: 0, nbf: 0, exp: 0, ...value });
  } catch (error) {
    throw new ActionError('command-file', `"${path}": ${error instanceof ActionError ? error.message : 'no claims'}`);
  }
}

function readPolicy(path: string): TrustPolicy {
  const parsed = parsePolicy(readTextFile(path));
  if (parsed.kind === 'policy') return parsed.policy;
  throw new ActionError('command-file', `"${path}" is no trust policy that IAM would take`, {
    problems: parsed.problems.map(({ code, message, place }) => ({
      code,
      message,
      where: `${path}, ${showPlace(place)}`,
    })),
  });
}

function asText(judgements: readonly Judgement[], across: ReturnType<typeof findingsAcross>): string {
  const lines = [
    ...judgements.flatMap(judgementLines),
    ...across.flatMap((finding) => [`${finding.policy ?? 'together'}:`, ...findingLines(finding, undefined)]),
  ];
  return `${lines.join('\n')}\n`;
}

function asJson(judgements: readonly Judgement[], across: ReturnType<typeof findingsAcross>): string {
  const document = {
    status: statusOf(judgements, across),
    policies: judgements.map(judgementJson),
    together: across.map((finding) => ({ policy: finding.policy ?? '', ...findingJson(finding) })),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
