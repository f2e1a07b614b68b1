import {describe, expect, test} from 'vitest';

import {fillLetter, letterFor, placesIn} from './letter.js';

import type {LetterField} from './letter.js';
import type {Audience} from '@cyber-17/protocol';

const FIELDS: readonly LetterField[] = [
  {id: 'name', kind: 'line', label: 'Votre nom'},
  {id: 'file', kind: 'line', label: 'Numéro de dossier', optional: true},
];
const TEXT = {
  to: 'Ma banque',
  subject: 'Contestation de {{name}}',
  body: ['Je suis {{name}}.', 'Mon dossier est le {{file}}.', 'Merci.'],
};

describe('a letter', () => {
  test('holds what the victim wrote', () => {
    expect(fillLetter(TEXT, FIELDS, {name: ' Ada ', file: '42'})).toEqual({
      to: 'Ma banque',
      subject: 'Contestation de Ada',
      body: ['Je suis Ada.', 'Mon dossier est le 42.', 'Merci.'],
    });
  });

  test('leaves a place to write by hand, and no sentence about what is not known', () => {
    expect(fillLetter(TEXT, FIELDS, {name: '  '}).body).toEqual(['Je suis [Votre nom].', 'Merci.']);
  });

  test('must say what its audience needs, and may leave that out for others', () => {
    const fields: readonly LetterField[] = [{...FIELDS[1]!, neededBy: ['company', 'public']}];
    const bodyFor = (audience: Audience) =>
      fillLetter(TEXT, letterFor({...TEXT, title: '', fields}, audience).fields, {}).body;
    expect(bodyFor('company')).toContain('Mon dossier est le [Numéro de dossier].');
    expect(bodyFor('individual')).not.toContain('Mon dossier est le [Numéro de dossier].');
  });

  test('does not fill in what an answer smuggles in', () => {
    const {body} = fillLetter(TEXT, FIELDS, {name: '{{file}}', file: 'secret'});
    expect(body[0]).toBe('Je suis {{file}}.');
    expect(fillLetter(TEXT, FIELDS, JSON.parse('{"__proto__": {"name": "x"}}')).body[0]).toContain('[');
  });

  test('knows its places', () => {
    expect(placesIn('{{name}} et {{file}}, {name}')).toEqual(['name', 'file']);
  });
});
