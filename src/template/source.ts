import { quoteGo } from '../golang/quote.ts';
import type { GoString } from '../golang/text.ts';
import type { Node, Pipeline } from './node.ts';

/** A node written out again, as Go does in its messages. */
export function sourceOf(node: Node): GoString {
  switch (node.kind) {
    case 'bool':
      return String(node.value);
    case 'dot':
      return '.';
    case 'nil':
      return 'nil';
    case 'number':
      return node.number.text;
    case 'string':
      return node.quoted;
    case 'field':
      return node.path.map((name) => `.${name}`).join('');
    case 'variable':
      return node.path.join('.');
    case 'chain':
      return `${node.base.kind === 'pipeline' ? `(${sourceOf(node.base)})` : sourceOf(node.base)}${node.path.map((name) => `.${name}`).join('')}`;
    case 'identifier':
      return node.name;
    case 'command':
      return node.operands
        .map((operand) => (operand.kind === 'pipeline' ? `(${sourceOf(operand)})` : sourceOf(operand)))
        .join(' ');
    case 'pipeline':
      return pipelineSource(node);
    case 'text':
      return node.text;
    case 'action':
      return `{{${sourceOf(node.pipeline)}}}`;
    case 'break':
    case 'continue':
      return `{{${node.kind}}}`;
    case 'template':
      return `{{template ${quoteGo(node.name)}${node.pipeline === undefined ? '' : ` ${sourceOf(node.pipeline)}`}}}`;
    case 'list':
      return node.nodes.map(sourceOf).join('');
    default: {
      const otherwise = node.otherwise === undefined ? '' : `{{else}}${sourceOf(node.otherwise)}`;
      return `{{${node.kind} ${sourceOf(node.pipeline)}}}${sourceOf(node.list)}${otherwise}{{end}}`;
    }
  }
}

function pipelineSource({ declared, assigns, commands }: Pipeline): GoString {
  const names = declared.map(sourceOf).join(', ');
  return `${names}${names === '' ? '' : assigns ? ' = ' : ' := '}${commands.map(sourceOf).join(' | ')}`;
}
