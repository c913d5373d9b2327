/** A role's trust policy, and whether IAM would let a token assume the role. */
export interface TrustPolicy {
  readonly Version: '2012-10-17';
  readonly Statement: readonly Statement[];
}

interface Statement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Principal: { readonly Federated: string };
  readonly Action: string;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html */
export function allows(policy: TrustPolicy, provider: string, keys: ReadonlyMap<string, string>): boolean {
  const applying = policy.Statement.filter(
    (statement) =>
      statement.Principal.Federated === provider &&
      statement.Action === 'sts:AssumeRoleWithWebIdentity' &&
      Object.entries(statement.Condition ?? {}).every(([operator, tests]) =>
        Object.entries(tests).every(([key, wanted]) => holds(operator, [wanted].flat(), keys.get(key.toLowerCase()))),
      ),
  );
  return applying.some(({ Effect }) => Effect === 'Allow') && applying.every(({ Effect }) => Effect === 'Allow');
}

function holds(operator: string, wanted: readonly string[], found: string | undefined): boolean {
  const ifExists = operator.endsWith('IfExists');
  const [, set, name] = /^(ForAnyValue:|ForAllValues:)?(\w+?)(?:IfExists)?$/.exec(operator) ?? [];
  if (found === undefined) return ifExists || set === 'ForAllValues:' || name?.startsWith('StringNot') === true;
  switch (name) {
    case 'StringEquals':
      return wanted.includes(found);
    case 'StringEqualsIgnoreCase':
      return wanted.some((value) => value.toLowerCase() === found.toLowerCase());
    case 'StringLike':
      return wanted.some((pattern) => like(pattern, found));
    case 'StringNotEquals':
      return !wanted.includes(found);
    case 'StringNotLike':
      return !wanted.some((pattern) => like(pattern, found));
    default:
      throw new Error(`the sandbox does not know the operator ${operator}`);
  }
}

function like(pattern: string, text: string): boolean {
  const source = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*').replaceAll('?', '.');
  return new RegExp(`^${source}$`, 's').test(text);
}
