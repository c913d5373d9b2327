import type { OtherAddresses } from './address.ts';
import { deriveName, nameProblem } from './name.ts';
import { parseReferences, queryIn, splitName } from './parse.ts';

const LONGEST = 200;
const SCHEME = /^(ssm|vault|gcp|azure):\s*/i;

/** What to write in place of a line that can't be used, where it is known and would be right; or ''. */
export function lineAdvice(line: string, others: OtherAddresses): string {
  if (line.length > LONGEST) return '';
  const isRight = (text: string): boolean => parseReferences(text, others).problems.length === 0;
  const { name, optional, text } = splitName(asAssignment(line));
  const reference = meantReference(unquoted(text));
  const meant = name === undefined ? reference : `${meantName(unquoted(name))} ${optional ? '?=' : '='} ${reference}`;
  const named = `NAME = ${line}`;
  return [
    !isRight(line) && isRight(meant) ? `; write ${meant}` : '',
    !/^\w+\s*\??=/.test(line) && isRight(named)
      ? `; ${line.includes('=') ? 'for an id that holds "=", ' : ''}write ${named}`
      : '',
  ].join('');
}

/** Written as a list of YAML, as other tools write a name (`NAME, id`, `NAME: id`), or with another sign than `=`. */
function asAssignment(line: string): string {
  const bare = line.replace(/^-\s+/, '');
  if (SCHEME.test(bare)) return bare;
  return bare
    .replace(/^(['"]?[A-Za-z_]\w*['"]?)(?:\s*,\s*|\s*:\s+)(?=\S)/, '$1 = ')
    .replace(/^([^=#]*?)\s*(?::=|==)\s*/, '$1 = ')
    .replace(/^([^=#]*?)\s*\?\s+=\s*/, '$1 ?= ');
}

function meantReference(text: string): string {
  const known = text.replace(SCHEME, (_, scheme: string) => `${scheme.toLowerCase()}:`);
  const [, id = '', selector = ''] = /^([^#]*)#(.*)$/.exec(known) ?? [];
  const query = queryIn(selector);
  if (query === undefined) return known;
  return `${id}${query}#${selector.slice(0, -query.length)}`.replace(/#$/, '');
}

function unquoted(text: string): string {
  return text.replace(/^(['"])(.*)\1$/, '$2');
}

/** With what no name may hold made `_`, and out of the reserved ones. */
function meantName(name: string): string {
  const [, stem = '', star = ''] = /^(.+?)(\*?)$/s.exec(name) ?? [];
  if (stem === '' || name === '*') return name;
  const problemOf = (text: string): string | undefined => nameProblem(star === '' ? text : `${text}_`)?.code;
  const free = problemOf(stem) === 'name-invalid' ? deriveName(stem) : stem;
  return `${problemOf(free) === undefined ? '' : 'SECRET_'}${free}${star}`;
}
