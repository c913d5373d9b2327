import { type Manifest, nameOf } from '../document/manifest.ts';
import { Fields, isPlaceholder } from '../fields.ts';
import type { Findings } from '../finding.ts';
import { keyProblem } from '../secret-key.ts';
import { checkAdmission } from './admission.ts';
import type { CreationPolicy, DataEntry, ExternalSecret, Target } from './external-secret.ts';
import { readDataFrom } from './read-data-from.ts';
import { readRemoteRef } from './read-remote-ref.ts';
import { readStoreRef } from './read-store-ref.ts';
import { readTemplate } from './read-template.ts';

const CREATION: readonly CreationPolicy[] = ['Owner', 'Orphan', 'Merge', 'None', 'CreateOrMerge'];
const DELETION = ['Retain', 'Delete', 'Merge'] as const;
const OBJECT_NAME = /^[a-z0-9](?:[-.a-z0-9]{0,251}[a-z0-9])?$/;

/** Reads an ExternalSecret, or the one inside a ClusterExternalSecret. Undefined where it is too broken to go on. */
export function readExternalSecret(manifest: Manifest, findings: Findings): ExternalSecret | undefined {
  if (manifest.version !== 'v1') noteVersion(manifest, findings);
  if (manifest.version === 'v1alpha1') return undefined; // dataFrom had another form
  const top = new Fields(manifest.node, '', findings);
  top.skip('apiVersion', 'kind', 'metadata', 'status');
  const outer = top.object('spec', true);
  top.end();
  if (outer === undefined) return undefined;
  const isCluster = manifest.kind === 'ClusterExternalSecret';
  const spec = isCluster ? outer.object('externalSecretSpec', true) : outer;
  const name = (isCluster ? outer.text('externalSecretName')?.text : undefined) || manifest.name;
  if (isCluster) {
    outer.skip('externalSecretMetadata', 'namespaceSelector', 'namespaceSelectors', 'namespaces', 'refreshTime');
    outer.end();
  }
  if (spec === undefined) return undefined;
  const secret: ExternalSecret = {
    manifest,
    store: readStoreRef(spec.object('secretStoreRef')),
    target: readTarget(spec, name, findings),
    data: spec.list('data').flatMap((entry) => readData(entry, findings)),
    dataFrom: spec.list('dataFrom').flatMap((entry) => readDataFrom(entry)),
  };
  spec.text('refreshPolicy', { oneOf: ['Periodic', 'CreatedOnce', 'OnChange'] });
  spec.skip('refreshInterval', 'syncWindows');
  spec.end();
  checkAdmission(secret, spec, findings);
  return secret;
}

function noteVersion(manifest: Manifest, findings: Findings): void {
  findings.add(
    'api-version',
    manifest.place,
    nameOf(manifest),
    `${manifest.group}/${manifest.version} is no longer served by External Secrets Operator 0.17 and later.`,
    manifest.version === 'v1alpha1'
      ? 'Write external-secrets.io/v1, and `dataFrom: [{extract: {key: …}}]`.'
      : 'Write external-secrets.io/v1; the rest means the same.',
  );
}

function readData(fields: Fields, findings: Findings): readonly DataEntry[] {
  const secretKey = fields.text('secretKey', { required: true });
  const unfit = secretKey && !isPlaceholder(secretKey.text) ? keyProblem(secretKey.text) : undefined;
  if (secretKey !== undefined && unfit !== undefined) {
    const field = `${fields.path}.secretKey`;
    findings.add(
      'key-invalid',
      secretKey.place,
      field,
      `"${field}": ${unfit}.`,
      'Write 1 to 253 letters, digits, -, . and _.',
    );
  }
  const remote = fields.object('remoteRef', true);
  const remoteRef = remote === undefined ? undefined : readRemoteRef(remote);
  const source = fields.object('sourceRef');
  const store = readStoreRef(source?.object('storeRef'));
  source?.skip('generatorRef');
  source?.end();
  fields.end();
  return secretKey === undefined || remoteRef === undefined
    ? []
    : [{ secretKey, remoteRef, store, unfit: unfit !== undefined }];
}

function readTarget(spec: Fields, fallback: string, findings: Findings): Target {
  const fields = spec.object('target');
  const name = fields?.text('name', {
    pattern: OBJECT_NAME,
    expected: 'a name of lower-case letters, digits, - and .',
  });
  const manifest = fields?.object('manifest');
  const kind = manifest?.text('kind', { required: true })?.text ?? '';
  const makesSecret =
    manifest === undefined || (manifest.text('apiVersion', { required: true })?.text === 'v1' && kind === 'Secret');
  manifest?.end();
  const template = fields?.object('template');
  const target: Target = {
    name: name?.text || fallback,
    creationPolicy: choice(CREATION, fields?.text('creationPolicy', { oneOf: CREATION })?.text) ?? 'Owner',
    deletionPolicy: choice(DELETION, fields?.text('deletionPolicy', { oneOf: DELETION })?.text) ?? 'Retain',
    immutable: fields?.flag('immutable') ?? false,
    other: makesSecret ? undefined : { kind, place: manifest.place },
    template: template === undefined ? undefined : readTemplate(template, findings, makesSecret),
    place: fields?.place ?? spec.place,
  };
  fields?.end();
  return target;
}

function choice<T extends string>(allowed: readonly T[], text: string | undefined): T | undefined {
  return allowed.find((one) => one === text);
}
