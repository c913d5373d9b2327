import { quote } from '../secrets/quotation.ts';

/** Why AWS refuses, in one sentence, and what changes that. */
export interface Cause {
  /** Kebab-case, stable: tests go by it. */
  readonly code: string;
  /** One sentence without a stop; it names what is wanted and what the token says. */
  readonly text: string;
  /** What to change. */
  readonly fix?: string | undefined;
}

export function cause(code: string, text: string, fix?: string): Cause {
  return { code, text, fix };
}

/** A policy's or token's own text, quoted on one line. Subjects are shown whole unless they are absurd. */
export function said(text: string): string {
  return quote(text, 500);
}
