import {ROUTES} from '@cyber-17/protocol/chat';
import {expect, test} from 'vitest';

import {Metrics} from '../observe/metrics.js';
import {ProviderError, SignInRefusedError} from './provider.js';
import {signInRoutes} from './routes.js';

import type {SignInOptions} from './routes.js';

interface Asked {
  readonly failing: object;
  readonly path?: string;
  readonly state?: string;
}

/** What a browser is answered that comes back from the provider, or begins, and what was counted as refused. */
async function answerTo({failing, path = ROUTES.callback, state = 's'}: Asked) {
  const metrics = new Metrics();
  const query = (text: string) => {
    if (text.includes('take_token')) return Promise.resolve({rows: [{allowed: true}]});
    if ('database' in failing) return Promise.reject(failing.database as Error);
    return Promise.resolve({rows: [{verifier: 'v', nonce: 'n'}]});
  };
  const finish = () =>
    'provider' in failing ? Promise.reject(failing.provider as Error) : Promise.resolve({roles: ['officer']});
  const begin = () => Promise.resolve({url: 'https://provider.example', state: 's'});
  const app = signInRoutes({
    chat: {pool: {query}, settings: {origin: 'http://localhost'}, log() {}, metrics},
    provider: {begin, finish},
    addressOf: () => Buffer.alloc(4),
  } as unknown as SignInOptions);
  app.onError((_error, context) => context.text('fault', 503));
  const answer = await app.request(`${path}?state=${state}&code=x`, {headers: {cookie: 'cyber17-attempt=s'}});
  const refused = (await metrics.refused.get()).values.reduce((sum, {value}) => sum + value, 0);
  return {status: answer.status, refused, cookies: answer.headers.getSetCookie().length};
}

test('an answer that is not to be believed is refused, and counted', async () => {
  const failing = {provider: new SignInRefusedError()};
  expect(await answerTo({failing})).toEqual({status: 400, refused: 1, cookies: 1});
});

test('a provider that does not answer is said, and nobody is refused for it', async () => {
  const failing = {provider: new ProviderError('https://provider.example', undefined)};
  expect(await answerTo({failing})).toEqual({status: 502, refused: 0, cookies: 1});
});

test('a database that fails is our fault, and the same address works a moment later', async () => {
  const failing = {database: new Error('gone')};
  expect(await answerTo({failing})).toEqual({status: 503, refused: 0, cookies: 0});
  expect(await answerTo({failing, path: ROUTES.signIn})).toMatchObject({status: 503, refused: 0});
});

test('an error nobody thought of is our fault', async () => {
  expect(await answerTo({failing: {provider: new RangeError()}})).toMatchObject({status: 503, refused: 0});
});

test('a sign-in that began in another tab can still be finished after an older one was refused', async () => {
  expect(await answerTo({failing: {}, state: 'older'})).toEqual({status: 400, refused: 1, cookies: 0});
});
