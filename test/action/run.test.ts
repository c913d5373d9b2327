/** `keyless run` as a later step uses it: the bundle, by the launcher on PATH. */
import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { createJob, type Job, type StepResult } from '../support/job.ts';

const PASSWORD = `p&"w'${randomBytes(9).toString('base64')}`;
const KEY = `-----BEGIN KEY-----\n${randomBytes(48).toString('base64')}\n${randomBytes(30).toString('base64')}\n-----END KEY-----\n`;

let sandbox: Sandbox;
let job: Job;
beforeAll(async () => {
  sandbox = await startSandbox();
  sandbox.secrets.put('db', JSON.stringify({ password: PASSWORD, user: 'app_user_7' }));
  sandbox.secrets.put('key', KEY);
  job = await createJob(sandbox);
  const step = await keylessStep('DB_PASSWORD = db#password\nDEPLOY_KEY = key');
  expect(step.exitCode).toBe(0);
});
afterAll(async () => {
  await job.remove();
  await sandbox.stop();
});

const keylessStep = (secrets: string, of = job): Promise<StepResult> =>
  of.step({ inputs: { 'role-to-assume': sandbox.roleArn, 'aws-region': 'us-east-1', secrets } });
const bash = (script: string, env: Readonly<Record<string, string>> = {}): Promise<StepResult> =>
  job.run(script, { env });
const inWorkspace = (name: string): string => join(job.workspace, name);

describe('the environment of the command', () => {
  test('holds the secrets, all where none is named, and no other process’s does', async () => {
    const later = await bash(`
      keyless run -- bash -c 'printf %s "$DB_PASSWORD" | cmp - "$DB_PASSWORD_FILE" && printf %s "$DEPLOY_KEY" | cmp - "$DEPLOY_KEY_FILE" && echo both'
      keyless run --secret DB_PASSWORD=PGPASSWORD -- bash -c 'printf %s "$PGPASSWORD" | cmp - "$DB_PASSWORD_FILE" && echo "\${DB_PASSWORD-unset} \${DEPLOY_KEY-unset}"'
      echo "\${DB_PASSWORD-unset} \${PGPASSWORD-unset}"
    `);
    expect(later.stdout).toBe('both\nunset unset\nunset unset\n');
  });

  test('holds keys for tools that know no profile where --aws asks for them', async () => {
    const later = await bash(
      `keyless run --aws --secret DB_PASSWORD -- bash -c '
        env | grep -c "^AWS_[A-Z_]*KEY\\|^AWS_SESSION_TOKEN"; echo "$AWS_REGION \${AWS_PROFILE-unset} \${#AWS_ACCESS_KEY_ID}"
        case $AWS_CREDENTIAL_EXPIRATION in 20*Z) echo ends; esac
        env | grep "^AWS_S[A-Z_]*=" | grep -v FILE | sort'`,
    );
    expect(later.stderr).toBe('');
    expect(later.stdout).toMatch(/^3\nus-east-1 unset \d\d\nends\n/);
    expect(later.stdout).toContain('AWS_SECRET_ACCESS_KEY=***\nAWS_SESSION_TOKEN=***\n');
  });

  test('holds keys of a service beside AWS, and neither profile nor token of AWS beside them', async () => {
    const later = await bash(
      `keyless run --secret DB_PASSWORD=AWS_SECRET_ACCESS_KEY -- bash -c 'printf %s "$AWS_SECRET_ACCESS_KEY" | cmp - "$DB_PASSWORD_FILE" && echo "\${AWS_PROFILE-unset} \${AWS_SESSION_TOKEN-unset}"'`,
      { AWS_PROFILE: 'other', AWS_SESSION_TOKEN: 'of-another-session' },
    );
    expect([later.stdout, later.stderr]).toEqual(['unset unset\n', '']);
  });

  test('holds no AWS key where nobody asks for one', async () => {
    const later = await bash('keyless run -- env | grep -c "^AWS_[A-Z_]*KEY" || true');
    expect(later.stdout).toBe('0\n');
  });

  test('is not made for a secret that no variable carries: nothing is started', async () => {
    sandbox.secrets.put('nul', Uint8Array.of(0x61, 0, 0x62));
    const other = await createJob(sandbox);
    try {
      await keylessStep('RAW = nul\nA = db#password', other);
      const later = await other.run(
        'keyless run -- touch started || echo "status $?"; keyless run --secret A -- echo fine; keyless run --aws --no-secrets -- echo "and $A_FILE" | wc -l',
      );
      expect(later.stderr).toContain('[variable-unfit] the secret "RAW" can\'t be a variable: it holds a NUL');
      expect(later.stdout).toBe('status 1\nfine\n1\n');
      expect(existsSync(join(other.workspace, 'started'))).toBe(false);
    } finally {
      await other.remove();
    }
  });
});

describe('Node’s own debug output', () => {
  test('shows nothing of what the command gets; the command has NODE_DEBUG as it was', async () => {
    const later = await bash(
      `keyless run --aws --secret DB_PASSWORD -- bash -c 'echo "$NODE_DEBUG \${KEYLESS_NODE_DEBUG-unset}"'`,
      { NODE_DEBUG: '*' },
    );
    expect([later.stdout, later.stderr]).toEqual(['* unset\n', '']);
  });
});

describe('output', () => {
  test('has stars for every value of the job, on both streams, handed to the command or not', async () => {
    const later = await bash(`
      keyless run --secret DB_PASSWORD -- bash -c 'echo "out $DB_PASSWORD"; echo "err $DB_PASSWORD" >&2; cat "$DEPLOY_KEY_FILE"; base64 "$DB_PASSWORD_FILE"; xxd -p "$DB_PASSWORD_FILE" 2>/dev/null || od -An -tx1 "$DB_PASSWORD_FILE" | tr -d " \\n"'
    `);
    expect(later.stdout.split('\n').map((line) => line.replace(/\*\*\*.{0,3}$/, '***'))).toEqual(
      expect.arrayContaining(['out ***', '***']),
    );
    expect(later.stderr).toBe('err ***\n');
    for (const value of [PASSWORD, ...KEY.split('\n').slice(1, 3), Buffer.from(PASSWORD).toString('hex')]) {
      expect(later.stdout + later.stderr).not.toContain(value);
    }
  });

  test('has stars for a value that is written in pieces, with pauses between them', async () => {
    const later = await bash(`
      keyless run -- bash -c 'n=\${#DB_PASSWORD}; printf ">"; for ((i=0; i<n; i++)); do printf %s "\${DB_PASSWORD:i:1}"; ((i % 5)) || sleep 0.05; done; echo "<"'
    `);
    // Of its first letters a few may have been passed on to whoever was waiting.
    expect(later.stdout).toMatch(/^>.{0,3}\*\*\*<\n$/s);
    expect(PASSWORD.startsWith(later.stdout.slice(1, later.stdout.indexOf('***')))).toBe(true);
  });

  test('shows a prompt at once, though it has no newline', async () => {
    const later = await bash(`
      mkfifo answers; : >shown
      (exec 3>answers; until grep -q 'Continue?' shown; do sleep 0.02; done; echo yes >&3) &
      keyless run -- bash -c 'printf "Continue? -"; read -r answer; echo " $answer"' <answers >shown
      cat shown
    `);
    expect(later.stdout).toBe('Continue? - yes\n');
  });

  test('is the same to the byte where it holds no value', async () => {
    writeFileSync(inWorkspace('bytes'), randomBytes(3_000_001));
    const later = await bash(`
      keyless run -- cat bytes | cmp - bytes && keyless run -- cat bytes >copy && cmp copy bytes
      keyless run -- cat <bytes | cmp - bytes
      keyless run -- printf 'no newline'
      keyless run -- true
      keyless run -- bash -c 'cat bytes bytes bytes bytes >&2' 2>&1 >/dev/null | wc -c
    `);
    expect(later.stdout).toBe('no newline12000004\n');
    expect(later.exitCode).toBe(0);
  });

  test('keeps its order where stdout and stderr are one', async () => {
    const later = await bash(`
      keyless run -- bash -c 'for i in $(seq 200); do echo "o$i"; echo "e$i" >&2; done' >both 2>&1
      for i in $(seq 200); do echo "o$i"; echo "e$i"; done | cmp - both
      keyless run -- bash -c 'for i in $(seq 200); do echo "o$i"; echo "e$i" >&2; done' 2>&1 | cmp - both
    `);
    expect([later.exitCode, later.stdout, later.stderr]).toEqual([0, '', '']);
  });

  test('can be opened by name, as scripts do', async () => {
    const later = await bash(`keyless run -- sh -c 'echo "out $DB_PASSWORD" >/dev/stdout; echo err >/dev/stderr'`);
    expect([later.stdout, later.stderr]).toEqual(['out ***\n', 'err\n']);
  });

  test.each([
    ['where there is no mkfifo', 'PATH=$PWD/few'],
    [
      'with the ways of Windows',
      'NODE_OPTIONS="--import data:text/javascript,Object.defineProperty(process,%22platform%22,{value:%22win32%22})"',
    ],
  ])('is concealed %s', async (_, setting) => {
    const later = await bash(`
      rm -rf few; mkdir few; for one in bash sh; do ln -sf "$(command -v $one)" few/; done; keyless=$(command -v keyless)
      ${setting} "$keyless" run -- bash -c 'echo "out $DB_PASSWORD"; echo "err $DB_PASSWORD" >&2; exit 3' || echo "status $?"
    `);
    expect([later.stdout, later.stderr]).toEqual(['out ***\nstatus 3\n', 'err ***\n']);
  });

  test('that nobody reads any more ends the command as a pipe without us would', async () => {
    const later = await bash(`
      keyless run -- yes | head -n 1; echo "\${PIPESTATUS[0]}"
      keyless run -- bash -c 'yes 2>/dev/null; echo "yes ended with $?" >&2' | head -n 1
      keyless run -- echo closed >&- ; echo "$?"
    `);
    expect(later.stdout).toBe('y\n141\ny\n0\n');
    expect(later.stderr).toBe('yes ended with 141\n');
  });

  test('that can’t be written is said, and no success', async () => {
    // The second is kept back, as the beginning of a value, until the very end.
    for (const script of ['echo full', 'head -c 9 "$DB_PASSWORD_FILE"']) {
      const later = await bash(`keyless run -- bash -c '${script}' >/dev/full || echo "status $?"`);
      expect(later.stderr).toBe('keyless: [output-lost] not all of the output could be written (ENOSPC)\n');
      expect(later.stdout).toBe('status 1\n');
    }
  });

  test('of what the command leaves behind is still concealed, and nobody waits for it', async () => {
    const later = await bash(`
      keyless run -- bash -c '(until [ -e go ]; do sleep 0.02; done; printf "later %s" "\${DB_PASSWORD:0:9}"; sleep 0.2; echo "\${DB_PASSWORD:9}"; echo end) & echo "now $!"' >shown
      grep -c end shown || true
      touch go
      until grep -q end shown; do sleep 0.02; done
      cat shown
    `);
    expect(later.stdout).toMatch(/^0\nnow \d+\nlater \*\*\*\nend\n$/);
  });

  test.each([
    ['stderr', `echo hi; sleep 1 >/dev/null & exit 5`, '', 5],
    ['stdout', `echo hi; sleep 1 2>/dev/null & exit 5`, '', 5],
    [
      'stderr, where nobody reads stdout',
      `yes 2>/dev/null | head -n 100000; sleep 1 >/dev/null & exit 5`,
      '| head -n 1',
      5,
    ],
    ['stderr, where stdout can’t be written', `echo hi; sleep 1 >/dev/null & exit 0`, '>/dev/full', 1],
  ])(
    'of which something that is left behind holds only %s leaves the status as it is',
    async (_, script, to, status) => {
      const later = await bash(`set +e; keyless run -- bash -c '${script}' ${to}; echo "status \${PIPESTATUS[0]}"`);
      expect(later.stdout).toMatch(new RegExp(`status ${status}\\n$`));
      expect(later.stderr).toBe(
        status === 1 ? 'keyless: [output-lost] not all of the output could be written (ENOSPC)\n' : '',
      );
    },
  );

  test('is out before we end, however slowly it is taken', async () => {
    const later = await bash(`
      { keyless run -- bash -c 'seq 1 200000; exit 3' || echo "done $?"; } | (sleep 0.5; cat) | tail -n 1
      { keyless run -- bash -c 'echo one >&2; seq 1 200000; exit 3' || echo "done $?"; } 2>err | (sleep 0.5; cat) | tail -n 1
    `);
    expect(later.stdout).toBe('done 3\ndone 3\n');
  });

  test('leaves workflow commands as they are, but for the values in them', async () => {
    const other = await createJob(sandbox);
    try {
      await keylessStep('DB_PASSWORD = db#password', other);
      const later = await other.run(`
        keyless run -- bash -c 'echo "::add-mask::\${DB_PASSWORD}"; echo "::add-mask::derived-value-1"; echo "::notice::with $DB_PASSWORD"; echo "::group::one"'
        echo "shown derived-value-1 $(keyless get DB_PASSWORD) as ever"
      `);
      expect(later.masks).toEqual(['***', 'derived-value-1']);
      expect(later.log).toContain('with ***');
      expect(later.log).toContain('##[group]one');
      expect(later.log).toContain('shown *** *** as ever');
    } finally {
      await other.remove();
    }
  });
});

describe('the command', () => {
  test('gets its arguments as they are, and stdin', async () => {
    const later = await bash(`
      echo input | keyless run -- bash -c 'cat; printf "<%s>" "$@"' name '$HOME' '*' '' "it's" $'two\\nlines' -- --aws
      keyless run -- bash -c 'printf " %s" "\${#1}" "$(head -c 100)"' name "$(head -c 100000 /dev/zero | tr '\\0' x)" </dev/null
    `);
    expect(later.stdout).toBe("input\n<$HOME><*><><it's><two\nlines><--><--aws> 100000 ");
  });

  test.each([
    ['exit 0', 0],
    ['exit 7', 7],
    ['exit 255', 255],
    ['kill -KILL $$', 137],
    ['kill -TERM $$', 143],
    ['kill -INT $$', 130],
    ['kill -SEGV $$', 139],
  ])('that does `%s` gives status %i', async (script, status) => {
    const later = await bash(`keyless run -- bash -c '${script}' || echo "$?"`);
    expect(later.stdout).toBe(status === 0 ? '' : `${status}\n`);
    expect(later.stderr).toBe('');
  });

  test('that there is not, or that can’t be run, is said with a shell’s status', async () => {
    writeFileSync(inWorkspace('plain'), 'text', { mode: 0o644 });
    const later = await bash(`
      keyless run -- no-such-program || echo "$?"
      keyless run -- ./plain || echo "$?"
      keyless run -- true "$(head -c 130000 /dev/zero | tr '\\0' x)" && echo fits
      yes "$(head -c 1000 /dev/zero | tr '\\0' x)" | head -n 3000 | (mapfile -t words; keyless run -- true "\${words[@]}") || echo "$?"
    `);
    expect(later.stdout).toBe('127\n126\nfits\n126\n');
    expect(later.stderr).toContain('keyless: [program-not-found] there is no program "no-such-program"\n');
    expect(later.stderr).toContain('keyless: [program-not-started] "./plain" can\'t be run (EACCES)\n');
  });

  test.each([
    ['keyless run ls', '[command-usage] "ls" stands before `--`'],
    ['keyless run --all -- ls', '[command-usage] `keyless run` has no option "--all"'],
    ['keyless run --', '[command-usage] there is no command behind `--`'],
    [
      'keyless run --secret DB_PASSWORD=LD_PRELOAD -- ls',
      '[command-usage] --secret "DB_PASSWORD=LD_PRELOAD" would take',
    ],
  ])('is not started by `%s`', async (line, message) => {
    const later = await bash(`${line} || echo "status $?"`);
    expect(later.stdout).toBe('status 2\n');
    expect(later.stderr).toContain(`keyless: ${message}`);
  });

  test('is not started for a secret that was not handed over; those that were are named', async () => {
    const later = await bash('keyless run --secret PASSWORD -- ls || echo "status $?"');
    expect(later.stdout).toBe('status 1\n');
    expect(later.stderr).toBe(
      'keyless: [no-such-secret] no secret "PASSWORD" was handed over in this job\nThose there are: DB_PASSWORD, DEPLOY_KEY.\n',
    );
  });
});

describe('signals', () => {
  const waiting = (trap: string): string =>
    `bash -c 'note() { for s in INT TERM HUP QUIT USR1 USR2; do trap "echo $1 $s >>got" $s; done; }
      hold() { until [ -e stop ]; do sleep 0.02; done; }
      ${trap} (note child; echo ready >>up; hold) & note parent; echo ready >>up; hold; wait; exit 5'`;

  test('reach each process of the command’s group, once', async () => {
    const later = await bash(`
      rm -f got up stop; touch got up
      keyless run -- ${waiting('')} & pid=$!
      until [ "$(wc -l <up)" = 2 ]; do sleep 0.02; done
      n=0
      for signal in INT TERM HUP QUIT USR1 USR2; do
        kill -$signal $pid; n=$((n + 2))
        until [ "$(wc -l <got)" -ge $n ]; do sleep 0.02; done
      done
      sleep 0.3; touch stop; status=0; wait $pid || status=$?
      sort got; echo "status $status"
    `);
    const each = ['HUP', 'INT', 'QUIT', 'TERM', 'USR1', 'USR2'];
    expect(later.stdout).toBe(
      `${[...each.map((name) => `child ${name}`), ...each.map((name) => `parent ${name}`), 'status 5'].join('\n')}\n`,
    );
  });

  test('that end the command give its status', async () => {
    const later = await bash(`
      rm -f up; keyless run -- bash -c 'echo up >up; exec sleep 60' & pid=$!
      until [ -s up ]; do sleep 0.02; done
      kill -TERM $pid; wait $pid || echo "$?"
    `);
    expect(later.stdout).toBe('143\n');
  });

  test('SIGTSTP stops the command with us, and SIGCONT lets both go on', async () => {
    const later = await bash(`
      rm -f up; keyless run -- bash -c 'echo $$ >up; exec sleep 60' & pid=$!
      until [ -s up ]; do sleep 0.02; done
      child=$(cat up); state() { sed "s/.*) //" "/proc/$1/stat" | cut -c1; }
      kill -TSTP $pid; until [ "$(state $pid)$(state $child)" = TT ]; do sleep 0.02; done; echo stopped
      kill -CONT $pid; until [ "$(state $child)" = S ]; do sleep 0.02; done; echo goes on
      kill -TERM $pid; wait $pid || echo "$?"
    `);
    expect(later.stdout).toBe('stopped\ngoes on\n143\n');
  });

  test('SIGKILL for us leaves the command a pipe that is closed', async () => {
    const later = await bash(`
      rm -f up; keyless run -- bash -c 'echo $$ >up; while echo x; do sleep 0.02; done' >/dev/null & pid=$!
      until [ -s up ]; do sleep 0.02; done
      kill -KILL $pid; while kill -0 "$(cat up)" 2>/dev/null; do sleep 0.02; done; echo gone
    `);
    expect(later.stdout).toContain('gone\n');
  });
});

/** util-linux's `script` makes the terminal that the whole of it runs at. */
describe('at a terminal', () => {
  const atTerminal = async (script: string): Promise<string> => {
    writeFileSync(inWorkspace('at-terminal'), script);
    const later = await bash('script --quiet --return --command "bash at-terminal" /dev/null </dev/null');
    return later.stdout.replaceAll('\r', '').replace(/\^@|\0/g, '');
  };

  test('the command has one too, and its output is concealed', async () => {
    const shown = await atTerminal(`
      keyless run -- bash -c 'for fd in 0 1 2; do [ -t $fd ] && echo "tty $fd"; done; echo "$DB_PASSWORD" "it'"'"'s" "$1"; exit 6' name "it's \\$HOME" || echo "status $?"
    `);
    expect(shown).toBe("tty 0\ntty 1\ntty 2\n*** it's it's $HOME\nstatus 6\n");
  });

  test('what is redirected stays so', async () => {
    const shown = await atTerminal(`
      echo input | keyless run -- bash -c '[ -t 1 ] && cat; [ -t 0 ] || echo "no tty"'
      keyless run -- bash -c 'echo "$DB_PASSWORD" >&2; [ -t 2 ] || echo "no tty"' 2>errors; cat errors
      keyless run -- bash -c '[ -t 1 ] || echo "no tty $DB_PASSWORD"' | cat
    `);
    expect(shown).toBe('input\nno tty\nno tty\n***\nno tty ***\n');
  });

  test('without `script` the command sees a pipe, which is said', async () => {
    const shown = await atTerminal(`
      mkdir -p few; for one in bash mkfifo sh; do ln -sf "$(command -v $one)" few/; done
      keyless=$(command -v keyless); PATH=$PWD/few "$keyless" run -- bash -c '[ -t 1 ] || echo "$DB_PASSWORD"'
    `);
    expect(shown).toBe("keyless: without util-linux's `script` the command sees a pipe, and not this terminal\n***\n");
  });

  test('a signal to us reaches the command, and its status comes back', async () => {
    const shown = await atTerminal(`
      rm -f up; (until [ -s up ]; do sleep 0.02; done; kill -USR1 "$(cat us)") &
      bash -c 'echo $$ >us; exec keyless run -- bash -c "trap \\"echo got it; exit 9\\" USR1; echo up >up; while :; do sleep 0.02; done"' || echo "status $?"
    `);
    // What bash says of the \`sleep\` that the signal ended comes first: the whole group has got it.
    expect(shown).toMatch(/got it\nstatus 9\n$/);
  });
});

test('leaves no file behind', async () => {
  const later = await bash(
    'TMPDIR=$PWD/tmp; mkdir "$TMPDIR"; export TMPDIR; keyless run -- true; ls -A "$TMPDIR" | wc -l',
  );
  expect(later.stdout).toBe('0\n');
});
