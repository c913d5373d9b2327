import type { Place } from '../../audit/finding.ts';
import { fromText, toText } from '../../golang/text.ts';
import { compileRegexp } from '../../regexp/regexp.ts';
import { parseTemplate, renderTemplate } from '../../template/template.ts';
import type { TemplateWorld } from '../../template/world.ts';
import type { ManifestRule } from '../rule-ids.ts';
import type { ShowKey } from '../secret-key.ts';
import type { Rewrite } from './external-secret.ts';
import type { Fetched } from './keys.ts';
import { mergeValues } from './merge.ts';

export type Rewritten =
  | { readonly kind: 'keys'; readonly values: Fetched }
  | { readonly kind: 'problem'; readonly rule: ManifestRule; readonly place: Place; readonly message: string };

/** Applies the operations in turn, each to what the one before has left. */
export function rewriteKeys(
  operations: readonly Rewrite[],
  fetched: Fetched,
  template: TemplateWorld,
  show: ShowKey,
): Rewritten {
  let values = fetched;
  for (const operation of operations) {
    const rewritten = rewriteOnce(operation, values, template, show);
    if (rewritten.kind === 'problem') return rewritten;
    values = rewritten.values;
  }
  return { kind: 'keys', values };
}

function rewriteOnce(operation: Rewrite, fetched: Fetched, template: TemplateWorld, show: ShowKey): Rewritten {
  if (operation.kind === 'merge') {
    const merged = mergeValues(operation, fetched, show);
    if (merged.kind === 'keys') return merged;
    return { kind: 'problem', rule: merged.rule, place: operation.place, message: merged.message };
  }
  const rename = operation.kind === 'regexp' ? byRegexp(operation) : byTemplate(operation, template);
  const values = new Map<string, string>();
  const from = new Map<string, string>();
  for (const [key, value] of fetched) {
    const renamed = rename(key);
    if (typeof renamed !== 'string') return renamed;
    const earlier = from.get(renamed);
    if (earlier !== undefined) {
      const message = `${show(earlier)} and ${show(key)} both become ${show(renamed)}, and which of them is kept is left to chance`;
      return { kind: 'problem', rule: 'live-value', place: operation.place, message };
    }
    from.set(renamed, key);
    values.set(renamed, value);
  }
  return { kind: 'keys', values };
}

type Rename = (key: string) => string | Extract<Rewritten, { kind: 'problem' }>;

function byRegexp({ place, source, target }: Extract<Rewrite, { kind: 'regexp' }>): Rename {
  const compiled = compileRegexp(source.text);
  return (key) =>
    compiled.kind === 'regexp'
      ? toText(compiled.regexp.replaceAll(fromText(key), fromText(target?.text ?? '')))
      : { kind: 'problem', rule: 'regexp-invalid', place, message: compiled.message };
}

function byTemplate(
  { place, template: text }: Extract<Rewrite, { kind: 'transform' }>,
  template: TemplateWorld,
): Rename {
  const parsed = parseTemplate('transform', text.text);
  const problem = (rule: ManifestRule, message: string): ReturnType<Rename> => ({
    kind: 'problem',
    rule,
    place,
    message,
  });
  return (key) => {
    if (parsed.kind === 'problems')
      return problem('template-syntax', parsed.problems[0]?.message ?? 'it does not parse');
    const rendered = renderTemplate(parsed.template, [['value', new TextEncoder().encode(key)]], template);
    return rendered.kind === 'bytes'
      ? new TextDecoder().decode(rendered.bytes)
      : problem('live-template', rendered.problem.message);
  };
}
