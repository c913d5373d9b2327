import type { GoString } from '../golang/text.ts';
import { trimSpace } from '../golang/unicode.ts';
import type { ListNode } from './node.ts';

/** The templates that a text defines, itself among them. */
export class Definitions {
  readonly lists: Map<GoString, ListNode> = new Map();

  /** False where there is another of that name. One of nothing but space may be replaced. */
  add(name: GoString, list: ListNode): boolean {
    const known = this.lists.get(name);
    if (known !== undefined && !isEmpty(known)) return isEmpty(list);
    this.lists.set(name, list);
    return true;
  }
}

function isEmpty({ nodes }: ListNode): boolean {
  return nodes.every((node) => node.kind === 'text' && trimSpace(node.text) === '');
}
