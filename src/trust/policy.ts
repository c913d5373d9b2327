import { readDocument } from './document.ts';
import type { JsonObject } from './json.ts';
import { parseStatements } from './parse-statement.ts';
import type { PolicyProblem } from './problem.ts';
import { type Cursor, Shape } from './shape.ts';
import type { Statement } from './statement.ts';

/**
 * A role's trust policy.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export interface TrustPolicy {
  readonly version: PolicyVersion;
  readonly statements: readonly Statement[];
}

/** Policy variables came with 2012-10-17. Without a Version element IAM takes 2008-10-17. */
export type PolicyVersion = '2008-10-17' | '2012-10-17';

export type ParsedPolicy =
  | { readonly kind: 'policy'; readonly policy: TrustPolicy }
  | { readonly kind: 'problems'; readonly problems: readonly PolicyProblem[] };

/**
 * Reads a trust policy: the document itself, the answer of `aws iam get-role` around it, or either of them URL-encoded as
 * IAM's API returns it. All that is wrong is reported at once; of broken JSON, the first fault. Never throws.
 */
export function parsePolicy(text: string): ParsedPolicy {
  const document = readDocument(text);
  if (document.kind === 'problems') return document;
  const shape = new Shape(document.source);
  const policy = readPolicy(shape, document.root);
  return policy === undefined || shape.problems.length > 0
    ? { kind: 'problems', problems: shape.problems.toSorted((one, other) => compare(one, other)) }
    : { kind: 'policy', policy };
}

function readPolicy(shape: Shape, root: Cursor<JsonObject>): TrustPolicy | undefined {
  const elements = shape.members(root, ['Version', 'Id', 'Statement']);
  const version = readVersion(shape, elements.get('Version'));
  const id = elements.get('Id');
  if (id !== undefined) shape.text(id);
  const list = shape.required(root, elements, 'Statement');
  if (list === undefined) return undefined;
  return { version, statements: parseStatements(shape, list) };
}

function readVersion(shape: Shape, element: Cursor | undefined): PolicyVersion {
  if (element === undefined) return '2008-10-17';
  return shape.choice(element, ['2012-10-17', '2008-10-17']) ?? '2012-10-17';
}

function compare(one: PolicyProblem, other: PolicyProblem): number {
  return one.place.line - other.place.line || one.place.column - other.place.column;
}
