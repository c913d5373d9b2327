import type { JsonDocument } from './document.ts';

export type Found =
  | { readonly kind: 'result'; readonly result: unknown }
  /** The text is no expression. */
  | { readonly kind: 'syntax' }
  /** It is one, but it asks a function for what this document can't give. */
  | { readonly kind: 'unfit' };

/** Evaluates a JMESPath expression (https://jmespath.org/specification.html). The library's messages quote documents, so none is passed on. */
export async function searchDocument({ exact, plain }: JsonDocument, expression: string): Promise<Found> {
  // Alone, an expression reference is its own syntax tree, not something found.
  if (expression.startsWith('&')) return { kind: 'syntax' };
  const { search } = (await import('jmespath')).default;
  const attempt = (document: unknown): Found => {
    try {
      return { kind: 'result', result: search(document, expression) };
    } catch (error) {
      const misread = error instanceof Error && /^(?:Parser|Lexer)Error$/.test(error.name);
      return { kind: misread ? 'syntax' : 'unfit' };
    }
  };
  const found = attempt(plain);
  if (found.kind !== 'result' || exact === plain) return found;
  const kept = attempt(exact);
  return kept.kind === 'result' && isSame(kept.result, found.result) ? kept : found;
}

/** Do both say the same, but for the way numbers are written? */
function isSame(exact: unknown, plain: unknown): boolean {
  const written = JSON.stringify(exact);
  return written !== undefined && JSON.stringify(JSON.parse(written)) === JSON.stringify(plain);
}
