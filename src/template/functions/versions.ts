import type { TemplateFunction } from '../function.ts';
export const VERSIONS: Readonly<Record<string, TemplateFunction>> = {};
