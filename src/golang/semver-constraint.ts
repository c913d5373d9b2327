import { compileGoRegexp, type Regexp } from '../regexp/regexp.ts';
import { compareVersions, parseVersion, type SemanticVersion, SemverProblem } from './semver.ts';
import type { GoString } from './text.ts';

const PART = '[0-9|x|X|\\*]+';
const TAIL = '-(?:[0-9A-Za-z\\-]+(?:\\.[0-9A-Za-z\\-]+)*)';
const VERSION = `v?(?:${PART})(?:\\.${PART})?(?:\\.${PART})?(?:${TAIL})?(?:\\+(?:[0-9A-Za-z\\-]+(?:\\.[0-9A-Za-z\\-]+)*))?`;
const OPERATORS = '=||!=|>|<|>=|=>|<=|=<|~|~>|\\^';

/** One of `>= 1.2`, `~1`, `^0.3.x`: `dirty` where parts of the version are left open. */
interface Constraint {
  readonly operator: string;
  readonly version: SemanticVersion;
  readonly dirty: boolean;
  readonly minorDirty: boolean;
  readonly patchDirty: boolean;
}

/** Does the version meet a constraint like `>=1.2, <2 || ~3.1`? Throws `SemverProblem`. */
export function meetsConstraint(constraint: GoString, version: GoString, take: (steps: number) => void): boolean {
  const alternatives = readConstraints(constraint, take);
  const parsed = parseVersion(version);
  return alternatives.some((all) => {
    const withPrerelease = all.some(({ version: { prerelease } }) => prerelease !== '');
    return all.every((one) => (parsed.prerelease === '' || withPrerelease) && meets(parsed, one));
  });
}

function readConstraints(text: GoString, take: (steps: number) => void): readonly (readonly Constraint[])[] {
  const range = compiled(`\\s*(${VERSION})\\s+-\\s+(${VERSION})\\s*`);
  const written = range.replaceAll(text, '>= $1, <= $2 ', take);
  const valid = compiled(
    `^(?:\\s*(?:${OPERATORS})\\s*(?:${VERSION})\\s*)(?:(?:\\s+|,\\s*)(?:${OPERATORS})\\s*(?:${VERSION})\\s*)*$`,
  );
  const each = compiled(`(?:${OPERATORS})\\s*(?:${VERSION})`);
  return written.split('||').map((all) => {
    if (!valid.matches(all, take)) throw new SemverProblem(`improper constraint: ${all}`);
    return each.findAll(all, -1, take).map(([start, end]) => readConstraint(all.slice(start, end)));
  });
}

const COMPILED = new Map<string, Regexp>();

function compiled(pattern: string): Regexp {
  const known = COMPILED.get(pattern);
  if (known !== undefined) return known;
  const result = compileGoRegexp(pattern);
  if (result.kind === 'problem') throw new SemverProblem(result.message);
  COMPILED.set(pattern, result.regexp);
  return result.regexp;
}

function readConstraint(text: GoString): Constraint {
  const found =
    /^\s*(=>|=<|>=|<=|!=|~>|=|>|<|~|\^|)\s*v?([0-9|xX*]+)(\.[0-9|xX*]+)?(\.[0-9|xX*]+)?(-[0-9A-Za-z\-.]+)?(?:\+[0-9A-Za-z\-.]+)?\s*$/.exec(
      text,
    );
  if (found === null) throw new SemverProblem(`improper constraint: ${text}`);
  const [, operator = '', major = '', minor, patch, tail = ''] = found;
  const open = (part: string | undefined): boolean => part === undefined || /^\.?[xX*]$/.test(part);
  const read = (version: string): SemanticVersion => {
    try {
      return parseVersion(version);
    } catch (error) {
      if (error instanceof SemverProblem) throw new SemverProblem('constraint parser error');
      throw error;
    }
  };
  if (open(major))
    return { operator, version: read(`0.0.0${tail}`), dirty: true, minorDirty: false, patchDirty: false };
  if (open(minor))
    return { operator, version: read(`${major}.0.0${tail}`), dirty: true, minorDirty: true, patchDirty: false };
  if (open(patch))
    return { operator, version: read(`${major}${minor}.0${tail}`), dirty: true, minorDirty: false, patchDirty: true };
  return {
    operator,
    version: read(`${major}${minor}${patch}${tail}`),
    dirty: false,
    minorDirty: false,
    patchDirty: false,
  };
}

function meets(version: SemanticVersion, constraint: Constraint): boolean {
  const order = compareVersions(version, constraint.version);
  switch (constraint.operator) {
    case '!=':
      return differs(version, constraint);
    case '>':
      return exceeds(version, constraint, order);
    case '<':
      return order < 0;
    case '>=':
    case '=>':
      return order >= 0;
    case '<=':
    case '=<':
      return isAtMost(version, constraint, order);
    case '^':
      return order >= 0 && isCompatible(version, constraint);
    case '~':
    case '~>':
      return order >= 0 && isClose(version, constraint);
    default:
      return constraint.dirty ? order >= 0 && isClose(version, constraint) : order === 0;
  }
}

function differs(version: SemanticVersion, { version: other, dirty, minorDirty, patchDirty }: Constraint): boolean {
  const [a, b] = [version.numbers, other.numbers];
  if (!dirty) return compareVersions(version, other) !== 0;
  if (a[0] !== b[0]) return true;
  if (a[1] !== b[1] && !minorDirty) return true;
  if (minorDirty) return false;
  if (a[2] !== b[2] && !patchDirty) return true;
  if (patchDirty) return version.prerelease !== other.prerelease;
  return compareVersions(version, other) !== 0;
}

function exceeds(
  { numbers: a }: SemanticVersion,
  { version: { numbers: b }, dirty, minorDirty, patchDirty }: Constraint,
  order: number,
): boolean {
  if (!dirty) return order === 1;
  if (a[0] !== b[0]) return a[0] > b[0];
  if (minorDirty) return false;
  return patchDirty ? a[1] > b[1] : order === 1;
}

function isAtMost(
  { numbers: a }: SemanticVersion,
  { version: { numbers: b }, dirty, minorDirty }: Constraint,
  order: number,
): boolean {
  if (!dirty) return order <= 0;
  return a[0] < b[0] || (a[0] === b[0] && (a[1] <= b[1] || minorDirty));
}

function isClose(
  { numbers: a }: SemanticVersion,
  { version: { numbers: b }, minorDirty, patchDirty }: Constraint,
): boolean {
  if (b.every((part) => part === 0n) && !minorDirty && !patchDirty) return true;
  return a[0] === b[0] && (a[1] === b[1] || minorDirty);
}

function isCompatible(
  { numbers: a }: SemanticVersion,
  { version: { numbers: b }, minorDirty, patchDirty }: Constraint,
): boolean {
  if (b[0] > 0n || minorDirty) return a[0] === b[0];
  if (a[0] > 0n) return false;
  if (b[1] > 0n || patchDirty) return a[1] === b[1];
  return a[1] === 0n && a[2] === b[2];
}
