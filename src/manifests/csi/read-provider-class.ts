import { type Manifest, nameOf } from '../document/manifest.ts';
import { innerText } from '../document/text.ts';
import { readYaml } from '../document/yaml.ts';
import { Fields } from '../fields.ts';
import type { Findings } from '../finding.ts';
import type { ProviderClass, SecretObject } from './provider-class.ts';
import { readObjects } from './read-objects.ts';
import { checkSecretObjects } from './sync.ts';

/** What the AWS provider reads; names are compared exactly. */
const PARAMETERS = new Set([
  'objects',
  'region',
  'failoverRegion',
  'pathTranslation',
  'usePodIdentity',
  'preferredAddressType',
]);

export function readProviderClass(manifest: Manifest, findings: Findings): ProviderClass | undefined {
  const top = new Fields(manifest.node, '', findings);
  top.skip('apiVersion', 'kind', 'metadata', 'status');
  const spec = top.object('spec', true);
  top.end();
  if (spec === undefined) return undefined;
  const provider = spec.text('provider', { required: true })?.text ?? '';
  const parameters = spec.strings('parameters');
  const secretObjects = spec.list('secretObjects').map(readSecretObject);
  spec.end();
  const shared = { manifest, provider, providerPlace: spec.placeOf('provider'), secretObjects, place: spec.place };
  const nothing = { region: '', failoverRegion: '', translation: '_', usesPodIdentity: false, objects: [] };
  if (provider !== 'aws') return { ...shared, ...nothing };

  const subject = nameOf(manifest);
  const get = (name: string): string => parameters.get(name)?.text ?? '';
  for (const [name, { keyPlace }] of parameters) {
    const near = [...PARAMETERS].find((one) => one.toLowerCase() === name.toLowerCase());
    if (PARAMETERS.has(name)) continue;
    findings.add(
      'csi-field',
      keyPlace,
      subject,
      `The provider knows no parameter "${name}" and ignores it.`,
      near === undefined ? 'Remove it.' : `Write ${near}.`,
    );
  }
  const translation = readTranslation(get('pathTranslation'));
  if (translation === null)
    findings.add(
      'csi-objects',
      parameters.get('pathTranslation')?.place ?? spec.place,
      subject,
      "pathTranslation must be either 'False' or a single character string.",
      'Write "False", or one character.',
    );
  const objects = parameters.get('objects');
  const inner = objects === undefined ? undefined : readYaml(innerText(objects.text, objects.at));
  for (const { code, message, place } of inner?.problems ?? [])
    findings.add(
      code === 'duplicate-key' ? 'duplicate-key' : 'csi-objects',
      place,
      subject,
      `In objects: ${message}.`,
      'Correct the YAML inside `objects: |`.',
    );
  const settings = {
    region: get('region'),
    failoverRegion: get('failoverRegion'),
    translation: translation ?? '_',
    usesPodIdentity: /^(?:1|t|true)$/i.test(get('usePodIdentity')),
  };
  const read = {
    ...shared,
    ...settings,
    translation: translation === null ? '_' : translation,
    objects: readObjects(
      inner?.node,
      {
        ...settings,
        translation: translation === null ? '_' : translation,
        subject,
        place: objects?.place ?? spec.place,
      },
      findings,
    ),
  };
  if (get('usePodIdentity') !== '' && !/^(?:1|t|true|0|f|false)$/i.test(get('usePodIdentity')))
    findings.add(
      'csi-objects',
      parameters.get('usePodIdentity')?.place ?? spec.place,
      subject,
      'The provider fails to parse usePodIdentity.',
      'Write "true" or "false".',
    );
  if (settings.failoverRegion !== '' && settings.failoverRegion === settings.region)
    findings.add(
      'csi-objects',
      parameters.get('failoverRegion')?.place ?? spec.place,
      subject,
      `${settings.failoverRegion}: failover region cannot be the same as the primary region.`,
      'Name another region.',
    );
  checkSecretObjects(read, findings);
  return read;
}

/** Null: not usable. Undefined: off. */
function readTranslation(text: string): string | undefined | null {
  if (text === '') return '_';
  if (text.toLowerCase() === 'false') return undefined;
  return [...text].length === 1 ? text : null;
}

function readSecretObject(fields: Fields): SecretObject {
  const object: SecretObject = {
    name: fields.text('secretName')?.text ?? '',
    type: fields.text('type')?.text ?? '',
    labels: fields.strings('labels'),
    annotations: fields.strings('annotations'),
    data: fields.list('data').map((entry) => {
      const read = {
        objectName: entry.text('objectName')?.text ?? '',
        key: entry.text('key')?.text ?? '',
        place: entry.placeOf('objectName'),
      };
      entry.end();
      return read;
    }),
    place: fields.place,
  };
  fields.end();
  return object;
}
