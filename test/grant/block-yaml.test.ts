import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { blockYaml } from '../../src/grant/block-yaml.ts';

test('what is written reads well', () => {
  const document = {
    Of: { 'Fn::GetAtt': ['Role', 'Arn'], yes: true },
    None: [],
    Empty: {},
    List: [[1, 'no'], { a: '' }],
  };
  expect(blockYaml(document)).toBe(`Of:
  Fn::GetAtt:
    - "Role"
    - "Arn"
  "yes": true
None: []
Empty: {}
List:
  - - 1
    - "no"
  - a: ""
`);
});

test.each(['1.1', '1.2'] as const)('any document reads back the same in YAML %s', (version) => {
  const name = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('no', 'Y', '12:30', 'a:b', 'a: b', 'a::b', '0x1', '~'),
  );
  const { document } = fc.letrec<{ document: unknown; node: unknown }>((tie) => ({
    document: fc.dictionary(name, tie('node')),
    node: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(true, false, null, 0, -7, 3600),
      name,
      fc.string({ unit: 'binary' }),
      fc.array(tie('node')),
      tie('document'),
    ),
  }));
  fc.assert(
    fc.property(document, (value) => {
      const given = JSON.parse(JSON.stringify(value));
      expect(parse(blockYaml(given), { version, merge: false })).toEqual(given);
    }),
  );
});
