import { LEAK_MODES, type LeakMode } from '../audit/mode.ts';
import { audienceFor } from '../credentials/partition.ts';
import type { SessionRequest } from '../credentials/session.ts';
import { AWS_CREDENTIALS, type AwsCredentials, EXPOSE_VALUES, type ExposeValues } from '../delivery/modes.ts';
import { ActionError } from '../errors.ts';
import type { ExpectedClaim } from '../identity/expected-claim.ts';
import type { Issuer } from '../identity/issuer.ts';
import type { CheckDepth } from '../manifests/check/depth.ts';
import { parseRequested, type RequestedRegistry } from '../registries/requested.ts';
import { parseReferences } from '../secrets/parse.ts';
import type { SecretReference } from '../secrets/reference.ts';
import { checkAudiences } from '../stores/audience.ts';
import { NO_OTHER_STORES, namedStores, type OtherSettings } from '../stores/settings.ts';
import { awsNeed } from './aws-need.ts';
import { InputReader } from './input-reader.ts';
import { type LateParsers, saysRare } from './late-parsers.ts';
import { mayNameOtherStore } from './other-store-inputs.ts';
import { checkPartitions } from './reference-partitions.ts';
import { readRoles } from './role-inputs.ts';
import type { TrustPolicySource } from './trust-policy-source.ts';

/** What the step was asked to do, every value checked. */
export interface Inputs {
  /** Whether AWS is asked for anything. Where not, there is no role, and `session`, `chain` and `region` mean nothing. */
  readonly usesAws: boolean;
  readonly session: SessionRequest;
  /** Further roles, each assumed with the one before; the last is the one handed over. */
  readonly chain: readonly SessionRequest[];
  readonly region: string;
  /** The input or the variable that gave it. */
  readonly regionFrom: string;
  readonly audience: string;
  readonly issuer: Issuer;
  /** The role's trust policy, where it is to be checked before AWS is asked. */
  readonly trustPolicy: TrustPolicySource | undefined;
  /** What the token's claims must be before it goes anywhere. */
  readonly expected: readonly ExpectedClaim[];
  /** The same as it was written, for a renewal to read. */
  readonly expect: string;
  /** For GitHub's API; asked only when AWS has refused. */
  readonly githubToken: string;
  readonly awsCredentials: AwsCredentials;
  readonly awsProfile: string;
  readonly references: readonly SecretReference[];
  /** How to log in to the stores outside AWS that the step names. */
  readonly stores: OtherSettings;
  /** Globs of manifests whose secrets to fetch. */
  readonly manifests: readonly string[];
  /** Undefined: the step hands over; else it only checks its manifests, so deep. */
  readonly check: CheckDepth | undefined;
  readonly exposeValues: ExposeValues;
  readonly registries: readonly RequestedRegistry[];
  readonly leakScan: LeakMode;
  /** Empty: any account. */
  readonly allowedAccountIds: readonly string[];
  readonly maskAccountId: boolean;
  readonly leakAudit: LeakMode;
  readonly allowUntrustedTrigger: boolean;
  readonly timeoutSeconds: number;
}

/** What the inputs fall back on. */
export interface InputDefaults {
  readonly region: string | undefined;
  /** The variable that gives it. */
  readonly regionFrom?: string | undefined;
  readonly repository: string;
  readonly runId: string;
  readonly serverUrl: string;
  /** Of the step's environment, for stores that have settings there. */
  readonly variable?: (name: string) => string | undefined;
}

const OF_AWS = ['role-to-assume', 'aws-region', 'AWS_REGION', 'AWS_DEFAULT_REGION'];

const NOTHING_EXPECTED = { expected: [], problems: [] };

/** Reads every input, and reports everything that is wrong with them at once. `given` returns '' for an absent input. */
export function parseInputs(given: (name: string) => string, defaults: InputDefaults, late: LateParsers = {}): Inputs {
  const read = new InputReader(given);
  const region = read.region(defaults);
  const awsCredentials = read.choice('aws-credentials', AWS_CREDENTIALS, 'process');
  const { references, problems } = parseReferences(given('secrets'), late.otherStores?.OTHER_ADDRESSES);
  if (late.otherStores === undefined && mayNameOtherStore(given))
    throw new TypeError('stores outside AWS need their parsers');
  const stores =
    late.otherStores?.readStoreSettings(read, references, defaults.variable ?? (() => undefined)) ?? NO_OTHER_STORES;
  if (late.rare === undefined && saysRare(given)) throw new TypeError('inputs that few steps set need their parsers');
  const check = late.rare?.readCheck(read);
  const inlinePolicy = late.rare?.readSessionPolicy(read);
  // A line that cannot be read may have been one of another store.
  const elsewhere = namedStores(stores).length > 0 || (late.otherStores !== undefined && problems.length > 0);
  const need = awsNeed(read, { references, awsCredentials, elsewhere });
  const usesAws = need !== undefined || read.text('role-to-assume') !== '';
  const sessionName = read.sessionName(defaults.repository, defaults.runId);
  const roles = readRoles(read, { region, sessionName, renewing: awsCredentials === 'process', inlinePolicy, need });
  const expect = given('expect');
  if (late.parseExpected === undefined && expect.trim() !== '') throw new TypeError('`expect` needs its parser');
  const { expected, problems: unexpected } = late.parseExpected?.(expect) ?? NOTHING_EXPECTED;
  const logins = parseRequested(given('ecr-login'), region);
  const audience = read.audience() || audienceFor(roles.first?.partition ?? 'aws');
  checkPartitions(read, references, roles.first?.partition);
  checkAudiences(read, stores, audience);
  const inputs: Inputs = {
    usesAws,
    session: roles.session,
    chain: roles.chain,
    region,
    regionFrom: read.regionFrom(defaults),
    audience,
    issuer: read.issuer(defaults.serverUrl),
    trustPolicy: read.trustPolicy(),
    expected,
    expect,
    githubToken: read.text('github-token'),
    awsCredentials,
    awsProfile: read.profile(),
    references,
    stores,
    manifests: read.lines('manifests'),
    check,
    exposeValues: read.choice('expose-values', EXPOSE_VALUES, 'none'),
    leakScan: read.choice('leak-scan', LEAK_MODES, 'warn'),
    registries: logins.registries,
    allowedAccountIds: read.accountIds(roles.last?.account),
    maskAccountId: read.flag('mask-aws-account-id'),
    leakAudit: read.choice('leak-audit', LEAK_MODES, 'warn'),
    allowUntrustedTrigger: read.flag('allow-untrusted-trigger'),
    timeoutSeconds: read.integer('timeout-seconds', 60, 1, 3600),
  };
  // A check of manifests alone asks nobody, and needs no role; nor does a step that asks nothing of AWS.
  const needless = (where: string): boolean => inputs.check === 'offline' || (!usesAws && OF_AWS.includes(where));
  const needed = read.problems.filter(
    ({ code, where }) => !(needless(where) && (code === 'input-missing' || where === defaults.regionFrom)),
  );
  const all = [...needed, ...unexpected, ...logins.problems, ...problems];
  if (all.length > 0) {
    throw new ActionError(
      'inputs-invalid',
      all.length === 1 ? 'an input is not usable' : `${all.length} things in the inputs are not usable`,
      {
        problems: all,
        hint: 'Nothing was requested and nothing was handed over.',
      },
    );
  }
  return inputs;
}
