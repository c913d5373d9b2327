import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ConfigState, give, type Hold, parseHolds, renderHolds, take } from '../../src/registries/holds.ts';

const [A, B, C] = ['a.example', 'b.example', 'c.example'];
const hold = (id: string, ...hosts: readonly string[]): Hold => ({ id, worker: undefined, since: 1, hosts });
const without = (state: ConfigState, ...ids: readonly string[]): ConfigState =>
  give(state, ({ id }) => !ids.includes(id));
const helpers = ({ config = '{}' }: ConfigState): unknown => JSON.parse(config).credHelpers;

describe('holds', () => {
  test('an entry goes with the last that holds it', () => {
    const start: ConfigState = { config: '{"credsStore":"pass"}', holds: undefined };
    const one = take(start, hold('1', A, B));
    const both = take(one, hold('2', B, C));
    expect(helpers(both)).toEqual({ [A]: 'keyless', [B]: 'keyless', [C]: 'keyless' });
    const second = without(both, '1');
    expect(helpers(second)).toEqual({ [B]: 'keyless', [C]: 'keyless' });
    expect(without(second, '2')).toEqual(start);
  });

  test('the helper of before comes back, whoever is the last', () => {
    const start: ConfigState = { config: `{"credHelpers":{"${A}":"ecr-login"}}`, holds: undefined };
    const one = take(start, hold('1', A));
    expect(one.replaced).toEqual([A]);
    const both = take(one, hold('2', A));
    expect(both.replaced).toEqual([]);
    expect(without(without(both, '1'), '2')).toEqual(start);
    expect(without(both, '1', '2')).toEqual(start);
  });

  test('a config that was not there, or was empty, is so again', () => {
    for (const config of [undefined, '', ' \n']) {
      const after = without(take({ config, holds: undefined }, hold('1', A)), '1');
      expect(after).toEqual({ config: config === undefined ? undefined : '', holds: undefined });
    }
    expect(take({ config: undefined, holds: undefined }, hold('1', A), true).holds?.before.file).toBe('no-folder');
  });

  test('a folder goes with the last job, whichever made it and whichever wrote into it first', () => {
    const first = take({ config: undefined, holds: undefined }, hold('1', A));
    expect(first.holds?.before.file).toBe('absent');
    expect(take(first, hold('2', A), true).holds?.before.file).toBe('no-folder');
    expect(give(first, () => true, true).holds?.before.file).toBe('no-folder');
    const there = take({ config: '{}', holds: undefined }, hold('1', A));
    expect(take(there, hold('2', A), true).holds?.before.file).toBe('there');
  });

  test('what others wrote meanwhile stays', () => {
    const held = take({ config: undefined, holds: undefined }, hold('1', A));
    const config = (held.config ?? '').replace('{', '{"auths":{"x":{}},');
    expect(without({ ...held, config }, '1')).toEqual({ config: '{"auths":{"x":{}}}', holds: undefined });
    expect(without({ ...held, config: undefined }, '1')).toEqual({ config: undefined, holds: undefined });
  });

  test('whatever the order in which jobs come and go, the end is as the beginning', () => {
    const host = fc.constantFrom(A, B, C);
    const config = fc
      .dictionary(host, fc.constantFrom('gcloud', 'ecr-login'))
      .map((credHelpers) => JSON.stringify({ auths: {}, credHelpers }, undefined, '\t'));
    const events = fc.array(fc.tuple(fc.constantFrom('1', '2', '3'), fc.uniqueArray(host, { minLength: 1 })));
    fc.assert(
      fc.property(fc.option(config, { nil: undefined }), events, (before, happening) => {
        let state: ConfigState = { config: before, holds: undefined };
        for (const [id, hosts] of happening) {
          const held = state.holds?.holds.some((one) => one.id === id);
          state = held ? without(state, id) : take(state, hold(id, ...hosts));
          for (const one of (state.holds?.holds ?? []).flatMap((one) => one.hosts)) {
            expect(helpers(state)).toMatchObject({ [one]: 'keyless' });
          }
          if (state.holds !== undefined) state = { ...state, holds: parseHolds(renderHolds(state.holds)) };
        }
        expect(without(state, '1', '2', '3')).toEqual({ config: before, holds: undefined });
      }),
    );
  });

  test.each(['', '{}', '[]', 'null', '{"version":2}', '{"version":1,"holds":[],"before":{"file":"x"}}'])(
    '%j is no record of them',
    (text) => {
      expect(parseHolds(text)).toBeUndefined();
    },
  );
});
