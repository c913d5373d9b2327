import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSubjectToken, renderSubjectToken, type SubjectToken } from '../../src/stores/gcp/subject-token.ts';
import type { StepResult } from './step.ts';

const pathOf = ({ env }: StepResult): string => join(env['KEYLESS_DIR'] ?? '', 'stores', 'gcp.json');

/** The job's token for Google that a step has handed over, as it is kept now. */
export function keptToken(main: StepResult): SubjectToken {
  const kept = parseSubjectToken(readFileSync(pathOf(main), 'utf8'));
  if (kept === undefined) throw new Error('no token');
  return kept;
}

/** Turns its clock forward: to be replaced now, and ending in so many seconds (a past end is negative). */
export function ageToken(main: StepResult, endsIn: number): SubjectToken {
  const expires = Date.now() + endsIn * 1000;
  const aged = { ...keptToken(main), freshUntil: Date.now() - 1000, expires };
  writeFileSync(pathOf(main), renderSubjectToken(aged));
  return aged;
}
