import { fromBytes, fromText, type GoString, toBytes, toText } from '../golang/text.ts';
import { type Fields, fieldsOf } from './analysis.ts';
import { executeTree } from './execute.ts';
import { FUNCTIONS, IRREPRODUCIBLE, UNSUPPORTED } from './functions/catalog.ts';
import { Budget, DEFAULT_LIMITS, type Limits } from './limits.ts';
import { parseTree, type Tree } from './parse.ts';
import { placeOf, type TemplateProblem } from './problem.ts';
import { type Any, dict } from './value.ts';
import type { TemplateWorld } from './world.ts';

/** A function that a template names, and where; line and column from 1. */
export interface FunctionUse {
  readonly name: string;
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** A template that can be rendered: it parses, and every function it names is here. */
export interface Template {
  readonly tree: Tree;
  readonly functions: readonly FunctionUse[];
  readonly fields: Fields;
}

export type ParsedTemplate =
  | { readonly kind: 'template'; readonly template: Template }
  | { readonly kind: 'problems'; readonly problems: readonly TemplateProblem[] };

export type RenderedTemplate =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'problem'; readonly problem: TemplateProblem };

/** Parses a template of an ExternalSecret (Go's text/template with sprig and the operator's own functions); `name` shows in Go's messages. */
export function parseTemplate(name: string, text: string): ParsedTemplate {
  const { parsed, functions: named } = parseTree(name, text);
  const source = fromText(text);
  const functions = named.map((node): FunctionUse => ({ name: toText(node.name), ...placeOf(source, node.at) }));
  const problems = [...functions.flatMap(functionProblem), ...('code' in parsed ? [parsed] : [])];
  if (problems.length > 0 || 'code' in parsed) return { kind: 'problems', problems };
  return { kind: 'template', template: { tree: parsed, functions, fields: fieldsOf(parsed, FUNCTIONS) } };
}

function functionProblem({ name, ...place }: FunctionUse): readonly TemplateProblem[] {
  if (FUNCTIONS.has(name)) return [];
  if (IRREPRODUCIBLE.has(name))
    return [
      {
        code: 'function-irreproducible',
        ...place,
        message: `function "${name}" gives another result each time, so none here could be the cluster's`,
      },
    ];
  if (UNSUPPORTED.has(name))
    return [{ code: 'function-unsupported', ...place, message: `function "${name}" is not supported here` }];
  return [{ code: 'function-unknown', ...place, message: `function "${name}" not defined` }];
}

/** Renders with `missingkey=error` over the fetched values, as the operator does. Nothing in a problem's `message` comes from a value. */
export function renderTemplate(
  { tree }: Template,
  data: Iterable<readonly [key: string, value: Uint8Array]>,
  world: TemplateWorld,
  limits: Limits = DEFAULT_LIMITS,
): RenderedTemplate {
  const entries = new Map<GoString, Any>();
  for (const [key, value] of data) entries.set(fromText(key), fromBytes(value));
  const rendered = executeTree(tree, FUNCTIONS, dict(entries, 'string'), { budget: new Budget(limits), ...world });
  return rendered.kind === 'text' ? { kind: 'bytes', bytes: toBytes(rendered.text) } : rendered;
}
