import type { Place } from '../../audit/finding.ts';
import { nameOf } from '../document/manifest.ts';
import type { Findings } from '../finding.ts';
import { keyProblem } from '../secret-key.ts';
import { mountedNames, type ProviderClass, type SecretObject } from './provider-class.ts';

/** What the driver would refuse when it makes Secrets of mounted files. */
export function checkSecretObjects(one: ProviderClass, findings: Findings): void {
  const mounted = mountedNames(one);
  for (const object of one.secretObjects) {
    const subject = object.name || nameOf(one.manifest);
    const refuse = (place: Place, why: string, fix: string): void => findings.add('csi-sync', place, subject, why, fix);
    if (object.name === '') refuse(object.place, 'The secret name is empty.', 'Add secretName.');
    if (object.type === '') refuse(object.place, 'The secret type is empty.', 'Add type: Opaque.');
    if (object.data.length === 0) refuse(object.place, 'The data is empty.', 'Add data with objectName and key.');
    for (const { key, objectName, place } of object.data) {
      const wrong = key === '' ? undefined : keyProblem(key);
      if (key === '') refuse(place, 'The key in secretObjects.data is empty.', 'Add key.');
      else if (wrong !== undefined) refuse(place, `${wrong}.`, 'Correct key.');
      if (one.provider === 'aws' && one.objects.length > 0 && !mounted.has(objectName))
        findings.add(
          'csi-object-name',
          place,
          objectName,
          `File matching objectName ${objectName} not found in the pod.`,
          `Mounted are: ${[...mounted].join(', ')}.`,
        );
    }
    checkType(object, refuse);
  }
}

function checkType(
  { data, place, type }: SecretObject,
  refuse: (place: Place, why: string, fix: string) => void,
): void {
  if (type !== 'kubernetes.io/tls') return;
  for (const { key, place: at } of data)
    if (key !== 'tls.crt' && key !== 'tls.key' && key !== '')
      refuse(at, `The key '${key}' is not supported for type kubernetes.io/tls.`, 'Write tls.crt or tls.key.');
  const missing = ['tls.crt', 'tls.key'].filter((name) => !data.some(({ key }) => key === name));
  if (missing.length > 0 && data.length > 0)
    refuse(
      place,
      `A Secret of type kubernetes.io/tls needs ${missing.join(' and ')}.`,
      'Add it; both may name one objectName.',
    );
}
