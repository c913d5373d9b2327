import type { Annotation } from '../../src/audit/output/annotations.ts';
import type { Runner } from '../../src/ports/runner.ts';

/** One thing the runner was told, in the order it was told. */
export type Told =
  | { readonly kind: 'mask'; readonly value: string }
  | { readonly kind: 'state' | 'variable' | 'output'; readonly name: string; readonly value: string }
  | { readonly kind: 'path'; readonly folder: string }
  | { readonly kind: 'summary'; readonly markdown: string }
  | { readonly kind: 'group'; readonly title: string; readonly lines: readonly string[] }
  | { readonly kind: 'info' | 'notice' | 'warning'; readonly line: string }
  | { readonly kind: 'annotation'; readonly annotation: Annotation }
  | { readonly kind: 'retract' };

type Named = 'state' | 'variable' | 'output';

/** Remembers every command; `retract` is remembered too, and forgets nothing. */
export class FakeRunner implements Runner {
  readonly told: Told[] = [];

  mask(masks: Iterable<string>): void {
    for (const value of masks) this.told.push({ kind: 'mask', value });
  }

  saveState(name: string, value: string): void {
    this.told.push({ kind: 'state', name, value });
  }

  exportVariables(variables: ReadonlyMap<string, string>): void {
    for (const [name, value] of variables) this.told.push({ kind: 'variable', name, value });
  }

  outputs(outputs: ReadonlyMap<string, string>): void {
    for (const [name, value] of outputs) this.told.push({ kind: 'output', name, value });
  }

  addPath(folder: string): void {
    this.told.push({ kind: 'path', folder });
  }

  summary(markdown: string): void {
    this.told.push({ kind: 'summary', markdown });
  }

  group(title: string, lines: readonly string[]): void {
    this.told.push({ kind: 'group', title, lines });
  }

  annotate(annotation: Annotation): void {
    this.told.push({ kind: 'annotation', annotation });
  }

  info(line: string): void {
    this.told.push({ kind: 'info', line });
  }

  notice(line: string): void {
    this.told.push({ kind: 'notice', line });
  }

  warning(line: string): void {
    this.told.push({ kind: 'warning', line });
  }

  retract(): void {
    this.told.push({ kind: 'retract' });
  }

  get masks(): readonly string[] {
    return this.told.flatMap((told) => (told.kind === 'mask' ? [told.value] : []));
  }

  get warnings(): readonly string[] {
    return this.told.flatMap((told) => (told.kind === 'warning' ? [told.line] : []));
  }

  get notices(): readonly string[] {
    return this.told.flatMap((told) => (told.kind === 'notice' ? [told.line] : []));
  }

  get variables(): Readonly<Record<string, string>> {
    return this.#named('variable');
  }

  get state(): Readonly<Record<string, string>> {
    return this.#named('state');
  }

  #named(kind: Named): Readonly<Record<string, string>> {
    return Object.fromEntries(this.told.flatMap((told) => (told.kind === kind ? [[told.name, told.value]] : [])));
  }
}
