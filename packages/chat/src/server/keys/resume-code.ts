import {wordlist} from '@scure/bip39/wordlists/french.js';

import type {Secret} from './secret.js';

const WORDS = 6;
/** 2 048 words. */
const BITS = 11n;

/**
 * Six common French words: 66 bits, easy to read out on the telephone. Made of a salt, so
 * that they can be shown again to who has the token, and are stored nowhere.
 */
export function codeOf(secret: Secret, salt: Buffer): string {
  let bits = BigInt(`0x${secret.mac('words', salt).toString('hex')}`);
  return Array.from({length: WORDS}, () => {
    const word = wordlist[Number(bits & ((1n << BITS) - 1n))]!;
    bits >>= BITS;
    return word.normalize('NFC');
  }).join(' ');
}

/** The same words however they are typed: accents, capitals, hyphens and spaces do not count. */
export const plainCode = (code: string): string =>
  code
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)
    .join(' ');

/** What is stored of a code: 66 bits could be tried out without the key. */
export const codeHash = (secret: Secret, code: string): Buffer => secret.mac('code', plainCode(code));
