import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEmptyConfig, nameHelper, UnreadableConfig, unnameHelper } from '../../src/registries/docker-config.ts';

const ECR = '123456789012.dkr.ecr.us-east-1.amazonaws.com';
const TYPICAL = `{
\t"auths": {
\t\t"https://index.docker.io/v1/": {
\t\t\t"auth": "dTpw"
\t\t}
\t},
\t"credHelpers": {
\t\t"gcr.io": "gcloud"
\t},
\t"currentContext": "rootless"
}`;

const named = (text: string, ...hosts: string[]): string => nameHelper(text, hosts).text;
const roundTrip = (text: string, ...hosts: string[]): string => {
  const { text: edited, before } = nameHelper(text, hosts);
  return unnameHelper(edited, before);
};

describe('a Docker config', () => {
  test('gains an entry, laid out as its neighbours are, and keeps all else byte for byte', () => {
    expect(named(TYPICAL, ECR)).toBe(
      TYPICAL.replace('"gcr.io": "gcloud"', `"gcr.io": "gcloud",\n\t\t"${ECR}": "keyless"`),
    );
    expect(roundTrip(TYPICAL, ECR, 'public.ecr.aws')).toBe(TYPICAL);
  });

  test('gains a section where it has none', () => {
    expect(named('{\n  "auths": {}\n}\n', ECR, 'public.ecr.aws')).toBe(
      `{\n  "auths": {},\n  "credHelpers": {\n    "${ECR}": "keyless",\n    "public.ecr.aws": "keyless"\n  }\n}\n`,
    );
    expect(named('{"auths":{}}', ECR)).toBe(`{"auths":{},"credHelpers":{"${ECR}": "keyless"}}`);
    expect(JSON.parse(named('{ }', ECR))).toEqual({ credHelpers: { [ECR]: 'keyless' } });
  });

  test('gets back another helper that was named for the same registry', () => {
    const text = `{"credHelpers":{"${ECR}":"ecr-login","gcr.io":"gcloud"}}`;
    expect(named(text, ECR)).toBe(`{"credHelpers":{"${ECR}":"keyless","gcr.io":"gcloud"}}`);
    expect(roundTrip(text, ECR)).toBe(text);
  });

  test('keeps what others have changed meanwhile', () => {
    const { text, before } = nameHelper(TYPICAL, [ECR, 'public.ecr.aws']);
    const changed = JSON.parse(text);
    changed.auths['ghcr.io'] = { auth: 'eDp5' };
    changed.credHelpers[ECR] = 'theirs';
    expect(JSON.parse(unnameHelper(JSON.stringify(changed), before))).toEqual({
      ...changed,
      credHelpers: { 'gcr.io': 'gcloud', [ECR]: 'theirs' },
    });
    const { credHelpers: _, ...without } = changed;
    expect(JSON.parse(unnameHelper(JSON.stringify(without), before))).toEqual(without);
  });

  test('is read as Docker reads it: field names in any case, and the last of two', () => {
    expect(JSON.parse(named('{"CREDHELPERS":{"a":"b"}}', ECR))).toEqual({ CREDHELPERS: { a: 'b', [ECR]: 'keyless' } });
    expect(named('{"credHelpers":{},"credHelpers":{"a":"b"}}', ECR)).toBe(
      `{"credHelpers":{},"credHelpers":{"a":"b","${ECR}":"keyless"}}`,
    );
    expect(roundTrip('{"credHelpers":null}', ECR)).toBe('{"credHelpers":null}');
  });

  test.each([
    ['', 'is not JSON'],
    ['{"auths": {}', 'is not JSON'],
    ['[]', 'holds no JSON object'],
    ['null', 'holds no JSON object'],
    ['{"credHelpers": "keyless"}', 'has a "credHelpers" that is no object'],
    [`{"credHelpers": {"${ECR}": 1}}`, `names no helper for "${ECR}", but something else`],
  ])('of %j is refused', (text, message) => {
    expect(() => nameHelper(text, [ECR])).toThrow(UnreadableConfig);
    expect(() => nameHelper(text, [ECR])).toThrow(message);
  });

  test('is empty when nothing is left in it', () => {
    expect(['', ' \n', '{}', '{ \n}', '{"auths":{}}'].map(isEmptyConfig)).toEqual([true, true, true, true, false]);
  });

  const host = fc.constantFrom(ECR, 'public.ecr.aws', '999999999999.dkr.ecr.eu-west-1.amazonaws.com');
  const helpers = fc.dictionary(fc.oneof(host, fc.string()), fc.constantFrom('gcloud', 'ecr-login', '\\"{'));
  const document = fc.record(
    { auths: fc.jsonValue(), credHelpers: helpers, 'x, "y": {': fc.jsonValue(), HttpHeaders: fc.jsonValue() },
    { requiredKeys: [] },
  );
  const spaced = fc.tuple(document, fc.constantFrom('', ' ', '  ', '\t', '    '), fc.constantFrom('', '\n', ' \n'));

  test('is restored byte for byte, whatever else is in it', () => {
    fc.assert(
      fc.property(spaced, fc.uniqueArray(host, { minLength: 1 }), ([value, indent, end], hosts) => {
        const text = JSON.stringify(value, undefined, indent) + end;
        const original = JSON.parse(text);
        const { text: edited, before } = nameHelper(text, hosts);
        const parsed = JSON.parse(edited);
        expect({ ...parsed, credHelpers: undefined }).toEqual({ ...original, credHelpers: undefined });
        expect(parsed.credHelpers).toEqual({
          ...original.credHelpers,
          ...Object.fromEntries(hosts.map((one) => [one, 'keyless'])),
        });
        expect(unnameHelper(edited, before)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});
