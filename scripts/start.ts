import {readOperator} from '@cyber-17/operator';
import {Cyber17Error} from '@cyber-17/protocol';

import {SIGN_IN_PORT, localChat} from './serve/chat.js';
import {startOrigins} from './serve/origins.js';

import type {OperatorConfiguration} from '@cyber-17/operator';

/** `npm start`: every origin on this machine, and their addresses. */
try {
  const operator = readOperator();
  // The chat says of itself what is wrong; what is well needs no line each second.
  const chat = await localChat({
    operator,
    write: (line) => void (line.includes('"info"') || console.error(line)),
  });
  await startOrigins(operator, {instead: {chat: chat.node.server}});
  console.log(addresses(operator));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void chat.stop().finally(() => process.exit(0)));
  }
} catch (error) {
  // What is wrong here is the machine or the configuration: words, no stack.
  if (!(error instanceof Cyber17Error)) throw error;
  console.error(error.message);
  process.exit(1);
}

function addresses(operator: OperatorConfiguration): string {
  return `
cyber-17 is running on this machine:

  partner pages  ${operator.hostOrigin}/  ${operator.hostOrigin}/bank/  …/shop/  …/dating/  …/strict-csp/
  CDN            ${operator.cdnOrigin}/v1/loader.js
  API            ${operator.apiOrigin}/v1/index.json
  chat           ${operator.chatOrigin}/
  officers       ${operator.chatOrigin}/console/  sign-in: http://localhost:${SIGN_IN_PORT}, people who do not exist

Stop with Ctrl+C.`;
}
