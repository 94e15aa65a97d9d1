// holds: T1 T2 T4 T6 T7

import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parseBaseUrl, parseToken, refuseUnsafeEnvironment } from '../../src/databrain/credentials.ts';
import { EmbedSyncError } from '../../src/errors.ts';

function failure(run: () => unknown): EmbedSyncError {
  try {
    run();
  } catch (error) {
    if (error instanceof EmbedSyncError) return error;
  }
  throw new Error('did not throw an EmbedSyncError');
}

describe('a base URL', () => {
  it.each([
    ['https://api.usedatabrain.com', 'https://api.usedatabrain.com'],
    ['https://api.usedatabrain.com/', 'https://api.usedatabrain.com'],
    ['HTTPS://API.UseDataBrain.com', 'https://api.usedatabrain.com'],
    ['https://uat-api.usedatabrain.com', 'https://uat-api.usedatabrain.com'],
    ['https://bi.example.com/databrain', 'https://bi.example.com/databrain'],
    ['https://bi.example.com/a/b_c.d~e/', 'https://bi.example.com/a/b_c.d~e'],
    ['https://bi.example.com:8443/x', 'https://bi.example.com:8443/x'],
    ['https://10.0.0.7', 'https://10.0.0.7'],
    ['https://[2001:db8::1]:8443', 'https://[2001:db8::1]:8443'],
    ['http://127.0.0.1:3000', 'http://127.0.0.1:3000'],
    ['http://localhost:3000/prefix', 'http://localhost:3000/prefix'],
    ['http://[::1]:3000', 'http://[::1]:3000'],
  ])('%s is %s', (text, expected) => {
    expect(parseBaseUrl(text)).toBe(expected);
  });

  it.each([
    ['', 'is empty'],
    ['api.usedatabrain.com', 'not a URL'],
    ['//api.usedatabrain.com', 'not a URL'],
    ['https://', 'not a URL'],
    ['https://api usedatabrain.com', 'blank'],
    [' https://api.usedatabrain.com', 'blank'],
    ['https://api.usedatabrain.com\n', 'control characters'],
    ['https://api.usedatabrain.com\t.evil.example', 'control characters'],
    ['https://api.usedatabrain.com\r\nhost: evil.example', 'control characters'],
    ['https://api.usedatabrain.com\u0000', 'control characters'],
    ['https://api.usedatabrain.com\\@evil.example', 'backslash'],
    ['https:\\\\api.usedatabrain.com', 'backslash'],
    ['https://api.usedatabrain.com@evil.example', '"@"'],
    ['https://user:canary@api.usedatabrain.com', '"@"'],
    ['https://@api.usedatabrain.com', '"@"'],
    ['https://api.usedatabrain.com/?x=canary', 'query'],
    ['https://api.usedatabrain.com?', 'query'],
    ['https://api.usedatabrain.com/#', 'query or a fragment'],
    ['https://\u0430pi.usedatabrain.com', 'outside ASCII'],
    ['https://api.usedatabrain.com\u3002evil.example', 'outside ASCII'],
    ['https://\uff41pi.usedatabrain.com', 'outside ASCII'],
    ['https://xn--pi-7kc.usedatabrain.com', 'internationalised'],
    ['https://api.usedatabrain.com.', 'ends with a dot'],
    ['http://api.usedatabrain.com', 'plain http'],
    ['http://127.1:3000', 'machine'],
    ['http://0x7f.1:3000', 'machine'],
    ['http://0177.0.0.1:3000', 'machine'],
    ['http://2130706433', 'machine'],
    ['http://127.0.0.2', 'plain http'],
    ['http://0.0.0.0', 'plain http'],
    ['http://localhost.', 'plain http'],
    ['http://localhost.evil.example', 'plain http'],
    ['http://[::ffff:127.0.0.1]', 'plain http'],
    ['http://[0:0:0:0:0:0:0:1]', 'machine'],
    ['https://[::ffff:127.0.0.1]', 'machine'],
    ['https://api.usedatabrain.com:443', 'machine'],
    ['https:api.usedatabrain.com', 'machine'],
    ['https:/api.usedatabrain.com', 'machine'],
    ['https:///api.usedatabrain.com', 'machine'],
    ['https://%61pi.usedatabrain.com', 'machine'],
    ['https://api.usedatabrain.com/a/../b', 'machine'],
    ['https://api.usedatabrain.com/%2e%2e/b', 'machine'],
    ['https://api.usedatabrain.com//', 'path'],
    ['https://api.usedatabrain.com/a//b', 'path'],
    ['https://api.usedatabrain.com/a%2fb', 'path'],
    ['https://api.usedatabrain.com/a;b', 'path'],
    ['ftp://api.usedatabrain.com', 'neither https nor http'],
    ['file:///etc/passwd', 'neither https nor http'],
    ['data:text/plain,canary', 'neither https nor http'],
    ['javascript:canary', 'neither https nor http'],
    ['unix:/var/run/docker.sock:/x', 'neither https nor http'],
  ])('%j is refused: %s', (text, reason) => {
    const error = failure(() => parseBaseUrl(text));
    expect(error.code).toBe('BASE_URL_INVALID');
    expect(error.message).toContain(reason);
    expect(error.hint).toBeTruthy();
    expect(inspect(error)).not.toContain('canary');
  });
});

const VALID = 'canary/3f9a2b1c-77de+4a10=9b1f';

describe('a token', () => {
  it.each([
    ['a UUID', '3f9a2b1c-77de-4a10-9b1f-0c2f5e6d7a81', '3f9a2b1c-77de-4a10-9b1f-0c2f5e6d7a81'],
    ['a prefixed key', 'dbn_live_abc123', 'dbn_live_abc123'],
    ['every character that is allowed', 'AZaz09._~+/=-', 'AZaz09._~+/=-'],
    ['the shortest', 'a'.repeat(8), 'a'.repeat(8)],
    ['the longest', 'a'.repeat(512), 'a'.repeat(512)],
    ['one with a line break at its end', `${VALID}\n`, VALID],
    ['one with a Windows line break at its end', `${VALID}\r\n`, VALID],
  ])('may be %s', (_, text, expected) => {
    expect(parseToken(text).reveal()).toBe(expected);
  });

  it.each([undefined, '', '\n', '\r\n'])('that is %j is missing', (text) => {
    expect(failure(() => parseToken(text)).code).toBe('TOKEN_MISSING');
  });

  const illegal = [...' \t\u000b\u000c\u0000\u0007\u001b\u007f!"#$%&\'()*,:;<>?@[\\]^`{|}äа。\u00a0\u200b\u202e\ufeff\u2028😀'];
  it.each<[string, string]>([
    ...illegal.map((character): [string, string] => [`canary${character}canary`, 'characters']),
    [` ${VALID}`, 'characters'],
    [`${VALID} `, 'characters'],
    [`${VALID}\n\n`, 'characters'],
    [`${VALID}\r`, 'characters'],
    [`\n${VALID}`, 'characters'],
    [`${VALID}\r\nX-Evil: canary`, 'characters'],
    [`${VALID}\ncanary`, 'characters'],
    [`Bearer ${VALID}`, 'begins with "Bearer"'],
    [`bearer  ${VALID}`, 'begins with "Bearer"'],
    [`BEARER\t${VALID}`, 'begins with "Bearer"'],
    [`"${VALID}"`, 'in quotes'],
    [`'${VALID}'`, 'in quotes'],
    ['{{ secrets.canary }}', 'characters'],
    ['canary', 'too short or too long'],
    ['c'.repeat(7), 'too short or too long'],
    [VALID.repeat(20), 'too short or too long'],
    ['a'.repeat(513), 'too short or too long'],
  ])('that is %j is malformed: %s', (text, reason) => {
    const error = failure(() => parseToken(text));
    expect(error.code).toBe('TOKEN_MALFORMED');
    expect(error.message).toContain(reason);
    expect(error.hint).toBeTruthy();
    expect(inspect(error, { showHidden: true })).not.toContain(
      text.slice(0, 6) === 'canary' || text.includes('canary') ? 'canary/' : text,
    );
    expect(`${error.message}${error.hint}`).not.toContain('canary');
  });
});

describe('an environment', () => {
  it.each<[string, Record<string, string | undefined>, readonly string[]]>([
    ['with nothing in it', {}, []],
    ['with certificate checks on', { NODE_TLS_REJECT_UNAUTHORIZED: '1' }, []],
    ['with harmless debugging', { NODE_DEBUG: 'fs,timer' }, []],
    ['with empty debugging', { NODE_DEBUG: '' }, []],
    ['with harmless options', { NODE_OPTIONS: '--max-old-space-size=512 --enable-source-maps' }, ['--no-warnings']],
    ['with its own CA', { NODE_EXTRA_CA_CERTS: '/etc/ca.pem' }, []],
  ])('%s is safe', (_, env, execArgv) => {
    expect(() => refuseUnsafeEnvironment(env, execArgv)).not.toThrow();
  });

  it.each<[string, Record<string, string | undefined>, readonly string[], string]>([
    ['certificate checks off', { NODE_TLS_REJECT_UNAUTHORIZED: '0' }, [], 'NODE_TLS_REJECT_UNAUTHORIZED'],
    ['http debugging', { NODE_DEBUG: 'http' }, [], 'NODE_DEBUG'],
    ['https debugging in capitals', { NODE_DEBUG: 'HTTPS' }, [], 'NODE_DEBUG'],
    ['net debugging among others', { NODE_DEBUG: 'fs, net' }, [], 'NODE_DEBUG'],
    ['tls debugging', { NODE_DEBUG: 'tls,timer' }, [], 'NODE_DEBUG'],
    ['all debugging', { NODE_DEBUG: '*' }, [], 'NODE_DEBUG'],
    ['debugging by pattern', { NODE_DEBUG: 'ht*' }, [], 'NODE_DEBUG'],
    ['an inspector by option', {}, ['--inspect'], '--inspect'],
    ['an inspector with an address', {}, ['--inspect=0.0.0.0:9229'], '--inspect'],
    ['an inspector that breaks', {}, ['--inspect-brk'], '--inspect'],
    ['an inspector by environment', { NODE_OPTIONS: '--no-warnings --inspect-wait' }, [], '--inspect'],
    ['an inspector in quotes', { NODE_OPTIONS: '"--inspect"' }, [], '--inspect'],
    ['reports', { NODE_OPTIONS: '--report-uncaught-exception' }, [], '--report'],
    ['reports with underscores', { NODE_OPTIONS: '--report_on_signal' }, [], '--report'],
    ['a log of TLS keys', {}, ['--tls-keylog=/tmp/keys'], '--tls-keylog'],
    ['a trace of TLS', {}, ['--trace-tls'], '--trace-tls'],
    ['a trace of TLS with an underscore', {}, ['--trace_tls'], '--trace-tls'],
    ['heap snapshots', {}, ['--heapsnapshot-signal=SIGUSR2'], '--heapsnapshot'],
  ])('with %s is refused', (_, env, execArgv, named) => {
    const error = failure(() => refuseUnsafeEnvironment(env, execArgv));
    expect(error.code).toBe('UNSAFE_ENVIRONMENT');
    expect(error.message).toContain(named);
    expect(error.hint).toBeTruthy();
  });
});
