import { type JsonNode, type JsonObject, readJson } from './json.ts';
import { positionsIn } from './place.ts';
import type { PolicyProblem } from './problem.ts';
import type { Cursor } from './shape.ts';

/** The policy inside what was given. Places count in `source`. */
export type PolicyDocument =
  | { readonly kind: 'document'; readonly source: string; readonly root: Cursor<JsonObject> }
  | { readonly kind: 'problems'; readonly problems: readonly PolicyProblem[] };

/** More than ten times what IAM stores in a role. */
const LONGEST = 131_072;

/** Finds the policy: bare, URL-encoded, or in the answer of `aws iam get-role` (where it may be URL-encoded again). */
export function readDocument(given: string): PolicyDocument {
  if (given.length > LONGEST) {
    return fault(given, 0, '', `expected a trust policy, found ${given.length} characters, more than any role holds`);
  }
  return findPolicy(decode(given), '');
}

function findPolicy(source: string, path: string): PolicyDocument {
  const root = readJson(source);
  if (root.kind === 'fault') {
    return fault(source, root.at, path, `expected ${root.expected}, found ${root.found}`);
  }
  const role = member(root, 'Role');
  const inner =
    role === undefined ? member(root, 'AssumeRolePolicyDocument') : member(role, 'AssumeRolePolicyDocument');
  const way = role === undefined ? 'AssumeRolePolicyDocument' : 'Role.AssumeRolePolicyDocument';
  if (inner?.kind === 'string') return findPolicy(decode(inner.text), path);
  const node = inner ?? root;
  if (node.kind !== 'object') return fault(source, node.at, path, `expected an object, found the ${node.kind} instead`);
  return { kind: 'document', source, root: { node, at: node.at, path: inner === undefined ? path : way } };
}

function member(node: JsonNode, name: string): JsonNode | undefined {
  return node.kind === 'object' ? node.members.find((one) => one.name === name)?.value : undefined;
}

/** IAM's API returns documents percent-encoded (RFC 3986); a byte order mark is no part of either. */
function decode(text: string): string {
  const bare = text.replace(/^\uFEFF/, '');
  if (!/^\s*%7B/i.test(bare)) return bare;
  try {
    return decodeURIComponent(bare.trim().replaceAll('+', '%20'));
  } catch {
    return bare;
  }
}

function fault(source: string, at: number, path: string, message: string): PolicyDocument {
  return {
    kind: 'problems',
    problems: [{ code: 'policy-syntax', place: { ...positionsIn(source)(at), path }, message }],
  };
}
