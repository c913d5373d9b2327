import { quote } from '../../secrets/quotation.ts';
import { parseTemplate, type Template } from '../../template/template.ts';
import { characters } from '../bytes.ts';
import type { ScalarNode } from '../document/node.ts';
import type { Findings } from '../finding.ts';
import type { ManifestRule } from '../rule-ids.ts';

const RULES: Readonly<Record<string, ManifestRule>> = {
  'function-unknown': 'template-function',
  'function-unsupported': 'template-unsupported',
  'function-irreproducible': 'template-unsupported',
};

/** One template, parsed; undefined where it is none, which is noted, or where another tool fills it in first. */
export function checkText(name: string, text: ScalarNode, findings: Findings): Template | undefined {
  // Flux and envsubst put something else there before Go reads it.
  if (/\{\{[^}]*\$\{\w/.test(text.text)) return undefined;
  const parsed = parseTemplate(name, text.text);
  if (parsed.kind === 'template') return parsed.template;
  for (const { code, message, offset } of parsed.problems) {
    const rule = RULES[code] ?? 'template-syntax';
    const at = characters(text.text, offset);
    findings.add(
      rule,
      text.at(at),
      name,
      `In the template of ${quote(name, 60)}: ${message}.`,
      fixOf(rule, message, text.text),
    );
  }
  return undefined;
}

function fixOf(rule: ManifestRule, message: string, text: string): string {
  if (rule === 'template-unsupported')
    return 'Leave this manifest out of `manifests`; the cluster renders it all the same.';
  if (rule === 'template-function')
    return 'See https://external-secrets.io/latest/guides/templating/#helper-functions and https://masterminds.github.io/sprig/.';
  const dashed = /bad character U\+002D/.test(message) ? /\.([\w.]+-[\w.-]+)/.exec(text)?.[1] : undefined;
  return dashed === undefined
    ? 'Correct it by https://pkg.go.dev/text/template.'
    : `A key with a dash is asked for by index: {{ index . "${dashed}" }}`;
}
