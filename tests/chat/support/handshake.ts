import {request} from 'node:http';

import type {Where} from '@cyber-17/chat/testing';

/** The status that a handshake is answered with. */
export async function handshake(
  {address}: Where,
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<number> {
  const [hostname, port] = address.split(':');
  return new Promise((resolve, reject) => {
    const asked = request({
      hostname,
      port,
      path,
      headers: {
        Connection: 'Upgrade',
        Upgrade: 'websocket',
        'Sec-WebSocket-Version': '13',
        'Sec-WebSocket-Key': 'AAAAAAAAAAAAAAAAAAAAAA==',
        ...headers,
      },
    });
    asked.once('response', (answer) => resolve(answer.statusCode ?? 0));
    asked.once('upgrade', (_answer, socket) => {
      socket.destroy();
      resolve(101);
    });
    asked.once('error', reject);
    asked.end();
  });
}
