import type { Place } from '../../audit/finding.ts';
import type { Findings } from '../finding.ts';
import { fixOfName, problemOfName } from './object-name.ts';
import type { ObjectSettings } from './object-settings.ts';
import { fileName, type MountObject } from './provider-class.ts';

export function checkFileName(
  { alias, jmesPath, name, place }: MountObject,
  { subject, translation }: ObjectSettings,
  findings: Findings,
): void {
  const names = [
    { each: alias || name, at: place },
    ...jmesPath.map((entry) => ({ each: entry.alias, at: entry.place })),
  ];
  for (const { at, each } of names) {
    const file = fileName(each, translation);
    if (/\/\.\.\/|^\.\.\/|\/\.\.$/.test(file))
      findings.add('csi-objects', at, subject, `path can not contain ../: ${each}.`, 'Correct the name.');
    else if (translation === undefined && file.includes('/'))
      findings.add(
        'csi-path',
        at,
        subject,
        `With pathTranslation "False" the provider cannot write the file ${file}: "pattern contains path separator".`,
        'Give it an objectAlias without /, or leave pathTranslation out (or set driverWritesSecrets=true on the driver).',
      );
    else if (file.length > 255)
      findings.add(
        'csi-path',
        at,
        subject,
        `The file name has ${file.length} characters; 255 are the most.`,
        'Give it a shorter objectAlias.',
      );
  }
}

export function checkFailover(
  { alias, failover, name, place, type, version }: MountObject,
  objectType: string,
  { failoverRegion }: ObjectSettings,
  refuse: (place: Place, why: string, fix: string) => void,
): void {
  if (failover === undefined) return;
  if (alias === '')
    refuse(place, `object alias must be specified for objects with failover entries: ${name}`, 'Add objectAlias.');
  if (failoverRegion === '')
    refuse(
      place,
      `failover object allowed only when failover region is defined: ${name}`,
      'Add failoverRegion to the parameters.',
    );
  const wrong = failoverRegion === '' ? undefined : problemOfName(failover.name, objectType, failoverRegion);
  if (wrong !== undefined) refuse(place, wrong, fixOfName(wrong));
  if (type === 'ssmparameter' && failover.version !== '' && failover.label !== '')
    refuse(
      place,
      `ssm parameters can not specify both objectVersion and objectVersionLabel: ${name}`,
      'Leave one of them out.',
    );
  if (failover.version !== version)
    refuse(
      place,
      `object versions must match between primary and failover regions: ${name}`,
      'Write the same objectVersion in both.',
    );
}

export function checkDuplicates(objects: readonly MountObject[], subject: string, findings: Findings): void {
  const seen = new Map<string, MountObject>();
  const aliases = new Set<string>();
  const refuse = (place: Place, why: string): void =>
    findings.add('csi-objects', place, subject, `${why}.`, 'Give each its own objectAlias.');
  for (const object of objects) {
    const earlier = seen.get(object.name);
    if (earlier !== undefined) {
      const start = `found descriptor with duplicate object name ${object.name}`;
      const sameAlias = object.alias === earlier.alias;
      const sameLabel = object.label === earlier.label;
      if (object.alias !== '' && sameAlias && object.label === '' && earlier.label === '')
        refuse(object.place, `${start}, duplicate object alias ${object.alias}, and no version label`);
      else if (object.alias === '' && sameAlias && object.label !== '' && sameLabel)
        refuse(object.place, `${start}, no object alias, and duplicate version label ${object.label}`);
      else if (object.alias !== '' && sameAlias && object.label !== '' && sameLabel)
        refuse(
          object.place,
          `${start}, duplicate object alias ${object.alias}, and duplicate version label ${object.label}`,
        );
      else if (object.alias === '' && sameAlias && object.label === '' && sameLabel)
        refuse(object.place, `${start}, no object alias, and no version label`);
    }
    seen.set(object.name, object);
    if (object.alias !== '' && aliases.has(object.alias))
      refuse(object.place, `found duplicate object alias ${object.alias}`);
    if (object.alias !== '') aliases.add(object.alias);
    for (const { alias, path, place } of object.jmesPath) {
      if (aliases.has(alias))
        refuse(
          place,
          `Name already in use for objectAlias: found duplicate object alias ${alias} in JMES path entry ${path}`,
        );
      aliases.add(alias);
    }
  }
}
