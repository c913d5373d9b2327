import { quoteGo } from '../golang/quote.ts';
import type { GoString } from '../golang/text.ts';
import type { Command, IdentifierNode, Operand, Pipeline, VariableNode } from './node.ts';
import { readNumber } from './number-literal.ts';
import { sourceOf } from './source.ts';
import type { Token, TokenKind } from './token.ts';
import type { TokenStream } from './token-stream.ts';

/** Parses what stands inside an action: declarations, commands and their operands. */
export class PipelineParser {
  /** Every function named so far. */
  readonly functions: IdentifierNode[] = [];
  /** The variables in sight. */
  variables: GoString[] = ['$'];
  readonly #tokens: TokenStream;

  constructor(tokens: TokenStream) {
    this.#tokens = tokens;
  }

  pipeline(context: string, end: TokenKind): Pipeline {
    const { at } = this.#tokens.peekNonSpace();
    const declared: VariableNode[] = [];
    const assigns = this.#declarations(context, declared);
    const commands: Command[] = [];
    for (;;) {
      const token = this.#tokens.nextNonSpace();
      if (token.kind === end) break;
      if (!STARTS_OPERAND.has(token.kind)) this.#tokens.unexpected(token, context);
      this.#tokens.pushBack(token);
      commands.push(this.#command());
    }
    if (commands.length === 0) this.#tokens.fail(`missing value for ${context}`);
    for (const [index, { operands }] of commands.entries()) {
      if (index > 0 && CONSTANTS.has(operands[0].kind))
        this.#tokens.fail(`non executable command in pipeline stage ${index + 1}`);
    }
    return { kind: 'pipeline', at, declared, assigns, commands };
  }

  /** `$x :=`, `$x =` and a range's `$i, $x :=`; true for an assignment. */
  #declarations(context: string, declared: VariableNode[]): boolean {
    for (;;) {
      const variable = this.#tokens.peekNonSpace();
      if (variable.kind !== 'variable') return false;
      this.#tokens.next();
      const after = this.#tokens.peek();
      const next = this.#tokens.peekNonSpace();
      const comma = next.kind === 'char' && next.text === ',';
      if (next.kind !== 'assign' && next.kind !== 'declare' && !comma) {
        if (after.kind === 'space') this.#tokens.pushBack(after);
        this.#tokens.pushBack(variable);
        return false;
      }
      this.#tokens.nextNonSpace();
      declared.push({ kind: 'variable', at: variable.at, path: variable.text.split('.') });
      this.variables.push(variable.text);
      if (!comma) return next.kind === 'assign';
      if (context !== 'range' || declared.length >= 2) this.#tokens.fail(`too many declarations in ${context}`);
      const { kind } = this.#tokens.peekNonSpace();
      if (kind !== 'variable' && kind !== 'right-delimiter' && kind !== 'right-paren')
        this.#tokens.fail('range can only initialize variables');
    }
  }

  #command(): Command {
    const { at } = this.#tokens.peekNonSpace();
    const operands: Operand[] = [];
    for (;;) {
      this.#tokens.peekNonSpace();
      const operand = this.#operand();
      if (operand !== undefined) operands.push(operand);
      const token = this.#tokens.next();
      if (token.kind === 'space') continue;
      if (token.kind === 'right-delimiter' || token.kind === 'right-paren') this.#tokens.pushBack(token);
      else if (token.kind !== 'pipe') this.#tokens.unexpected(token, 'operand');
      break;
    }
    const [first, ...rest] = operands;
    return first === undefined
      ? this.#tokens.fail('empty command')
      : { kind: 'command', at, operands: [first, ...rest] };
  }

  #operand(): Operand | undefined {
    const term = this.#term();
    const next = term === undefined ? undefined : this.#tokens.peek();
    if (term === undefined || next?.kind !== 'field') return term;
    const path: GoString[] = [];
    while (this.#tokens.peek().kind === 'field') path.push(this.#tokens.next().text.slice(1));
    switch (term.kind) {
      case 'field':
      case 'variable':
        return { kind: term.kind, at: next.at, path: [...term.path, ...path] };
      case 'bool':
      case 'string':
      case 'number':
      case 'nil':
      case 'dot':
        return this.#tokens.fail(`unexpected . after term ${quoteGo(sourceOf(term))}`);
    }
    return { kind: 'chain', at: next.at, base: term, path };
  }

  #term(): Operand | undefined {
    const token = this.#tokens.nextNonSpace();
    const { at, text } = token;
    switch (token.kind) {
      case 'identifier':
        return this.#function({ kind: 'identifier', at, name: text });
      case 'dot':
      case 'nil':
        return { kind: token.kind, at };
      case 'variable':
        return this.#variable(token);
      case 'field':
        return { kind: 'field', at, path: [text.slice(1)] };
      case 'bool':
        return { kind: 'bool', at, value: text === 'true' };
      case 'char-constant':
      case 'complex':
      case 'number': {
        const number = readNumber(text, token.kind);
        return 'problem' in number ? this.#tokens.fail(number.problem) : { kind: 'number', at, number };
      }
      case 'left-paren': {
        this.#tokens.enter();
        const pipeline = this.pipeline('parenthesized pipeline', 'right-paren');
        this.#tokens.leave();
        return pipeline;
      }
      case 'string':
      case 'raw-string':
        return { kind: 'string', at, text: this.#tokens.unquote(token), quoted: text };
    }
    this.#tokens.pushBack(token);
    return undefined;
  }

  #function(node: IdentifierNode): IdentifierNode {
    this.functions.push(node);
    return node;
  }

  #variable({ at, text }: Token): VariableNode {
    if (!this.variables.includes(text)) this.#tokens.fail(`undefined variable ${quoteGo(text)}`);
    return { kind: 'variable', at, path: [text] };
  }
}

const STARTS_OPERAND: ReadonlySet<TokenKind> = new Set([
  'bool',
  'char-constant',
  'complex',
  'dot',
  'field',
  'identifier',
  'number',
  'nil',
  'raw-string',
  'string',
  'variable',
  'left-paren',
]);

const CONSTANTS: ReadonlySet<Operand['kind']> = new Set(['bool', 'dot', 'nil', 'number', 'string']);
