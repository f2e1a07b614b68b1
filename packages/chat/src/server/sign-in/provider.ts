import {Cyber17Error} from '@cyber-17/protocol';
import {ROLES} from '@cyber-17/protocol/chat';
import * as client from 'openid-client';

import type {SignInSettings} from '../settings.js';
import type {Role} from '@cyber-17/protocol/chat';

/** Thrown when the identity provider does not answer, or not as one. */
export class ProviderError extends Cyber17Error {
  override name = 'ProviderError';

  constructor(issuer: string, cause: unknown) {
    super(`Expected an identity provider at ${issuer}, found none that answers.`, {cause});
  }
}

/** Thrown when what the provider answered is not to be believed. */
export class SignInRefusedError extends Cyber17Error {
  override name = 'SignInRefusedError';

  constructor(cause?: unknown) {
    super('Expected the answer to a sign-in that began here, found another.', {cause});
  }
}

/** What must be the same when the browser comes back. */
export interface Attempt {
  readonly state: string;
  readonly verifier: string;
  readonly nonce: string;
}

/** Who the provider says it is. */
export interface Identity {
  readonly subject: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

const MAX_NAME = 80;

/** An identity provider of OpenID Connect, asked by the code flow with PKCE. */
export class IdentityProvider {
  readonly #settings: SignInSettings;
  readonly #redirectUri: string;
  #configuration: Promise<client.Configuration> | undefined;

  constructor(settings: SignInSettings, redirectUri: string) {
    this.#settings = settings;
    this.#redirectUri = redirectUri;
  }

  /** Where the browser goes to sign in. */
  async begin(): Promise<Attempt & {readonly url: string}> {
    const configuration = await this.#discover();
    const [state, verifier, nonce] = [
      client.randomState(),
      client.randomPKCECodeVerifier(),
      client.randomNonce(),
    ];
    const url = client.buildAuthorizationUrl(configuration, {
      redirect_uri: this.#redirectUri,
      scope: 'openid profile',
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    });
    return {url: url.href, state, verifier, nonce};
  }

  /**
   * Exchanges the code of a callback for who it is.
   *
   * @throws {SignInRefusedError} if state, nonce, verifier or signature do not fit
   * @throws {ProviderError} if the provider does not answer, or not as one
   */
  async finish(search: string, {state, verifier, nonce}: Attempt): Promise<Identity> {
    const configuration = await this.#discover();
    let claims: Readonly<Record<string, unknown>> | undefined;
    try {
      // The address as the provider knows it: behind a proxy, the request has another.
      const url = new URL(search, this.#redirectUri);
      const tokens = await client.authorizationCodeGrant(configuration, url, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      claims = tokens.claims();
    } catch (error) {
      throw isOfProvider(error)
        ? new ProviderError(this.#settings.issuer, error)
        : new SignInRefusedError(error);
    }
    const subject = claims?.['sub'];
    if (typeof subject !== 'string' || !subject) throw new SignInRefusedError();
    const name = claims?.['name'];
    return {
      subject: `${this.#settings.issuer} ${subject}`,
      name: (typeof name === 'string' && name.trim() ? name.trim() : 'Officer').slice(0, MAX_NAME),
      roles: rolesIn(claims?.[this.#settings.rolesClaim]),
    };
  }

  #discover(): Promise<client.Configuration> {
    this.#configuration ??= this.#ask().catch((error: unknown) => {
      // Asked again the next time: it may only have started after us.
      this.#configuration = undefined;
      throw new ProviderError(this.#settings.issuer, error);
    });
    return this.#configuration;
  }

  #ask(): Promise<client.Configuration> {
    const {issuer, clientId, clientSecret} = this.#settings;
    const url = new URL(issuer);
    const isLocal = url.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(url.hostname);
    return client.discovery(
      url,
      clientId,
      clientSecret,
      clientSecret === undefined ? client.None() : client.ClientSecretBasic(clientSecret),
      isLocal ? {execute: [client.allowInsecureRequests]} : {},
    );
  }
}

/** Codes of what a provider answers that is broken, or does not know this chat. */
const BROKEN = [
  'OAUTH_TIMEOUT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_PARSE_ERROR',
  'OAUTH_WWW_AUTHENTICATE_CHALLENGE',
];

/** Whether a failure is the provider's, and not that of who signs in. */
function isOfProvider(error: unknown): boolean {
  // Of fetch: nobody answers.
  if (error instanceof TypeError) return true;
  if (error instanceof client.ResponseBodyError) return error.error !== 'invalid_grant';
  if (error instanceof client.AuthorizationResponseError)
    return ['server_error', 'temporarily_unavailable'].includes(error.error);
  return BROKEN.includes((error as {code?: string}).code ?? '');
}

function rolesIn(claim: unknown): readonly Role[] {
  const given = typeof claim === 'string' ? claim.split(/[\s,]+/) : Array.isArray(claim) ? claim : [];
  return ROLES.filter((role) => given.includes(role));
}
