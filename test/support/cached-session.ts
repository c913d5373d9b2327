import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CachedSession, parseCache, renderCache } from '../../src/credentials/cached-session.ts';
import type { StepResult } from './step.ts';
import { stepFolder } from './step-folder.ts';

const pathOf = (step: StepResult, profile: string): string => join(stepFolder(step), 'aws', `cache-${profile}.json`);

/** The session that a step has handed over, as it is cached now. */
export function cachedSession(main: StepResult, profile = 'default'): CachedSession {
  const cached = parseCache(readFileSync(pathOf(main, profile), 'utf8'));
  if (cached === undefined) throw new Error('no cache');
  return cached;
}

/** Turns a cached session's clock forward: to be renewed now, and ending in so many seconds (a past end is negative). */
export function age(main: StepResult, endsIn: number, profile = 'default'): CachedSession {
  const { credentials, ...cached } = cachedSession(main, profile);
  const expiration = new Date(Date.now() + endsIn * 1000);
  const aged = { ...cached, renewAt: Date.now() - 1000, credentials: { ...credentials, expiration } };
  writeFileSync(pathOf(main, profile), renderCache(aged));
  return aged;
}
