/** What the shell parser tells of a script. Offsets are into the parsed text, ends exclusive. */
export interface Script {
  readonly commands: readonly Command[];
  /** Those behind `&&` or `||`, which may not run. */
  readonly guarded: ReadonlySet<Command>;
}

export type Command = Simple | Pipeline | Compound;

export interface Simple {
  readonly kind: 'simple';
  readonly assignments: readonly Assignment[];
  readonly words: readonly Word[];
  readonly redirects: readonly Redirect[];
  readonly start: number;
  readonly end: number;
}

export interface Pipeline {
  readonly kind: 'pipeline';
  readonly commands: readonly Command[];
  readonly start: number;
  readonly end: number;
}

export type CompoundKind =
  | 'group'
  | 'subshell'
  | 'if'
  | 'loop'
  | 'for'
  | 'case'
  | 'function'
  | 'test'
  | 'arithmetic'
  | 'coproc';

export interface Compound {
  readonly kind: CompoundKind;
  /** Of a function, or the variable of a `for`. */
  readonly name: string | undefined;
  /** What a `for` runs over, what a `case` or `[[` looks at. */
  readonly words: readonly Word[];
  /** Conditions and branches, in the order they are written. */
  readonly body: readonly Script[];
  readonly redirects: readonly Redirect[];
  readonly start: number;
  readonly end: number;
}

export interface Assignment {
  readonly name: string;
  readonly append: boolean;
  /** Undefined for an array. */
  readonly value: Word | undefined;
  readonly elements: readonly Word[];
  readonly start: number;
  readonly end: number;
}

export interface Redirect {
  /** `>`, `>>`, `>|`, `<`, `<>`, `>&`, `<&`, `&>`, `&>>`, `<<`, `<<-`, `<<<` */
  readonly operator: string;
  /** A number or `{name}`; '' where none is written. */
  readonly descriptor: string;
  /** The file, the descriptor, the text of `<<<`, or the body of a here-document. */
  readonly target: Word;
  readonly start: number;
}

export interface Word {
  readonly parts: readonly Part[];
  readonly start: number;
  readonly end: number;
}

export type Part = TextPart | VariablePart | CommandPart | ProcessPart | ArithmeticPart;

export interface TextPart {
  readonly kind: 'text';
  readonly text: string;
  readonly quoted: boolean;
}

export interface VariablePart {
  readonly kind: 'variable';
  readonly name: string;
  /** What `${name…}` does: '' nothing, '#' in front for the length, '!' in front for indirection. */
  readonly operator: string;
  /** What stands behind the operator, and an index. */
  readonly words: readonly Word[];
  readonly quoted: boolean;
  readonly start: number;
}

/** `$(…)` or backquotes. */
export interface CommandPart {
  readonly kind: 'command';
  readonly script: Script;
  readonly quoted: boolean;
  readonly start: number;
}

/** `<(…)` or `>(…)`. */
export interface ProcessPart {
  readonly kind: 'process';
  readonly direction: '<' | '>';
  readonly script: Script;
  readonly start: number;
}

export interface ArithmeticPart {
  readonly kind: 'arithmetic';
  readonly parts: readonly Part[];
  readonly start: number;
}

/** The word's text where all of it is literal. */
export function literalOf(word: Word | undefined): string | undefined {
  if (word === undefined) return undefined;
  let text = '';
  for (const part of word.parts) {
    if (part.kind !== 'text') return undefined;
    text += part.text;
  }
  return text;
}
