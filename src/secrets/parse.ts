import type { Problem } from '../errors.ts';
import { type OtherAddresses, parseAddress } from './address.ts';
import { type LineProblem, lineProblem } from './line-problem.ts';
import { deriveName, nameProblem, stemProblem } from './name.ts';
import { escapeUnseen, quote } from './quotation.ts';
import type { SecretRead, SecretReference, Selector } from './reference.ts';
import { isWildcard } from './stores.ts';

export interface ParsedReferences {
  readonly references: readonly SecretReference[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the `secrets` input; every problem is reported, each with its line and the author's own text. `others` may be left
 * out where the text has no scheme of a store outside AWS.
 */
export function parseReferences(input: string, others: OtherAddresses = {}): ParsedReferences {
  const references: SecretReference[] = [];
  const problems: Problem[] = [];
  for (const [index, raw] of input.split(/\r\n|\n|\r/).entries()) {
    const text = raw.trim();
    if (text === '' || text.startsWith('#')) continue;
    const line = index + 1;
    const parsed = parseLine(text, others);
    if (!Array.isArray(parsed)) references.push({ line, ...parsed });
    else {
      for (const { code, message } of parsed)
        problems.push({ code, where: `secrets, line ${line}`, message: `${quote(text)}: ${message}` });
    }
  }
  return { references, problems };
}

function parseLine(line: string, others: OtherAddresses): Omit<SecretReference, 'line'> | LineProblem[] {
  const { name, optional, text } = splitName(line);
  const wrongName = name === undefined ? undefined : writtenNameProblem(name, text, line, others);
  const problems = wrongName === undefined ? [] : [wrongName];
  if (text === '') return [...problems, lineProblem('reference-syntax', 'there is no reference right of "="')];

  const hash = text.indexOf('#');
  const read = parseAddress((hash < 0 ? text : text.slice(0, hash)).trim(), others);
  if (read.kind === 'problem') problems.push(read);
  const selector = hash < 0 ? undefined : parseSelector(text.slice(hash + 1).trim());
  if (selector?.kind === 'problem') problems.push(selector);
  if (problems.length > 0 || read.kind === 'problem' || selector?.kind === 'problem') return problems;
  const wrongStars = starProblem(name, read, selector);
  return wrongStars === undefined ? { text, name, optional, read, selector } : [wrongStars];
}

/** What is left of `=`, if the line has a name: a `=` behind `?stage`, `?version` or `#` belongs to the reference. */
function splitName(line: string): { name: string | undefined; optional: boolean; text: string } {
  const equals = line.indexOf('=');
  const hash = line.indexOf('#');
  const bare = { name: undefined, optional: false, text: line };
  if (equals < 0 || (hash >= 0 && hash < equals)) return bare;
  const optional = line[equals - 1] === '?';
  const name = line.slice(0, optional ? equals - 1 : equals).trim();
  return !optional && /\?[A-Za-z]+$/.test(name) ? bare : { name, optional, text: line.slice(equals + 1).trim() };
}

function writtenNameProblem(name: string, text: string, line: string, others: OtherAddresses): LineProblem | undefined {
  if (name === '*') return undefined;
  if (name === '') return lineProblem('name-invalid', 'there is no name left of "="');
  const star = name.indexOf('*');
  if (star >= 0 && star < name.length - 1)
    return lineProblem(
      'reference-wildcard',
      `one "*" may stand at the end of the name, and nowhere else: ${quote(name)}`,
    );
  const problem = star < 0 ? nameProblem(name) : stemProblem(name.slice(0, -1));
  if (problem === undefined) return undefined;
  const advice = problem.code === 'name-invalid' ? nameAdvice(name, text, line, others) : '';
  return lineProblem(problem.code, `${problem.message}${advice}`);
}

/** The line the author may have meant: with another name, or with one where the id itself holds `=`. */
function nameAdvice(name: string, text: string, line: string, others: OtherAddresses): string {
  if (line.length > 200) return '';
  const star = name.endsWith('*') ? '*' : '';
  const renamed = `${deriveName(star === '' ? name : name.slice(0, -1))}${star} = ${text}`;
  const whole = parseAddress(line, others).kind === 'secret' ? `; for an id that holds "=", write NAME = ${line}` : '';
  return escapeUnseen(`; write ${renamed}${whole}`);
}

function parseSelector(text: string): Selector | LineProblem {
  if (text === '') return lineProblem('reference-syntax', 'there is no selector behind "#"');
  return text === '*' ? { kind: 'all-keys' } : { kind: 'path', path: text };
}

/** A `*` on the left stands for what a `*` on the right stood for. */
function starProblem(
  name: string | undefined,
  read: SecretRead,
  selector: Selector | undefined,
): LineProblem | undefined {
  const right = [isWildcard(read), selector?.kind === 'all-keys'].filter(Boolean).length;
  if (right === 2) {
    return lineProblem(
      'reference-wildcard',
      'a prefix and "#*" in one line would leave it open which "*" names the secrets',
    );
  }
  if (name === undefined || name.endsWith('*') === (right === 1)) return undefined;
  return lineProblem(
    'reference-wildcard',
    right === 0
      ? '"*" left of "=" needs a "*" right of it'
      : `many secrets can't have the one name "${name}"; write ${name}_* or *`,
  );
}
