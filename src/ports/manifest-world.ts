import type { Credentials } from '../credentials/session.ts';
import type { RewriteKey } from '../manifests/csi/tls.ts';
import type { TemplateWorld } from '../template/world.ts';
import type { ManifestFiles } from './manifest-files.ts';
import type { ParameterDirectory } from './parameter-directory.ts';
import type { SecretsDirectory } from './secrets-directory.ts';

/** What making Secrets of manifests needs beside the stores. */
export interface SecretsManifestsWorld {
  readonly template: TemplateWorld;
  readonly rewriteKey: RewriteKey;
}

/** What manifests need of the outside, their files apart. */
export interface ManifestTools extends SecretsManifestsWorld {
  readonly secretsDirectory: (region: string, credentials: Credentials) => SecretsDirectory;
  readonly parameterDirectory: (region: string, credentials: Credentials) => ParameterDirectory;
}

/** What a step with `manifests` works with. */
export interface ManifestWorld extends ManifestTools {
  readonly files: ManifestFiles;
}
