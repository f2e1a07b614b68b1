import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {describe, expect, test} from 'vitest';

import {ConfigurationError, readOperator, variableFor} from './operator.js';

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

  test('is overridden by the environment, key by key', () => {
    expect(variableFor('apiOrigin')).toBe('CYBER17_API_ORIGIN');
    expect(readOperator(undefined, {CYBER17_API_ORIGIN: 'https://api.example'}).apiOrigin).toBe(
      'https://api.example',
    );
  });

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
  ])('refuses $key: $value, and names the key', ({key, value}) => {
    expect(() => readOperator(fileWith({[key]: value}), {})).toThrow(ConfigurationError);
    expect(() => readOperator(fileWith({[key]: value}), {})).toThrow(key === 'surprise' ? 'the file' : key);
  });
});
