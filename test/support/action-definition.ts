import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What the runner takes from an action.yml. */
export interface ActionDefinition {
  /** Inputs that are declared, with their defaults. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Paths inside the action's folder. */
  readonly entries: Readonly<Partial<Record<'pre' | 'main' | 'post', string>>>;
}

interface Metadata {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown } | null>>;
  readonly runs: Readonly<Record<string, unknown>>;
}

/** `context` holds what a default may be an expression of, as in `${{ github.token }}`. */
export function readAction(folder: string, context: Readonly<Record<string, string>> = {}): ActionDefinition {
  const { inputs = {}, runs } = parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as Metadata;
  const entries = ['pre', 'main', 'post'].flatMap((name) =>
    typeof runs[name] === 'string' ? [[name, runs[name]]] : [],
  );
  return {
    inputs: Object.fromEntries(
      Object.entries(inputs).map(([name, input]) => [name, evaluated(String(input?.default ?? ''), context)]),
    ),
    entries: Object.fromEntries(entries),
  };
}

/** INPUT_*: every declared input, given or not, and what else is given; blanks become `_`, hyphens stay. */
export function inputVariables(
  action: ActionDefinition,
  given: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const variables = new Map<string, string>();
  for (const [name, value] of [...Object.entries(action.inputs), ...Object.entries(given)]) {
    variables.set(`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value);
  }
  return Object.fromEntries(variables);
}

function evaluated(text: string, context: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{\s*([\w.]+)\s*\}\}/g, (_whole, name: string) => context[name] ?? '');
}
