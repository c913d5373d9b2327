import { fits, literal, wildcards } from '../trust/glob.ts';
import { cutSubject } from './cut-subject.ts';

/** One pair of a policy's value and a token's subject. */
export interface Pair {
  readonly wanted: string;
  readonly found: string;
  /** Whether `*` and `?` in `wanted` are wildcards. */
  readonly like: boolean;
}

/** One way in which a policy's value may be off. */
export type Loosening = 'blanks' | 'letter-case' | 'wildcard' | 'form' | 'head' | 'context' | 'repository';

/** What would be equal if this one difference did not count; in the order of preference. */
const LOOSENINGS: Readonly<Record<Loosening, (pair: Pair) => Pair>> = {
  blanks: (pair) => ({ ...pair, wanted: pair.wanted.trim() }),
  'letter-case': (pair) => ({ ...pair, wanted: pair.wanted.toLowerCase(), found: pair.found.toLowerCase() }),
  wildcard: (pair) => ({ ...pair, like: true }),
  // Two different ids are no difference of form.
  form: (pair) =>
    hasIds(pair.wanted) === hasIds(pair.found)
      ? pair
      : { ...pair, wanted: withoutIds(pair.wanted), found: withoutIds(pair.found) },
  head: (pair) => ({ ...pair, wanted: `repo:${withoutHead(pair.wanted)}` }),
  context: (pair) => ({
    ...pair,
    wanted: cutSubject(pair.wanted).repository,
    found: cutSubject(pair.found).repository,
  }),
  repository: (pair) => ({ ...pair, wanted: cutSubject(pair.wanted).context, found: cutSubject(pair.found).context }),
};

const IDS = /@[\d*?]+(?=\/|$)/;

/** The text is worked on before it is cut, and cut before it is compared. */
const ORDER = Object.keys(LOOSENINGS) as readonly Loosening[];

/** The fewest differences that, set aside, make the value fit; undefined where it is about something else altogether. */
export function fewestLoosenings(pair: Pair): readonly Loosening[] | undefined {
  const subsets = Array.from({ length: 2 ** ORDER.length }, (_, bits) => ORDER.filter((_one, at) => (bits >> at) & 1))
    .filter((subset) => !(subset.includes('context') && subset.includes('repository')))
    .toSorted((one, other) => one.length - other.length);
  return subsets.find((subset) => isMet(subset.reduce((loosened, name) => LOOSENINGS[name](loosened), pair)));
}

function isMet({ wanted, found, like }: Pair): boolean {
  return found !== '' && fits(like ? wildcards(wanted) : literal(wanted), found);
}

/** Whether owner and repository carry ids, or wildcards in their place. */
export function hasIds(subject: string): boolean {
  return IDS.test(cutSubject(subject).repository);
}

/** `repo:OWNER@ID/REPO@ID:…` as `repo:OWNER/REPO:…`; an id may be a wildcard. Branches may hold `@` and stay. */
function withoutIds(subject: string): string {
  const { repository, context, head } = cutSubject(subject);
  const bare = repository.replaceAll(new RegExp(IDS, 'g'), '');
  return `${head}${bare}${context === '' ? '' : `:${context}`}`;
}

/** Without what people put in front of `OWNER/REPO`. */
function withoutHead(subject: string): string {
  return subject.replace(
    /^(?:repo:)?(?:(?:git|https?):(?:\/\/)?)?(?:www\.)?(?:github\.com[/:])?(?:repos?(?:sitory)?[:/])?/i,
    '',
  );
}
