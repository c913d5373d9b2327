import { isRegion } from '../../credentials/partition.ts';
import { compileRegexp } from '../../regexp/regexp.ts';
import { type Manifest, nameOf } from '../document/manifest.ts';
import { entriesOf } from '../document/node.ts';
import { Fields } from '../fields.ts';
import type { Findings } from '../finding.ts';
import { readAzure, readGcp, readVault } from './read-other-provider.ts';
import { readSessionTags } from './read-session-tags.ts';
import { type AwsProvider, SERVICES, type SecretStore, type StoreCondition } from './secret-store.ts';

/** Undefined where it has no provider to speak of. */
export function readSecretStore(manifest: Manifest, findings: Findings): SecretStore | undefined {
  const top = new Fields(manifest.node, '', findings);
  top.skip('apiVersion', 'kind', 'metadata', 'status');
  const spec = top.object('spec', true);
  top.end();
  if (spec === undefined) return undefined;
  const provider = spec.object('provider', true);
  const conditions = spec.list('conditions').map((one) => readCondition(one, findings));
  spec.skip('controller', 'retrySettings', 'refreshInterval');
  spec.end();
  const [first, second] = entriesOf(spec.node('provider')).filter(({ key }) => key !== '');
  if (provider === undefined || first === undefined) return undefined;
  if (second !== undefined)
    findings.add(
      'store-invalid',
      second.place,
      nameOf(manifest),
      `A store has one provider, and this has ${first.key} and ${second.key}.`,
      'Make a store of its own for each.',
    );
  const aws = provider.object('aws');
  const vault = provider.object('vault');
  const gcp = provider.object('gcpsm');
  const azure = provider.object('azurekv');
  if (aws === undefined && vault !== undefined) return { manifest, conditions, provider: readVault(vault) };
  if (aws === undefined && gcp !== undefined) return { manifest, conditions, provider: readGcp(gcp) };
  if (aws === undefined && azure !== undefined) return { manifest, conditions, provider: readAzure(azure) };
  if (aws === undefined)
    return { manifest, conditions, provider: { kind: 'other', name: first.key, place: first.place } };
  return { manifest, conditions, provider: readAws(aws, manifest, findings) };
}

function readAws(fields: Fields, manifest: Manifest, findings: Findings): AwsProvider {
  const service = fields.text('service', { required: true, oneOf: SERVICES })?.text;
  const region = fields.text('region', { required: true });
  if (region !== undefined && !isRegion(region.text))
    findings.add(
      'store-invalid',
      region.place,
      nameOf(manifest),
      `"${region.text}" is no region.`,
      'Write one such as us-east-1.',
    );
  const role = fields.text('role');
  const externalId = fields.text('externalID');
  const hasRole = role !== undefined && role.text !== '';
  const provider: AwsProvider = {
    kind: 'aws',
    service: SERVICES.find((one) => one === service) ?? 'SecretsManager',
    region: region?.text ?? '',
    prefix: fields.text('prefix')?.text ?? '',
    roles: [...fields.texts('additionalRoles'), ...(hasRole ? [role] : [])].map(({ text }) => text),
    externalId: hasRole ? externalId?.text || undefined : undefined,
    ...readSessionTags(fields, hasRole, manifest, findings),
    rolePlace: fields.placeOf(hasRole ? 'role' : 'additionalRoles'),
    place: fields.place,
  };
  fields.skip('secretsManager');
  readAuth(fields.object('auth'), manifest, findings);
  fields.end();
  return provider;
}

/** Of use in the cluster alone, but the webhook looks at its namespaces. */
function readAuth(auth: Fields | undefined, manifest: Manifest, findings: Findings): void {
  const secretRef = auth?.object('secretRef');
  const selectors = ['accessKeyIDSecretRef', 'secretAccessKeySecretRef', 'sessionTokenSecretRef'].map((name) =>
    secretRef?.object(name),
  );
  const jwt = auth?.object('jwt');
  const account = jwt?.object('serviceAccountRef');
  for (const selector of [...selectors, account]) {
    const namespace = selector?.text('namespace');
    selector?.text('name');
    selector?.skip('key', 'audiences');
    selector?.end();
    if (manifest.kind !== 'SecretStore' || namespace === undefined || manifest.namespace === undefined) continue;
    if (namespace.text !== manifest.namespace)
      findings.add(
        'store-invalid',
        namespace.place,
        nameOf(manifest),
        `A SecretStore may name its own namespace ("${manifest.namespace}") only, not "${namespace.text}".`,
        'Leave namespace out, or make it a ClusterSecretStore.',
      );
  }
  for (const fields of [secretRef, jwt, auth]) fields?.end();
}

function readCondition(fields: Fields, findings: Findings): StoreCondition {
  const regexes = fields.texts('namespaceRegexes').flatMap((pattern) => {
    const compiled = compileRegexp(pattern.text);
    if (compiled.kind === 'regexp') return [compiled.regexp];
    findings.add(
      'regexp-invalid',
      pattern.place,
      pattern.text,
      `Go refuses the pattern: ${compiled.message}.`,
      'Write it in the syntax of RE2: https://github.com/google/re2/wiki/Syntax',
    );
    return [];
  });
  const condition = {
    namespaces: fields.texts('namespaces').map(({ text }) => text),
    regexes,
    bySelector: fields.has('namespaceSelector'),
  };
  fields.skip('namespaceSelector');
  fields.end();
  return condition;
}
