import { type GoString, runesOf } from '../golang/text.ts';
import { isLineBreak, isPrintableYaml } from './printable.ts';
import { isBase60, resolvePlain } from './scalar.ts';

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal';

export interface ChosenStyle {
  readonly style: ScalarStyle;
  readonly multiline: boolean;
}

/** How libyaml, as Go has it, writes a string in block context: plain where that reads back the same. */
export function styleOf(text: GoString, isKey: boolean): ChosenStyle {
  const facts = analyze(text);
  const { multiline } = facts;
  // A merge key is one only where it is read as a key.
  const isText = ['string', 'merge'].includes(resolvePlain(text).kind) && !isBase60(text);
  let style: ScalarStyle = text.includes('\n') ? 'literal' : isText ? 'plain' : 'double';
  if (isKey && multiline) style = 'double';
  if (style === 'plain' && (!facts.plainAllowed || (text === '' && isKey))) style = 'single';
  if (style === 'single' && !facts.singleAllowed) style = 'double';
  if (style === 'literal' && (!facts.blockAllowed || isKey)) style = 'double';
  return { style, multiline };
}

interface Facts {
  readonly multiline: boolean;
  readonly plainAllowed: boolean;
  readonly singleAllowed: boolean;
  readonly blockAllowed: boolean;
}

function analyze(text: GoString): Facts {
  if (text === '') return { multiline: false, plainAllowed: true, singleAllowed: true, blockAllowed: false };
  const runes = [...runesOf(text)].map(({ rune }) => rune);
  const last = runes.length - 1;
  const isSpace = (at: number): boolean => runes[at] === 0x20;
  const isBreak = (at: number): boolean => isLineBreak(runes[at] ?? -1);
  const pairs = (first: (at: number) => boolean, second: (at: number) => boolean): boolean =>
    runes.some((_, at) => at > 0 && first(at - 1) && second(at));
  const multiline = runes.some((_, at) => isBreak(at));
  const breakSpace = pairs(isBreak, isSpace);
  const special = pairs(isSpace, isBreak) || runes.some((rune) => !isPrintableYaml(rune));
  const edges = isSpace(0) || isBreak(0) || isSpace(last) || isBreak(last);
  return {
    multiline,
    plainAllowed: !edges && !breakSpace && !special && !multiline && !hasIndicator(text),
    singleAllowed: !breakSpace && !special,
    blockAllowed: !isSpace(last) && !special,
  };
}

/** Would YAML read structure into it, outside of flow collections? */
function hasIndicator(text: GoString): boolean {
  return /^(?:---|\.\.\.)|^[#,[\]{}&*!|>'"%@`]|^[?:-](?:[ \t]|$)|:(?:[ \t]|$)|[ \t\n]#/.test(text);
}
