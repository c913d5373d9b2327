import type { ContextValue, RequestFacts } from './context.ts';

type Rule = (facts: RequestFacts) => ContextValue;

const known = (value: string): ContextValue => ({ kind: 'known', values: [value] });
const unknown =
  (depends: string): Rule =>
  () => ({ kind: 'unknown', depends });
const otherRequest =
  (detail: string): Rule =>
  () => ({ kind: 'absent', because: 'other-request', detail });

const NETWORK = unknown('the network path on which the request reaches AWS');
const ORGANIZATION = unknown("the account's organization, and how AWS names a caller that signs nothing");
const CALLER = unknown('how AWS names a caller that signs nothing');
const UNSIGNED = otherRequest('the request is not signed with temporary credentials');
const NOT_A_USER = otherRequest('the caller is no IAM user');
const NO_TAGS = otherRequest("GitHub's tokens carry no session tags");
const NO_SERVICE = otherRequest('no AWS service makes the request');

/**
 * Keys that do not come from the token, as far as AWS documents them for a call that no credentials sign.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
 */
const RULES: ReadonlyMap<string, Rule> = new Map(
  Object.entries<Rule>({
    // "always included in the request context"
    'aws:currenttime': ({ now }) => known(new Date(now).toISOString().replace(/\.\d+Z$/, 'Z')),
    'aws:epochtime': ({ now }) => known(String(Math.floor(now / 1000))),
    'aws:requestedregion': ({ region }) => known(region),
    'aws:securetransport': () => known('true'),
    'aws:viaawsservice': () => known('false'),
    'aws:useragent': unknown('what the SDK calls itself'),
    // parameters of this call, and of others
    'sts:rolesessionname': ({ sessionName }) => known(sessionName),
    'sts:externalid': otherRequest('AssumeRoleWithWebIdentity has no ExternalId'),
    'sts:sourceidentity': otherRequest("GitHub's tokens carry no source identity"),
    'aws:sourceidentity': UNSIGNED,
    'sts:transitivetagkeys': NO_TAGS,
    'aws:tagkeys': NO_TAGS,
    'aws:requesttag/': NO_TAGS,
    'aws:principaltag/': CALLER,
    // "only when the principal uses temporary credentials"
    'aws:tokenissuetime': UNSIGNED,
    'aws:multifactorauthage': UNSIGNED,
    'aws:multifactorauthpresent': UNSIGNED,
    'aws:username': NOT_A_USER,
    // made by a service on someone's behalf
    'aws:sourcearn': NO_SERVICE,
    'aws:sourceaccount': NO_SERVICE,
    'aws:sourceorgid': NO_SERVICE,
    'aws:sourceorgpaths': NO_SERVICE,
    'aws:calledvia': NO_SERVICE,
    'aws:calledviafirst': NO_SERVICE,
    'aws:calledvialast': NO_SERVICE,
    // what only AWS sees
    'aws:sourceip': unknown('the address from which the runner reaches AWS'),
    'aws:sourcevpc': NETWORK,
    'aws:sourcevpcarn': NETWORK,
    'aws:sourcevpce': NETWORK,
    'aws:vpcsourceip': NETWORK,
    'aws:vpceaccount': NETWORK,
    'aws:vpceorgid': NETWORK,
    'aws:vpceorgpaths': NETWORK,
    'aws:principalorgid': ORGANIZATION,
    'aws:principalorgpaths': ORGANIZATION,
    'aws:resourceorgid': ORGANIZATION,
    'aws:resourceorgpaths': ORGANIZATION,
    'aws:resourcetag/': unknown("the role's tags"),
    'iam:resourcetag/': unknown("the role's tags"),
    'aws:federatedprovider': unknown(
      'whether AWS sets this key before the session exists: it documents it for the session alone',
    ),
  }),
);

/** A key that does not come from the token. One that AWS does not document for this call is unknown: nothing is guessed. */
export function globalKey(key: string, facts: RequestFacts): ContextValue {
  const name = key.toLowerCase();
  const rule = RULES.get(name) ?? RULES.get(name.slice(0, name.indexOf('/') + 1));
  return rule?.(facts) ?? CALLER(facts);
}
