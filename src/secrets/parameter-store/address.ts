import { arnProblem } from '../arn-problem.ts';
import { type LineProblem, lineProblem } from '../line-problem.ts';
import { parseQuery, queryProblem, splitQuery } from '../query.ts';
import { quote } from '../quotation.ts';
import type { ParameterStoreRead } from '../reference.ts';

/** With its version or label, too. https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html */
const LONGEST = 2048;
/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html */
const NAME = /^[A-Za-z0-9_./-]+$/;
const EXAMPLE = 'arn:aws:ssm:us-east-1:123456789012:parameter/prod/payments/url';
/** Secrets Manager's names, through Parameter Store. https://docs.aws.amazon.com/systems-manager/latest/userguide/integration-ps-secretsmanager.html */
const SECRET = /^\/aws\/reference\/secretsmanager\/[A-Za-z0-9/_+=.@!-]+$/;
const VERSION = /^[1-9]\d{0,18}$/;
/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_LabelParameterVersion.html */
const LABEL = /^(?!aws|ssm)[A-Za-z_.-][\w.-]{0,99}$/i;

/** `id[?version=…|label=…]`, or a path with `/*` at its end. */
export function parseParameterAddress(address: string): ParameterStoreRead | LineProblem {
  const { id, query } = splitQuery(address);
  if (id.includes('*')) return parsePath(id, query !== undefined);
  const version = query === undefined ? {} : parseVersion(query);
  if ('kind' in version) return version;
  return idProblem(id) ?? { kind: 'parameter', id, ...version };
}

function parseVersion(query: string): { version?: string; label?: string } | LineProblem {
  if (/(?:^|&)stage(?:=|$)/.test(query)) {
    return lineProblem('reference-query', 'parameters have no stages; expected ?version= or ?label=');
  }
  const setting = parseQuery(query, ['version', 'label']);
  if ('kind' in setting) return setting;
  const { key, value } = setting;
  if (key === 'version') {
    return VERSION.test(value) ? { version: value } : queryProblem(key, value, '; expected a number, such as 3');
  }
  const expected = '; expected letters, digits and ._-, not beginning with a digit, "aws" or "ssm", at most 100';
  return LABEL.test(value) ? { label: value } : queryProblem(key, value, expected);
}

function parsePath(id: string, hasQuery: boolean): ParameterStoreRead | LineProblem {
  const prefix = id.slice(0, -1);
  if (!id.endsWith('*') || prefix.includes('*'))
    return lineProblem('reference-wildcard', 'one "*" may stand at the end of the path, and nowhere else');
  if (hasQuery) {
    return lineProblem('reference-wildcard', 'a path reads current versions; ?version= and ?label= need a whole name');
  }
  if (!/^\/(?:.*[^/]\/)?$/.test(prefix) || !NAME.test(prefix) || prefix.length > LONGEST) {
    return lineProblem(
      'reference-wildcard',
      `${quote(id)} is no path: expected all that is under a level, such as ssm:/prod/payments/*`,
    );
  }
  return { kind: 'parameters', prefix };
}

function idProblem(id: string): LineProblem | undefined {
  if (id.startsWith('arn:'))
    return arnProblem(id, 'ssm', (resource) => id.length <= LONGEST && isParameter(resource), EXAMPLE);
  if (id === '') return lineProblem('reference-syntax', "there is no parameter's name or ARN");
  if (id.length <= LONGEST && (SECRET.test(id) || (NAME.test(id) && /[^/]$/.test(id)))) return undefined;
  const strange = /[^A-Za-z0-9_./-]/u.exec(id)?.[0];
  const found = strange === undefined ? (id.endsWith('/') ? '"/" at its end' : `${id.length}`) : quote(strange);
  const advice = strange === ':' ? '; a version or label is written ?version= or ?label=' : '';
  return lineProblem(
    'reference-syntax',
    `${quote(id)} is no parameter's name: expected 1 to ${LONGEST} of letters, digits and /_.-, found ${found}${advice}`,
  );
}

function isParameter(resource: string): boolean {
  return resource.startsWith('parameter/') && NAME.test(resource) && !resource.endsWith('/');
}
