import { quote } from '../secrets/quotation.ts';
import type { Cursor, Shape } from './shape.ts';
import type { Principal, Principals, PrincipalType } from './statement.ts';

const TYPES: readonly PrincipalType[] = ['AWS', 'Federated', 'Service', 'CanonicalUser'];

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html */
export function parsePrincipals(shape: Shape, cursor: Cursor): Principals {
  return { entries: readEntries(shape, cursor), place: shape.place(cursor) };
}

function readEntries(shape: Shape, cursor: Cursor): readonly Principal[] {
  const { node } = cursor;
  if (node.kind === 'string') {
    if (node.text === '*') return [{ type: 'AWS', value: '*' }];
    shape.note('policy-value', cursor, `expected "*" or an object such as {"Federated": …}, found ${quote(node.text)}`);
    return [];
  }
  const object = shape.object(cursor);
  if (object === undefined) return [];
  const members = shape.members(object, TYPES);
  if (members.size === 0) shape.note('policy-empty', cursor, 'expected at least one principal, found none');
  return TYPES.flatMap((type) => {
    const list = members.get(type);
    return list === undefined ? [] : shape.items(list).flatMap((item) => readEntry(shape, type, item));
  });
}

function readEntry(shape: Shape, type: PrincipalType, item: Cursor): readonly Principal[] {
  const value = shape.text(item);
  if (value === undefined) return [];
  if (value === '') shape.note('policy-empty', item, 'expected a principal, found an empty string');
  if (value !== '*' && /[*?]/.test(value)) {
    shape.note('policy-value', item, `"*" stands for every principal, never for a part of one, found ${quote(value)}`);
  }
  return [{ type, value }];
}
