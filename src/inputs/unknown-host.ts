import { parseArn } from '../credentials/arn.ts';
import { ActionError } from '../errors.ts';
import { isOther } from '../secrets/stores.ts';
import type { ServiceError } from '../service-error.ts';
import type { Inputs } from './inputs.ts';

type Naming = Pick<Inputs, 'issuer' | 'references' | 'region' | 'regionFrom'>;

/** AWS's own hosts, whose region stands in their name. */
const REGIONAL = /^https:\/\/(?:api\.)?(?:sts|secretsmanager|ssm|ecr)(?:-fips)?\.(?<region>[a-z-]+-\d+)\./;

/** The failure of a host that has no address, with what has named that host. */
export function explainUnknownHost(error: ActionError, failure: ServiceError, inputs: Naming): ActionError {
  const hint = hintFor(failure, inputs);
  return hint === undefined ? error : new ActionError(error.code, error.message, { hint, cause: error.cause });
}

function hintFor({ endpoint = '', service }: ServiceError, { issuer, ...naming }: Naming): string | undefined {
  // That of a server's own issuer follows from the server.
  if (service === 'OIDC issuer')
    return issuer.jwksUrl === undefined
      ? `There may be no host of that name: correct \`issuer\`, or leave it out.`
      : undefined;
  if (service === 'Vault') return 'There may be no host of that name, or none for this runner: check `vault-addr`.';
  const region = REGIONAL.exec(endpoint)?.groups?.['region'];
  return (
    region &&
    `AWS may have no region "${region}": check ${whereFrom(region, naming)}. If it is right, a proxy, a firewall or this runner's name server is in the way.`
  );
}

function whereFrom(region: string, { references, region: home, regionFrom }: Omit<Naming, 'issuer'>): string {
  if (region === home) return `\`${regionFrom}\``;
  const named = references.find(({ read }) => 'id' in read && !isOther(read) && parseArn(read.id)?.region === region);
  return named === undefined
    ? '`ecr-login` and the stores of `manifests`'
    : `the ARN in \`secrets\`, line ${named.line}`;
}
