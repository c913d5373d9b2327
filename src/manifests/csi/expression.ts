import jmespath from 'jmespath';
import type { Place } from '../../audit/finding.ts';
import { quote } from '../../secrets/quotation.ts';
import type { Findings } from '../finding.ts';

/** Is it JMESPath? A key with a hyphen, unquoted, is what most often isn't. */
export function checkExpression(path: string, place: Place, subject: string, findings: Findings): void {
  if (parses(path)) return;
  const hyphen = /^\w+(?:-\w+)+$/.test(path);
  findings.add(
    'csi-jmespath',
    place,
    subject,
    `Invalid JMES Path: ${quote(path, 120)}.`,
    hyphen
      ? `path: '"${path}"'`
      : 'Correct it by https://jmespath.org/specification.html; a key with other characters than letters, digits and _ is quoted twice: path: \'"a-b"\'',
  );
}

/** The library compiles what it searches; that null does not fit the expression is another matter. */
function parses(path: string): boolean {
  try {
    jmespath.search(null, path);
    return true;
  } catch (error) {
    return !(error instanceof Error && /^(?:Parser|Lexer)Error$/.test(error.name));
  }
}
