import {readOperator} from './operator.js';
import {startOrigins} from './origins.js';

/** `npm start`: every origin on this machine, and their addresses. */
const operator = readOperator();
await startOrigins(operator);
console.log(`
cyber-17 is running on this machine:

  partner pages  ${operator.hostOrigin}/  ${operator.hostOrigin}/bank/  …/shop/  …/dating/
  CDN            ${operator.cdnOrigin}/v1/loader.js
  API            ${operator.apiOrigin}/v1/index.json
  chat           ${operator.chatOrigin}/

Stop with Ctrl+C.`);
