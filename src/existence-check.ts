import type { Place } from './audit/finding.ts';
import type { Credentials } from './credentials/session.ts';
import type { SecretDescription, SecretsDirectory } from './manifest-ports.ts';
import type { FetchPlan } from './manifests/fetch-plan.ts';
import type { Findings } from './manifests/finding.ts';
import type { StoreRead } from './manifests/store-read.ts';
import { ParameterReads } from './parameter-reads.ts';
import type { StoresWorld } from './read-stores.ts';
import { retry } from './retry.ts';
import { refusal } from './secret-reads.ts';
import { quote } from './secrets/quotation.ts';

interface Question {
  readonly read: StoreRead;
  readonly place: Place;
  readonly subject: string;
  readonly mayBeAbsent: boolean;
}

/** Asks whether everything is there, without a look at any value. */
export class ExistenceCheck {
  readonly #plan: FetchPlan;
  readonly #stores: StoresWorld;
  readonly #findings: Findings;
  readonly #described = new Map<string, Promise<SecretDescription | string>>();

  constructor(plan: FetchPlan, stores: StoresWorld, findings: Findings) {
    this.#plan = plan;
    this.#stores = stores;
    this.#findings = findings;
  }

  async run(): Promise<void> {
    await Promise.all(this.#questions().map((question) => this.#ask(question)));
  }

  #questions(): readonly Question[] {
    const ofSecrets = this.#plan.secrets.flatMap(({ data, dataFrom, secret }) => {
      const mayBeAbsent = secret.target.deletionPolicy !== 'Retain';
      return [
        ...data.map(({ entry, read }) => ({
          read,
          place: entry.remoteRef.key.place,
          subject: entry.remoteRef.key.text,
          mayBeAbsent,
        })),
        ...dataFrom.map(({ entry, read }) => {
          const key = entry.source.kind === 'extract' ? entry.source.remoteRef.key : undefined;
          return { read, place: key?.place ?? entry.place, subject: key?.text ?? 'find', mayBeAbsent };
        }),
      ];
    });
    const ofClasses = this.#plan.classes.flatMap(({ objects }) =>
      objects.flatMap(({ failover, object, read }) =>
        [read, ...(failover === undefined ? [] : [failover])].map((one) => ({
          read: one,
          place: object.place,
          subject: object.name,
          mayBeAbsent: false,
        })),
      ),
    );
    return [...ofSecrets, ...ofClasses];
  }

  async #ask(question: Question): Promise<void> {
    const { read } = question;
    const { region } = read.address;
    const credentials = await this.#stores.credentials(read.address);
    if (read.address.service === 'ParameterStore') await this.#parameter(question, credentials);
    else if (read.kind === 'find')
      await this.#search(question, read, this.#stores.secretsDirectory(region, credentials));
    else await this.#secret(question, read, this.#stores.secretsDirectory(region, credentials));
  }

  async #secret(
    question: Question,
    read: Exclude<StoreRead, { kind: 'find' }>,
    directory: SecretsDirectory,
  ): Promise<void> {
    const key = JSON.stringify([read.address, read.id]);
    const describing = this.#described.get(key) ?? this.#describe(read.id, directory);
    this.#described.set(key, describing);
    const found = await describing;
    if (typeof found === 'string') return this.#absent(question, found);
    if (found.deletionScheduled) return this.#absent(question, 'it is marked for deletion');
    if (read.kind === 'tags') return;
    const { stage, version } = read;
    const stages = new Set([...found.stages.values()].flat());
    const label = stage ?? (version === undefined ? 'AWSCURRENT' : undefined);
    if (label !== undefined && !stages.has(label))
      return this.#absent(
        question,
        `it has no version with the stage ${quote(label)}; the stages there are: ${[...stages].join(', ') || 'none'}`,
      );
    if (version !== undefined && !found.stages.has(version))
      this.#absent(question, `it has no version ${quote(version)}`);
  }

  async #describe(id: string, directory: SecretsDirectory): Promise<SecretDescription | string> {
    const { patience } = this.#stores;
    try {
      return await retry('AWS Secrets Manager', patience, () => directory.describe(id, patience.signal));
    } catch (error) {
      const answer = refusal(error);
      return answer.kind === 'refused'
        ? `${answer.code}: ${answer.message}`
        : answer.kind === 'absent'
          ? answer.message
          : '';
    }
  }

  async #search(
    question: Question,
    { path, tags }: Extract<StoreRead, { kind: 'find' }>,
    directory: SecretsDirectory,
  ): Promise<void> {
    const { patience } = this.#stores;
    try {
      const { next, secrets } = await retry('AWS Secrets Manager', patience, () =>
        directory.list({ namePrefix: path, tags }, undefined, patience.signal),
      );
      if (secrets.length === 0 && next === undefined) this.#absent(question, 'no secret has that path and those tags');
    } catch (error) {
      const answer = refusal(error);
      if (answer.kind === 'refused') this.#refused(question, `${answer.code}: ${answer.message}`);
    }
  }

  async #parameter(question: Question, credentials: Credentials): Promise<void> {
    const { read } = question;
    const { region } = read.address;
    const { parameterDirectory, parameterStore, patience } = this.#stores;
    const reads = new ParameterReads({
      region,
      store: parameterStore(region, credentials),
      directory: parameterDirectory(region, credentials),
      patience,
    });
    const [answer] =
      read.kind === 'value'
        ? await reads.exists([read])
        : read.kind === 'tags'
          ? (await reads.read([read])).map(([, one]) => one)
          : [];
    if (answer?.kind === 'refused') this.#refused(question, `${answer.code}: ${answer.message}`);
    else if (answer?.kind === 'absent') this.#absent(question, answer.message);
  }

  #absent({ mayBeAbsent, place, subject }: Question, why: string): void {
    if (/AccessDenied/.test(why))
      this.#findings.add(
        'live-refused',
        place,
        subject,
        `The store does not say whether ${quote(subject, 120)} is there: ${why}.`,
        'Allow secretsmanager:DescribeSecret (ssm:GetParameters) to the role that checks.',
      );
    else if (!mayBeAbsent)
      this.#findings.add(
        'live-absent',
        place,
        subject,
        `${quote(subject, 120)} is not in the store: ${why}.`,
        'Create it, or correct the name, version or stage.',
      );
  }

  #refused({ place, subject }: Question, why: string): void {
    this.#findings.add(
      'live-refused',
      place,
      subject,
      `The store does not say whether ${quote(subject, 120)} is there: ${why}.`,
      'Allow it to the role that checks.',
    );
  }
}
