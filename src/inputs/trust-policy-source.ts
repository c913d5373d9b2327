/** Where a trust policy comes from: the input holds the JSON document itself, or the path of one in the workspace. */
export type TrustPolicySource =
  | { readonly kind: 'document'; readonly text: string }
  | { readonly kind: 'file'; readonly path: string };

/** No path that anyone writes begins as JSON does, URL-encoded or not. */
export function trustPolicySource(text: string): TrustPolicySource {
  return /^(?:[{["]|%7B)/i.test(text) ? { kind: 'document', text } : { kind: 'file', path: text };
}
