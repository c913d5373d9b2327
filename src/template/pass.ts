import { stop } from './execution-problem.ts';
import type { Parameter } from './function.ts';
import type { Operand } from './node.ts';
import type { NumberLiteral } from './number-literal.ts';
import { sourceOf } from './source.ts';
import { int, isBoxed, type Operated, typeOf } from './value.ts';

/** What a template may hand to a parameter, and Go's words for what it may not. */

const NILLABLE: ReadonlySet<Parameter> = new Set(['interface {}', 'map[string]interface {}', 'reflect.Value']);

/** Does a value pass for a parameter of this type? Undefined takes anything. */
export function passValue(value: Operated, type: Parameter | undefined): Operated {
  if (value === undefined) {
    return type === undefined || NILLABLE.has(type) ? undefined : stop(`invalid value; expected ${type}`);
  }
  if (type === undefined || type === 'interface {}' || type === 'reflect.Value') return value;
  const inner = isBoxed(value) ? value.inner : value;
  const shown = inner ?? value;
  return typeOf(shown) === type ? shown : stop(`wrong type for value; expected ${type}; got ${typeOf(shown)}`);
}

export function passNil(type: Parameter | undefined): undefined {
  return type === undefined || NILLABLE.has(type) ? undefined : stop(`cannot assign nil to ${type}`);
}

/** A constant takes the type that is asked for, if it is written so that it can. */
export function passConstant(
  operand: Extract<Operand, { kind: 'bool' | 'number' | 'string' }>,
  type: Parameter = 'interface {}',
): Operated {
  switch (type) {
    case 'bool':
      return operand.kind === 'bool' ? operand.value : stop(`expected bool; found ${sourceOf(operand)}`);
    case 'string':
      return operand.kind === 'string' ? operand.text : stop(`expected string; found ${sourceOf(operand)}`);
    case 'int': {
      const whole = operand.kind === 'number' ? operand.number.int : undefined;
      return whole === undefined ? stop(`expected integer; found ${sourceOf(operand)}`) : int(whole);
    }
    case 'float64': {
      const float = operand.kind === 'number' ? operand.number.float : undefined;
      return float === undefined ? stop(`expected float; found ${sourceOf(operand)}`) : float;
    }
    case 'map[string]interface {}':
    case 'time.Time':
      return stop(`can't handle ${sourceOf(operand)} for arg of type ${type}`);
  }
  if (operand.kind === 'number') return constantOf(operand.number);
  return operand.kind === 'bool' ? operand.value : operand.text;
}

/** A number's type by the way it is written, where nothing else decides. */
function constantOf({ text, int: whole, uint, float, complex }: NumberLiteral): Operated {
  if (complex !== undefined) return { kind: 'complex', ...complex };
  const hexInteger = /^0[xX]./.test(text) && !/[pP]/.test(text);
  if (float !== undefined && !hexInteger && !text.startsWith("'") && /[.eEpP]/.test(text)) return float;
  if (whole !== undefined) return int(whole);
  return uint === undefined ? undefined : stop(`${text} overflows int`);
}
