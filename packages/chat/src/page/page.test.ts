import fc from 'fast-check';
import {describe, expect, test} from 'vitest';

import {partsOf} from './links.js';
import {sayIn} from './say.js';
import {secretIn} from './secrets.js';

/** A card number that passes the check, from digits that may not. */
function withCheckDigit(digits: string): string {
  for (let last = 0; last < 10; last++) if (secretIn(digits + last) === 'card-number') return digits + last;
  throw new Error(`expected one last digit of ten to fit ${digits}, found none`);
}

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
          const number = withCheckDigit(digits);
          expect(secretIn(`ma carte ${number.replace(/(\d{4})(?=\d)/g, `$1${space}`)} voilà`)).toBe(
            'card-number',
          );
        },
      ),
      {numRuns: 200},
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
    'mon mot de passe ne marche plus',
    'il a changé le mot de passe de ma messagerie.',
    'my password was stolen',
    'mon numéro est le 06 12 34 56 78',
    'le 12/11/2026 à 14:30, dossier 2026-000123',
    'IBAN FR76 3000 6000 0112 3456 7890 189',
    'la référence 4111 1111 1111 1111 4111 1111',
  ])('is not: %s', (text) => expect(secretIn(text)).toBeUndefined());
});

test('a word that is missing shows its key, and a value its place', () => {
  const say = sayIn({'chat.a': '{name} est là'});
  expect([say('chat.a', {name: 'A'}), say('chat.a'), say('chat.b')]).toEqual([
    'A est là',
    '{name} est là',
    'chat.b',
  ]);
});
