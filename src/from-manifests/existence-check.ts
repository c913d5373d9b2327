import type { Place } from '../audit/finding.ts';
import type { FetchPlan } from '../manifests/fetch-plan.ts';
import type { Findings } from '../manifests/finding.ts';
import { type AwsStoreRead, addressKey, readKey, type StoreAddress } from '../manifests/store-read.ts';
import type { AwsStoresWorld } from '../reads/read-stores.ts';
import { quote } from '../secrets/quotation.ts';
import type { Existence } from './existence.ts';
import { ParameterExistence } from './parameter-existence.ts';
import { SecretExistence } from './secret-existence.ts';

interface Question {
  readonly read: AwsStoreRead;
  readonly place: Place;
  readonly subject: string;
  readonly mayBeAbsent: boolean;
}

type Store = Pick<SecretExistence | ParameterExistence, 'of'>;

/** Asks whether everything is there, the same thing once, without a look at any value. */
export class ExistenceCheck {
  readonly #plan: FetchPlan;
  readonly #stores: AwsStoresWorld;
  readonly #findings: Findings;
  readonly #opened = new Map<string, Promise<Store>>();
  readonly #asked = new Map<string, Promise<Existence>>();

  constructor(plan: FetchPlan, stores: AwsStoresWorld, findings: Findings) {
    this.#plan = plan;
    this.#stores = stores;
    this.#findings = findings;
  }

  async run(): Promise<void> {
    await Promise.all(questionsOf(this.#plan).map((question) => this.#ask(question)));
  }

  async #ask(question: Question): Promise<void> {
    const { read } = question;
    const key = readKey(read);
    const asking = this.#asked.get(key) ?? this.#store(read.address).then((store) => store.of(read));
    this.#asked.set(key, asking);
    this.#note(question, await asking);
  }

  #store(address: StoreAddress): Promise<Store> {
    const key = addressKey(address);
    const opened = this.#opened.get(key) ?? this.#open(address);
    this.#opened.set(key, opened);
    return opened;
  }

  async #open(address: StoreAddress): Promise<Store> {
    const { parameterDirectory, patience, secretsDirectory } = this.#stores;
    const credentials = await this.#stores.credentials(address);
    return address.service === 'ParameterStore'
      ? new ParameterExistence(parameterDirectory(address.region, credentials), patience)
      : new SecretExistence(secretsDirectory(address.region, credentials), patience);
  }

  #note({ mayBeAbsent, place, read, subject }: Question, existence: Existence): void {
    if (existence.kind === 'refused')
      this.#findings.add(
        'live-refused',
        place,
        subject,
        `The store does not say whether ${quote(subject, 120)} is there: ${existence.why}.`,
        `Allow ${actionFor(read)} to the role that checks.`,
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
      ...data.flatMap(({ entry, read }) =>
        read.kind === 'other'
          ? []
          : [{ read, place: entry.remoteRef.key.place, subject: entry.remoteRef.key.text, mayBeAbsent }],
      ),
      ...dataFrom.flatMap(({ entry, read }) => {
        if (read.kind === 'other') return [];
        const key = entry.source.kind === 'extract' ? entry.source.remoteRef.key : undefined;
        return [{ read, place: key?.place ?? entry.place, subject: key?.text ?? 'find', mayBeAbsent }];
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
