// The floor of the benchmark: the same requests as the main step, with nothing but Node's own modules, over connections
// that are all opened at once. It verifies nothing, masks nothing and hands nothing over.
import { createHash, createHmac } from 'node:crypto';
import { Agent, request } from 'node:https';
import { connect } from 'node:tls';

const { env } = process;
const region = env.INPUT_AWS_REGION ?? env['INPUT_AWS-REGION'];
const ids = (env.INPUT_SECRETS ?? '')
  .split('\n')
  .map((line) => line.split('=').at(-1).trim())
  .filter(Boolean);
const sts = new URL(env.AWS_ENDPOINT_URL_STS);
const secrets = new URL(env.AWS_ENDPOINT_URL_SECRETS_MANAGER);
const token = new URL(`${env.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=sts.amazonaws.com`);
const keys = new URL(`${env.GITHUB_SERVER_URL}/_services/token/.well-known/jwks`);

class Warm extends Agent {
  sockets_ = new Map();
  open(url) {
    const socket = connect({
      host: url.hostname,
      port: url.port,
      servername: url.hostname,
      ALPNProtocols: ['http/1.1'],
    });
    const at = this.sockets_.get(url.origin) ?? [];
    this.sockets_.set(url.origin, [...at, socket]);
  }
  createConnection(options, callback) {
    return (
      this.sockets_.get(`https://${options.host}:${options.port}`)?.shift() ?? super.createConnection(options, callback)
    );
  }
}
const agent = new Warm({ keepAlive: true });
for (const url of [token, keys, sts, secrets]) agent.open(url);

function send(url, { method = 'GET', headers = {}, body } = {}) {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, headers, agent }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        if (answer.statusCode === 200) resolve(text);
        else reject(new Error(`${url.host} ${answer.statusCode} ${text.slice(0, 300)}`));
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

const hmac = (key, text) => createHmac('sha256', key).update(text).digest();
const sha = (text) => createHash('sha256').update(text).digest('hex');

function sign(url, target, body, { key, secret, session }) {
  const date = new Date().toISOString().replace(/[-:]|\.\d{3}/g, '');
  const day = date.slice(0, 8);
  const headers = {
    'content-type': 'application/x-amz-json-1.1',
    host: url.host,
    'x-amz-date': date,
    'x-amz-security-token': session,
    'x-amz-target': target,
  };
  const names = Object.keys(headers).join(';');
  const canonical = [
    'POST',
    '/',
    '',
    ...Object.entries(headers).map(([name, value]) => `${name}:${value}`),
    '',
    names,
    sha(body),
  ].join('\n');
  const scope = `${day}/${region}/secretsmanager/aws4_request`;
  const signing = [day, region, 'secretsmanager', 'aws4_request'].reduce(hmac, `AWS4${secret}`);
  const signature = hmac(signing, ['AWS4-HMAC-SHA256', date, scope, sha(canonical)].join('\n')).toString('hex');
  return {
    ...headers,
    authorization: `AWS4-HMAC-SHA256 Credential=${key}/${scope}, SignedHeaders=${names}, Signature=${signature}`,
  };
}

const published = send(keys);
const { value: jwt } = JSON.parse(
  await send(token, { headers: { authorization: `Bearer ${env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` } }),
);
await published;
const form = new URLSearchParams({
  Action: 'AssumeRoleWithWebIdentity',
  Version: '2011-06-15',
  RoleArn: env['INPUT_ROLE-TO-ASSUME'],
  RoleSessionName: 'floor',
  DurationSeconds: '3600',
  WebIdentityToken: jwt,
}).toString();
const xml = await send(sts, {
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: form,
});
const field = (name) => xml.match(new RegExp(`<${name}>([^<]*)</${name}>`))[1];
const credentials = { key: field('AccessKeyId'), secret: field('SecretAccessKey'), session: field('SessionToken') };
const batches = [];
for (let at = 0; at < ids.length; at += 20) {
  const body = JSON.stringify({ SecretIdList: ids.slice(at, at + 20) });
  const headers = sign(secrets, 'secretsmanager.BatchGetSecretValue', body, credentials);
  batches.push(send(secrets, { method: 'POST', headers, body }));
}
const found = (await Promise.all(batches)).flatMap((text) => JSON.parse(text).SecretValues);
if (found.length !== ids.length) throw new Error(`asked for ${ids.length}, got ${found.length}`);
agent.destroy();
