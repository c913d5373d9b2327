/**
 * A second opinion: the core of @cloud-copilot/iam-simulate. Its public entry points do not fit web identities (they drop `aud`
 * and `sub`, or take no trust policy), so this calls `authorize`, with single strings as context.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TrustRequest } from '../../src/trust/context.ts';

interface Engine {
  authorize(request: object): { readonly result: string };
}

interface Requests {
  readonly AwsRequestImpl: new (principal: string, resource: object, action: string, context: object) => object;
}

interface Contexts {
  readonly RequestContextImpl: new (values: Readonly<Record<string, string>>) => object;
}

interface Constraints {
  readonly DiscoveryContextKeyConstraints: new () => object;
}

interface Policies {
  loadPolicy(document: object, metadata: object): object;
}

const require = createRequire(import.meta.url);
const simulate = dirname(require.resolve('@cloud-copilot/iam-simulate')).replace(/\bcjs$/, 'esm');

async function part<T>(path: string): Promise<T> {
  return (await import(pathToFileURL(path).href)) as T;
}

const { authorize } = await part<Engine>(join(simulate, 'core_engine/CoreSimulatorEngine.js'));
const { AwsRequestImpl } = await part<Requests>(join(simulate, 'request/request.js'));
const { RequestContextImpl } = await part<Contexts>(join(simulate, 'requestContext.js'));
const { DiscoveryContextKeyConstraints } = await part<Constraints>(
  join(simulate, 'context_keys/discoveryContextKeyConstraints.js'),
);
const { loadPolicy } = await part<Policies>(
  createRequire(join(simulate, 'index.js')).resolve('@cloud-copilot/iam-policy').replace('/cjs/', '/esm/'),
);

/** Whether the oracle lets this request in, with these context keys and no others. */
export function oracleAllows(
  document: object,
  request: Pick<TrustRequest, 'action' | 'providerArn'>,
  context: Readonly<Record<string, string>>,
): boolean {
  const account = request.providerArn.split(':')[4] ?? '';
  const { result } = authorize({
    request: new AwsRequestImpl(
      request.providerArn,
      { resource: `arn:aws:iam::${account}:role/deploy`, accountId: account },
      request.action,
      new RequestContextImpl(context),
    ),
    sessionPolicy: undefined,
    identityPolicies: [],
    serviceControlPolicies: [],
    resourceControlPolicies: [],
    resourcePolicy: loadPolicy(document, { name: 'trust' }),
    permissionBoundaries: undefined,
    vpcEndpointPolicies: undefined,
    simulationParameters: {
      simulationMode: 'Strict',
      discoveryContextKeyConstraints: new DiscoveryContextKeyConstraints(),
    },
  });
  return result === 'Allowed';
}
