import type { Place } from '../../audit/finding.ts';
import { parseArn } from '../../credentials/arn.ts';
import { kindOf, type Node } from '../document/node.ts';
import type { Findings } from '../finding.ts';
import { checkDuplicates, checkFailover, checkFileName } from './check-objects.ts';
import { checkExpression } from './expression.ts';
import { GoFields } from './go-fields.ts';
import { fixOfName, problemOfName } from './object-name.ts';
import type { ObjectSettings } from './object-settings.ts';
import type { JmesEntry, MountObject } from './provider-class.ts';

/** The `objects` of a class, with everything that the provider would refuse noted in its own words. */
export function readObjects(
  node: Node | undefined,
  settings: ObjectSettings,
  findings: Findings,
): readonly MountObject[] {
  const { place, subject } = settings;
  if (node === undefined || (node.kind === 'scalar' && node.type === 'null')) {
    findings.add(
      'csi-objects',
      place,
      subject,
      'There are no objects: nothing is mounted, and the driver says "missing object versions".',
      'Add `objects: |` with a list.',
    );
    return [];
  }
  if (node.kind !== 'list') {
    const why = `Failed to load SecretProviderClass: cannot unmarshal ${kindOf(node)} into a list.`;
    findings.add(
      'csi-objects',
      node.place,
      subject,
      why,
      'Write a list, each item after "- "; `array:` is of the Azure provider.',
    );
    return [];
  }
  const objects = node.items.flatMap((item) => readObject(item, settings, findings));
  checkDuplicates(objects, subject, findings);
  return objects;
}

function readObject(node: Node, settings: ObjectSettings, findings: Findings): readonly MountObject[] {
  const { subject } = settings;
  const refuse = (place: Place, why: string, fix: string): void =>
    findings.add('csi-objects', place, subject, `${why}.`, fix);
  if (node.kind !== 'map') {
    refuse(node.place, 'Empty descriptor entry in SecretProviderClass', 'Write an object with objectName.');
    return [];
  }
  const fields = new GoFields(node, findings, subject);
  const name = fields.text('objectName');
  const type = fields.text('objectType');
  const failoverNode = fields.node('failoverObject');
  const failoverFields = failoverNode === undefined ? undefined : new GoFields(failoverNode, findings, subject);
  const failover = failoverFields === undefined ? undefined : readFailover(failoverFields);
  const entries = fields.items('jmesPath').map((item) => readJmes(item, subject, findings));
  const object: MountObject = {
    name,
    type: typeOf(type, name),
    alias: fields.text('objectAlias'),
    version: fields.text('objectVersion'),
    label: fields.text('objectVersionLabel'),
    jmesPath: entries,
    failover,
    permission: readPermission(fields, subject, findings),
    place: fields.place,
  };
  fields.end();
  if (name === '') {
    refuse(fields.place, 'Object name must be specified', 'Add objectName.');
    return [];
  }
  const nameProblem = problemOfName(name, type, settings.region);
  if (nameProblem !== undefined)
    refuse(
      fields.placeOf(type !== '' && /objectType/.test(nameProblem) ? 'objectType' : 'objectName'),
      nameProblem,
      fixOfName(nameProblem),
    );
  if (object.type === 'ssmparameter' && object.version !== '' && object.label !== '')
    refuse(
      fields.placeOf('objectVersionLabel'),
      `ssm parameters can not specify both objectVersion and objectVersionLabel: ${name}`,
      'Leave one of them out.',
    );
  checkFileName(object, settings, findings);
  checkFailover(object, type, settings, refuse);
  return nameProblem === undefined ? [object] : [];
}

function readFailover(fields: GoFields): MountObject['failover'] {
  const failover = {
    name: fields.text('objectName'),
    version: fields.text('objectVersion'),
    label: fields.text('objectVersionLabel'),
  };
  fields.end();
  return failover.name === '' ? undefined : failover;
}

function readJmes(node: Node, subject: string, findings: Findings): JmesEntry {
  const fields = new GoFields(node, findings, subject);
  const entry = {
    path: fields.text('path'),
    alias: fields.text('objectAlias'),
    permission: readPermission(fields, subject, findings),
    place: fields.place,
  };
  fields.end();
  if (entry.path === '')
    findings.add('csi-objects', entry.place, subject, 'Path must be specified for JMES object.', 'Add path.');
  else checkExpression(entry.path, fields.placeOf('path'), subject, findings);
  if (entry.alias === '')
    findings.add(
      'csi-objects',
      entry.place,
      subject,
      'Object alias must be specified for JMES object.',
      'Add objectAlias: the name of the file.',
    );
  else if (/^["'].*["']$/.test(entry.alias))
    findings.add(
      'csi-scalar',
      fields.placeOf('objectAlias'),
      subject,
      'The file will have quotes in its name.',
      'Quote a key with a hyphen in path alone, not in objectAlias.',
    );
  return entry;
}

function readPermission(fields: GoFields, subject: string, findings: Findings): string {
  const permission = fields.text('filePermission');
  const written = fields.written('filePermission');
  if (permission === '' || /^[0-7]{4}$/.test(permission)) return permission;
  const place = fields.placeOf('filePermission');
  if (/^0[0-7]{3}$/.test(written))
    findings.add(
      'csi-permission',
      place,
      subject,
      `Invalid File Permission: ${permission}. Without quotes YAML takes ${written} for a number.`,
      `filePermission: "${written}"`,
    );
  else
    findings.add(
      'csi-objects',
      place,
      subject,
      `Invalid File Permission: ${permission}.`,
      'Write four octal digits in quotes, such as "0400".',
    );
  return '';
}

function typeOf(type: string, name: string): MountObject['type'] {
  const service = parseArn(name)?.service;
  return type === 'ssmparameter' || (type === '' && service === 'ssm') ? 'ssmparameter' : 'secretsmanager';
}
