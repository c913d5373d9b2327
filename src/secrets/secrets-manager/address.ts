import { arnProblem } from '../arn-problem.ts';
import { type LineProblem, lineProblem } from '../line-problem.ts';
import { parseQuery, queryProblem, splitQuery } from '../query.ts';
import { quote } from '../quotation.ts';
import type { SecretsManagerRead } from '../reference.ts';

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html: a name's characters. */
const SECRET_NAME = /^[A-Za-z0-9/_+=.@!-]{1,512}$/;
/** The same with the hyphen and six characters that an ARN adds. */
const ARN_RESOURCE = /^secret:[A-Za-z0-9/_+=.@!-]{1,519}$/;
const ARN = 'arn:aws:secretsmanager:us-east-1:123456789012:secret:prod/db-AbCdEf';
/** A stage's or a version's. https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html */
const VERSION = /^[\w+=.@/-]{1,256}$/;

/** `id[?stage=…|version=…]`, or a prefix with `*` at its end. */
export function parseSecretAddress(address: string): SecretsManagerRead | LineProblem {
  const { id, query } = splitQuery(address);
  if (id.includes('*')) return parsePrefix(id, query !== undefined);
  const version = query === undefined ? {} : parseVersion(query);
  if ('kind' in version) return version;
  return idProblem(id) ?? { kind: 'secret', id, ...version };
}

function parseVersion(query: string): { stage?: string; version?: string } | LineProblem {
  const setting = parseQuery(query, ['stage', 'version']);
  if ('kind' in setting) return setting;
  const { key, value } = setting;
  if (!VERSION.test(value)) return queryProblem(key, value);
  if (key === 'stage') return { stage: value };
  return value.length >= 32 && value.length <= 64
    ? { version: value }
    : queryProblem(key, value, "; expected a version's id of 32 to 64 characters");
}

function parsePrefix(id: string, hasQuery: boolean): SecretsManagerRead | LineProblem {
  const prefix = id.slice(0, -1);
  if (!id.endsWith('*') || prefix.includes('*'))
    return lineProblem('reference-wildcard', 'one "*" may stand at the end of the id, and nowhere else');
  if (hasQuery) {
    return lineProblem('reference-wildcard', 'a prefix reads current versions; ?stage= and ?version= need a whole id');
  }
  if (!SECRET_NAME.test(prefix)) {
    return lineProblem(
      'reference-wildcard',
      `${quote(prefix)} is no prefix: expected the beginning of secret names, such as prod/payments/*`,
    );
  }
  return { kind: 'prefix', prefix };
}

function idProblem(id: string): LineProblem | undefined {
  if (id.startsWith('arn:')) return arnProblem(id, ARN, ARN_RESOURCE);
  if (id === '') return lineProblem('reference-syntax', "there is no secret's name or ARN");
  if (SECRET_NAME.test(id)) return undefined;
  const strange = /[^A-Za-z0-9/_+=.@!-]/u.exec(id)?.[0];
  return lineProblem(
    'reference-syntax',
    `${quote(id)} is no secret's name: expected 1 to 512 of letters, digits and /_+=.@!-, found ${
      strange === undefined ? `${id.length}` : quote(strange)
    }`,
  );
}
