import { describe, expect, test } from 'vitest';
import { auditing, job, told, WORKFLOW } from '../auditing.ts';

const one = (path: string, text: string): readonly string[] => told(auditing({ [path]: text }));
const base64 = (text: string): string => Buffer.from(text).toString('base64');
/** Put together here, so that no scanner takes this file for a leak. */
const KEY = `-----BEGIN ${'PRIVATE'} KEY-----\nMIIE\n`;

describe('a Dockerfile', () => {
  test.each([
    ['ARG NPM_TOKEN', 'ARG NODE_VERSION=24'],
    ['ARG NPM_TOKEN', 'ARG NPM_TOKEN_FILE'],
    ['ENV DB_PASSWORD=hunter2hunter2', 'ENV DB_PASSWORD_FILE=/run/secrets/db'],
    ['ENV API_KEY=$KEY', 'ENV API_KEY=""'],
    ['ENV ApiToken abc123def456', 'ENV GPG_KEY=7169605F62C751356D054A26A821E680E5FA6305'],
    ['ENV A=1 \\\n    SECRET_KEY="zx81zx81"', 'ENV SECRET_KEY_BASE=dummy'],
  ])('keeps a secret by %s, but not by %s', (bad, good) => {
    expect(one('Dockerfile', `FROM alpine\n${bad}\n`)).toEqual([
      expect.stringMatching(/^dockerfile-secret:warning@[23]$/),
    ]);
    expect(one('Dockerfile', `FROM alpine\n${good}\n`)).toEqual([]);
  });

  test.each([
    ['COPY .npmrc /root/', 'COPY package.json /root/'],
    ['COPY --chown=a:b id_rsa /root/.ssh/', 'COPY --from=build /id_rsa /x'],
    ['ADD [".env", "/app/"]', 'ADD [".env.example", "/app/"]'],
    ['COPY service-account.json .', 'RUN --mount=type=secret,id=sa cat /run/secrets/sa'],
  ])('copies credentials by %s, but not by %s', (bad, good) => {
    expect(one('app.Dockerfile', `FROM alpine\n${bad}\n`)).toEqual(['dockerfile-copies-credentials:warning@2']);
    expect(one('app.Dockerfile', `FROM alpine\n${good}\n`)).toEqual([]);
  });

  test('copies a committed file that holds none', () => {
    expect(
      told(auditing({ 'a/Dockerfile': 'FROM x\nCOPY .npmrc .\n', 'a/.npmrc': 'registry=https://r.example\n' })),
    ).toEqual([]);
  });

  test('that a step builds is audited with it, and copies what the job has put a secret in', () => {
    const workflow = job(
      '- run: |\n    echo "${{ secrets.T }}" > conf/t.txt\n    docker build -f conf/Dockerfile conf',
    );
    const findings = auditing(
      { [WORKFLOW]: workflow, 'conf/Dockerfile': 'FROM x\nARG A_TOKEN\nCOPY t.txt /\n' },
      WORKFLOW,
    );
    expect(told(findings)).toEqual(['dockerfile-secret:warning@2', 'dockerfile-copies-credentials:error@3']);
  });

  test('has the words of its comments and here-documents for none of its own', () => {
    expect(
      one(
        'Dockerfile',
        'FROM x\n# ENV DB_PASSWORD=hunter2hunter2\nRUN <<EOF\nENV DB_PASSWORD=hunter2hunter2\nEOF\nRUN a \\\n  # ARG B_TOKEN\n  b\n',
      ),
    ).toEqual([]);
  });
});

describe('a committed Secret', () => {
  const secret = (data: string): string => `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\n${data}\n`;
  test.each([
    [`data:\n  password: ${base64('correct horse battery')}`, `data:\n  password: ${base64('changeme')}`],
    ['stringData:\n  password: correct horse battery', 'stringData:\n  password: ${DB_PASSWORD}'],
    ['stringData:\n  url: x\n  key: zx81zx81zx81', 'stringData:\n  key: {{ .Values.key }}'],
    [`data:\n  k: ${base64('zx81zx81')}`, `data:\n  k: ENC[AES256_GCM,data:x]\nsops: {}`],
    [`data:\n  k: ${base64('zx81zx81')}`, `data:\n  ca.crt: ${base64('zx81zx81')}`],
  ])('holds its values in %j, but not in %j', (bad, good) => {
    expect(one('k8s/secret.yaml', secret(bad))).toEqual([
      expect.stringMatching(/^secret-manifest-committed:error@[67]$/),
    ]);
    expect(one('k8s/secret.yaml', secret(good))).toEqual([]);
  });

  test('is told from its kin, and from tests', () => {
    expect(
      one(
        'k8s/s.yaml',
        'apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nspec:\n  encryptedData:\n    k: AgAxxxxxxxxx\n',
      ),
    ).toEqual([]);
    expect(one('k8s/s.yaml', 'apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nspec: { data: [] }\n')).toEqual(
      [],
    );
    expect(one('test/fixtures/s.yaml', secret('stringData:\n  k: zx81zx81'))).toEqual([]);
    expect(one('all.yaml', `kind: ConfigMap\n---\n${secret('stringData:\n  k: zx81zx81')}`)).toEqual([
      'secret-manifest-committed:error@8',
    ]);
    expect(
      one(
        'list.yaml',
        'kind: List\nitems:\n  - apiVersion: v1\n    kind: Secret\n    stringData:\n      k: zx81zx81\n',
      ),
    ).toEqual(['secret-manifest-committed:error@6']);
  });
});

describe('a pod', () => {
  const pod = (volume: string, env: string): string =>
    `apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      volumes:\n        - name: s\n          ${volume}\n      containers:\n        - env:\n            - name: P\n              ${env}\n`;
  test('takes from its environment what a CSI volume keeps in files', () => {
    const csi = 'csi: { driver: secrets-store.csi.k8s.io }';
    const from = 'valueFrom: { secretKeyRef: { name: a, key: b } }';
    expect(one('d.yaml', pod(csi, from))).toEqual(['secret-env-beside-csi:warning@12']);
    expect(one('d.yaml', pod('emptyDir: {}', from))).toEqual([]);
    expect(one('d.yaml', pod(csi, 'value: /mnt/P'))).toEqual([]);
  });
});

describe('committed credentials', () => {
  test.each([
    ['.env', 'A=1\nDB_PASSWORD=zx81zx81zx', 'A=1\nDB_PASSWORD=\nB_TOKEN=changeme'],
    ['app/.env.production', 'STRIPE_SECRET_KEY="sk_zx81zx81"', 'STRIPE_SECRET_KEY="$STRIPE"'],
    ['.npmrc', '//npm.example.com/:_authToken=zx81zx81zx', '//npm.example.com/:_authToken=${NPM_TOKEN}'],
    ['home/.netrc', 'machine x login a password zx81zx81zx', 'machine x login a'],
    ['.aws/credentials', '[default]\naws_secret_access_key = zx81zx81zx', '[default]\nregion = x'],
    ['.docker/config.json', '{"auths":{"x":{"auth":"zx81zx81zx"}}}', '{"credsStore":"keyless"}'],
    ['prod.tfvars', 'db_password = "zx81zx81zx"', 'db_name = "zx81zx81zx"'],
    ['.git-credentials', 'https://me:zx81zx81zx@github.com', 'https://github.com'],
    ['deploy/id_rsa', KEY, 'ssh-rsa AAAA'],
    ['certs/tls.key', KEY, ''],
  ])('%s', (path, bad, good) => {
    expect(one(path, bad)).toEqual([expect.stringMatching(/^credentials-committed:error@\d$/)]);
    expect(one(path, good)).toEqual([]);
  });

  test.each(['.env.example', '.env.test', 'test/.env', 'docs/id_rsa', 'spec/fixtures/server.key'])(
    'are none in %s',
    (path) => {
      expect(one(path, path.includes('env') ? 'DB_PASSWORD=zx81zx81zx' : KEY)).toEqual([]);
    },
  );

  test('are never quoted', () => {
    const findings = auditing({
      '.env': 'DB_PASSWORD=zx81zx81zx',
      's.yaml': 'apiVersion: v1\nkind: Secret\nstringData: { k: zx81zx81zx }\n',
    });
    expect(findings).toHaveLength(2);
    expect(JSON.stringify(findings)).not.toContain('zx81');
  });
});

describe('debug mode', () => {
  const env = (name: string, value: string): string =>
    `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - env:\n        - name: ${name}\n          value: "${value}"\n`;
  test.each([
    ['pod.yaml', env('DJANGO_DEBUG', 'True'), env('DJANGO_DEBUG', 'False')],
    [
      'cm.yaml',
      'apiVersion: v1\nkind: ConfigMap\ndata:\n  APP_DEBUG: "true"\n',
      'apiVersion: v1\nkind: ConfigMap\ndata:\n  APP_DEBUG: "false"\n',
    ],
    [
      'docker-compose.prod.yml',
      'services:\n  a:\n    environment:\n      - APP_DEBUG=1\n',
      'services:\n  a:\n    environment:\n      - APP_DEBUG=0\n',
    ],
    ['Dockerfile', 'FROM x\nENV FLASK_DEBUG=1\n', 'FROM x\nENV FLASK_DEBUG=0\n'],
    ['.env.production', 'APP_DEBUG=true\n', 'APP_DEBUG=false\n'],
    [
      'task-definition.json',
      '{"containerDefinitions":[{"environment":[{"name":"APP_DEBUG","value":"true"}]}]}',
      '{"containerDefinitions":[]}',
    ],
  ])('is on in %s', (path, bad, good) => {
    expect(one(path, bad)).toEqual([expect.stringMatching(/^debug-endpoint:warning@\d$/)]);
    expect(one(path, good)).toEqual([]);
  });

  test('is nobody’s business on a developer’s own machine', () => {
    expect(one('docker-compose.yml', 'services:\n  a:\n    environment:\n      - APP_DEBUG=1\n')).toEqual([]);
    expect(one('.env.local', 'APP_DEBUG=true\n')).toEqual([]);
  });
});
