import type { Place } from '../audit/finding.ts';
import type { FetchPlan } from '../manifests/fetch-plan.ts';
import type { Findings } from '../manifests/finding.ts';
import { type AwsStoreRead, addressKey, readKey, type StoreAddress, type StoreRead } from '../manifests/store-read.ts';
import type { Existence } from '../ports/existence.ts';
import type { AwsStoresWorld, StoresWorld } from '../reads/read-stores.ts';
import { quote } from '../secrets/quotation.ts';
import { ParameterExistence } from './parameter-existence.ts';
import { SecretExistence } from './secret-existence.ts';

interface Question {
  readonly read: StoreRead;
  readonly place: Place;
  readonly subject: string;
  readonly mayBeAbsent: boolean;
}

export interface ExistenceChecked {
  /** Entries for which nobody was asked. */
  readonly unasked: number;
  /** How it was asked, where the author should know. */
  readonly notices: readonly string[];
}

interface Others {
  readonly existences: ReadonlyMap<string, Existence>;
  readonly notices: readonly string[];
}

const UNANSWERED: Existence = { kind: 'absent', why: 'the store gave no answer for it' };

type Store = Pick<SecretExistence | ParameterExistence, 'of'>;

/** Asks whether everything is there, the same thing once, without a look at any value. */
export class ExistenceCheck {
  readonly #plan: FetchPlan;
  readonly #stores: StoresWorld;
  readonly #findings: Findings;
  #aws: Promise<AwsStoresWorld> | undefined;
  readonly #opened = new Map<string, Promise<Store>>();
  readonly #asked = new Map<string, Promise<Existence>>();

  constructor(plan: FetchPlan, stores: StoresWorld, findings: Findings) {
    this.#plan = plan;
    this.#stores = stores;
    this.#findings = findings;
  }

  async run(): Promise<ExistenceChecked> {
    const others = this.#askOthers();
    const existences = await Promise.all(questionsOf(this.#plan).map((question) => this.#ask(question, others)));
    const unasked = existences.filter(({ kind }) => kind === 'unasked').length;
    return { unasked, notices: (await others).notices };
  }

  async #ask(question: Question, others: Promise<Others>): Promise<Existence> {
    const { read } = question;
    const key = readKey(read);
    const asking =
      this.#asked.get(key) ??
      (read.kind === 'other'
        ? others.then(({ existences }) => existences.get(key) ?? UNANSWERED)
        : this.#store(read.address).then((store) => store.of(read)));
    this.#asked.set(key, asking);
    const existence = await asking;
    this.#note(question, existence);
    return existence;
  }

  /** Those outside AWS are asked everything at once, each by the one login there. */
  async #askOthers(): Promise<Others> {
    const reads = [
      ...new Map(
        this.#plan.reads.flatMap((read) => (read.kind === 'other' ? [[readKey(read), read.read] as const] : [])),
      ),
    ];
    const asked = reads.length === 0 ? undefined : await this.#stores.othersHave?.(reads.map(([, read]) => read));
    const existences = reads.map(([key], at) => [key, asked?.existences[at] ?? UNANSWERED] as const);
    return { existences: new Map(existences), notices: asked?.notices ?? [] };
  }

  #store(address: StoreAddress): Promise<Store> {
    const key = addressKey(address);
    const opened = this.#opened.get(key) ?? this.#open(address);
    this.#opened.set(key, opened);
    return opened;
  }

  async #open(address: StoreAddress): Promise<Store> {
    this.#aws ??= this.#stores.aws();
    const { credentials: credentialsFor, parameterDirectory, patience, secretsDirectory } = await this.#aws;
    const credentials = await credentialsFor(address);
    return address.service === 'ParameterStore'
      ? new ParameterExistence(parameterDirectory(address.region, credentials), patience)
      : new SecretExistence(secretsDirectory(address.region, credentials), patience);
  }

  #note({ mayBeAbsent, place, read, subject }: Question, existence: Existence): void {
    if (existence.kind === 'unasked')
      this.#findings.add(
        'live-unchecked',
        place,
        subject,
        `Whether ${quote(subject, 120)} is there is not checked: ${existence.why}.`,
        'Nothing is wrong with it; only a read would tell.',
      );
    else if (existence.kind === 'refused')
      this.#findings.add(
        'live-refused',
        place,
        subject,
        `The store does not say whether ${quote(subject, 120)} is there: ${existence.why}.`,
        read.kind === 'other'
          ? 'Let the login that checks see it, or correct the key.'
          : `Allow ${actionFor(read)} to the role that checks.`,
      );
    else if (existence.kind === 'nothing')
      this.#findings.add(
        'live-nothing-found',
        place,
        subject,
        'Nothing in the store fits find, so no key comes of it.',
        'Correct name, path or tags.',
      );
    else if (existence.kind === 'absent' && (!mayBeAbsent || existence.deleting === true))
      this.#findings.add(
        'live-absent',
        place,
        subject,
        `${quote(subject, 120)} is not in the store: ${existence.why}.`,
        'Create it, or correct the name, version or stage.',
      );
  }
}

function questionsOf({ classes, secrets }: FetchPlan): readonly Question[] {
  const ofSecrets: readonly Question[] = secrets.flatMap(({ data, dataFrom, secret }) => {
    const mayBeAbsent = secret.target.deletionPolicy !== 'Retain';
    return [
      ...data.map(({ entry: { remoteRef }, read }) => ({
        read,
        place: remoteRef.key.place,
        subject: remoteRef.key.text,
        mayBeAbsent,
      })),
      ...dataFrom.map(({ entry, read }) => {
        const key = entry.source.kind === 'extract' ? entry.source.remoteRef.key : undefined;
        return { read, place: key?.place ?? entry.place, subject: key?.text ?? 'find', mayBeAbsent };
      }),
    ];
  });
  const ofClasses = classes.flatMap(({ objects }) =>
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

/** What the question needs; none of it reads a value that is encrypted. */
function actionFor({ address, kind }: AwsStoreRead): string {
  if (address.service === 'SecretsManager')
    return `secretsmanager:${kind === 'find' ? 'ListSecrets' : 'DescribeSecret'}`;
  return `ssm:${{ value: 'GetParameters', tags: 'ListTagsForResource', find: 'DescribeParameters' }[kind]}`;
}
