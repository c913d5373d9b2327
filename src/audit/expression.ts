/** A `${{ }}` expression. https://docs.github.com/actions/reference/workflows-and-actions/expressions */
export type Expression =
  | { readonly kind: 'literal'; readonly text: string }
  /** `secrets.X`, `steps.a.outputs.b`; a computed index is undefined, the context's own name in lower case. */
  | {
      readonly kind: 'context';
      readonly path: readonly (string | undefined)[];
      readonly indexes: readonly Expression[];
    }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'operation'; readonly operator: string; readonly operands: readonly Expression[] };

export interface Embedded {
  readonly start: number;
  /** Behind `}}`. */
  readonly end: number;
  readonly expression: Expression;
}

const TOKEN = /\s*(?:('(?:[^']|'')*')|(\d[\w.]*|-\d[\w.]*)|([A-Za-z_][\w-]*)|(&&|\|\||[!=<>]=|[[\]().,*!<>]))/y;

/** Every expression in a text, in order. */
export function expressionsIn(text: string): readonly Embedded[] {
  const found: Embedded[] = [];
  for (let start = text.indexOf('${{'); start >= 0; start = text.indexOf('${{', start + 3)) {
    const end = endOf(text, start + 3);
    if (end === undefined) break;
    found.push({ start, end, expression: parseExpression(text.slice(start + 3, end - 2)) });
    start = end - 3;
  }
  return found;
}

/** Behind the `}}` that is in no string. */
function endOf(text: string, from: number): number | undefined {
  let quoted = false;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "'") quoted = !quoted;
    else if (!quoted && text.startsWith('}}', at)) return at + 2;
  }
  return undefined;
}

/** Never fails: what cannot be read is a literal without text. */
export function parseExpression(text: string): Expression {
  return new Parser(text.slice(0, 20_000)).or(0);
}

const LEVELS: readonly (readonly string[])[] = [['||'], ['&&'], ['==', '!='], ['<', '>', '<=', '>=']];
const DEEPEST = 50;

class Parser {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(text: string) {
    const tokens: string[] = [];
    TOKEN.lastIndex = 0;
    for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) tokens.push(match[0].trim());
    this.#tokens = tokens;
  }

  #take(token: string): boolean {
    if (this.#tokens[this.#at] !== token) return false;
    this.#at++;
    return true;
  }

  or(depth: number, level = 0): Expression {
    const operators = LEVELS[level];
    if (operators === undefined) return this.#unary(depth);
    const first = this.or(depth, level + 1);
    const operands = [first];
    let operator = '';
    for (;;) {
      const next = this.#tokens[this.#at];
      if (next === undefined || !operators.includes(next)) break;
      this.#at++;
      operator = next;
      operands.push(this.or(depth, level + 1));
    }
    return operands.length === 1 ? first : { kind: 'operation', operator, operands };
  }

  #unary(depth: number): Expression {
    let negated = false;
    while (this.#take('!')) negated = true;
    const operand = this.#primary(depth + 1);
    return negated ? { kind: 'operation', operator: '!', operands: [operand] } : operand;
  }

  #primary(depth: number): Expression {
    const token = this.#tokens[this.#at];
    if (token === undefined || depth > DEEPEST) {
      this.#at = this.#tokens.length;
      return { kind: 'literal', text: '' };
    }
    this.#at++;
    if (token === '(') {
      const inner = this.or(depth);
      this.#take(')');
      return this.#dereferenced(inner, depth);
    }
    if (token.startsWith("'")) return { kind: 'literal', text: token.slice(1, -1).replaceAll("''", "'") };
    if (!/^[A-Za-z_]/.test(token)) return { kind: 'literal', text: token };
    if (this.#take('('))
      return this.#dereferenced({ kind: 'call', name: token.toLowerCase(), args: this.#args(depth) }, depth);
    if (/^(?:true|false|null|NaN|Infinity)$/.test(token)) return { kind: 'literal', text: token };
    return this.#dereferenced({ kind: 'context', path: [token.toLowerCase()], indexes: [] }, depth);
  }

  #args(depth: number): readonly Expression[] {
    const args: Expression[] = [];
    while (this.#at < this.#tokens.length && !this.#take(')')) {
      const before = this.#at;
      args.push(this.or(depth));
      this.#take(',');
      if (this.#at === before) this.#at++;
    }
    return args;
  }

  /** What `.name`, `[index]` and `.*` behind it reach. */
  #dereferenced(base: Expression, depth: number): Expression {
    const path: (string | undefined)[] = [];
    const indexes: Expression[] = [];
    for (;;) {
      if (this.#take('.')) path.push(this.#tokens[this.#at++] ?? '');
      else if (this.#take('[')) {
        const index = this.or(depth);
        this.#take(']');
        path.push(index.kind === 'literal' ? index.text : undefined);
        if (index.kind !== 'literal') indexes.push(index);
      } else break;
    }
    if (path.length === 0) return base;
    if (base.kind === 'context')
      return { ...base, path: [...base.path, ...path], indexes: [...base.indexes, ...indexes] };
    return { kind: 'operation', operator: '.', operands: [base, ...indexes] };
  }
}
