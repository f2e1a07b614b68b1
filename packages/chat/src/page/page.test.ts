import {secretIn} from '@cyber-17/protocol/secrets';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';

import {partsOf} from './links.js';
import {sayIn} from './say.js';

/** The check digit of Luhn, by its table: every second digit from the right counts double, digits added. */
function checkDigitOf(digits: string): number {
  const DOUBLED = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];
  let sum = 0;
  for (let place = 1; place <= digits.length; place++) {
    const digit = Number(digits.at(-place));
    sum += place % 2 === 1 ? DOUBLED[digit]! : digit;
  }
  return (10 - (sum % 10)) % 10;
}

const inFours = (digits: string, space: string) => digits.replace(/(\d{4})(?=\d)/g, `$1${space}`);
const digitsOf = (pattern: RegExp) => fc.stringMatching(pattern);

describe('addresses in a text', () => {
  test('are found without the sign that ends the sentence', () => {
    expect(partsOf('Voir https://a.example/b?c=1. Ou www.d.example !')).toEqual([
      {text: 'Voir '},
      {text: 'https://a.example/b?c=1', href: 'https://a.example/b?c=1', host: 'a.example'},
      {text: '. Ou '},
      {text: 'www.d.example', href: 'https://www.d.example', host: 'www.d.example'},
      {text: ' !'},
    ]);
  });

  test('name the host that they lead to, whatever stands before it', () => {
    const [part] = partsOf('https://bank.example@thief.example/');
    expect(part).toMatchObject({host: 'thief.example'});
  });

  test('lead to the web and nowhere else, and leave the text as it was', () => {
    const bits = fc.constantFrom(
      'javascript:alert(1)',
      'https://',
      'http://a',
      'www.',
      ' ',
      '<img src=x>',
      'data:,',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(bits, fc.string()), {maxLength: 12}), (pieces) => {
        const text = pieces.join('');
        const parts = partsOf(text);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        for (const part of parts) if ('href' in part) expect(part.href).toMatch(/^https?:\/\//i);
      }),
      {numRuns: 2_000},
    );
  });
});

describe('what nobody should send', () => {
  test('is a card number, however it is spaced', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[1-9]\d{12,17}$/),
        fc.constantFrom('', ' ', '-', '\u00A0', '.'),
        (digits, space) => {
          const number = `${digits}${checkDigitOf(digits)}`;
          expect(secretIn(`ma carte ${inFours(number, space)} voilà`)).toBe('card-number');
        },
      ),
      {numRuns: 200},
    );
  });

  test('is a card number with its date and its code beside it, in the groups of its print', () => {
    fc.assert(
      fc.property(
        digitsOf(/^[2-6]\d{14}$/),
        fc.constantFrom('', ' ', '-', '\u00A0'),
        fc.constantFrom('', '06 12 34 56 78 ', '0612345678 ', 'le 3 '),
        fc.constantFrom(
          ' 12/26',
          ' 12/27 123',
          ' 123',
          ' 01-28 456',
          ' 1129',
          ' 0930 789',
          ' 12 2027',
          ' 123 05/29',
        ),
        (digits, space, before, after) => {
          fc.pre(!/^(\d)\1+$/.test(digits));
          const number = `${digits}${checkDigitOf(digits)}`;
          expect(secretIn(`${before}${inFours(number, space)}${after}`)).toBe('card-number');
        },
      ),
      {numRuns: 1_000},
    );
  });

  test.each([
    '4242 4242 4242 4242 12/26',
    '4242 4242 4242 4242 12/27 123',
    '5555 5555 5555 4444 123',
    '4242424242424242 12/26 123',
    '3782 822463 10005 1226 1234',
    'CB4242424242424242',
  ])('is a card number: %s', (text) => expect(secretIn(text)).toBe('card-number'));

  test('is no number of sixteen digits whose check digit is another', () => {
    fc.assert(
      fc.property(
        digitsOf(/^\d{15}$/),
        fc.integer({min: 1, max: 9}),
        fc.constantFrom('', ' ', '-'),
        (digits, other, space) => {
          const number = `${digits}${(checkDigitOf(digits) + other) % 10}`;
          expect(secretIn(`commande ${inFours(number, space)}`)).toBeUndefined();
        },
      ),
      {numRuns: 1_000},
    );
  });

  test('is neither the number of an account, nor a long reference, nor telephone numbers', () => {
    const four = digitsOf(/^\d{4}$/);
    const phone = digitsOf(/^0[1-9]( \d\d){4}$/);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.tuple(
            digitsOf(/^[A-Z]{2}\d{2}$/),
            fc.array(four, {minLength: 4, maxLength: 7}),
            digitsOf(/^\d{2,3}$/),
          ),
          fc.tuple(fc.array(four, {minLength: 6, maxLength: 12})),
          fc.tuple(fc.array(phone, {minLength: 2, maxLength: 6})),
        ),
        (parts) => {
          expect(secretIn(`voici ${parts.flat().join(' ')}`)).toBeUndefined();
        },
      ),
      {numRuns: 3_000},
    );
  });

  test.each([
    'mon mot de passe est Soleil2024!',
    'MDP: hunter2',
    'my password is correct_horse',
    'code pin 4821',
    'كلمة السر: abcd1234',
  ])('is a password: %s', (text) => expect(secretIn(text)).toBe('password'));

  test.each([
    'le code sms que j’ai reçu est 482913',
    'Code : 1234',
    'the code they texted me was 55 81 20',
    'الرمز الذي وصلني 482913',
  ])('is a code: %s', (text) => expect(secretIn(text)).toBe('code'));

  test.each([
    'code postal 35000',
    'il m’a demandé le code. J’ai payé 1200 euros',
    'le code de ma carte, je ne l’ai pas donné',
    'mon mot de passe ne marche plus',
    'il a changé le mot de passe de ma messagerie.',
    'my password was stolen',
    'mon numéro est le 06 12 34 56 78',
    'le 12/11/2026 à 14:30, dossier 2026-000123',
    'IBAN FR76 3000 6000 0112 3456 7890 189',
    'la référence 4111 1111 1111 1111 4111 1111',
  ])('is not: %s', (text) => expect(secretIn(text)).toBeUndefined());

  test.each(['mot de passe', 'code pin'])('holds nobody up where a wide gap follows «%s»', (name) => {
    // A pattern that tries every way to share the gap runs into the time limit of a test.
    expect(secretIn(`${name}${' '.repeat(600)}le`)).toBeUndefined();
  });
});

test('a word that is missing shows its key, and a value its place', () => {
  const say = sayIn({'chat.a': '{name} est là'});
  expect([say('chat.a', {name: 'A'}), say('chat.a'), say('chat.b')]).toEqual([
    'A est là',
    '{name} est là',
    'chat.b',
  ]);
});
