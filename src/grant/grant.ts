import type { JsonDocument } from '../trust/json-value.ts';

/** What an account needs so that a job can assume a role: provider, role, and what the role may do. */
export interface Grant {
  readonly provider: Provider;
  readonly role: {
    readonly name: string;
    /** Seconds. */
    readonly maxSessionDuration: number;
    /** The one statement of its trust policy. */
    readonly trust: JsonDocument;
    /** Statements of its permissions; empty where it needs none. */
    readonly permissions: readonly JsonDocument[];
  };
  /** Where the AWS CLI has to ask, if not anywhere. */
  readonly region: string | undefined;
}

/** The account's IAM OIDC provider for GitHub's issuer. */
export interface Provider {
  readonly url: string;
  readonly arn: string;
  readonly audience: string;
  /** The account has it already. */
  readonly exists: boolean;
}

export const POLICY_NAME = 'keyless';

/** A policy document of these statements. */
export function policyDocument(statements: readonly JsonDocument[]): JsonDocument {
  return { Version: '2012-10-17', Statement: statements };
}
