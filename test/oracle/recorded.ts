import { readdirSync, readFileSync } from 'node:fs';
import type { Recorded } from './question.ts';

export const RECORDED = 'test/template/recorded';

/** The recorded questions of one file with Go's answers. */
export function readRecorded(name: string): readonly Recorded[] {
  const { shared, cases }: { shared: Partial<Recorded>; cases: Recorded[] } = JSON.parse(
    readFileSync(`${RECORDED}/${name}.json`, 'utf8'),
  );
  return cases.map((one) => ({ ...shared, ...one }));
}

export function recordedNames(): readonly string[] {
  return readdirSync(RECORDED).map((name) => name.replace(/\.json$/, ''));
}
