import {join} from 'node:path';

import {headersOf, readOperator} from '@cyber-17/operator';
import {ROOT} from '@cyber-17/operator/root';
import {folderApp} from '@cyber-17/operator/serve';
import {Cyber17Error} from '@cyber-17/protocol';

import {readSituations} from './count/situations.js';
import {createNode} from './node.js';
import {chatSettings, listenSettings, storeIn} from './settings.js';

import type {AddressInfo} from 'node:net';

/** `npm run chat`: one node, until it is stopped. */
try {
  const operator = readOperator();
  const {host, port, pages, situations} = listenSettings(process.env, join(ROOT, 'dist'));
  const {database, secret} = storeIn(join(ROOT, '.cache/talks'), process.env);
  const node = await createNode({
    settings: chatSettings(operator, process.env),
    database,
    secret,
    situations: operator.counting ? readSituations(situations) : undefined,
    pages: folderApp(pages, headersOf(operator).chat),
    write: (line) => void process.stdout.write(`${line}\n`),
  });
  node.server.listen(port, host, () => {
    const {port: taken} = node.server.address() as AddressInfo;
    node.chat.log('info', 'node started', {port: taken});
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void node.stop().finally(() => process.exit(0)));
  }
} catch (error) {
  // What is wrong here is the machine or the configuration: words, no stack.
  if (!(error instanceof Cyber17Error)) throw error;
  console.error(error.message);
  process.exit(1);
}
