/** Why a part of a line can't be read; `parseReferences` adds the line. */
export interface LineProblem {
  readonly kind: 'problem';
  readonly code: string;
  readonly message: string;
}

export function lineProblem(code: string, message: string): LineProblem {
  return { kind: 'problem', code, message };
}

export function isProblem(value: object): value is LineProblem {
  return 'kind' in value && value.kind === 'problem';
}
