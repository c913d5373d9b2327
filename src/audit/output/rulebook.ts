import type { Finding } from '../finding.ts';

/** What findings are told with: the command that finds them, and what its rules are called. */
export interface Rulebook {
  /** `keyless audit` */
  readonly command: string;
  /** The README's section on it. */
  readonly section: string;
  readonly rules: Readonly<Record<string, RuleFacts>>;
}

export interface RuleFacts {
  readonly title: string;
  /** In Markdown: why it matters, and what to do. */
  readonly help: string;
  /** For code scanning. */
  readonly properties: Readonly<Record<string, string | readonly string[]>>;
}

/** Of its rule; a finding of another process brings it along. */
export function titleOf({ rule, title }: Finding<string>, { rules }: Rulebook): string {
  return title ?? rules[rule]?.title ?? rule;
}
