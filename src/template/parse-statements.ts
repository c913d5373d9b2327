import { quoteGo } from '../golang/quote.ts';
import type { GoString } from '../golang/text.ts';
import type { Definitions } from './definitions.ts';
import type { Branch, IdentifierNode, Invocation, ListNode, Statement } from './node.ts';
import { PipelineParser } from './parse-pipeline.ts';
import type { Token } from './token.ts';
import { TokenStream } from './token-stream.ts';

type End = { readonly kind: 'end' | 'else'; readonly at: number };
type Item = Statement | End;

/** Text, actions and the blocks they open and close. */
export class StatementParser {
  readonly #tokens: TokenStream;
  readonly #pipelines: PipelineParser;
  readonly #definitions: Definitions;
  readonly #name: GoString;
  #ranges = 0;

  constructor(source: GoString, name: GoString, definitions: Definitions) {
    this.#tokens = new TokenStream(source, name);
    this.#pipelines = new PipelineParser(this.#tokens);
    this.#name = name;
    this.#definitions = definitions;
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
    if (!this.#definitions.add(name, list))
      this.#tokens.fail(`template: multiple definition of template ${quoteGo(name)}`);
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
