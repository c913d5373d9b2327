/**
 * The sandbox as a process of its own: prints one line of JSON, `{ env, ca, roleArn, stores }`, and serves until its standard
 * input closes or it is told to end.
 *
 *     node test/sandbox/serve.ts [--latency MS] [--secrets N] [--own-job] [--background]
 *
 * `--secrets N` adds bench/secret-0 to bench/secret-N-1, and as many to each other store. `--own-job`: tokens are for the job this process runs in, by its
 * GITHUB_* variables. `--background`: serves on when standard input closes.
 */
import { parseArgs } from 'node:util';
import { factsOf } from './job-facts.ts';
import { startSandbox } from './sandbox.ts';

const { values } = parseArgs({
  options: {
    latency: { type: 'string', default: '0' },
    secrets: { type: 'string', default: '0' },
    'own-job': { type: 'boolean', default: false },
    background: { type: 'boolean', default: false },
  },
});

const sandbox = await startSandbox({
  latency: Number(values.latency),
  facts: values['own-job'] ? factsOf(process.env) : {},
});
for (let at = 0; at < Number(values.secrets); at += 1) {
  const value = (): string => `value-${at}-${crypto.randomUUID()}`;
  sandbox.secrets.put(`bench/secret-${at}`, value());
  sandbox.vault.root.put('secret', `bench-${at}`, { value: value() });
  sandbox.gcp.secrets.add(`projects/acme-prod/secrets/bench-${at}`, value());
  sandbox.azure.vault.put(`bench-${at}`, value());
}
sandbox.azure.directory.apps.get(sandbox.azure.client)?.credentials.push({
  issuer: sandbox.issuer,
  subject: 'repo:acme@123456/payments@456789:ref:refs/heads/main',
  audience: 'api://AzureADTokenExchange',
});
sandbox.secrets.put('prod/payments/db', JSON.stringify({ username: 'payments', password: crypto.randomUUID() }));
sandbox.secrets.put('prod/npmrc', `//registry.example/:_authToken=${crypto.randomUUID()}\n`);

const stop = (): void => {
  sandbox.stop().then(
    () => process.exit(0),
    () => process.exit(1),
  );
};
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop);
if (!values.background) process.stdin.on('end', stop).on('close', stop).resume();

const { azure, env, gcp, roleArn, vault } = sandbox;
const stores = {
  inputs: {
    'vault-addr': vault.address,
    'vault-role': 'deploy',
    'gcp-workload-identity-provider': gcp.provider,
    'azure-tenant-id': azure.tenant,
    'azure-client-id': azure.client,
  },
  env: azure.proxied,
};
process.stdout.write(`${JSON.stringify({ env, ca: env['NODE_EXTRA_CA_CERTS'], roleArn, stores })}\n`);
