import {createServer} from 'node:http';

import {listen} from '@cyber-17/operator/serve';

import type {AddressInfo} from 'node:net';
import type {Server} from 'node:http';

/** The people of the development provider. None of them exists. */
export const PEOPLE = {
  camille: {name: 'Camille Ferrand (démonstration)', roles: ['officer']},
  sacha: {name: 'Sacha Morel (démonstration)', roles: ['officer', 'supervisor']},
  dominique: {name: 'Dominique Petit (démonstration)', roles: ['auditor']},
} as const;

export const CLIENT_ID = 'cyber-17-chat';

/** An identity provider for this machine alone: anyone who opens its page may be anyone. */
export interface DevelopmentSignIn {
  readonly server: Server;
  readonly issuer: string;
}

/**
 * Starts an identity provider of OpenID Connect with three invented people. It listens
 * on this machine only, and forgets everything when it stops.
 */
export async function startDevelopmentSignIn(port: number, chatOrigin: string): Promise<DevelopmentSignIn> {
  const server = createServer();
  await listen(server, `http://127.0.0.1:${port}`);
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  const {Provider} = await quietly(() => import('oidc-provider'));
  const jwks = await keys();
  const provider = await quietly(
    () =>
      new Provider(issuer, {
        clients: [
          {
            client_id: CLIENT_ID,
            token_endpoint_auth_method: 'none',
            redirect_uris: [`${chatOrigin}/callback`],
            response_types: ['code'],
            grant_types: ['authorization_code'],
          },
        ],
        claims: {openid: ['sub'], profile: ['name', 'roles']},
        // Else name and roles are not in the identity token.
        conformIdTokenClaims: false,
        findAccount: (_context, id) => {
          const person = PEOPLE[id as keyof typeof PEOPLE];
          return person && {accountId: id, claims: () => ({sub: id, ...person, roles: [...person.roles]})};
        },
        interactions: {url: (_context, {uid}) => `/choose/${uid}`},
        features: {devInteractions: {enabled: false}},
        // Nobody is asked whether this chat may know who they are.
        async loadExistingGrant({oidc}) {
          const grant = new oidc.provider.Grant({
            clientId: oidc.client!.clientId,
            accountId: oidc.session!.accountId!,
          });
          grant.addOIDCScope('openid profile');
          await grant.save();
          return grant;
        },
        cookies: {keys: ['development']},
        pkce: {required: () => true},
        jwks,
        ttl: {Interaction: 600, Session: 60, Grant: 600, AccessToken: 600, IdToken: 600},
      }),
  );
  server.on('request', (request, response) => {
    // It remembers nobody: each sign-in asks who it is.
    request.headers.cookie = request.headers.cookie?.replace(/_session[^;]*(?:;|$)/g, '');
    const {pathname, searchParams} = new URL(request.url ?? '/', issuer);
    if (!pathname.startsWith('/choose/')) return void provider.callback()(request, response);
    const person = searchParams.get('person');
    if (person !== null && person in PEOPLE) {
      return void provider.interactionFinished(request, response, {login: {accountId: person}});
    }
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(page());
  });
  return {server, issuer};
}

/** It warns of Node 20, with which it works, and that it forgets everything, which is wanted here. */
async function quietly<T>(work: () => T | Promise<T>): Promise<T> {
  const {warn} = console;
  console.warn = () => undefined;
  try {
    return await work();
  } finally {
    console.warn = warn;
  }
}

async function keys() {
  const {privateKey} = await crypto.subtle.generateKey(
    {
      name: 'RSASSA-PKCS1-v1_5',
      modulusLength: 2_048,
      publicExponent: new Uint8Array([1, 0, 1]),
      hash: 'SHA-256',
    },
    true,
    ['sign', 'verify'],
  );
  const jwk = await crypto.subtle.exportKey('jwk', privateKey);
  return {keys: [{...jwk, use: 'sig', alg: 'RS256'} as {kty: 'RSA'; use: 'sig'; alg: string}]};
}

function page(): string {
  const people = Object.entries(PEOPLE).map(
    ([id, {name, roles}]) => `<li><a href="?person=${id}">${name}</a> : ${roles.join(', ')}</li>`,
  );
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Connexion de démonstration</title><main><h1>Connexion de démonstration</h1>
<p>Ces personnes n’existent pas. Choisissez qui vous êtes.</p><ul>${people.join('')}</ul></main></html>`;
}
