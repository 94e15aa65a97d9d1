// holds: T5

import { format, inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRedactor, createSecret } from '../src/secret.ts';

const TOKEN = 'canary/3f9a2b1c-77de+4a10=9b1f';
const secret = createSecret(TOKEN);

describe('a secret shows nothing of its value', () => {
  it.each([
    ['in a template', `${secret}`],
    ['joined to a text', `x${[secret].join('')}`],
    ['as JSON', JSON.stringify({ secret, list: [secret] })],
    ['inspected', inspect(secret, { depth: 9, showHidden: true })],
    ['inspected without its own view', inspect(secret, { customInspect: false, depth: 9, showHidden: true })],
    ['inspected deep inside', inspect({ a: { b: [secret] } }, { depth: 9, showHidden: true })],
    ['formatted', format('%s %o %O %j', secret, secret, secret, secret)],
    ['spread', inspect({ ...secret })],
    ['listed', inspect([Object.entries(secret), Object.getOwnPropertyDescriptors(secret)], { depth: 9 })],
  ])('%s', (_, text) => {
    expect(text).not.toContain('canary');
  });

  it('but where it is revealed', () => {
    expect(secret.reveal()).toBe(TOKEN);
  });

  it('and is shown as what it is', () => {
    expect([inspect(secret), `${secret}`, JSON.stringify(secret)]).toEqual(['[token]', '[token]', '"[token]"']);
  });

  it('and cannot be changed', () => {
    expect(Object.isFrozen(secret)).toBe(true);
  });
});

const html = (reference: (code: number) => string): string => TOKEN.replaceAll(/[+=/]/g, (char) => reference(char.charCodeAt(0)));
const code = (sign: string): string => sign.charCodeAt(0).toString(16).padStart(4, '0');
const base64 = (prefix: string): string => Buffer.from(`${prefix}${TOKEN}`).toString('base64');

describe('a redactor blots the token out', () => {
  const redact = createRedactor(secret);
  it.each([
    ['raw', TOKEN],
    ['in a URL', encodeURIComponent(TOKEN)],
    ['in a URL with small letters', encodeURIComponent(TOKEN).replaceAll(/%../g, (part) => part.toLowerCase())],
    ['in JSON', JSON.stringify({ TOKEN })],
    ['in JSON with escaped slashes', TOKEN.replaceAll('/', '\\/')],
    ['in JSON with codes for signs', TOKEN.replaceAll(/[^\w-]/g, (sign) => `\\u${code(sign).toUpperCase()}`)],
    ['in JSON with codes throughout', TOKEN.replaceAll(/./g, (sign) => `\\u${code(sign)}`)],
    ['in JSON in JSON', TOKEN.replaceAll(/[^\w-]/g, (sign) => `\\\\u${code(sign)}`)],
    ['in JSON with some codes and escaped slashes', TOKEN.replaceAll('+', '\\u002b').replaceAll('/', '\\/')],
    ['in HTML with decimal references', html((code) => `&#${code};`)],
    ['in HTML with hexadecimal references', html((code) => `&#x${code.toString(16).toUpperCase()};`)],
    ['reversed', [...TOKEN].reverse().join('')],
    ['in hexadecimal', Buffer.from(TOKEN).toString('hex')],
    ['in large hexadecimal', Buffer.from(TOKEN).toString('hex').toUpperCase()],
    ['in base64', base64('')],
    ['in base64 after one byte', base64('x')],
    ['in base64 after two bytes', base64('xx')],
    ['in base64 as a header', base64('Bearer ')],
    ['in base64 for URLs', base64('').replaceAll('+', '-').replaceAll('/', '_')],
  ])('%s', (_, text) => {
    const clean = redact(`before ${text} after`);
    expect(clean).toContain('[token]');
    expect(clean).toMatch(/^before .* after$/);
    // What is around the token may stay, and in base64 the few edge characters that also encode its neighbours.
    expect(clean.replace('[token]', '').length).toBeLessThanOrEqual('before  after'.length + 16);
  });

  it('everywhere in a text', () => {
    expect(redact(`${TOKEN} ${TOKEN}`)).toBe('[token] [token]');
  });

  it('and nothing else', () => {
    const text = 'canary/3f9a2b1c-77de and {"name": "Acme \\u00e9\\u002f"}';
    expect(redact(text)).toBe(text);
  });

  it('any text that is a secret, as URLs may hold one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 8, maxLength: 24 }), (token) => {
        const written = Array.from({ length: token.length }, (_, n) => `\\u${token.charCodeAt(n).toString(16).padStart(4, '0')}`);
        expect(createRedactor(createSecret(token))(`"${written.join('')}"`)).toBe('"[token]"');
      }),
    );
  });

  it('whatever the token and its surroundings', () => {
    const tokens = fc.string({ unit: fc.constantFrom(...'abcXYZ019._~+/=-'), minLength: 8, maxLength: 64 });
    fc.assert(
      fc.property(tokens, fc.string(), fc.string(), (token, before, after) => {
        expect(createRedactor(createSecret(token))(before + token + after)).not.toContain(token);
      }),
    );
  });
});
