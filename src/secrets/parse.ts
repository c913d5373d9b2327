import { parseArn } from '../credentials/arn.ts';
import type { Problem } from '../errors.ts';
import { nameProblem } from './name.ts';
import type { SecretRead, SecretReference, Selector } from './reference.ts';

export interface ParsedReferences {
  readonly references: readonly SecretReference[];
  readonly problems: readonly Problem[];
}

/** Stores that have a scheme of their own but no code yet. */
const LATER = ['ssm', 'vault', 'gcp', 'azure'];

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html: a name's characters. */
const SECRET_NAME = /^[A-Za-z0-9/_+=.@!-]{1,512}$/;

/** Reads the `secrets` input; every problem is reported, each with its line and the author's own text. */
export function parseReferences(input: string): ParsedReferences {
  const references: SecretReference[] = [];
  const problems: Problem[] = [];
  for (const [index, raw] of input.split(/\r\n|\n|\r/).entries()) {
    const text = raw.trim();
    if (text === '' || text.startsWith('#')) continue;
    try {
      references.push(parseLine(text, index + 1));
    } catch (error) {
      if (!(error instanceof LineProblem)) throw error;
      problems.push({
        code: error.code,
        where: `secrets, line ${index + 1}`,
        message: `${quote(text)}: ${error.message}`,
      });
    }
  }
  return { references, problems };
}

/** Carries one line's first problem out of the parser. */
class LineProblem extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

function parseLine(line: string, number: number): SecretReference {
  const { name, optional, reference } = splitName(line);
  if (reference === '') throw new LineProblem('reference-syntax', 'there is no reference right of "="');
  const hash = reference.indexOf('#');
  const address = hash < 0 ? reference : reference.slice(0, hash);
  const selector = hash < 0 ? undefined : parseSelector(reference.slice(hash + 1).trim());
  const read = parseAddress(address.trim());
  checkStars(name, read, selector);
  return { line: number, text: reference, name, optional, read, selector };
}

/** What is left of `=`, if the line has a name: a `=` behind `?stage`, `?version` or `#` belongs to the reference. */
function splitName(line: string): { name: string | undefined; optional: boolean; reference: string } {
  const [, left, mark, right] = /^([^=#]*?)\s*(\??)=(.*)$/s.exec(line) ?? [];
  if (left === undefined || right === undefined || (/\?(?:stage|version|[a-z]+)$/.test(left) && mark === '')) {
    return { name: undefined, optional: false, reference: line };
  }
  const name = left.trim();
  const problem = /^(?:\*|[A-Za-z_]\w*\*)$/.test(name) ? undefined : nameProblem(name);
  if (problem !== undefined) {
    const advice = problem.code === 'name-invalid' ? `; an id that holds "=" needs a name: NAME = ${line}` : '';
    throw new LineProblem(problem.code, `${problem.message}${advice}`);
  }
  return { name, optional: mark === '?', reference: right.trim() };
}

function parseSelector(text: string): Selector {
  if (text === '') throw new LineProblem('reference-syntax', 'there is no selector behind "#"');
  return text === '*' ? { kind: 'all-keys' } : { kind: 'path', path: text };
}

function parseAddress(address: string): SecretRead {
  const scheme = /^([a-z][a-z0-9+.-]*):/.exec(address)?.[1];
  if (scheme !== undefined && scheme !== 'arn') {
    const message = LATER.includes(scheme)
      ? `"${scheme}:" is not supported by this version`
      : `"${scheme}:" is no store that Keyless knows`;
    throw new LineProblem('reference-scheme', `${message}; Secrets Manager needs no scheme`);
  }
  const question = address.indexOf('?');
  const id = question < 0 ? address : address.slice(0, question);
  const version = question < 0 ? {} : parseQuery(address.slice(question + 1));
  if (id.includes('*')) return prefixRead(id, question >= 0);
  checkId(id);
  return { kind: 'secret', id, ...version };
}

function parseQuery(query: string): { stage?: string; version?: string } {
  const [key, value, ...more] = query.split(/[=&]/);
  if (more.length > 0) throw new LineProblem('reference-query', 'give one of ?stage= and ?version=');
  if (key !== 'stage' && key !== 'version') {
    throw new LineProblem('reference-query', `${quote(key ?? '')} is not known here; expected ?stage= or ?version=`);
  }
  if (!value || !/^[\w+=.@/-]{1,256}$/.test(value))
    throw new LineProblem('reference-query', `?${key}= has no usable value`);
  return key === 'stage' ? { stage: value } : { version: value };
}

function prefixRead(id: string, hasQuery: boolean): SecretRead {
  const prefix = id.slice(0, -1);
  if (!id.endsWith('*') || prefix.includes('*'))
    throw new LineProblem('reference-wildcard', 'one "*" may stand at the end of the id, and nowhere else');
  if (hasQuery)
    throw new LineProblem(
      'reference-wildcard',
      'a prefix reads current versions; ?stage= and ?version= need a whole id',
    );
  if (!SECRET_NAME.test(prefix))
    throw new LineProblem('reference-wildcard', 'a prefix is the beginning of secret names, such as prod/payments/*');
  return { kind: 'prefix', prefix };
}

function checkId(id: string): void {
  if (!id.startsWith('arn:')) {
    if (!SECRET_NAME.test(id)) {
      throw new LineProblem(
        'reference-syntax',
        `${quote(id)} is no secret's name: expected 1 to 512 of letters, digits and /_+=.@-`,
      );
    }
    return;
  }
  const arn = parseArn(id);
  const name = /^secret:(.+)$/.exec(arn?.resource ?? '')?.[1];
  if (
    arn?.service !== 'secretsmanager' ||
    !arn.region ||
    !/^\d{12}$/.test(arn.account) ||
    name === undefined ||
    !SECRET_NAME.test(name)
  ) {
    throw new LineProblem(
      'reference-syntax',
      'expected an ARN such as arn:aws:secretsmanager:us-east-1:123456789012:secret:prod/db-AbCdEf',
    );
  }
}

/** A `*` on the left stands for what a `*` on the right stood for. */
function checkStars(name: string | undefined, read: SecretRead, selector: Selector | undefined): void {
  const right = [read.kind === 'prefix', selector?.kind === 'all-keys'].filter(Boolean).length;
  if (right === 2)
    throw new LineProblem(
      'reference-wildcard',
      'a prefix and "#*" in one line would leave it open which "*" names the secrets',
    );
  if (name === undefined) return;
  if (name.endsWith('*') && right === 0)
    throw new LineProblem('reference-wildcard', '"*" left of "=" needs a "*" right of it');
  if (!name.endsWith('*') && right === 1)
    throw new LineProblem('reference-wildcard', `many secrets can't have the one name "${name}"; write ${name}_* or *`);
}

function quote(text: string): string {
  return JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
}
