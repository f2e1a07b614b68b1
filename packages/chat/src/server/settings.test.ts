import {mkdtempSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {readOperator} from '@cyber-17/operator';
import {describe, expect, test} from 'vitest';

import {WeakSecretError} from './keys/secret.js';
import {MissingSecretError, WrongPortError, chatSettings, listenSettings, storeIn} from './settings.js';

describe('the settings of a node', () => {
  test('are those of the operator, and the secret of the provider is not in its file', () => {
    const variables = {
      CYBER17_CHAT_SIGN_IN_ISSUER: 'https://sign-in.example',
      CYBER17_CHAT_SIGN_IN_CLIENT_ID: 'chat',
      CYBER17_CHAT_SIGN_IN_SECRET: 'hidden',
      CYBER17_CHAT_KEEP_DAYS: '7',
      CYBER17_CHAT_TRUSTED_PROXIES: '10.0.0.0/8,::1',
    };
    const operator = readOperator(undefined, variables);
    expect(JSON.stringify(operator)).not.toContain('hidden');
    expect(chatSettings(operator, variables)).toMatchObject({
      origin: operator.chatOrigin,
      official: false,
      keepDays: 7,
      trustedProxies: ['10.0.0.0/8', '::1'],
      signIn: {
        issuer: 'https://sign-in.example',
        clientId: 'chat',
        clientSecret: 'hidden',
        rolesClaim: 'roles',
      },
    });
  });

  test('have a secret of their own beside an embedded database, and the same after a restart', () => {
    const folder = mkdtempSync(join(tmpdir(), 'settings-'));
    const first = storeIn(folder, {});
    expect(statSync(join(folder, 'secret')).mode & 0o077).toBe(0);
    expect(storeIn(folder, {}).secret.wrapping).toEqual(first.secret.wrapping);
    expect(first.database).toEqual({folder: `${folder}/postgres`});
  });

  test('are refused if they name a database and no secret, a short secret, or a wrong port', () => {
    const DATABASE_URL = 'postgresql://db.example/chat';
    expect(() => storeIn('/', {DATABASE_URL})).toThrow(MissingSecretError);
    const folder = mkdtempSync(join(tmpdir(), 'settings-'));
    expect(storeIn(folder, {DATABASE_URL}, true).database.url).toBe(DATABASE_URL);
    expect(() => storeIn('/', {DATABASE_URL, CYBER17_CHAT_SECRET: 'c2hvcnQ='})).toThrow(WeakSecretError);
    expect(() => listenSettings({PORT: '99999'}, '/')).toThrow(WrongPortError);
    expect(listenSettings({}, '/dist')).toEqual({
      host: '127.0.0.1',
      port: 1722,
      pages: '/dist/chat',
      situations: '/dist/situations.json',
    });
  });
});
