import { compileGoRegexp, type Regexp } from '../regexp/regexp.ts';
import type { GoString } from './text.ts';

/** Versions and constraints as github.com/Masterminds/semver reads them. */
export interface SemanticVersion {
  readonly numbers: readonly [major: bigint, minor: bigint, patch: bigint];
  readonly prerelease: string;
}

export class SemverProblem extends Error {}

const IDENTIFIERS = '[0-9A-Za-z\\-]+(?:\\.[0-9A-Za-z\\-]+)*';
const VERSION = `^v?([0-9]+)(?:\\.([0-9]+))?(?:\\.([0-9]+))?(?:-(${IDENTIFIERS}))?(?:\\+(${IDENTIFIERS}))?$`;
let compiledVersion: Regexp | undefined;

function regexp(pattern: string): Regexp {
  const compiled = compileGoRegexp(pattern);
  if (compiled.kind === 'problem') throw new SemverProblem(compiled.message);
  return compiled.regexp;
}

function groups(pattern: Regexp, text: GoString): readonly string[] | undefined {
  const match = pattern.find(text);
  if (match === undefined) return undefined;
  return Array.from({ length: match.length / 2 }, (_, index) => {
    const start = match[2 * index] ?? -1;
    return start < 0 ? '' : text.slice(start, match[2 * index + 1]);
  });
}

export function parseVersion(text: GoString): SemanticVersion {
  compiledVersion ??= regexp(VERSION);
  const found = groups(compiledVersion, text);
  if (found === undefined) throw new SemverProblem('invalid semantic version');
  const [, major = '', minor = '', patch = '', prerelease = ''] = found;
  if (prerelease.split('.').some((part) => /^0\d+$/.test(part)))
    throw new SemverProblem('version segment starts with 0');
  return { numbers: [numberOf(major), numberOf(minor), numberOf(patch)], prerelease };
}

function numberOf(digits: string): bigint {
  const value = BigInt(digits === '' ? 0 : digits);
  if (value >= 2n ** 64n)
    throw new SemverProblem(
      `error parsing version segment: strconv.ParseUint: parsing "${digits}": value out of range`,
    );
  return value;
}

export function compareVersions(left: SemanticVersion, right: SemanticVersion): number {
  for (const index of [0, 1, 2] as const) {
    const [a, b] = [left.numbers[index], right.numbers[index]];
    if (a !== b) return a < b ? -1 : 1;
  }
  if (left.prerelease === right.prerelease) return 0;
  if (left.prerelease === '' || right.prerelease === '') return left.prerelease === '' ? 1 : -1;
  return comparePrereleases(left.prerelease, right.prerelease);
}

function comparePrereleases(left: string, right: string): number {
  const [a, b] = [left.split('.'), right.split('.')];
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const order = compareParts(a[index] ?? '', b[index] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

function compareParts(left: string, right: string): number {
  if (left === right) return 0;
  if (left === '' || right === '') return left === '' ? -1 : 1;
  const [isLeftNumber, isRightNumber] = [/^\d+$/.test(left), /^\d+$/.test(right)];
  if (isLeftNumber !== isRightNumber) return isRightNumber ? 1 : -1;
  if (!isLeftNumber) return left > right ? 1 : -1;
  return BigInt(left) > BigInt(right) ? 1 : -1;
}
