import {chmodSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {localChat} from '../../scripts/serve/chat.js';

import type {LocalChat} from '../../scripts/serve/chat.js';
import type {OperatorConfiguration} from '@cyber-17/operator';

/** A node of the chat with a PostgreSQL of its own, and invented people to sign in as. It does not listen yet. */
export async function startLiveChat(
  operator: OperatorConfiguration,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<LocalChat> {
  const folder = mkdtempSync(join(tmpdir(), 'c17-'));
  // As root, PostgreSQL runs as somebody else, who must get in.
  chmodSync(folder, 0o755);
  const chat = await localChat({operator, folder, signInPort: 0, write() {}, environment});
  return {
    ...chat,
    async stop() {
      await chat.stop();
      rmSync(folder, {recursive: true, force: true});
    },
  };
}
