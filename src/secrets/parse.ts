import type { Problem } from '../errors.ts';
import { type OtherAddresses, parseAddress } from './address.ts';
import { knownName } from './known-name.ts';
import { type LineProblem, lineProblem } from './line-problem.ts';
import { stemProblem } from './name.ts';
import { quote } from './quotation.ts';
import type { SecretRead, SecretReference, Selector } from './reference.ts';
import { isWildcard } from './stores.ts';
import { TakenNames } from './taken-names.ts';

export const LINE_BREAK: RegExp = /\r\n|\n|\r/;

export interface ParsedReferences {
  readonly references: readonly SecretReference[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the `secrets` input; every problem is reported, each with its line and the author's own text: names that are not
 * free too, where the line alone gives them. `others` may be left out where the text has no scheme of a store outside AWS.
 */
export function parseReferences(input: string, others: OtherAddresses = {}): ParsedReferences {
  const references: SecretReference[] = [];
  const problems: Problem[] = [];
  const names = new TakenNames();
  for (const [index, raw] of input.split(LINE_BREAK).entries()) {
    const text = raw.trim();
    if (text === '' || text.startsWith('#')) continue;
    const line = index + 1;
    const { name, reference, wrong } = parseLine(text, others);
    const wrongName = name === undefined ? undefined : names.take(name, line);
    for (const { code, message } of [...(wrongName === undefined ? [] : [wrongName]), ...wrong])
      problems.push({ code, where: `secrets, line ${line}`, message: `${quote(text)}: ${message}` });
    if (reference !== undefined && wrongName === undefined) references.push({ line, ...reference });
  }
  return { references, problems };
}

interface Line {
  /** Given by the line alone, even where the rest of it can't be read. */
  readonly name: string | undefined;
  readonly reference?: Omit<SecretReference, 'line'>;
  readonly wrong: readonly LineProblem[];
}

function parseLine(line: string, others: OtherAddresses): Line {
  const { name, optional, text: written } = splitName(line);
  const whole = name === undefined || name === '' || name.includes('*') ? undefined : name;
  const wrong = name === undefined || name === whole ? [] : wrongStem(name);
  if (written === '')
    return { name: whole, wrong: [...wrong, lineProblem('reference-syntax', 'there is no reference right of "="')] };

  const comment = commentIn(written);
  const text = comment < 0 ? written : written.slice(0, comment);
  if (comment >= 0) {
    const rule = 'a comment stands on a line of its own, a selector right behind the id';
    wrong.push(lineProblem('reference-syntax', `there is a blank before "#": ${rule}`));
  }
  const hash = text.indexOf('#');
  const read = parseAddress((hash < 0 ? text : text.slice(0, hash)).trim(), others);
  if (read.kind === 'problem') wrong.push(read);
  const selector = hash < 0 ? undefined : parseSelector(text.slice(hash + 1).trim());
  if (selector?.kind === 'problem') wrong.push(selector);
  if (wrong.length > 0 || read.kind === 'problem' || selector?.kind === 'problem') return { name: whole, wrong };
  const wrongStars = starProblem(name, read, selector);
  if (wrongStars !== undefined) return { name: whole, wrong: [wrongStars] };
  const reference = { text, name, optional, read, selector };
  return { name: knownName(reference), reference, wrong };
}

/** What is left of `=`, if the line has a name: a `=` behind `?stage`, `?version` or `#` belongs to the reference. */
export function splitName(line: string): { name: string | undefined; optional: boolean; text: string } {
  const equals = line.indexOf('=');
  const hash = line.indexOf('#');
  const bare = { name: undefined, optional: false, text: line };
  if (equals < 0 || (hash >= 0 && hash < equals)) return bare;
  const optional = line[equals - 1] === '?';
  const name = line.slice(0, optional ? equals - 1 : equals).trim();
  return !optional && /\?[A-Za-z]+$/.test(name) ? bare : { name, optional, text: line.slice(equals + 1).trim() };
}

function wrongStem(name: string): LineProblem[] {
  if (name === '*') return [];
  if (name === '') return [lineProblem('name-invalid', 'there is no name left of "="')];
  if (name.indexOf('*') < name.length - 1) {
    const message = `one "*" may stand at the end of the name, and nowhere else: ${quote(name)}`;
    return [lineProblem('reference-wildcard', message)];
  }
  const problem = stemProblem(name.slice(0, -1));
  return problem === undefined ? [] : [lineProblem(problem.code, problem.message)];
}

/** Where a comment stands behind a reference, or -1. Nothing but what a selector quotes has a blank before `#`. */
function commentIn(text: string): number {
  return text.replace(/"[^"]*"|'[^']*'|`[^`]*`/g, (quoted) => '_'.repeat(quoted.length)).search(/\s#/);
}

function parseSelector(text: string): Selector | LineProblem {
  if (text === '') return lineProblem('reference-syntax', 'there is no selector behind "#"');
  const query = queryIn(text);
  if (query !== undefined) return lineProblem('reference-query', `${quote(query)} belongs before "#"`);
  return text === '*' ? { kind: 'all-keys' } : { kind: 'path', path: text };
}

/** A query at the end of a selector: in JMESPath, `?` follows `[` alone. */
export function queryIn(selector: string): string | undefined {
  return /(?:^|[^[])(\?(?:stage|version|label)=[\w+=.@/-]*)$/.exec(selector)?.[1];
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
      ? '"*" left of "=" needs "#*" right of it, or a prefix such as prod/*'
      : `many secrets can't have the one name "${name}"; write ${name}_* or *`,
  );
}
