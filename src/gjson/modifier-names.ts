/** gjson's modifiers, all of them. */
export const MODIFIER_NAMES = [
  'dig',
  'flatten',
  'fromstr',
  'group',
  'join',
  'keys',
  'pretty',
  'reverse',
  'this',
  'tostr',
  'ugly',
  'valid',
  'values',
] as const;

export type ModifierName = (typeof MODIFIER_NAMES)[number];

export function isModifier(name: string): name is ModifierName {
  return MODIFIER_NAMES.some((known) => known === name);
}
