import { type Arn, parseArn, parseRoleArn } from '../credentials/arn.ts';
import { isRegion, partitionOf } from '../credentials/partition.ts';
import { validProfileName } from '../credentials/profile.ts';
import { defaultSessionName } from '../credentials/session-name.ts';
import { ActionError, type Problem } from '../errors.ts';
import { type Issuer, issuerFor } from '../identity/issuer.ts';
import { hasControls } from '../output/unseen.ts';
import { type TrustPolicySource, trustPolicySource } from './trust-policy-source.ts';

/** The region that the environment gives, and by which variable. */
interface RegionDefault {
  readonly region: string | undefined;
  readonly regionFrom?: string | undefined;
}

/** One method an input; what is wrong is noted, and a stand-in returned so that the rest is still checked. */
export class InputReader {
  readonly problems: Problem[] = [];
  readonly #given: (name: string) => string;

  constructor(given: (name: string) => string) {
    this.#given = given;
  }

  text(name: string): string {
    return this.#given(name).trim();
  }

  list(name: string): readonly string[] {
    return this.text(name)
      .split(/[\s,]+/)
      .filter((entry) => entry !== '');
  }

  /** Lines that are neither blank nor a comment. */
  lines(name: string): readonly string[] {
    return this.text(name)
      .split(/\r\n|\n|\r/)
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#'));
  }

  flag(name: string): boolean {
    return this.choice(name, ['true', 'false'], 'false') === 'true';
  }

  choice<const T extends string>(name: string, allowed: readonly T[], fallback: T): T {
    const text = this.text(name);
    const chosen = allowed.find((one) => one === text.toLowerCase());
    if (text !== '' && chosen === undefined) this.invalid(name, `one of ${allowed.join(', ')}`, text);
    return chosen ?? fallback;
  }

  integer(name: string, fallback: number, least: number, most: number): number {
    const text = this.text(name);
    if (text === '') return fallback;
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= least && value <= most)) this.invalid(name, `a whole number from ${least} to ${most}`, text);
    return value;
  }

  region(fallback: RegionDefault): string {
    const region = this.text('aws-region') || fallback.region || '';
    if (region === '')
      this.#missing('aws-region', 'no region is given, and neither AWS_REGION nor AWS_DEFAULT_REGION is set');
    else if (!isRegion(region)) this.invalid(this.regionFrom(fallback), 'a region such as us-east-1', region);
    return region;
  }

  /** What the author must look at where the region is wrong. */
  regionFrom({ regionFrom }: RegionDefault): string {
    return this.text('aws-region') === '' && regionFrom !== undefined ? regionFrom : 'aws-region';
  }

  /** Empty where none is given. */
  audience(): string {
    const audience = this.text('audience');
    if (/[\s\p{Cc}]/u.test(audience)) this.invalid('audience', 'one audience, without blanks', audience);
    return audience;
  }

  /** `need`: what asks for AWS. */
  role(region: string, need: string | undefined): Arn | undefined {
    const text = this.text('role-to-assume');
    if (text === '') {
      const why = need === undefined ? '' : `, and ${need}`;
      this.#missing(
        'role-to-assume',
        `no role is given${why}: an expression that is empty here, such as an unset variable, looks like this too`,
      );
      return undefined;
    }
    const role = parseRoleArn(text);
    if (role === undefined) {
      this.invalid('role-to-assume', 'a role ARN such as arn:aws:iam::123456789012:role/deploy', text);
    } else if (isRegion(region) && partitionOf(region).id !== role.partition) {
      this.note(
        'input-conflict',
        'role-to-assume',
        `the role is in partition "${role.partition}", but region "${region}" is in "${partitionOf(region).id}"`,
      );
    }
    return role;
  }

  sessionName(repository: string, runId: string): string {
    const name = this.text('role-session-name') || defaultSessionName(repository, runId);
    if (!/^[\w+=,.@-]{2,64}$/.test(name))
      this.invalid('role-session-name', '2 to 64 of letters, digits and _+=,.@-', name);
    return name;
  }

  managedPolicies(): readonly string[] {
    const arns = this.list('managed-session-policies');
    if (arns.length > 10) this.invalid('managed-session-policies', 'at most 10 policies', `${arns.length}`);
    for (const arn of arns) {
      const { service, resource } = parseArn(arn) ?? {};
      if (service !== 'iam' || !resource?.startsWith('policy/')) {
        this.invalid(
          'managed-session-policies',
          'the ARN of a policy such as arn:aws:iam::123456789012:policy/read-only',
          arn,
        );
      }
    }
    return arns;
  }

  issuer(serverUrl: string): Issuer {
    try {
      return issuerFor(serverUrl, this.text('issuer') || undefined);
    } catch (error) {
      if (!(error instanceof ActionError)) throw error;
      this.note('input-invalid', 'issuer', error.message);
      return issuerFor('https://github.com', undefined);
    }
  }

  trustPolicy(): TrustPolicySource | undefined {
    const text = this.text('trust-policy');
    if (text === '') return undefined;
    const source = trustPolicySource(text);
    if (source.kind === 'file' && hasControls(source.path)) {
      this.invalid('trust-policy', 'one path in the workspace, or a JSON document', text);
    }
    return source;
  }

  profile(): string {
    const name = this.text('aws-profile') || 'default';
    if (!validProfileName(name))
      this.invalid('aws-profile', 'a profile name without spaces, brackets, quotes, slashes or line breaks', name);
    return name;
  }

  accountIds(roleAccount: string | undefined): readonly string[] {
    const ids = this.list('allowed-account-ids');
    const bad = ids.filter((id) => !/^\d{12}$/.test(id));
    for (const id of bad) {
      this.invalid('allowed-account-ids', 'account ids of 12 digits (quoted in YAML, or a leading zero is lost)', id);
    }
    if (ids.length > 0 && bad.length === 0 && roleAccount !== undefined && !ids.includes(roleAccount)) {
      const message = `the role's account "${roleAccount}" is not among ${ids.join(', ')}`;
      this.note('input-conflict', 'allowed-account-ids', message);
    }
    return ids;
  }

  #missing(name: string, message: string): void {
    this.note('input-missing', name, message);
  }

  invalid(where: string, expected: string, found: string): void {
    this.note('input-invalid', where, `expected ${expected}, found ${JSON.stringify(found.slice(0, 200))}`);
  }

  note(code: string, where: string, message: string): void {
    this.problems.push({ code, where, message });
  }
}
