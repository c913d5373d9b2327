import { parameterRead } from '../parameter-read.ts';
import type { AwsStoreRead, StoreAddress } from '../store-read.ts';
import type { MountObject, ProviderClass } from './provider-class.ts';

export interface PlannedObject {
  readonly object: MountObject;
  readonly read: AwsStoreRead;
  /** The same in the failover region, which the provider asks too. */
  readonly failover: AwsStoreRead | undefined;
}

/** What mounting a class asks of the stores. `region` is the step's, for a class that leaves it to the node. */
export function planClass(
  { failoverRegion, objects, region: own }: ProviderClass,
  region: string,
): readonly PlannedObject[] {
  return objects.map((object) => {
    const { failover, label, name, version } = object;
    const second = {
      name: failover?.name || name,
      version: failover?.version || version,
      label: failover?.label || label,
    };
    return {
      object,
      read: readFor(object, own || region, object),
      failover: failoverRegion === '' ? undefined : readFor(second, failoverRegion, object),
    };
  });
}

function readFor(
  { label, name, version }: Pick<MountObject, 'name' | 'version' | 'label'>,
  region: string,
  { type }: MountObject,
): AwsStoreRead {
  const address: StoreAddress = {
    service: type === 'ssmparameter' ? 'ParameterStore' : 'SecretsManager',
    region,
    roles: undefined,
  };
  if (type === 'ssmparameter') return parameterRead(address, name, version || label);
  const stage = label !== '' && !(label === 'AWSCURRENT' && version === '') ? { stage: label } : {};
  return { kind: 'value', address, id: name, ...stage, ...(version !== '' && { version }) };
}
