/** A role's trust policy, as IAM stores it. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html */
export interface TrustPolicy {
  readonly Version?: string;
  readonly Statement: TrustStatement | readonly TrustStatement[];
}

export interface TrustStatement {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Principal: '*' | Principals;
  readonly Action: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

export interface Principals {
  readonly Federated?: string | readonly string[];
  readonly AWS?: string | readonly string[];
}

/** One request for the role. */
export interface TrustRequest {
  /** Who asks, by each name that a policy may give it: a provider's ARN, or the ARNs of a role, its session, its account. */
  readonly principal: { readonly kind: keyof Principals; readonly names: readonly string[] };
  readonly action: string;
  /** Condition keys with their prefix; a key's letter case means nothing, its value's does. */
  readonly context: Readonly<Record<string, string>>;
}

type Operator = (actual: string, wanted: string) => boolean;

const OPERATORS: Readonly<Record<string, Operator>> = {
  StringEquals: (actual, wanted) => actual === wanted,
  StringEqualsIgnoreCase: (actual, wanted) => actual.toLowerCase() === wanted.toLowerCase(),
  StringLike: (actual, wanted) => wildcard(wanted).test(actual),
};

const CONDITION = /^(?:(ForAnyValue|ForAllValues):)?(String(?:Not)?(?:Equals|EqualsIgnoreCase|Like))(IfExists)?$/;

/** IAM's decision: some statement allows and none denies. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html */
export function trusts(policy: TrustPolicy, request: TrustRequest): boolean {
  const matching = list(policy.Statement).filter((statement) => applies(statement, request));
  return matching.some(({ Effect }) => Effect === 'Allow') && !matching.some(({ Effect }) => Effect === 'Deny');
}

/** Throws where IAM would not have stored it. */
export function checkTrustPolicy(policy: TrustPolicy): void {
  for (const { Condition = {} } of list(policy.Statement)) {
    for (const operator of Object.keys(Condition)) {
      if (operator !== 'Null' && !CONDITION.test(operator)) {
        throw new Error(`MalformedPolicyDocument: Invalid Condition type : ${operator}`);
      }
    }
  }
}

function applies({ Principal, Action, Condition = {} }: TrustStatement, request: TrustRequest): boolean {
  const { kind, names } = request.principal;
  const named = Principal === '*' || list(Principal[kind] ?? []).some((arn) => arn === '*' || names.includes(arn));
  const acts = list(Action).some((action) => wildcard(action, 'i').test(request.action));
  return named && acts && Object.entries(Condition).every(([operator, keys]) => holds(operator, keys, request.context));
}

/** All keys of an operator must hold; of several values for one key, any. */
function holds(
  operator: string,
  keys: Readonly<Record<string, string | readonly string[]>>,
  context: Readonly<Record<string, string>>,
): boolean {
  const known = new Map(Object.entries(context).map(([key, value]) => [key.toLowerCase(), value]));
  return Object.entries(keys).every(([key, values]) => matches(operator, known.get(key.toLowerCase()), list(values)));
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html */
function matches(operator: string, actual: string | undefined, values: readonly string[]): boolean {
  if (operator === 'Null') return values.some((value) => (value === 'true') === (actual === undefined));
  const [, quantifier, name = '', ifExists] = CONDITION.exec(operator) ?? [];
  const negated = name.startsWith('StringNot');
  const test = OPERATORS[name.replace('StringNot', 'String')];
  if (test === undefined) throw new Error(`unknown condition operator ${operator}`);
  // A missing key: no value to be any of, no value that fails all of, and nothing that equals what is forbidden.
  if (actual === undefined) {
    if (ifExists !== undefined || quantifier === 'ForAllValues') return true;
    return negated && quantifier === undefined;
  }
  const found = values.some((value) => test(actual, value));
  return negated ? !found : found;
}

function wildcard(pattern: string, letterCase = ''): RegExp {
  const source = pattern.replace(/[\\^$.*+?()[\]{}|]/g, (character) => {
    if (character === '*') return '.*';
    return character === '?' ? '.' : `\\${character}`;
  });
  return new RegExp(`^${source}$`, `su${letterCase}`);
}

function list<T>(value: T | readonly T[]): readonly T[] {
  return isList(value) ? value : [value];
}

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}
