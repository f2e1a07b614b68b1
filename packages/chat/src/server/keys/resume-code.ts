import {randomInt} from 'node:crypto';

import {wordlist} from '@scure/bip39/wordlists/french.js';

import type {Secret} from './secret.js';

const WORDS = 6;

/** Six common French words: 66 bits, easy to read out on the telephone. */
export const newCode = (): string =>
  Array.from({length: WORDS}, () => wordlist[randomInt(wordlist.length)]!.normalize('NFC')).join(' ');

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
