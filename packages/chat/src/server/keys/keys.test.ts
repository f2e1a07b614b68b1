import {randomBytes} from 'node:crypto';

import fc from 'fast-check';
import {describe, expect, test} from 'vitest';

import {codeHash, codeOf, plainCode} from './resume-code.js';
import {BrokenSealError, newKey, seal, unseal} from './seal.js';
import {Secret, WeakSecretError} from './secret.js';
import {isFresh, newToken} from './visitor-token.js';

const secret = new Secret(randomBytes(32));

describe('a sealed text', () => {
  const key = newKey();

  test('opens with its key at its place, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        const bytes = Buffer.from(text);
        expect(unseal(key, 'a/1', seal(key, 'a/1', bytes))).toEqual(bytes);
      }),
    );
  });

  test('does not open at another place, with another key, or with one octet changed', () => {
    const sealed = seal(key, 'a/1', 'Bonjour');
    expect(() => unseal(key, 'a/2', sealed)).toThrow(BrokenSealError);
    expect(() => unseal(newKey(), 'a/1', sealed)).toThrow(BrokenSealError);
    for (let index = 0; index < sealed.length; index++) {
      const changed = Buffer.from(sealed);
      changed[index]! ^= 1;
      expect(() => unseal(key, 'a/1', changed)).toThrow(BrokenSealError);
    }
    expect(() => unseal(key, 'a/1', Buffer.alloc(5))).toThrow(BrokenSealError);
  });
});

describe('a token', () => {
  test('is one that this service made, less than a day ago', () => {
    const token = newToken(secret);
    expect(isFresh(secret, token)).toBe(true);
    expect(isFresh(secret, token, Date.now() + 25 * 3_600_000)).toBe(false);
    expect(isFresh(new Secret(randomBytes(32)), token)).toBe(false);
  });

  test('with any character changed is refused', () => {
    const token = newToken(secret);
    for (let index = 0; index < token.length; index++) {
      const other = token[index] === 'A' ? 'B' : 'A';
      expect(isFresh(secret, token.slice(0, index) + other + token.slice(index + 1))).toBe(false);
    }
  });
});

describe('a code', () => {
  test('is six words, the same for a salt and a secret, and never the same for others', () => {
    const salts = Array.from({length: 500}, () => randomBytes(16));
    const codes = salts.map((salt) => codeOf(secret, salt));
    expect(new Set(codes).size).toBe(500);
    expect(salts.map((salt) => codeOf(secret, salt))).toEqual(codes);
    expect(codeOf(new Secret(randomBytes(32)), salts[0]!)).not.toBe(codes[0]);
    expect(codes.every((code) => /^\p{Ll}+(?: \p{Ll}+){5}$/u.test(code))).toBe(true);
    // All words are used, each place by itself.
    expect(new Set(codes.flatMap((code) => code.split(' '))).size).toBeGreaterThan(1_400);
  });

  test('counts however it is typed', () => {
    expect(plainCode('  Éclair-ABRICOT,  Zèbre ')).toBe('eclair abricot zebre');
    expect(codeHash(secret, 'éclair abricot')).toEqual(codeHash(secret, 'Eclair\u00a0ABRICOT'));
    expect(codeHash(secret, 'éclair abricot')).not.toEqual(codeHash(secret, 'abricot éclair'));
  });
});

test('a secret of another length is refused', () => {
  expect(() => new Secret(randomBytes(31))).toThrow(WeakSecretError);
});
