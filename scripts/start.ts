import {readOperator} from '@cyber-17/operator';
import {Cyber17Error} from '@cyber-17/protocol';

import {startOrigins} from './serve/origins.js';

import type {OperatorConfiguration} from '@cyber-17/operator';

/** `npm start`: every origin on this machine, and their addresses. */
try {
  const operator = readOperator();
  await startOrigins(operator);
  console.log(addresses(operator));
} catch (error) {
  // What is wrong here is the machine or the configuration: words, no stack.
  if (!(error instanceof Cyber17Error)) throw error;
  console.error(error.message);
  process.exit(1);
}

function addresses(operator: OperatorConfiguration): string {
  return `
cyber-17 is running on this machine:

  public site    ${operator.hostOrigin}/
  partner pages  ${operator.hostOrigin}/examples/  …/bank/  …/shop/  …/dating/  …/strict-csp/
  CDN            ${operator.cdnOrigin}/v1/loader.js
  API            ${operator.apiOrigin}/v1/index.json
  chat           ${operator.chatOrigin}/

Stop with Ctrl+C.`;
}
