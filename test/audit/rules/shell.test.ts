import { describe, expect, test } from 'vitest';
import { rulesIn, toldOfRun } from '../auditing.ts';

/** Scripts with `secrets.TOKEN` in TOKEN; what they are told, and a twin that is told nothing but, at most, notes. */
const TWINS: readonly (readonly [rule: string, bad: string, good: string])[] = [
  ['secret-in-log', 'echo "$TOKEN"', 'echo "token is set: ${TOKEN:+yes}"'],
  ['secret-in-log', 'printf "%s\\n" "$TOKEN"', 'printf "%s\\n" "${#TOKEN}"'],
  ['secret-in-log', 'echo "${{ secrets.TOKEN }}"', 'echo "${{ secrets.TOKEN != \'\' }}"'],
  ['secret-in-log', 'cat <<EOF\ntoken $TOKEN\nEOF', "cat <<'EOF'\ntoken $TOKEN\nEOF"],
  ['secret-in-log', 'X=$(echo "$TOKEN" | base64)\necho $X', 'X=$(echo "$TOKEN" | sha256sum)\necho $X'],
  ['secret-in-log', 'f() { echo "$1"; }\nf "$TOKEN"', 'f() { echo "$2"; }\nf "$TOKEN" done'],
  ['secret-in-log', 'echo "$TOKEN" > t.txt\ncat t.txt', 'echo "$TOKEN" > t.txt\nrm t.txt\ncat t.txt'],
  ['secret-in-log', 'echo "$TOKEN" >&2', 'echo "$TOKEN" >/dev/null'],
  ['secret-in-log', 'echo "$TOKEN" | tee t.txt', 'echo "$TOKEN" | tee t.txt >/dev/null'],
  ['secret-in-log', 'echo "$TOKEN" | base64 --decode -o c.p12\ncat c.p12', 'echo "$TOKEN" | base64 --decode -o c.p12'],
  ['secret-in-log', 'openssl enc -d -k "$TOKEN" -in x', 'openssl enc -d -k "$TOKEN" -in x -out y'],
  ['secret-in-log', 'echo "$TOKEN" | sort', 'echo "$TOKEN" | sort --output=y'],
  ['secret-in-log', 'echo "$TOKEN" | jq -r .password', 'echo "$TOKEN" | jq -r .username'],
  [
    'secret-in-log',
    'while read -r x; do echo "$x"; done <<< "$TOKEN"',
    'while read -r x; do login "$y"; done <<< "$TOKEN"',
  ],
  [
    'secret-in-log',
    'aws secretsmanager get-secret-value --secret-id x',
    'X=$(aws secretsmanager get-secret-value --secret-id x)',
  ],
  ['secret-in-log', 'aws ssm get-parameter --name x --with-decryption', 'aws ssm get-parameter --name x'],
  [
    'secret-in-log',
    'aws secretsmanager get-secret-value --secret-id x --query SecretString',
    'aws secretsmanager get-secret-value --secret-id x --query ARN',
  ],
  [
    'secret-in-log',
    'X=$(vault kv get -field=p secret/x); echo "$X"',
    'X=$(vault kv get -field=p secret/x); echo "::add-mask::$X"',
  ],
  ['secret-in-log', 'kubectl get secret x -o jsonpath="{.data.p}"', 'kubectl get secret x'],
  ['secret-in-log', 'sudo -E echo "$TOKEN"', 'sudo -E true'],
  ['secret-in-log', 'eval "echo \\$TOKEN"', 'eval "echo \\$HOME"'],
  ['secret-in-log', 'bash -c \'echo "$TOKEN"\'', 'bash -c \'echo "$HOME"\''],
  ['xtrace-secret', 'set -x\nlogin "$TOKEN"', 'set -x\nls\n{ set +x; } 2>/dev/null\nX="$TOKEN"'],
  ['xtrace-secret', 'set -euxo pipefail\nX="$TOKEN"', 'set -euo pipefail\nX="$TOKEN"'],
  ['xtrace-secret', 'set -o xtrace\n[[ -n "$TOKEN" ]]', 'set -o errexit\n[[ -n "$TOKEN" ]]'],
  ['xtrace-secret', 'shopt -so xtrace\nX=$TOKEN', 'shopt -s extglob\nX=$TOKEN'],
  ['xtrace-secret', 'bash -x <<\'EOF\'\nX="$TOKEN"\nEOF', 'bash <<\'EOF\'\nX="$TOKEN"\nEOF'],
  ['xtrace-secret', 'trap \'echo "$BASH_COMMAND"\' DEBUG\nX=$TOKEN', "trap 'rm -f x' EXIT\nX=$TOKEN"],
  ['environment-dump', 'env', 'env FOO=1 ls'],
  ['environment-dump', 'printenv | sort', 'printenv HOME'],
  ['environment-dump', 'export -p', 'export A=1'],
  ['environment-dump', 'declare -x', 'declare -x A=1'],
  ['environment-dump', 'set', 'set -e'],
  ['environment-dump', 'env | grep -v PATH', "env | grep '^GITHUB_'"],
  ['environment-dump', 'cat /proc/self/environ | tr "\\0" "\\n"', 'cat /proc/self/status'],
  [
    'environment-dump',
    'python3 -c "import os; print(os.environ)"',
    'python3 -c "import os; print(os.environ[\'HOME\'])"',
  ],
  ['environment-dump', 'node -e "console.log(process.env)"', 'node -e "console.log(process.env.HOME)"'],
  ['tool-debug', 'curl -v -H "Authorization: $TOKEN" https://x', 'curl -sS https://x'],
  ['tool-debug', 'aws s3 ls --debug', 'aws s3 ls'],
  ['tool-debug', 'export TF_LOG=DEBUG\nterraform plan', 'export TF_LOG=ERROR\nterraform plan'],
  ['tool-debug', 'export NODE_DEBUG=child_process\nnode x', 'export NODE_DEBUG=fs,net\nnode x'],
  ['tool-debug', 'export NODE_DEBUG=fs,HTTPS\nnode x', 'export NODE_DEBUG=http2,xhttp\nnode x'],
  ['tool-debug', "export NODE_DEBUG='*'\nnode x", "export NODE_DEBUG='fs*'\nnode x"],
  ['tool-debug', "export NODE_DEBUG='net,child*'\nnode x", "export NODE_DEBUG=''\nnode x"],
  ['tool-debug', 'kubectl get pods -v=9', 'kubectl get pods -v=4'],
  ['tool-debug', 'helm upgrade x y --debug', 'helm upgrade x y'],
  ['secret-in-build-arg', 'docker build --build-arg TOKEN="$TOKEN" .', 'docker build --secret id=token,env=TOKEN .'],
  ['secret-in-build-arg', 'docker buildx build --build-arg=TOKEN .', 'docker buildx build --build-arg=VERSION=1 .'],
  [
    'secret-in-build-arg',
    'docker build --build-arg NPM_TOKEN=$(cat npm-token) .',
    'docker build --build-arg NPM_TOKEN_FILE=x .',
  ],
  ['secret-in-environment', 'echo "T=$TOKEN" >> "$GITHUB_ENV"', 'echo "T=1" >> "$GITHUB_ENV"'],
  [
    'secret-in-environment',
    '{\n  echo "T<<X"\n  echo "$TOKEN"\n  echo X\n} >> $GITHUB_ENV',
    '{\n  echo "T<<X"\n  date\n  echo X\n} >> $GITHUB_ENV',
  ],
  ['secret-in-environment', 'echo "T=$TOKEN" | tee -a "$GITHUB_ENV" >/dev/null', 'echo "T=1" | tee -a "$GITHUB_ENV"'],
  [
    'secret-in-environment',
    'cat <<EOF >> "${{ github.env }}"\nT=$TOKEN\nEOF',
    'cat <<EOF >> "${{ github.env }}"\nT=1\nEOF',
  ],
  ['secret-in-output', 'echo "t=$TOKEN" >> "$GITHUB_OUTPUT"', 'echo "t=$(date)" >> "$GITHUB_OUTPUT"'],
  ['secret-in-output', 'echo "::set-output name=t::$TOKEN"', 'echo "::set-output name=t::1"'],
  ['secret-in-summary', 'echo "$TOKEN" >> "$GITHUB_STEP_SUMMARY"', 'echo done >> "$GITHUB_STEP_SUMMARY"'],
  ['secret-on-command-line', 'curl -u "me:$TOKEN" https://x', 'curl --netrc https://x'],
  ['secret-on-command-line', 'docker login -u me -p "$TOKEN"', 'echo "$TOKEN" | docker login -u me --password-stdin'],
  ['secret-on-command-line', 'mysql -p"$TOKEN" db', 'mysql --defaults-extra-file=x db'],
  ['secret-on-command-line', 'git clone "https://x:$TOKEN@github.com/a/b"', 'git clone https://github.com/a/b'],
  ['secret-on-command-line', 'aws configure set aws_secret_access_key "$TOKEN"', 'aws configure set region eu-west-1'],
  ['debug-endpoint', 'kubectl set env deployment/x APP_DEBUG=true', 'kubectl set env deployment/x APP_DEBUG=false'],
];

describe.each(TWINS)('%s', (rule, bad, good) => {
  test(`is told of: ${bad}`, () => {
    expect(rulesIn(toldOfRun(bad).filter((line) => !line.includes(':note@')))).toContain(rule);
  });

  test(`is not told of: ${good}`, () => {
    expect(toldOfRun(good).filter((line) => !line.includes(':note@'))).toEqual([]);
  });
});

describe('a finding', () => {
  test('is worse where no mask hides the value', () => {
    expect(toldOfRun('echo "$TOKEN"')).toEqual(['secret-in-log:warning@9']);
    expect(toldOfRun('echo "$TOKEN" | base64')).toEqual(['secret-in-log:error@9']);
    expect(toldOfRun('curl -sv -u "me:$TOKEN" https://x')).toContain('tool-debug:error@9');
  });

  test('is less where it is behind a condition, or only near', () => {
    expect(toldOfRun('if [ "$RUNNER_DEBUG" = 1 ]; then set -x; fi\nX=$TOKEN')).toEqual(['xtrace-secret:note@9']);
    expect(toldOfRun('[ -n "$DEBUG" ] && set -x\nX=$TOKEN')).toEqual(['xtrace-secret:note@9']);
    expect(toldOfRun('set -x\nls')).toEqual(['xtrace-secret:note@9']);
  });

  test('is a note where any tool has a secret among its arguments', () => {
    expect(toldOfRun('./deploy --token "$TOKEN"')).toEqual(['secret-on-command-line:note@9']);
  });

  test('is at the line and column of the command, inside its script', () => {
    expect(toldOfRun('\nset -e\n\n  echo "$TOKEN"\n')).toEqual(['secret-in-log:warning@11']);
  });
});

describe('scripts that a step runs are followed', () => {
  test.each([
    ['./deploy.sh "$TOKEN"', 'echo "$1"'],
    ['bash deploy.sh', 'echo "$TOKEN"'],
    ['. ./deploy.sh\nshow', 'show() { echo "$TOKEN"; }'],
    ['source "$GITHUB_WORKSPACE/deploy.sh"', 'echo "$TOKEN"'],
    ['cd sub && ../deploy.sh "$TOKEN"', 'set -- "$@"\necho "$@"'],
  ])('%s', (run, script) => {
    const lines = toldOfRun(run, { 'deploy.sh': `#!/bin/bash\n${script}\n` }).filter((line) =>
      line.startsWith('secret-in-log'),
    );
    expect(lines).toEqual([expect.stringMatching(/^secret-in-log:warning@[23]$/)]);
  });

  test('by npm and make', () => {
    const scripts = JSON.stringify({ scripts: { deploy: 'echo $TOKEN' } });
    expect(toldOfRun('npm run deploy', { 'package.json': scripts })).toEqual(['secret-in-log:warning@1']);
    expect(toldOfRun('make deploy', { Makefile: 'x: y\n\tls\ndeploy: x\n\t@echo $(TOKEN) \\\n\t  again\n' })).toEqual([
      'secret-in-log:warning@4',
    ]);
  });

  test('into a script that traces by its own first line', () => {
    expect(toldOfRun('./x.sh', { 'x.sh': '#!/bin/bash -ex\nlogin <<< "$TOKEN"\nX="$TOKEN"\n' })).toEqual([
      'xtrace-secret:warning@1',
    ]);
  });

  test('and a variable that is not exported stays behind', () => {
    expect(toldOfRun('X="$TOKEN"\n./x.sh', { 'x.sh': '#!/bin/sh\necho "$X"\n' })).toEqual([]);
    expect(toldOfRun('export X="$TOKEN"\n./x.sh', { 'x.sh': '#!/bin/sh\necho "$X"\n' })).toEqual([
      'secret-in-log:warning@2',
    ]);
  });

  test('and none that runs itself is run for ever', () => {
    expect(toldOfRun('./x.sh', { 'x.sh': '#!/bin/sh\n./x.sh; f() { f; f; }; f\n' })).toEqual([]);
  });

  test('and a variable that doubles without end is followed no further', () => {
    expect(toldOfRun(`X=aaaaaaaaaa\n${'X="$X$X$X$X"\n'.repeat(60)}echo "$X" "$TOKEN"`)).toEqual([
      'secret-in-log:warning@70',
    ]);
  });
});
