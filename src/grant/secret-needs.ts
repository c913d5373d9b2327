import { parseArn } from '../credentials/arn.ts';
import type { Problem } from '../errors.ts';
import { parseReferences } from '../secrets/parse.ts';
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

const SCHEME = /^(?:[^=#]*=\s*)?(?<scheme>ssm|vault|gcp|azure):(?<id>[^#?]*)/;

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
  if (text.includes('${{')) return note(line, 'an expression is filled in only when the workflow runs');
  const { scheme, id = '' } = SCHEME.exec(text)?.groups ?? {};
  if (scheme === 'ssm') return parameter(id.trim(), home, line, file);
  if (scheme !== undefined) return note(line, `"${scheme}:" is not in AWS, so it needs no permission there`);
  const { problems, references } = parseReferences(text);
  const [reference] = references;
  if (reference === undefined) {
    return { problems: problems.map((problem) => ({ ...problem, where: `${file}, line ${line}` })) };
  }
  const { read } = reference;
  if (read.kind === 'secret' && read.id.startsWith('arn:')) return { secrets: [secretArn(read.id)] };
  if (home.region === undefined) return regionMissing(line, file);
  const place = `arn:${home.partition}:secretsmanager:${home.region}:${home.account}:secret:`;
  return read.kind === 'prefix'
    ? { secrets: [`${place}${read.prefix}*`], lists: true }
    : { secrets: [`${place}${read.id}-??????`] };
}

/** A whole ARN ends in a hyphen and six characters that Secrets Manager adds; a partial one lacks them. */
function secretArn(id: string): string {
  return /-[A-Za-z0-9]{6}$/.test(parseArn(id)?.resource ?? '') ? id : `${id}-??????`;
}

/** A name's version or label is behind a further colon. https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html */
function parameter(id: string, home: SecretHome, line: number, file: string): Found {
  if (id.startsWith('arn:')) return { parameters: [id] };
  if (home.region === undefined) return regionMissing(line, file);
  const place = `arn:${home.partition}:ssm:${home.region}:${home.account}:parameter/`;
  const [name = ''] = id.replace(/^\//, '').split(':');
  if (!name.endsWith('*')) return { parameters: [`${place}${name}`] };
  const path = name.replace(/\/?\*$/, '');
  return { parameterPaths: [`${place}${path}`, `${place}${path}/*`] };
}

function regionMissing(line: number, file: string): Found {
  const message = 'the step names no region in plain text, so the ARN cannot be told; give --region';
  return { problems: [{ code: 'input-missing', where: `${file}, line ${line}`, message }] };
}

function note(line: number, text: string): Found {
  return { notes: [{ line, text }] };
}
