import type { Place } from '../../audit/finding.ts';
import { nameOf } from '../document/manifest.ts';
import type { Fields } from '../fields.ts';
import type { Findings } from '../finding.ts';
import type { ExternalSecret } from './external-secret.ts';

/** What the operator's webhook refuses. https://github.com/external-secrets/external-secrets/blob/main/apis/externalsecrets/v1/externalsecret_validator.go */
export function checkAdmission(secret: ExternalSecret, spec: Fields, findings: Findings): void {
  const { target } = secret;
  const subject = nameOf(secret.manifest);
  const refuse = (place: Place, why: string, fix: string): void =>
    findings.add('eso-admission', place, subject, why, fix);
  if (spec.list('data').length === 0 && spec.list('dataFrom').length === 0)
    refuse(spec.place, 'Either data or dataFrom should be specified.', 'Add `data` or `dataFrom`.');
  for (const entry of spec.list('dataFrom')) {
    const source = entry.object('sourceRef');
    const generator = source?.has('generatorRef') ?? false;
    const given = [entry.has('extract'), entry.has('find'), generator].filter(Boolean).length;
    if (given > 1)
      refuse(
        entry.place,
        'extract, find, or generatorRef cannot be set at the same time.',
        'Make an entry of its own for each.',
      );
    else if (given === 0 && source === undefined)
      refuse(
        entry.place,
        'Either extract, find, or sourceRef must be set to dataFrom.',
        'Add `extract: {key: …}` or `find: …`.',
      );
    else if (source !== undefined && !generator && !source.has('storeRef'))
      refuse(entry.place, 'generatorRef or storeRef must be set when using sourceRef in dataFrom.', 'Add one of them.');
  }
  if (target.deletionPolicy === 'Delete' && ['Merge', 'None', 'CreateOrMerge'].includes(target.creationPolicy))
    refuse(
      target.place,
      "deletionPolicy=Delete must not be used when the controller doesn't own the secret.",
      'Set creationPolicy: Owner.',
    );
  if (target.deletionPolicy === 'Merge' && target.creationPolicy === 'None')
    refuse(
      target.place,
      'deletionPolicy=Merge must not be used with creationPolicy=None: there is no Secret to merge with.',
      'Set another creationPolicy.',
    );
  checkType(secret, refuse);
  checkDuplicates(secret, findings);
}

function checkType(
  { target: { template } }: ExternalSecret,
  refuse: (place: Place, why: string, fix: string) => void,
): void {
  if (template?.type === 'bootstrap.kubernetes.io/token')
    refuse(template.typePlace, 'template.type="bootstrap.kubernetes.io/token" is not allowed.', 'Leave the type out.');
  if (template?.type !== 'kubernetes.io/service-account-token') return;
  const annotation = 'kubernetes.io/service-account.name';
  if (template.annotations.has(annotation))
    refuse(
      template.typePlace,
      `template.type="${template.type}" with annotation "${annotation}" is not allowed.`,
      'Leave the type out.',
    );
  if (template.from.some(({ target }) => target === 'Annotations'))
    refuse(
      template.typePlace,
      `template.type="${template.type}" with templateFrom target="Annotations" is not allowed.`,
      'Leave the type out.',
    );
}

function checkDuplicates({ data, target }: ExternalSecret, findings: Findings): void {
  if (target.deletionPolicy !== 'Retain') return;
  const seen = new Map<string, number>();
  for (const { secretKey } of data) {
    const first = seen.get(secretKey.text);
    if (first !== undefined)
      findings.add(
        'duplicate-secret-key',
        secretKey.place,
        secretKey.text,
        `Duplicate secretKey found: ${secretKey.text}, first on line ${first}.`,
        'Remove one, or give it another key.',
      );
    else seen.set(secretKey.text, secretKey.place.line);
  }
}
