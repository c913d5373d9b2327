import type { ScalarNode } from '../document/node.ts';
import type { Findings } from '../finding.ts';

/** A key, written or an action, and a value that is one action to the end of the line. */
const VALUE =
  /^([ \t]*(?:[\w.-]+|["'][^"'\n]*["']|\{\{[^\n]*?\}\}):[ \t]+)\{\{-?([^}\n]*)-?\}\}[ \t]*(?:\{\{-?\s*end\s*-?\}\}[ \t]*)?$/gm;
/** What leaves nothing that YAML would take for anything but one text. */
const SAFE =
  /(?:^|\|)\s*(?:quote|squote|toJson|toRawJson|toPrettyJson|b64enc|sha(?:1|256|512)sum|printf\s+"%q")\b[^|]*$/;

/** Values in a template whose result is read as YAML once more. */
export function checkUnquoted(text: ScalarNode, findings: Findings): void {
  for (const { 1: before = '', 2: action = '', index } of text.text.matchAll(VALUE)) {
    if (
      SAFE.test(action.trim().replace(/-$/, '')) ||
      /^\s*(?:if|range|with|end|else|define|template|block)\b/.test(action)
    )
      continue;
    findings.add(
      'template-unquoted',
      text.at(index + before.length),
      action.trim(),
      'The rendered value is read as YAML again: 0123, yes, 1e6, or a text with ": " or " #" comes out as something else.',
      `{{ ${action.trim().replace(/\s*-$/, '')} | quote }}`,
    );
  }
}
