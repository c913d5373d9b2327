import { parseArn } from '../credentials/arn.ts';
import type { Problem } from '../errors.ts';
import { OTHER_ADDRESSES } from '../secrets/other-addresses.ts';
import { parseReferences } from '../secrets/parse.ts';
import type { AwsRead } from '../secrets/reference.ts';
import { isOther } from '../secrets/stores.ts';
import type { Placed } from '../workflow/steps.ts';

/** Where the secrets of one step lie. */
export interface SecretHome {
  readonly partition: string;
  readonly account: string;
  /** Undefined where neither workflow nor command line names one. */
  readonly region: string | undefined;
}

export interface SecretNeeds {
  readonly secrets: readonly string[];
  readonly lists: boolean;
  readonly parameters: readonly string[];
  readonly parameterPaths: readonly string[];
  readonly problems: readonly Problem[];
  /** What has to be added by hand, with lines. */
  readonly notes: readonly Placed[];
}

type Found = Partial<Pick<SecretNeeds, 'secrets' | 'lists' | 'parameters' | 'parameterPaths' | 'problems' | 'notes'>>;

/** ARNs for every line of a `secrets` input; `file` names it in problems. */
export function secretNeeds(input: Placed, home: SecretHome, file: string): SecretNeeds {
  const found = input.text.split(/\r\n|\r|\n/).map((raw, at) => readLine(raw.trim(), input.line + at, home, file));
  const all = <K extends 'secrets' | 'parameters' | 'parameterPaths'>(key: K): readonly string[] =>
    found.flatMap((one) => one[key] ?? []);
  return {
    secrets: all('secrets'),
    lists: found.some(({ lists }) => lists === true),
    parameters: all('parameters'),
    parameterPaths: all('parameterPaths'),
    problems: found.flatMap(({ problems }) => problems ?? []),
    notes: found.flatMap(({ notes }) => notes ?? []),
  };
}

function readLine(text: string, line: number, home: SecretHome, file: string): Found {
  if (text === '' || text.startsWith('#')) return {};
  if (text.includes('${{'))
    return note(
      line,
      'an expression is filled in only when the workflow runs, so the role lacks what this line reads: add it by hand',
    );
  const { problems, references } = parseReferences(text, OTHER_ADDRESSES);
  const [reference] = references;
  if (reference === undefined) {
    return { problems: problems.map((problem) => ({ ...problem, where: `${file}, line ${line}` })) };
  }
  const { read } = reference;
  if (isOther(read)) return note(line, `"${read.kind}:" is not in AWS, so it needs no permission there`);
  return needsOf(read, home) ?? regionMissing(line, file);
}

/** Undefined where the region has to be known, and is not. */
function needsOf(read: AwsRead, { account, partition, region }: SecretHome): Found | undefined {
  if ('id' in read && read.id.startsWith('arn:')) {
    return read.kind === 'secret' ? { secrets: [secretArn(read.id)] } : { parameters: [read.id] };
  }
  if (region === undefined) return undefined;
  const secret = `arn:${partition}:secretsmanager:${region}:${account}:secret:`;
  const parameter = `arn:${partition}:ssm:${region}:${account}:parameter/`;
  switch (read.kind) {
    case 'secret':
      return { secrets: [`${secret}${read.id}-??????`] };
    case 'prefix':
      return { secrets: [`${secret}${read.prefix}*`], lists: true };
    case 'parameter':
      return { parameters: [`${parameter}${read.id.replace(/^\//, '')}`] };
    case 'parameters': {
      const path = read.prefix.slice(1, -1);
      return { parameterPaths: [`${parameter}${path}`, path === '' ? `${parameter}*` : `${parameter}${path}/*`] };
    }
  }
}

/** A whole ARN ends in a hyphen and six characters that Secrets Manager adds; a partial one lacks them. */
function secretArn(id: string): string {
  return /-[A-Za-z0-9]{6}$/.test(parseArn(id)?.resource ?? '') ? id : `${id}-??????`;
}

function regionMissing(line: number, file: string): Found {
  const message = 'the step names no region in plain text, so the ARN cannot be told; give --region';
  return { problems: [{ code: 'input-missing', where: `${file}, line ${line}`, message }] };
}

function note(line: number, text: string): Found {
  return { notes: [{ line, text }] };
}
