import { quoteGo } from '../golang/quote.ts';
import { fromText, type GoString, toText } from '../golang/text.ts';
import { trimSpace } from '../golang/unicode.ts';
import type { Branch, IdentifierNode, Invocation, ListNode, Statement } from './node.ts';
import { PipelineParser } from './parse-pipeline.ts';
import { placeOf, type TemplateProblem } from './problem.ts';
import type { Token } from './token.ts';
import { SyntaxProblem, TokenStream } from './token-stream.ts';

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

type End = { readonly kind: 'end' | 'else'; readonly at: number };
type Item = Statement | End;

/** Parses as text/template's parser does, message for message; whether its functions exist is asked later. */
export function parseTree(name: string, text: string): ParsedTree {
  const source = fromText(text);
  const lists = new Map<GoString, ListNode>();
  const parser = new Parser(source, fromText(name), lists);
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
  readonly #tokens: TokenStream;
  readonly #pipelines: PipelineParser;
  readonly #lists: Map<GoString, ListNode>;
  readonly #name: GoString;
  #ranges = 0;

  constructor(source: GoString, name: GoString, lists: Map<GoString, ListNode>) {
    this.#tokens = new TokenStream(source, name);
    this.#pipelines = new PipelineParser(this.#tokens);
    this.#name = name;
    this.#lists = lists;
  }

  get functions(): readonly IdentifierNode[] {
    return this.#pipelines.functions;
  }

  parseFile(): void {
    const at = this.#tokens.peek().at;
    const nodes: Statement[] = [];
    while (this.#tokens.peek().kind !== 'eof') {
      if (this.#tokens.peek().kind === 'left-delimiter') {
        const delimiter = this.#tokens.next();
        const first = this.#tokens.nextNonSpace();
        if (first.kind === 'define') {
          this.#definition();
          continue;
        }
        this.#tokens.pushBack(first);
        this.#tokens.pushBack(delimiter);
      }
      const item = this.#textOrAction();
      if (isEnd(item)) this.#tokens.fail(`unexpected {{${item.kind}}}`);
      else nodes.push(item);
    }
    this.#add(this.#name, { kind: 'list', at, nodes });
  }

  #add(name: GoString, list: ListNode): void {
    const known = this.#lists.get(name);
    if (known === undefined || isEmpty(known)) this.#lists.set(name, list);
    else if (!isEmpty(list)) this.#tokens.fail(`template: multiple definition of template ${quoteGo(name)}`);
  }

  #definition(): void {
    const context = 'define clause';
    const token = this.#tokens.nextNonSpace();
    if (token.kind !== 'string' && token.kind !== 'raw-string') this.#tokens.unexpected(token, context);
    const name = this.#tokens.unquote(token);
    this.#tokens.expect('right-delimiter', context);
    this.#add(name, this.#body(context));
  }

  /** What a `define` or `block` holds: no variable and no loop reaches into it. */
  #body(context: string): ListNode {
    const outer = { variables: this.#pipelines.variables, ranges: this.#ranges, actionLine: this.#tokens.actionLine };
    this.#pipelines.variables = ['$'];
    this.#ranges = 0;
    this.#tokens.actionLine = 0;
    const { list, end } = this.#itemList();
    if (end.kind !== 'end') this.#tokens.fail(`unexpected {{${end.kind}}} in ${context}`);
    this.#pipelines.variables = outer.variables;
    this.#ranges = outer.ranges;
    this.#tokens.actionLine = outer.actionLine;
    return list;
  }

  #itemList(): { list: ListNode; end: End } {
    this.#tokens.enter();
    const at = this.#tokens.peekNonSpace().at;
    const nodes: Statement[] = [];
    while (this.#tokens.peekNonSpace().kind !== 'eof') {
      const item = this.#textOrAction();
      if (isEnd(item)) {
        this.#tokens.leave();
        return { list: { kind: 'list', at, nodes }, end: item };
      }
      nodes.push(item);
    }
    return this.#tokens.fail('unexpected EOF');
  }

  #textOrAction(): Item {
    const token = this.#tokens.nextNonSpace();
    if (token.kind === 'text') return { kind: 'text', at: token.at, text: token.text };
    if (token.kind !== 'left-delimiter') return this.#tokens.unexpected(token, 'input');
    this.#tokens.actionLine = token.line;
    const item = this.#action();
    this.#tokens.actionLine = 0;
    return item;
  }

  #action(): Item {
    const token = this.#tokens.nextNonSpace();
    switch (token.kind) {
      case 'block':
        return this.#block();
      case 'break':
      case 'continue':
        return this.#jump(token, token.kind);
      case 'else':
        return this.#else();
      case 'end':
        return { kind: 'end', at: this.#tokens.expect('right-delimiter', 'end').at };
      case 'if':
      case 'range':
      case 'with':
        return this.#branch(token.kind);
      case 'template':
        return this.#template();
    }
    this.#tokens.pushBack(token);
    return { kind: 'action', at: token.at, pipeline: this.#pipelines.pipeline('command', 'right-delimiter') };
  }

  #jump(token: Token, kind: 'break' | 'continue'): Statement {
    const next = this.#tokens.nextNonSpace();
    if (next.kind !== 'right-delimiter') this.#tokens.unexpected(next, `{{${kind}}}`);
    if (this.#ranges === 0) this.#tokens.fail(`{{${kind}}} outside {{range}}`);
    return { kind, at: token.at };
  }

  #else(): End {
    const next = this.#tokens.peekNonSpace();
    // "{{else if x}}" is "{{else}}{{if x}}…{{end}}".
    if (next.kind === 'if' || next.kind === 'with') return { kind: 'else', at: next.at };
    return { kind: 'else', at: this.#tokens.expect('right-delimiter', 'else').at };
  }

  #branch(kind: 'if' | 'range' | 'with'): Branch {
    const declared = this.#pipelines.variables.length;
    const pipeline = this.#pipelines.pipeline(kind, 'right-delimiter');
    if (kind === 'range') this.#ranges++;
    const { list, end } = this.#itemList();
    if (kind === 'range') this.#ranges--;
    let otherwise: ListNode | undefined;
    if (end.kind === 'else') {
      if (kind !== 'range' && this.#tokens.peek().kind === kind) {
        this.#tokens.next();
        this.#tokens.enter();
        otherwise = { kind: 'list', at: end.at, nodes: [this.#branch(kind)] };
        this.#tokens.leave();
      } else {
        const rest = this.#itemList();
        if (rest.end.kind !== 'end') this.#tokens.fail(`expected end; found {{${rest.end.kind}}}`);
        otherwise = rest.list;
      }
    }
    this.#pipelines.variables.length = declared;
    return { kind, at: pipeline.at, pipeline, list, otherwise };
  }

  #block(): Invocation {
    const context = 'block clause';
    const token = this.#tokens.nextNonSpace();
    const name = this.#templateName(token, context);
    const pipeline = this.#pipelines.pipeline(context, 'right-delimiter');
    this.#add(name, this.#body(context));
    return { kind: 'template', at: token.at, name, pipeline };
  }

  #template(): Invocation {
    const context = 'template clause';
    const token = this.#tokens.nextNonSpace();
    const name = this.#templateName(token, context);
    const next = this.#tokens.nextNonSpace();
    if (next.kind === 'right-delimiter') return { kind: 'template', at: token.at, name, pipeline: undefined };
    this.#tokens.pushBack(next);
    return { kind: 'template', at: token.at, name, pipeline: this.#pipelines.pipeline(context, 'right-delimiter') };
  }

  #templateName(token: Token, context: string): GoString {
    if (token.kind !== 'string' && token.kind !== 'raw-string') this.#tokens.unexpected(token, context);
    return this.#tokens.unquote(token);
  }
}

function isEnd(item: Item): item is End {
  return item.kind === 'end' || item.kind === 'else';
}

/** Nothing but space: another definition of the same name may replace it. */
function isEmpty({ nodes }: ListNode): boolean {
  return nodes.every((node) => node.kind === 'text' && trimSpace(node.text) === '');
}
