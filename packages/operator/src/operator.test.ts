import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {describe, expect, test} from 'vitest';

import {ConfigurationError} from './configuration-error.js';
import {readOperator, variableFor} from './operator.js';
import {isProduction} from './signing/production.js';

/** A configuration file with these keys changed. */
function fileWith(changes: object): string {
  const path = join(mkdtempSync(join(tmpdir(), 'operator-')), 'operator.json');
  writeFileSync(path, JSON.stringify({...readOperator(undefined, {}), ...changes}));
  return path;
}

describe('the configuration', () => {
  test('that ships is right, and says that it is not official', () => {
    expect(readOperator(undefined, {}).official).toBe(false);
  });

  test('counts nothing unless it says so', () => {
    const {counting, ...rest} = readOperator(undefined, {});
    expect(counting).toBe(true);
    const file = join(mkdtempSync(join(tmpdir(), 'operator-')), 'operator.json');
    writeFileSync(file, JSON.stringify(rest));
    expect(readOperator(file, {}).counting).toBe(false);
    expect(readOperator(file, {CYBER17_COUNTING: 'true'}).counting).toBe(true);
  });

  test('is overridden by the environment, key by key', () => {
    expect(variableFor('apiOrigin')).toBe('CYBER17_API_ORIGIN');
    expect(readOperator(undefined, {CYBER17_API_ORIGIN: 'https://api.example'}).apiOrigin).toBe(
      'https://api.example',
    );
  });

  test('says yes and no in two ways, in each of its variables', () => {
    for (const yes of ['true', '1']) {
      expect(readOperator(undefined, {CYBER17_OFFICIAL: yes}).official).toBe(true);
      expect(isProduction({CYBER17_PRODUCTION: yes})).toBe(true);
    }
    for (const no of ['false', '0']) {
      expect(readOperator(undefined, {CYBER17_COUNTING: no}).counting).toBe(false);
      expect(isProduction({CYBER17_PRODUCTION: no})).toBe(false);
    }
  });

  test.each(['CYBER17_OFFICIAL', 'CYBER17_COUNTING', 'CYBER17_PRODUCTION'])(
    'refuses %s where it says neither',
    (name) => {
      for (const value of ['yes', 'TRUE', 'True', 'on', '', 'toString'])
        expect(() => readOperator(undefined, {[name]: value}), value).toThrow(name);
    },
  );

  test.each([
    {key: 'apiOrigin', value: 'https://api.example/'},
    {key: 'chatOrigin', value: 'javascript:alert(1)'},
    {key: 'exitUrl', value: 'http://weather.example/'},
    {key: 'siteUrl', value: 'https://help.example/#here'},
    {key: 'siteUrl', value: 'http://help.example/'},
    {key: 'name', value: ''},
    {key: 'keys', value: []},
    {key: 'keys', value: [{id: 'key-1', publicKey: 'BAAA'}]},
    {key: 'partners', value: [{id: 'bank', name: 'Banque', origins: ['*']}]},
    {key: 'withdrawn', value: [17]},
    {key: 'surprise', value: 'x'},
    {key: 'chat.keepDays', value: {keepDays: 0}},
    {key: 'chat.trustedProxies.0', value: {trustedProxies: ['10.0.0.0/33']}},
    {key: 'chat.timeZone', value: {timeZone: 'Europe/Atlantis'}},
    {key: 'chat.opening.0', value: {opening: [{days: ['mon'], from: '18:00', to: '09:00'}]}},
    {key: 'chat.signIn.issuer', value: {signIn: {issuer: 'http://sign-in.example', clientId: 'chat'}}},
  ])('refuses $key: $value, and names the key', ({key, value}) => {
    expect(() => readOperator(fileWith({[key.split('.')[0]!]: value}), {})).toThrow(ConfigurationError);
    expect(() => readOperator(fileWith({[key.split('.')[0]!]: value}), {})).toThrow(
      key === 'surprise' ? 'the file' : key,
    );
  });
});
