import {readTree} from '../tree/disk.js';
import {createApiServer} from './api-server.js';
import {readSettings} from './settings.js';
import {stop} from './stop.js';

import type {AddressInfo} from 'node:net';

/** `npm run api`: serves what was built, until it is stopped. */
const {host, port, folder} = readSettings(process.env);
const server = createApiServer(readTree(folder));
server.listen(port, host, () => {
  const {port: taken} = server.address() as AddressInfo;
  console.log(`The API answers on http://${host}:${taken}/v1/index.json`);
});
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => void stop(server));
}
