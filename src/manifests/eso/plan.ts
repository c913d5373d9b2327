import type { Place } from '../../audit/finding.ts';
import { nameOf } from '../document/manifest.ts';
import type { Findings } from '../finding.ts';
import { parameterRead } from '../parameter-read.ts';
import type { RoleChain, StoreAddress, StoreRead } from '../store-read.ts';
import type { DataEntry, DataFromEntry, ExternalSecret, RemoteRef, StoreRef } from './external-secret.ts';
import { findStore } from './find-store.ts';
import { type Logins, type OtherProviders, otherRead, otherSearch, reaches } from './other-read.ts';
import type { AwsProvider, SecretStore } from './secret-store.ts';

/** An ExternalSecret with what each of its entries asks of which store. */
export interface PlannedSecret {
  readonly secret: ExternalSecret;
  readonly data: readonly { readonly entry: DataEntry; readonly read: StoreRead }[];
  readonly dataFrom: readonly { readonly entry: DataFromEntry; readonly read: StoreRead; readonly prefix: string }[];
}

export interface PlanSettings {
  /** Of the step: where a store is not among the manifests, its secrets are looked for here. */
  readonly region: string;
  readonly stores: readonly SecretStore[];
  readonly logins: Logins;
  /** Told of each store that isn't here. */
  readonly assumed: (store: string) => void;
}

export const ROLE_FIX = 'Give `role-to-assume` and `aws-region`.';

/** Decides every question to the stores. Entries that can't be asked are noted and left out. */
export function planSecret(secret: ExternalSecret, settings: PlanSettings, findings: Findings): PlannedSecret {
  const namespace = secret.manifest.namespace;
  const addresses = new Map<string, Address | undefined>();
  const addressOf = (own: StoreRef | undefined): Address | undefined => {
    const ref = own ?? secret.store;
    const key = JSON.stringify([ref?.kind, ref?.name]);
    if (!addresses.has(key)) addresses.set(key, addressFor(ref, namespace, secret, settings, findings));
    return addresses.get(key);
  };
  return {
    secret,
    data: secret.data.flatMap((entry) => {
      const address = addressOf(entry.store);
      const read = address && readFor(entry.remoteRef, address, findings);
      return read === undefined || entry.unfit ? [] : [{ entry, read }];
    }),
    dataFrom: secret.dataFrom.flatMap((entry) => {
      const { source } = entry;
      if (source.kind === 'generator') {
        findings.addAbsent(
          'source-unsupported',
          entry.place,
          source.generator,
          `A ${source.generator} generator makes its values in the cluster, so they cannot be had here.`,
          undefined,
        );
        return [];
      }
      const address = addressOf(entry.store);
      if (address === undefined) return [];
      if (source.kind === 'extract') {
        const read = readFor(source.remoteRef, address, findings);
        return read === undefined ? [] : [{ entry, read, prefix: '' }];
      }
      if ('other' in address) {
        const read = otherSearch(entry, address.other, findings);
        return read === undefined ? [] : [{ entry, read, prefix: '' }];
      }
      const { name, path, tags } = source.find;
      // Parameter Store takes no notice of tags where there is a name.
      const ignoresTags = address.store.service === 'ParameterStore' && name !== undefined;
      const read = {
        kind: 'find',
        address: address.store,
        path,
        name: name?.text,
        tags: ignoresTags ? [] : tags,
      } as const;
      return [{ entry, read, prefix: address.prefix }];
    }),
  };
}

interface AwsAddress {
  readonly store: StoreAddress;
  readonly prefix: string;
}

type Address = AwsAddress | { readonly other: OtherProviders };

function addressFor(
  ref: StoreRef | undefined,
  namespace: string | undefined,
  secret: ExternalSecret,
  { assumed, logins, region, stores }: PlanSettings,
  findings: Findings,
): Address | undefined {
  const elsewhere = { store: { service: 'SecretsManager', region, roles: undefined }, prefix: '' } as const;
  if (ref === undefined || ref.name === '') {
    findings.add(
      'field-missing',
      secret.manifest.place,
      nameOf(secret.manifest),
      'No store is named: secretStoreRef has no name.',
      'Add spec.secretStoreRef.name.',
    );
    return undefined;
  }
  const found = findStore(ref, namespace, stores);
  if (found.kind === 'missing') {
    const store = `${ref.kind} ${ref.name}`;
    if (logins.aws) assumed(store);
    else
      findings.addAbsent(
        'store-unsupported',
        ref.place,
        ref.name,
        `${store} is not among the manifests, which makes it Secrets Manager in the step's own region, and the step has no role for that.`,
        `Add the store's manifest to \`manifests\`. ${ROLE_FIX}`,
      );
    return logins.aws ? elsewhere : undefined;
  }
  if (found.kind !== 'store') return undefined; // the checks of stores say why
  const { provider } = found.store;
  if (provider.kind === 'other') {
    unsupported(
      ref.place,
      `${nameOf(found.store.manifest)} (${provider.place.file}:${provider.place.line}) is a store of provider "${provider.name}"`,
      ref,
      findings,
    );
    return undefined;
  }
  if (provider.kind !== 'aws')
    return reaches(provider, found.store, ref, logins, findings) ? { other: provider } : undefined;
  if (!logins.aws) {
    const store = `${nameOf(found.store.manifest)} (${provider.place.file}:${provider.place.line})`;
    const why = `${store} is a store of AWS, and the step has no role for it.`;
    findings.addAbsent('store-unsupported', ref.place, ref.name, why, ROLE_FIX);
    return undefined;
  }
  if (provider.region === '') return undefined; // the checks of stores say so
  if (provider.service === 'CertificateManager') {
    unsupported(
      ref.place,
      `${nameOf(found.store.manifest)} (${provider.place.file}:${provider.place.line}) exports certificates of ACM`,
      ref,
      findings,
    );
    return undefined;
  }
  return {
    store: { service: provider.service, region: provider.region, roles: rolesOf(provider, ref, namespace) },
    prefix: provider.prefix,
  };
}

function unsupported(place: Place, what: string, ref: StoreRef, findings: Findings): void {
  findings.addAbsent(
    'store-unsupported',
    place,
    ref.name,
    `${what}; Keyless reads AWS Secrets Manager and Parameter Store, Vault, Google Secret Manager and Azure Key Vault.`,
    undefined,
  );
}

function rolesOf(provider: AwsProvider, ref: StoreRef, namespace: string | undefined): RoleChain | undefined {
  const { addsOwnTags, externalId, rolePlace, roles, sessionTags, transitiveTagKeys } = provider;
  if (roles.length === 0) return undefined;
  const own = addsOwnTags
    ? ([
        ['esoNamespace', namespace ?? 'default'],
        ['esoStoreName', ref.name],
        ['esoStoreKind', ref.kind],
      ] as const)
    : [];
  return { arns: roles, externalId, sessionTags: [...sessionTags, ...own], transitiveTagKeys, place: rolePlace };
}

/** In Secrets Manager a version is a stage, or `uuid/` and an id; in Parameter Store it is a number or a label. */
function readFor(ref: RemoteRef, at: Address, findings: Findings): StoreRead | undefined {
  if ('other' in at) return otherRead(ref, at.other, findings);
  const { key, tags, version } = ref;
  const { prefix, store: address } = at;
  const id = prefix + key.text;
  const written = version?.text ?? '';
  if (address.service === 'ParameterStore') {
    if (tags) return { kind: 'tags', address, id: written === '' ? id : `${id}:${written}` };
    return parameterRead(address, id, written);
  }
  if (tags) return { kind: 'tags', address, id };
  if (written === '' || written === 'AWSCURRENT') return { kind: 'value', address, id };
  return written.startsWith('uuid/')
    ? { kind: 'value', address, id, version: written.slice(5) }
    : { kind: 'value', address, id, stage: written };
}
