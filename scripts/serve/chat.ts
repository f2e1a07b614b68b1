import {mkdirSync} from 'node:fs';
import {join} from 'node:path';

import {chatSettings, createNode, readSituations, storeIn} from '@cyber-17/chat/server';
import {headersOf} from '@cyber-17/operator';
import {folderApp} from '@cyber-17/operator/serve';

import {DIST, ROOT, SITUATIONS} from '../build/paths.js';
import {CLIENT_ID, startDevelopmentSignIn} from './development-sign-in.js';

import type {ChatNode} from '@cyber-17/chat/server';
import type {OperatorConfiguration} from '@cyber-17/operator';

/** The chat of this machine. */
export interface LocalChat {
  readonly node: ChatNode;
  stop(): Promise<void>;
}

export interface ChatOptions {
  readonly operator: OperatorConfiguration;
  /** Where the embedded database is; a checkout has one of its own. */
  readonly folder?: string;
  /** Where the development provider listens; 0 takes a free port. */
  readonly signInPort?: number;
  write(line: string): void;
  readonly environment?: NodeJS.ProcessEnv;
}

/** Beside the other origins. Chromium refuses 1719, 1720 and 1723. */
export const SIGN_IN_PORT = 1724;

/**
 * Makes a node of the chat with its database, and an identity provider with invented
 * people unless the configuration names one. It does not listen yet.
 */
export async function localChat({
  operator,
  folder = join(ROOT, '.cache/talks'),
  signInPort = SIGN_IN_PORT,
  write,
  environment = process.env,
}: ChatOptions): Promise<LocalChat> {
  const configured = chatSettings(operator, environment);
  const development =
    configured.signIn || operator.official
      ? undefined
      : await startDevelopmentSignIn(signInPort, operator.chatOrigin);
  const settings = {
    ...configured,
    ...(development && {signIn: {issuer: development.issuer, clientId: CLIENT_ID, rolesClaim: 'roles'}}),
  };
  const stopSignIn = () => {
    development?.server.close();
    development?.server.closeAllConnections();
  };
  mkdirSync(folder, {recursive: true});
  try {
    const node = await createNode({
      settings,
      ...storeIn(folder, environment, true),
      situations: operator.counting ? readSituations(SITUATIONS) : undefined,
      pages: folderApp(join(DIST, 'chat'), headersOf(operator).chat),
      write,
    });
    return {
      node,
      async stop() {
        stopSignIn();
        await node.stop();
      },
    };
  } catch (error) {
    stopSignIn();
    throw error;
  }
}
