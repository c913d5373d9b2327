import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRule } from '../../src/audit/rule-ids.ts';
import { auditing, job, WORKFLOW } from './auditing.ts';

const SAMPLES: Readonly<Record<string, string>> = {
  [WORKFLOW]: job(
    `- &a
  uses: acme/keyless@v1
  id: k
  with:
    secrets: |
      A = a#b
      * = c/*
- env: { T: '\${{ fromJSON(secrets.T)[format(''{0}'', matrix.x)] || toJSON(env) }}' }
  run: |
    set -x; f() { echo "$1" | base64 >> "$GITHUB_ENV"; }
    cat <<EOF | tee x.txt
    \${T:-$(aws ssm get-parameter --with-decryption)} \${{ steps.k.outputs.A }}
    EOF
    ./x.sh "$T" && docker build --build-arg T="$T" .
- shell: pwsh
  run: Write-Host "$env:T" | Out-File $env:GITHUB_OUTPUT
- uses: actions/upload-artifact@v4
  with: { path: '**/*.txt' }`,
    { head: 'permissions: { id-token: write }\noutputs: { o: "${{ steps.k.outputs.A }}" }' },
  ),
  'x.sh':
    '#!/bin/bash -x\ncase "$1" in a|b) curl -v -u "me:$1" x ;; *) . ./x.sh ;; esac\nfor i in 1 2; do env | grep T; done\n',
  Dockerfile:
    'FROM a\nARG A_TOKEN\nENV B_PASSWORD=$A_TOKEN \\\n C=1\nCOPY --from=a [".env", "/"]\nRUN <<EOF\nenv\nEOF\n',
  'k8s/s.yaml':
    'apiVersion: v1\nkind: Secret\ndata:\n  a: enh4MXp4ODE=\n---\nkind: List\nitems: [{ kind: Pod, spec: { volumes: [{ csi: { driver: secrets-store.csi.k8s.io } }] } }]\n',
  'action.yml':
    'runs:\n  using: composite\n  steps:\n    - run: echo "${{ inputs.x }}"\n      shell: bash\noutputs: { y: { value: 1 } }\n',
  '.env': 'A_TOKEN=zx81zx81\n# keyless: ignore credentials-committed because\n',
};

/** Samples cut, doubled, mixed and sprinkled. */
const spoiled = fc
  .tuple(
    fc.constantFrom(...Object.values(SAMPLES)),
    fc.constantFrom(...Object.values(SAMPLES)),
    fc.nat(),
    fc.nat(),
    fc.string({ maxLength: 8, unit: 'binary' }),
  )
  .map(([one, other, at, to, text]) => {
    const [from, until] = [at % (one.length + 1), to % (other.length + 1)];
    return one.slice(0, from) + text + other.slice(until);
  });

test('whatever the files hold, the audit ends, and its findings have a place in them', () => {
  const files = fc.record(
    Object.fromEntries(Object.keys(SAMPLES).map((path) => [path, fc.oneof(spoiled, fc.constant(SAMPLES[path] ?? ''))])),
  );
  fc.assert(
    fc.property(files, (given) => {
      for (const { column, file, line, rule, why } of auditing(given as Record<string, string>)) {
        expect(Object.keys(SAMPLES)).toContain(file);
        expect([isRule(rule), line >= 1, column >= 1, why.endsWith('.')]).toEqual([true, true, true, true]);
        expect(line).toBeLessThanOrEqual((given[file] ?? '').split('\n').length);
      }
    }),
    { numRuns: Number(process.env['FUZZ_RUNS'] ?? 150) },
  );
});

test('no finding has a value of a secret in it', () => {
  const value = fc.stringMatching(/^zq[0-9a-f]{20}$/);
  fc.assert(
    fc.property(value, (secret) => {
      const findings = auditing({
        '.env': `DB_PASSWORD=${secret}\n`,
        'k8s/s.yaml': `apiVersion: v1\nkind: Secret\nstringData: { password: ${secret} }\n`,
        Dockerfile: `FROM x\nENV DB_PASSWORD=${secret}\n`,
        '.npmrc': `//r.example/:_authToken=${secret}\n`,
        [WORKFLOW]: job(
          `- run: |\n    export T=${secret}\n    docker build --build-arg DB_PASSWORD=$(cat ${secret}) .\n    curl -u "me:${secret}\${{ secrets.T }}" https://x`,
        ),
      });
      expect(findings.length).toBeGreaterThanOrEqual(6);
      expect(JSON.stringify(findings)).not.toContain(secret);
    }),
    { numRuns: 20 },
  );
});
