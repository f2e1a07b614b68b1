import {once} from 'node:events';
import {createServer} from 'node:http';

import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {IdentityProvider, ProviderError, SignInRefusedError} from './provider.js';

import type {ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

/** What the provider answers when a code is exchanged. */
let exchange: (response: ServerResponse) => void;
let issuer: string;
const server = createServer((request, response) => {
  if (request.url === '/token') return exchange(response);
  response.setHeader('Content-Type', 'application/json');
  response.end(
    JSON.stringify({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/keys`,
    }),
  );
});
beforeAll(async () => {
  await once(server.listen(0, 'localhost'), 'listening');
  issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

const finish = (search: string) =>
  new IdentityProvider({issuer, clientId: 'chat', rolesClaim: 'roles'}, 'http://localhost/callback').finish(
    search,
    {state: 's', verifier: 'v'.repeat(43), nonce: 'n'},
  );

const answering = (status: number, type: string, body: string) => (response: ServerResponse) =>
  void response.writeHead(status, {'Content-Type': type}).end(body);

describe('a sign-in', () => {
  test.each<[string, (response: ServerResponse) => void]>([
    ['that ends the connection', (response) => void response.destroy()],
    ['that is restarting', answering(503, 'text/plain', 'later')],
    ['that has an error', answering(500, 'application/json', '{"error": "server_error"}')],
    ['that does not know the chat', answering(401, 'application/json', '{"error": "invalid_client"}')],
    ['that answers with a page', answering(200, 'text/html', '<p>Hello')],
    ['that breaks off', answering(200, 'application/json', '{')],
  ])('fails for a provider %s', async (_name, answer) => {
    exchange = answer;
    await expect(finish('?code=x&state=s')).rejects.toThrow(ProviderError);
  });

  test('fails for a provider that says so itself', async () => {
    await expect(finish('?error=temporarily_unavailable&state=s')).rejects.toThrow(ProviderError);
  });

  test('is refused with a code that the provider did not give, with another state, or none', async () => {
    exchange = answering(400, 'application/json', '{"error": "invalid_grant"}');
    for (const search of [
      '?code=x&state=s',
      '?code=x&state=other',
      '?code=x',
      '?error=access_denied&state=s',
    ])
      await expect(finish(search), search).rejects.toThrow(SignInRefusedError);
  });
});
