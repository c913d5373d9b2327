import type { Renewal } from '../credentials/renewal.ts';
import type { DeliveryPlan } from '../delivery/delivery.ts';
import type { Identities } from '../identify.ts';
import type { ManifestWorld } from '../ports/manifest-world.ts';
import type { PrivateFolder } from '../ports/private-folder.ts';
import type { RegistryLogins } from '../ports/registry-logins.ts';
import type { Runner } from '../ports/runner.ts';
import type { Aws } from '../ports/stores.ts';
import type { SubjectTemplates } from '../ports/subject-templates.ts';
import type { Workspace } from '../ports/workspace.ts';
import type { Patience } from '../retry.ts';
import type { OtherStore } from '../secrets/stores.ts';
import type { StoreOpener } from '../stores/other-store.ts';
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
    /** Of the step's environment. */
    readonly variable: (name: string) => string | undefined;
  };
}
