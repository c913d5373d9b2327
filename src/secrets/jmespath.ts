import type { JsonDocument } from './document.ts';

declare module 'jmespath' {
  /** Parses alone; its types leave it out. */
  export function compile(expression: string): object;
}

export type Found =
  | { readonly kind: 'result'; readonly result: unknown }
  /** The text is no expression (`syntax`), or it asks a function for what this document can't give. */
  | { readonly kind: 'syntax' | 'unfit'; readonly why: string };

/** The library's messages about calls that name functions, counts and types: no part of the document. */
const ABOUT_CALLS = /^(?:Unknown function|ArgumentError|TypeError): \w+\(\)[ \w<>,.]*$/;

/** Evaluates a JMESPath expression (https://jmespath.org/specification.html). No message of the library that could quote a document is passed on. */
export async function searchDocument({ exact, plain }: JsonDocument, expression: string): Promise<Found> {
  // Alone, an expression reference is its own syntax tree, not something found.
  if (expression.startsWith('&')) return { kind: 'syntax', why: '' };
  const { compile, search } = (await import('jmespath')).default;
  try {
    compile(expression);
  } catch (error) {
    return { kind: 'syntax', why: messageOf(error) };
  }
  const attempt = (document: unknown): Found => {
    try {
      return { kind: 'result', result: search(document, expression) };
    } catch (error) {
      const said = messageOf(error);
      return { kind: 'unfit', why: ABOUT_CALLS.test(said) ? said : '' };
    }
  };
  const found = attempt(plain);
  if (found.kind !== 'result' || exact === plain) return found;
  const kept = attempt(exact);
  return kept.kind === 'result' && isSame(kept.result, found.result) ? kept : found;
}

/** Empty where the library has tripped over itself. */
function messageOf(error: unknown): string {
  return error instanceof Error && !(error instanceof TypeError) ? error.message.slice(0, 200) : '';
}

/** Do both say the same, but for the way numbers are written? */
function isSame(exact: unknown, plain: unknown): boolean {
  const written = JSON.stringify(exact);
  return written !== undefined && JSON.stringify(JSON.parse(written)) === JSON.stringify(plain);
}
