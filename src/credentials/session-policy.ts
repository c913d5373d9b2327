/** Of each, one must be there. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html */
const NEEDED = ['Effect', 'Action', 'Resource'];

/**
 * Why AWS would not take a document as a session policy, as far as its shape tells: actions, resources and conditions are
 * AWS's to judge.
 */
export function sessionPolicyProblems(text: string): readonly string[] {
  let policy: unknown;
  try {
    policy = JSON.parse(text);
  } catch (error) {
    // It quotes what stands there, line breaks too.
    return [`expected JSON: ${String(error).replace(/\s+/g, ' ')}`];
  }
  if (!isObject(policy) || policy['Statement'] === undefined)
    return ['expected a JSON object with "Statement", found none'];
  const { Statement: list, Version: version = '2012-10-17' } = policy;
  const dated = version === '2012-10-17' || version === '2008-10-17';
  return [
    ...(dated ? [] : [`expected "Version": "2012-10-17", found ${JSON.stringify(version)}`]),
    ...[list].flat().flatMap((statement, at) => faultsOf(statement).map((fault) => `Statement[${at}]: ${fault}`)),
  ];
}

function faultsOf(statement: unknown): readonly string[] {
  if (!isObject(statement)) return ['expected an object'];
  const { Effect: effect } = statement;
  return [
    ...NEEDED.filter((name) => !(name in statement || `Not${name}` in statement)).map((name) => `"${name}" is missing`),
    ...(effect === undefined || effect === 'Allow' || effect === 'Deny'
      ? []
      : [`expected "Effect" to be Allow or Deny, found ${JSON.stringify(effect)}`]),
    ...('Principal' in statement ? ['a session policy has no "Principal": it is for this session alone'] : []),
  ];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
