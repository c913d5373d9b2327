import { quote } from '../secrets/quotation.ts';
import type { JsonObject } from './json.ts';
import { type JsonDocument, plainJson } from './json-value.ts';
import { parseConditions } from './parse-condition.ts';
import { parsePrincipals } from './parse-principal.ts';
import type { Cursor, Either, Shape } from './shape.ts';
import type { Actions, Statement } from './statement.ts';

const ELEMENTS = ['Sid', 'Effect', 'Principal', 'Action', 'NotAction', 'Condition'];

/** Elements of other policies, and why a trust policy cannot have them. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html */
const PROHIBITED: readonly (readonly [name: string, why: string])[] = [
  ['NotPrincipal', 'whom it trusts is named by "Principal"'],
  ['Resource', 'the role is meant'],
  ['NotResource', 'the role is meant'],
];

export function parseStatements(shape: Shape, list: Cursor): readonly Statement[] {
  const sids = new Set<string>();
  return shape.items(list).flatMap((item, index) => {
    const object = shape.object(item);
    return object === undefined ? [] : (parseStatement(shape, object, index, sids) ?? []);
  });
}

/** Undefined where an element is missing without which there is nothing to decide; that is noted. */
function parseStatement(
  shape: Shape,
  cursor: Cursor<JsonObject>,
  index: number,
  sids: Set<string>,
): Statement | undefined {
  const members = shape.members(cursor, [...ELEMENTS, ...PROHIBITED.map(([name]) => name)]);
  for (const [name, why] of PROHIBITED) {
    const element = members.get(name);
    if (element !== undefined) shape.note('policy-conflict', element, `a trust policy has no ${quote(name)}: ${why}`);
  }
  const sid = readSid(shape, members.get('Sid'), sids);
  const effectElement = shape.required(cursor, members, 'Effect');
  const effect = effectElement && shape.choice(effectElement, ['Allow', 'Deny']);
  const principalElement = members.has('NotPrincipal')
    ? members.get('Principal')
    : shape.required(cursor, members, 'Principal');
  const principals = principalElement && parsePrincipals(shape, principalElement);
  const actions = readActions(shape, shape.either(cursor, members, 'Action', 'NotAction'));
  const conditions = parseConditions(shape, members.get('Condition'));
  if (effect === undefined || principals === undefined || actions === undefined) return undefined;
  const json = plainJson(cursor.node) as JsonDocument;
  return { index, sid, effect, principals, actions, conditions, place: shape.place(cursor), json };
}

function readSid(shape: Shape, element: Cursor | undefined, sids: Set<string>): string | undefined {
  const sid = element && shape.text(element);
  if (element === undefined || sid === undefined || sid === '') return undefined;
  if (!/^[0-9A-Za-z]+$/.test(sid))
    shape.note('policy-value', element, `expected letters and digits, found ${quote(sid)}`);
  if (sids.has(sid)) shape.note('policy-duplicate', element, `the Sid ${quote(sid)} is another statement's already`);
  sids.add(sid);
  return sid;
}

function readActions(shape: Shape, either: Either | undefined): Actions | undefined {
  if (either === undefined) return undefined;
  const { cursor, negated } = either;
  const patterns = shape.texts(cursor);
  for (const pattern of patterns) {
    const service = /^([\w*?-]+):[\w*?]+$/.exec(pattern)?.[1];
    if (pattern !== '*' && service === undefined) {
      shape.note(
        'policy-value',
        cursor,
        `expected an action such as "sts:AssumeRoleWithWebIdentity", found ${quote(pattern)}`,
      );
    } else if (service !== undefined && !/[*?]/.test(service) && service.toLowerCase() !== 'sts') {
      shape.note('policy-value', cursor, `a trust policy speaks of actions of "sts" alone, found ${quote(pattern)}`);
    }
  }
  return { negated, patterns, place: shape.place(cursor) };
}
