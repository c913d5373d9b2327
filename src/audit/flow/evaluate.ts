import { literalOf, type Part, type VariablePart, type Word } from '../shell/ast.ts';
import { Caught } from './out.ts';
import type { Runner } from './runner.ts';
import type { Shell } from './shell.ts';
import { derived, isKnown, joined, NOTHING, plainText, SOMETHING, secretFile, UNKNOWN, type Value } from './value.ts';

/** The values of words: what a variable, a substitution or an expression makes of them. */
export function evaluate(word: Word, shell: Shell, runner: Runner): Value {
  return joined(word.parts.map((part) => evaluatePart(part, shell, runner)));
}

/** Words as arguments: `"$@"` becomes several, an unquoted empty one none. */
export function evaluateArguments(words: readonly Word[], shell: Shell, runner: Runner): readonly Value[] {
  return words.flatMap((word) => {
    const [part] = word.parts;
    if (word.parts.filter((one) => one.kind !== 'text' || one.text !== '').length === 1) {
      const only = word.parts.find((one) => one.kind === 'variable');
      if (only?.name === '@' && only.operator === '' && shell.args.length > 0) return shell.args;
    }
    const value = evaluate(word, shell, runner);
    if (
      part?.kind === 'variable' &&
      word.parts.length === 1 &&
      !part.quoted &&
      isKnown(value) &&
      value.secret === undefined
    )
      return value.text
        .split(/\s+/)
        .filter((one) => one !== '')
        .map((text) => ({ ...value, text }));
    return [value];
  });
}

function evaluatePart(part: Part, shell: Shell, runner: Runner): Value {
  switch (part.kind) {
    case 'text':
      return runner.text(part.text, shell);
    case 'variable':
      return evaluateVariable(part, shell, runner);
    case 'command': {
      const caught = new Caught();
      runner.script(part.script, runner.subshell(shell), caught, undefined);
      const value = joined(caught.values);
      return caught.values.length === 0 ? SOMETHING : { ...value, text: value.text.replace(/\n+$/, '') };
    }
    case 'process': {
      const caught = new Caught();
      runner.script(part.script, runner.subshell(shell), caught, undefined);
      const { secret } = joined(caught.values);
      return secret === undefined ? SOMETHING : secretFile(secret, `/dev/fd/${part.start}`);
    }
    case 'arithmetic':
      for (const inner of part.parts) evaluatePart(inner, shell, runner);
      return SOMETHING;
  }
}

/** https://www.gnu.org/software/bash/manual/bash.html#Shell-Parameter-Expansion */
function evaluateVariable(part: VariablePart, shell: Shell, runner: Runner): Value {
  const value = part.name === '@' || part.name === '*' ? joined(shell.args, ' ') : shell.variable(part.name);
  const operands = part.words.map((word) => evaluate(word, shell, runner));
  switch (part.operator.replace(':', '')) {
    case '':
      return part.operator === ':' ? sliced(value) : value;
    case '#':
      return SOMETHING;
    case '!': {
      const named = isKnown(value) ? shell.variable(value.text) : SOMETHING;
      return named;
    }
    case '+':
      return joined(operands);
    case '-':
    case '=':
      return withDefault(part, value, operands, shell);
    case '?':
      return value;
    default:
      return changed(part, value);
  }
}

function withDefault(part: VariablePart, value: Value, operands: readonly Value[], shell: Shell): Value {
  if (value.secret !== undefined || value.file !== undefined || (isKnown(value) && value.text !== '')) return value;
  const fallback = joined(operands);
  if (part.operator.includes('=')) shell.assign(part.name, fallback);
  return value.text === UNKNOWN && fallback.secret === undefined && fallback.file === undefined
    ? { ...SOMETHING, text: isKnown(fallback) && fallback.text !== '' ? fallback.text : UNKNOWN }
    : fallback;
}

function sliced(value: Value): Value {
  return value.secret === undefined ? SOMETHING : derived(value, false);
}

/** `${x%…}` and its kin: a path stays the path of a secret's file no more. */
function changed(part: VariablePart, value: Value): Value {
  if (value.secret !== undefined) return derived(value, false);
  const pattern = literalOf(part.words[0]);
  if (!isKnown(value) || pattern === undefined) return SOMETHING;
  if (part.operator === '##' && pattern === '*/') return plainText(value.text.replace(/^.*\//, ''));
  if (part.operator === '%' && pattern === '/*') return plainText(value.text.replace(/\/[^/]*$/, ''));
  if (part.operator === '%' && value.text.endsWith(pattern)) return plainText(value.text.slice(0, -pattern.length));
  return value.text === '' ? NOTHING : SOMETHING;
}
