import type { InputReader } from '../../inputs/input-reader.ts';

/** Where Google is asked: origins, perhaps with a path, without a slash at their end. */
export interface GcpEndpoints {
  readonly sts: string;
  readonly iamCredentials: string;
  /** Undefined: Google's own, which a regional secret has in its region. */
  readonly secretManager: string | undefined;
  /** The variables that give them, of those that are set. */
  readonly given: readonly (readonly [variable: string, url: string])[];
}

/** A variable of the environment. */
export type Variable = (name: string) => string | undefined;

/** As gcloud names them. https://cloud.google.com/sdk/docs/properties#setting_properties_using_environment_variables */
const OVERRIDE = 'CLOUDSDK_API_ENDPOINT_OVERRIDES_';

/** Google's own endpoints, or what the environment puts in their place: a private connection, or an emulator. */
export function gcpEndpoints(read: InputReader, variable: Variable): GcpEndpoints {
  const [sts, iamCredentials, secretManager] = ['STS', 'IAMCREDENTIALS', 'SECRETMANAGER'].map((service) => {
    const name = `${OVERRIDE}${service}`;
    return [name, givenUrl(read, name, variable(name) ?? '')] as const;
  });
  return {
    sts: sts?.[1] ?? 'https://sts.googleapis.com',
    iamCredentials: iamCredentials?.[1] ?? 'https://iamcredentials.googleapis.com',
    secretManager: secretManager?.[1],
    given: [sts, iamCredentials, secretManager].flatMap((one) =>
      one?.[1] === undefined ? [] : [[one[0], one[1]] as const],
    ),
  };
}

/** https://cloud.google.com/secret-manager/regional-secrets/config-sm-rs */
export function secretManagerAt({ secretManager }: GcpEndpoints, location: string | undefined): string {
  if (secretManager !== undefined) return secretManager;
  return location === undefined
    ? 'https://secretmanager.googleapis.com'
    : `https://secretmanager.${location}.rep.googleapis.com`;
}

/** Nothing is sent to Google any other way than by https. */
function givenUrl(read: InputReader, name: string, text: string): string | undefined {
  const trimmed = text.trim().replace(/\/+$/, '');
  if (trimmed === '') return undefined;
  const url = URL.canParse(trimmed) ? new URL(trimmed) : undefined;
  if (url?.protocol === 'https:' && url.username === '' && url.search === '' && url.hash === '' && !/\s/.test(trimmed))
    return trimmed;
  read.invalid(name, 'an address by https', text);
  return undefined;
}
