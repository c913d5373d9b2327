import type { GoString } from '../golang/text.ts';
import type { NumberLiteral } from './number-literal.ts';

/** Where a node starts, in bytes from the template's start. */
interface At {
  readonly at: number;
}

export type Operand =
  | (At & { readonly kind: 'bool'; readonly value: boolean })
  | (At & { readonly kind: 'dot' })
  | (At & { readonly kind: 'nil' })
  | (At & { readonly kind: 'number'; readonly number: NumberLiteral })
  | (At & { readonly kind: 'string'; readonly text: GoString; readonly quoted: GoString })
  | FieldNode
  | VariableNode
  | ChainNode
  | IdentifierNode
  | Pipeline;

/** `.a.b` */
export interface FieldNode extends At {
  readonly kind: 'field';
  readonly path: readonly GoString[];
}

/** `$x` and `$x.a.b`: the first name is the variable's, with its dollar sign. */
export interface VariableNode extends At {
  readonly kind: 'variable';
  readonly path: readonly GoString[];
}

/** `(…).a.b` */
export interface ChainNode extends At {
  readonly kind: 'chain';
  readonly base: Operand;
  readonly path: readonly GoString[];
}

/** A function's name. */
export interface IdentifierNode extends At {
  readonly kind: 'identifier';
  readonly name: GoString;
}

export interface Command extends At {
  readonly kind: 'command';
  readonly operands: readonly [Operand, ...Operand[]];
}

export interface Pipeline extends At {
  readonly kind: 'pipeline';
  readonly declared: readonly VariableNode[];
  /** `=` rather than `:=`. */
  readonly assigns: boolean;
  readonly commands: readonly Command[];
}

export interface Branch extends At {
  readonly kind: 'if' | 'range' | 'with';
  readonly pipeline: Pipeline;
  readonly list: ListNode;
  readonly otherwise: ListNode | undefined;
}

export interface ListNode extends At {
  readonly kind: 'list';
  readonly nodes: readonly Statement[];
}

/** `{{template "name" pipeline}}`; a `block` leaves one as well. */
export interface Invocation extends At {
  readonly kind: 'template';
  readonly name: GoString;
  readonly pipeline: Pipeline | undefined;
}

export type Statement =
  | (At & { readonly kind: 'text'; readonly text: GoString })
  | (At & { readonly kind: 'action'; readonly pipeline: Pipeline })
  | (At & { readonly kind: 'break' | 'continue' })
  | Branch
  | Invocation;

export type Node = Operand | Command | Statement | ListNode;
