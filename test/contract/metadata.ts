import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** action.yml, as far as the tests read it. https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax */
export interface Metadata {
  readonly name: string;
  readonly description: string;
  readonly author: string;
  readonly branding: { readonly icon: string; readonly color: string };
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly required?: boolean; readonly default?: unknown }>
  >;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: {
    readonly using: string;
    readonly main: string;
    readonly post: string;
    readonly 'post-if': string;
  };
}

export function readMetadata(): Metadata {
  return parse(readFileSync('action.yml', 'utf8'));
}
