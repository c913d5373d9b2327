import type { ScalarNode } from '../document/node.ts';
import type { ExternalSecret } from '../eso/external-secret.ts';
import type { Findings } from '../finding.ts';

/** `{{ `{{ .key }}` }}` is how a chart writes an ExternalSecret's template: what it makes of it is what should be read. */
export function noteEscaped(
  secret: ExternalSecret,
  texts: readonly ScalarNode[],
  used: ReadonlySet<string>,
  findings: Findings,
): boolean {
  const unused = secret.data.map(({ secretKey }) => secretKey.text).filter((key) => !used.has(key));
  for (const text of texts) {
    for (const { 0: whole, 1: escaped = '', index } of text.text.matchAll(ESCAPED)) {
      const key = unused.find((one) => new RegExp(`\\.${one.replace(/[^\w]/g, '\\$&')}\\b`).test(escaped || whole));
      if (key === undefined) continue;
      findings.add(
        'manifest-unrendered',
        text.at(index),
        key,
        `The template of "${key}" is escaped, as a chart's is: the Secret would hold it as it stands.`,
        'Render the chart first, and name what comes out.',
      );
      return true;
    }
  }
  return false;
}

const ESCAPED = /\{\{-?\s*`([^`]*)`|\{\{-?\s*"\{\{"\s*-?\}\}(.*?)\{\{-?\s*"\}\}"|\{\{-?\s*printf\s+"(\{\{[^"]*)"/gs;
