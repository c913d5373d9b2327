import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFieldName } from '../../src/secrets/field-name.ts';

describe('reads like the name of a field', () => {
  test.each(
    `password db-url api_key AWS_ACCESS_KEY_ID user2 .dockerconfigjson tls.crt ghcr.io auths username dbInstanceIdentifier
    masterUserPassword connectionString DATABASE_URL STRIPE_WEBHOOK_SECRET client_x509_cert_url private_key_id GITHUB_TOKEN
    kafka_bootstrap_servers MYSQL_ROOT_PASSWORD JWT_SIGNING_KEY hmacKey SMTP_PASSWORD id_rsa ssh-privatekey s3_bucket k a.b x1
    oauth2_client_secret keystorePassword appsettings.Production.json prod/payments/db https://index.docker.io/v1/`.split(
      /\s+/,
    ),
  )('%s', (key) => {
    expect(isFieldName(key)).toBe(true);
  });
});

describe('may itself be secret', () => {
  test.each([
    'tok_live_9f8a7b6c5d4e3f2a1b0c',
    'S3cret-passphrase-Left8472',
    'hQ81-Left-Half-Zx',
    'q7Zt_S3cret_part',
    'q7Zt+S3cret/part',
    'AKIAIOSFODNN7EXAMPLE',
    'first line of a value',
    '123456789012',
    'wkqzvbxjhgtr',
    'bob@example.com',
    '\u001b[31m',
    'a'.repeat(41),
  ])('%s', (key) => {
    expect(isFieldName(key)).toBe(false);
  });

  test.each([
    ['base64', /^[A-Za-z0-9+/]{32,40}$/],
    ['base64url', /^[A-Za-z0-9_-]{32,40}$/],
    ['letters and digits', /^[A-Za-z0-9]{32,40}$/],
    ['small letters', /^[a-z]{32,40}$/],
    ['hex', /^[0-9a-f]{24,40}$/],
    ['base32', /^[A-Z2-7]{32,40}$/],
  ])('as random %s does', (_, pattern) => {
    fc.assert(fc.property(fc.stringMatching(pattern), (key) => !isFieldName(key)));
  });
});
