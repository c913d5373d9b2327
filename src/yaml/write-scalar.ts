import { type GoString, runesOf } from '../golang/text.ts';
import { escapeOf } from './escape.ts';
import type { YamlOutput } from './output.ts';
import { isLineBreak } from './printable.ts';
import type { ScalarStyle } from './scalar-style.ts';

const WIDTH = 80;
export const INDENT = 2;

/** Writes a text as that style has it. `folds`: lines may be broken where they are long. */
export function writeText(
  output: YamlOutput,
  style: ScalarStyle,
  text: GoString,
  indent: number,
  folds: boolean,
): void {
  if (style === 'plain') writePlain(output, text, indent, folds);
  else if (style === 'single') writeSingleQuoted(output, text, indent, folds);
  else if (style === 'double') writeDoubleQuoted(output, text, indent, folds);
  else writeLiteral(output, text, indent);
}

export function writePlain(output: YamlOutput, text: GoString, indent: number, folds: boolean): void {
  if (!output.whitespace && text !== '') output.put(' ');
  writeFolded(output, text, indent, folds, false);
  output.whitespace = false;
  output.indention = false;
}

function writeSingleQuoted(output: YamlOutput, text: GoString, indent: number, folds: boolean): void {
  output.indicator("'");
  writeFolded(output, text, indent, folds, true);
  output.indicator("'", { space: false });
  output.whitespace = false;
  output.indention = false;
}

/** Between quotes, neither end is a place to fold. */
function writeFolded(output: YamlOutput, text: GoString, indent: number, folds: boolean, quoted: boolean): void {
  let spaces = false;
  let breaks = false;
  const edge = quoted ? 1 : 0;
  for (const { rune, at, size } of runesOf(text)) {
    const isSpace = rune === 0x20;
    const isBreak = isLineBreak(rune);
    if (breaks && !isBreak && !isSpace) output.indent(indent);
    const within = at >= edge && at < text.length - edge;
    if (isBreak) output.break(text.slice(at, at + size));
    else if (isSpace && folds && !spaces && output.column > WIDTH && within && text[at + 1] !== ' ')
      output.indent(indent);
    else if (quoted && rune === 0x27) output.put("''", 2);
    else output.put(text.slice(at, at + size));
    if (!isSpace) output.indention = isBreak;
    spaces = isSpace;
    breaks = isBreak || (breaks && isSpace);
  }
}

function writeDoubleQuoted(output: YamlOutput, text: GoString, indent: number, folds: boolean): void {
  output.indicator('"');
  let spaces = false;
  // Go takes every character of a text for a byte order mark if the first is one.
  const marked = text.startsWith('\xef\xbb\xbf');
  for (const { rune, at, size } of runesOf(text)) {
    const escaped = escapeOf(rune, marked);
    const isSpace = rune === 0x20;
    if (escaped !== undefined) output.put(escaped, escaped.length);
    else if (isSpace && folds && !spaces && output.column > WIDTH && at > 0 && at < text.length - 1) {
      output.indent(indent);
      if (text[at + 1] === ' ') output.put('\\');
    } else output.put(text.slice(at, at + size));
    spaces = isSpace;
  }
  output.indicator('"', { space: false });
  output.whitespace = false;
  output.indention = false;
}

function writeLiteral(output: YamlOutput, text: GoString, indent: number): void {
  const breaks = [...runesOf(text)].map(({ rune }) => isLineBreak(rune));
  output.indicator('|');
  if (text.startsWith(' ') || breaks[0] === true) output.indicator(String(INDENT), { space: false });
  if (breaks.at(-1) !== true) output.indicator('-', { space: false });
  else if (breaks.length === 1 || breaks.at(-2) === true) output.indicator('+', { space: false });
  output.break();
  output.indention = true;
  output.whitespace = true;
  let atStart = true;
  for (const { rune, at, size } of runesOf(text)) {
    const isBreak = isLineBreak(rune);
    if (isBreak) output.break(text.slice(at, at + size));
    else {
      if (atStart) output.indent(indent);
      output.put(text.slice(at, at + size));
    }
    output.indention = isBreak;
    atStart = isBreak;
  }
}
