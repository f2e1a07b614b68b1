import {Cyber17Error} from '@cyber-17/protocol';

import {readSecret, secretOfFile} from './keys/secret.js';

import type {DatabaseSettings} from './database/open-database.js';
import type {Secret} from './keys/secret.js';
import type {OperatorConfiguration} from '@cyber-17/operator';

/** Thrown when a database is named and no secret: each node would make one of its own. */
export class MissingSecretError extends Cyber17Error {
  override name = 'MissingSecretError';

  constructor() {
    super(
      'Expected CYBER17_CHAT_SECRET beside DATABASE_URL, found none. It is the same for all nodes, and ' +
        'not in the database. Make one with: openssl rand -base64 32',
    );
  }
}

/** Who may sign in, and where. */
export interface SignInSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret?: string;
  /** The claim that lists roles. */
  readonly rolesClaim: string;
}

/** How one node runs. See docs/operate.md. */
export interface ChatSettings extends Omit<OperatorConfiguration['chat'], 'signIn'> {
  /** The public origin: the only one whose pages may connect. */
  readonly origin: string;
  readonly official: boolean;
  readonly signIn?: SignInSettings;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The settings of a configuration; the provider's secret comes from `CYBER17_CHAT_SIGN_IN_SECRET`. */
export function chatSettings(operator: OperatorConfiguration, environment: Environment): ChatSettings {
  const {chat, chatOrigin: origin, official} = operator;
  const {signIn, ...rest} = chat;
  const clientSecret = environment['CYBER17_CHAT_SIGN_IN_SECRET'];
  return {
    ...rest,
    origin,
    official,
    ...(signIn && {signIn: {...signIn, ...(clientSecret !== undefined && {clientSecret})}}),
  };
}

/** Where everything of the embedded database is kept: its files, and the secret of this checkout. */
export interface Store {
  readonly database: DatabaseSettings;
  readonly secret: Secret;
}

/**
 * The database and the secret: those of the environment, or ones of this folder.
 *
 * @param isAlone no other node shares the database: the secret may be one of this folder
 * @throws {MissingSecretError} if a database is named and no secret
 */
export function storeIn(folder: string, environment: Environment, isAlone = false): Store {
  const url = environment['DATABASE_URL'];
  const secret = environment['CYBER17_CHAT_SECRET'];
  if (url !== undefined && secret === undefined && !isAlone) throw new MissingSecretError();
  return {
    database: {...(url !== undefined && {url}), folder: `${folder}/postgres`},
    secret: secret === undefined ? secretOfFile(`${folder}/secret`) : readSecret(secret),
  };
}

/** Thrown when `PORT` is not a port number. */
export class WrongPortError extends Cyber17Error {
  override name = 'WrongPortError';

  constructor(port: string) {
    super(`Expected PORT to be a whole number from 0 to 65535, found "${port}".`);
  }
}

/**
 * Where a node listens: `HOST`, `PORT`; the folder of the pages, `CHAT_FOLDER`; the list of
 * what can be counted, `SITUATIONS_FILE`. What is not named is in the folder of the build.
 *
 * @throws {WrongPortError} if the port is not a port number
 */
export function listenSettings(
  {HOST: host = '127.0.0.1', PORT: port = '1722', CHAT_FOLDER: folder, SITUATIONS_FILE: file}: Environment,
  build: string,
): {readonly host: string; readonly port: number; readonly pages: string; readonly situations: string} {
  const number = /^\d{1,5}$/.test(port) ? Number(port) : NaN;
  if (!(number <= 65_535)) throw new WrongPortError(port);
  return {
    host,
    port: number,
    pages: folder ?? `${build}/chat`,
    situations: file ?? `${build}/situations.json`,
  };
}
