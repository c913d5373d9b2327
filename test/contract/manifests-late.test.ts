/** A run that names no manifest loads none of the code for manifests. */
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/** What loading a file loads at once: no types, and nothing that waits for an `import()`. */
function staticReach(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(join('src', file), 'utf8');
  for (const [, found = ''] of text.matchAll(/^(?:import|export)\s(?!type\s)[^;]*?from\s+'(\.[^']+)'/gm))
    staticReach(relative('src', join('src', dirname(file), found)), seen);
  return seen;
}

const LATE = /^(?:manifests|template|gjson|golang|regexp|yaml|x509)\//;

test.each(['main.ts', 'step/rest.ts', 'step/begin.ts', 'exchange.ts', 'cli.ts', 'post.ts'])(
  '%s reaches none of it',
  (entry) => {
    const late = [...staticReach(entry)].filter((file) => LATE.test(file));
    // The words that an input may be are no code to speak of.
    expect(late.filter((file) => file !== 'manifests/check/depth.ts')).toEqual([]);
  },
);

test('the step for manifests reaches all of it', () => {
  const reached = [...staticReach('from-manifests/manifest-step.ts')];
  for (const folder of ['manifests/', 'template/', 'gjson/', 'regexp/', 'yaml/'])
    expect(reached.some((file) => file.startsWith(folder))).toBe(true);
});
