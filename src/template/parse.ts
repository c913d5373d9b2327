import { quoteGo, unquoteGo } from '../golang/quote.ts';
import { fromText, type GoString, toText } from '../golang/text.ts';
import { trimSpace } from '../golang/unicode.ts';
import { describeToken, Lexer } from './lexer.ts';
import type {
  Branch,
  Command,
  IdentifierNode,
  Invocation,
  ListNode,
  Operand,
  Pipeline,
  Statement,
  VariableNode,
} from './node.ts';
import { readNumber } from './number-literal.ts';
import { placeOf, type TemplateProblem } from './problem.ts';
import { sourceOf } from './source.ts';
import type { Token, TokenKind } from './token.ts';

/** A parsed template and those it defines. */
export interface Tree {
  readonly name: GoString;
  readonly text: GoString;
  readonly lists: ReadonlyMap<GoString, ListNode>;
}

export interface ParsedTree {
  readonly parsed: Tree | TemplateProblem;
  /** Every function named before the end, or before what is wrong; Go would have looked each of them up. */
  readonly functions: readonly IdentifierNode[];
}

/** Go nests parentheses 10000 deep and blocks without end; nobody writes this many. */
const MAX_NESTING = 500;

type End = { readonly kind: 'end' | 'else'; readonly at: number };
type Item = Statement | End;

class SyntaxProblem extends Error {
  readonly offset: number;
  readonly code: 'template-syntax' | 'template-limit';

  constructor(message: string, offset: number, code: SyntaxProblem['code'] = 'template-syntax') {
    super(message);
    this.offset = offset;
    this.code = code;
  }
}

/** Parses as text/template's parser does, message for message; whether its functions exist is asked later. */
export function parseTree(name: string, text: string): ParsedTree {
  const source = fromText(text);
  const lists = new Map<GoString, ListNode>();
  const parser = new Parser(new Lexer(source), fromText(name), lists);
  try {
    parser.parseFile();
    return { parsed: { name: fromText(name), text: source, lists }, functions: parser.functions };
  } catch (error) {
    if (!(error instanceof SyntaxProblem)) throw error;
    const problem = { code: error.code, ...placeOf(source, error.offset), message: toText(error.message) };
    return { parsed: problem, functions: parser.functions };
  }
}

class Parser {
  readonly functions: IdentifierNode[] = [];
  readonly #lexer: Lexer;
  readonly #lists: Map<GoString, ListNode>;
  readonly #name: GoString;
  /** Pushed back, the next one last. */
  readonly #pending: Token[] = [];
  #last: Token = { kind: 'eof', at: 0, text: '', line: 1 };
  #variables: GoString[] = ['$'];
  #actionLine = 0;
  #ranges = 0;
  #nesting = 0;

  constructor(lexer: Lexer, name: GoString, lists: Map<GoString, ListNode>) {
    this.#lexer = lexer;
    this.#name = name;
    this.#lists = lists;
  }

  parseFile(): void {
    const at = this.#peek().at;
    const nodes: Statement[] = [];
    while (this.#peek().kind !== 'eof') {
      if (this.#peek().kind === 'left-delimiter') {
        const delimiter = this.#next();
        const first = this.#nextNonSpace();
        if (first.kind === 'define') {
          this.#definition();
          continue;
        }
        this.#pushBack(first);
        this.#pushBack(delimiter);
      }
      const item = this.#textOrAction();
      if (isEnd(item)) this.#fail(`unexpected {{${item.kind}}}`);
      else nodes.push(item);
    }
    this.#add(this.#name, { kind: 'list', at, nodes });
  }

  #add(name: GoString, list: ListNode): void {
    const known = this.#lists.get(name);
    if (known === undefined || isEmpty(known)) this.#lists.set(name, list);
    else if (!isEmpty(list)) this.#fail(`template: multiple definition of template ${quoteGo(name)}`);
  }

  #definition(): void {
    const context = 'define clause';
    const token = this.#nextNonSpace();
    if (token.kind !== 'string' && token.kind !== 'raw-string') this.#unexpected(token, context);
    const name = this.#unquote(token);
    this.#expect('right-delimiter', context);
    this.#add(name, this.#body(context));
  }

  /** What a `define` or `block` holds: no variable and no loop reaches into it. */
  #body(context: string): ListNode {
    const outer = { variables: this.#variables, ranges: this.#ranges, actionLine: this.#actionLine };
    this.#variables = ['$'];
    this.#ranges = 0;
    this.#actionLine = 0;
    const { list, end } = this.#itemList();
    if (end.kind !== 'end') this.#fail(`unexpected {{${end.kind}}} in ${context}`);
    this.#variables = outer.variables;
    this.#ranges = outer.ranges;
    this.#actionLine = outer.actionLine;
    return list;
  }

  #itemList(): { list: ListNode; end: End } {
    this.#enter();
    const at = this.#peekNonSpace().at;
    const nodes: Statement[] = [];
    while (this.#peekNonSpace().kind !== 'eof') {
      const item = this.#textOrAction();
      if (isEnd(item)) {
        this.#nesting--;
        return { list: { kind: 'list', at, nodes }, end: item };
      }
      nodes.push(item);
    }
    return this.#fail('unexpected EOF');
  }

  #textOrAction(): Item {
    const token = this.#nextNonSpace();
    if (token.kind === 'text') return { kind: 'text', at: token.at, text: token.text };
    if (token.kind !== 'left-delimiter') return this.#unexpected(token, 'input');
    this.#actionLine = token.line;
    const item = this.#action();
    this.#actionLine = 0;
    return item;
  }

  #action(): Item {
    const token = this.#nextNonSpace();
    switch (token.kind) {
      case 'block':
        return this.#block();
      case 'break':
      case 'continue':
        return this.#jump(token, token.kind);
      case 'else':
        return this.#else();
      case 'end':
        return { kind: 'end', at: this.#expect('right-delimiter', 'end').at };
      case 'if':
      case 'range':
      case 'with':
        return this.#branch(token.kind);
      case 'template':
        return this.#template();
    }
    this.#pushBack(token);
    return { kind: 'action', at: token.at, pipeline: this.#pipeline('command', 'right-delimiter') };
  }

  #jump(token: Token, kind: 'break' | 'continue'): Statement {
    const next = this.#nextNonSpace();
    if (next.kind !== 'right-delimiter') this.#unexpected(next, `{{${kind}}}`);
    if (this.#ranges === 0) this.#fail(`{{${kind}}} outside {{range}}`);
    return { kind, at: token.at };
  }

  #else(): End {
    const next = this.#peekNonSpace();
    // "{{else if x}}" is "{{else}}{{if x}}…{{end}}".
    if (next.kind === 'if' || next.kind === 'with') return { kind: 'else', at: next.at };
    return { kind: 'else', at: this.#expect('right-delimiter', 'else').at };
  }

  #branch(kind: 'if' | 'range' | 'with'): Branch {
    const declared = this.#variables.length;
    const pipeline = this.#pipeline(kind, 'right-delimiter');
    if (kind === 'range') this.#ranges++;
    const { list, end } = this.#itemList();
    if (kind === 'range') this.#ranges--;
    let otherwise: ListNode | undefined;
    if (end.kind === 'else') {
      if (kind !== 'range' && this.#peek().kind === kind) {
        this.#next();
        this.#enter();
        otherwise = { kind: 'list', at: end.at, nodes: [this.#branch(kind)] };
        this.#nesting--;
      } else {
        const rest = this.#itemList();
        if (rest.end.kind !== 'end') this.#fail(`expected end; found {{${rest.end.kind}}}`);
        otherwise = rest.list;
      }
    }
    this.#variables.length = declared;
    return { kind, at: pipeline.at, pipeline, list, otherwise };
  }

  #block(): Invocation {
    const context = 'block clause';
    const token = this.#nextNonSpace();
    const name = this.#templateName(token, context);
    const pipeline = this.#pipeline(context, 'right-delimiter');
    this.#add(name, this.#body(context));
    return { kind: 'template', at: token.at, name, pipeline };
  }

  #template(): Invocation {
    const context = 'template clause';
    const token = this.#nextNonSpace();
    const name = this.#templateName(token, context);
    const next = this.#nextNonSpace();
    if (next.kind === 'right-delimiter') return { kind: 'template', at: token.at, name, pipeline: undefined };
    this.#pushBack(next);
    return { kind: 'template', at: token.at, name, pipeline: this.#pipeline(context, 'right-delimiter') };
  }

  #templateName(token: Token, context: string): GoString {
    if (token.kind !== 'string' && token.kind !== 'raw-string') this.#unexpected(token, context);
    return this.#unquote(token);
  }

  #pipeline(context: string, end: TokenKind): Pipeline {
    const { at } = this.#peekNonSpace();
    const declared: VariableNode[] = [];
    const assigns = this.#declarations(context, declared);
    const commands: Command[] = [];
    for (;;) {
      const token = this.#nextNonSpace();
      if (token.kind === end) break;
      if (!STARTS_OPERAND.has(token.kind)) this.#unexpected(token, context);
      this.#pushBack(token);
      commands.push(this.#command());
    }
    if (commands.length === 0) this.#fail(`missing value for ${context}`);
    for (const [index, { operands }] of commands.entries()) {
      if (index > 0 && CONSTANTS.has(operands[0].kind))
        this.#fail(`non executable command in pipeline stage ${index + 1}`);
    }
    return { kind: 'pipeline', at, declared, assigns, commands };
  }

  /** `$x :=`, `$x =` and a range's `$i, $x :=`; true for an assignment. */
  #declarations(context: string, declared: VariableNode[]): boolean {
    for (;;) {
      const variable = this.#peekNonSpace();
      if (variable.kind !== 'variable') return false;
      this.#next();
      const after = this.#peek();
      const next = this.#peekNonSpace();
      const comma = next.kind === 'char' && next.text === ',';
      if (next.kind !== 'assign' && next.kind !== 'declare' && !comma) {
        if (after.kind === 'space') this.#pushBack(after);
        this.#pushBack(variable);
        return false;
      }
      this.#nextNonSpace();
      declared.push({ kind: 'variable', at: variable.at, path: variable.text.split('.') });
      this.#variables.push(variable.text);
      if (!comma) return next.kind === 'assign';
      if (context !== 'range' || declared.length >= 2) this.#fail(`too many declarations in ${context}`);
      const { kind } = this.#peekNonSpace();
      if (kind !== 'variable' && kind !== 'right-delimiter' && kind !== 'right-paren')
        this.#fail('range can only initialize variables');
    }
  }

  #command(): Command {
    const { at } = this.#peekNonSpace();
    const operands: Operand[] = [];
    for (;;) {
      this.#peekNonSpace();
      const operand = this.#operand();
      if (operand !== undefined) operands.push(operand);
      const token = this.#next();
      if (token.kind === 'space') continue;
      if (token.kind === 'right-delimiter' || token.kind === 'right-paren') this.#pushBack(token);
      else if (token.kind !== 'pipe') this.#unexpected(token, 'operand');
      break;
    }
    const [first, ...rest] = operands;
    return first === undefined ? this.#fail('empty command') : { kind: 'command', at, operands: [first, ...rest] };
  }

  #operand(): Operand | undefined {
    const term = this.#term();
    const next = term === undefined ? undefined : this.#peek();
    if (term === undefined || next?.kind !== 'field') return term;
    const path: GoString[] = [];
    while (this.#peek().kind === 'field') path.push(this.#next().text.slice(1));
    switch (term.kind) {
      case 'field':
      case 'variable':
        return { kind: term.kind, at: next.at, path: [...term.path, ...path] };
      case 'bool':
      case 'string':
      case 'number':
      case 'nil':
      case 'dot':
        return this.#fail(`unexpected . after term ${quoteGo(sourceOf(term))}`);
    }
    return { kind: 'chain', at: next.at, base: term, path };
  }

  #term(): Operand | undefined {
    const token = this.#nextNonSpace();
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
        return 'problem' in number ? this.#fail(number.problem) : { kind: 'number', at, number };
      }
      case 'left-paren': {
        this.#enter();
        const pipeline = this.#pipeline('parenthesized pipeline', 'right-paren');
        this.#nesting--;
        return pipeline;
      }
      case 'string':
      case 'raw-string':
        return { kind: 'string', at, text: this.#unquote(token), quoted: text };
    }
    this.#pushBack(token);
    return undefined;
  }

  #function(node: IdentifierNode): IdentifierNode {
    this.functions.push(node);
    return node;
  }

  #variable({ at, text }: Token): VariableNode {
    if (!this.#variables.includes(text)) this.#fail(`undefined variable ${quoteGo(text)}`);
    return { kind: 'variable', at, path: [text] };
  }

  #unquote(token: Token): GoString {
    return unquoteGo(token.text) ?? this.#fail('invalid syntax');
  }

  #enter(): void {
    if (++this.#nesting > MAX_NESTING)
      throw new SyntaxProblem(`nested more than ${MAX_NESTING} deep`, this.#last.at, 'template-limit');
  }

  #next(): Token {
    const pending = this.#pending.pop();
    if (pending !== undefined) return pending;
    this.#last = this.#lexer.next();
    return this.#last;
  }

  #pushBack(token: Token): void {
    this.#pending.push(token);
  }

  #peek(): Token {
    const token = this.#next();
    this.#pushBack(token);
    return token;
  }

  #nextNonSpace(): Token {
    for (;;) {
      const token = this.#next();
      if (token.kind !== 'space') return token;
    }
  }

  #peekNonSpace(): Token {
    const token = this.#nextNonSpace();
    this.#pushBack(token);
    return token;
  }

  #expect(kind: TokenKind, context: string): Token {
    const token = this.#nextNonSpace();
    return token.kind === kind ? token : this.#unexpected(token, context);
  }

  #unexpected(token: Token, context: string): never {
    if (token.kind !== 'error') return this.#fail(`unexpected ${describeToken(token)} in ${context}`, token);
    if (this.#actionLine === 0 || this.#actionLine === token.line) return this.#fail(token.text, token);
    const where = `action started at ${this.#name}:${this.#actionLine}`;
    return this.#fail(
      `${token.text}${token.text.endsWith(' action') ? where.slice('action'.length) : ` in ${where}`}`,
      token,
    );
  }

  /** Go names the line of the last token read, wherever the mistake is. */
  #fail(message: GoString, token: Token = this.#last): never {
    throw new SyntaxProblem(message, token.at);
  }
}

function isEnd(item: Item): item is End {
  return item.kind === 'end' || item.kind === 'else';
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

/** Nothing but space: another definition of the same name may replace it. */
function isEmpty({ nodes }: ListNode): boolean {
  return nodes.every((node) => node.kind === 'text' && trimSpace(node.text) === '');
}
