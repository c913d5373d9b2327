import { describe, expect, test } from 'vitest';
import { withoutProfile } from '../../src/credentials/profile.ts';
import { keptSettings, settingsOf } from '../../src/credentials/profile-settings.ts';

describe('of a profile that gets our credentials', () => {
  test('what is not about credentials stays, nested settings whole', () => {
    const text =
      '[default]\noutput=json\nendpoint_url = https://vpce.example\ns3 =\n  max_concurrent_requests = 20\n  # a remark\nretry_mode = adaptive\n[profile b]\noutput = text\n';
    expect(keptSettings(text, 'default')).toEqual([
      ['output', 'json'],
      ['endpoint_url', 'https://vpce.example'],
      ['s3', '\n  max_concurrent_requests = 20'],
      ['retry_mode', 'adaptive'],
    ]);
  });

  test.each([
    'region',
    'aws_access_key_id',
    'AWS_SESSION_TOKEN',
    'role_arn',
    'role_session_name',
    'source_profile',
    'credential_source',
    'credential_process',
    'web_identity_token_file',
    'external_id',
    'mfa_serial',
    'duration_seconds',
    'sso_session',
    'sso_start_url',
    'login_session',
  ])('%s goes', (key) => {
    expect(keptSettings(`[default]\n${key} = x\noutput = json\n`, 'default')).toEqual([['output', 'json']]);
  });

  test('Windows’ line ends are none of a value', () => {
    expect(keptSettings('[default]\r\noutput = json\r\ncli_pager =\r\n', 'default')).toEqual([
      ['output', 'json'],
      ['cli_pager', ''],
    ]);
  });
});

test('each file names a profile its own way, and no file has any', () => {
  expect(settingsOf('[b]\nx = 1\n', 'credentials', 'b')).toEqual([['x', '1']]);
  expect(settingsOf('[b]\nx = 1\n', 'config', 'b')).toEqual([]);
  expect(settingsOf(undefined, 'config', 'b')).toEqual([]);
});

test('a header behind a lone CR is part of its line, and goes with the profile that has it', () => {
  const text = '[default]\noutput = json\r[profile sneaky]\ncredential_process = /bin/x\n[profile b]\ny = 2\n';
  expect(withoutProfile(text, 'config', 'default')).toBe('[profile b]\ny = 2\n');
  expect(settingsOf(text, 'config', 'sneaky')).toEqual([]);
});

test('comments above the next profile stay, also with the line ends of Windows', () => {
  const text = '[a]\r\nx = 1\r\n\r\n# of b\r\n[b]\r\ny = 2\r\n';
  expect(withoutProfile(text, 'credentials', 'a')).toBe('\r\n# of b\r\n[b]\r\ny = 2\r\n');
});

test('a profile is taken out, and everything else stays byte for byte', () => {
  expect(withoutProfile('# top\n[a]\nx = 1\n\n# of b\n[b]\ny=2', 'credentials', 'a')).toBe('# top\n\n# of b\n[b]\ny=2');
  expect(withoutProfile('[b]\ny=2', 'credentials', 'a')).toBe('[b]\ny=2');
});
