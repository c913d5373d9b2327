import type { Renewal } from './credentials/renewal.ts';
import type { DeliveryPlan } from './delivery/delivery.ts';
import type { Identities } from './identify.ts';
import type { ManifestWorld } from './manifest-ports.ts';
import type { Aws, PrivateFolder, RegistryLogins, Runner, SubjectTemplates, Workspace } from './ports.ts';
import type { Patience } from './retry.ts';
import type { OtherStore } from './secrets/stores.ts';
import type { StoreOpener } from './stores/other-store.ts';
/** What the exchange works with. */
export interface World {
  readonly runner: Runner;
  /** One for each party that is given a token; AWS's is the first where AWS is asked. */
  readonly identities: Identities;
  /** Undefined where nothing is asked of AWS. */
  readonly aws: Aws | undefined;
  /** The stores outside AWS that the step names. */
  readonly stores: ReadonlyMap<OtherStore, StoreOpener>;
  readonly folder: PrivateFolder;
  readonly workspace: Workspace;
  /** Undefined where no registry is asked for. */
  readonly logins: RegistryLogins | undefined;
  readonly templates: SubjectTemplates;
  /** Undefined where no manifest is named. */
  readonly manifests?: ManifestWorld | undefined;
  readonly patience: Patience;
  /** Where the delivery goes and what stands there already. */
  readonly place: Pick<DeliveryPlan, 'separator' | 'userFiles' | 'before' | 'worker' | 'program' | 'commandFiles'> & {
    /** What the session will be renewed with, beside the inputs. */
    readonly renewing: Pick<Renewal, 'facts' | 'environment'>;
  };
}
