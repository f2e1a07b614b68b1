import {NoDatabaseError} from '@cyber-17/chat/server';
import {readOperator} from '@cyber-17/operator';
import {Cyber17Error} from '@cyber-17/protocol';

import {SIGN_IN_PORT, localChat} from './serve/chat.js';
import {startOrigins} from './serve/origins.js';
import {startStorybook} from './serve/storybook.js';

import type {LocalChat} from './serve/chat.js';
import type {OperatorConfiguration} from '@cyber-17/operator';

/** `npm start`: every origin on this machine, and their addresses. */
let chat: LocalChat | undefined;
try {
  const operator = readOperator();
  chat = await openChat(operator);
  await startOrigins(
    operator,
    chat && {
      instead: {chat: chat.node.server},
      ...(operator.counting && {counting: chat.node.server}),
    },
  );
  console.log(addresses(operator, chat !== undefined));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void Promise.resolve(chat?.stop()).finally(() => process.exit(0)));
  }
  // Nothing above waits for it, or ends with it.
  const storybook = await startStorybook().catch((error: Error) => error.message);
  console.log(`  Storybook      ${storybook}  (a preview for partners)`);
} catch (error) {
  await chat?.stop();
  // What is wrong here is the machine or the configuration: words, no stack.
  if (!(error instanceof Cyber17Error)) throw error;
  console.error(error.message);
  process.exit(1);
}

/** Without a database everything else is served, and the chat's page says that nobody is there. */
async function openChat(operator: OperatorConfiguration): Promise<LocalChat | undefined> {
  // What is well needs no line.
  const write = (line: string) => void (line.includes('"level":"info"') || console.error(line));
  try {
    return await localChat({operator, write});
  } catch (error) {
    if (!(error instanceof NoDatabaseError)) throw error;
    console.error(error.message);
    return undefined;
  }
}

function addresses(operator: OperatorConfiguration, hasChat: boolean): string {
  return `
cyber-17 is running on this machine:

  public site    ${operator.hostOrigin}/
  partner pages  ${operator.hostOrigin}/bank/  /shop/  /dating/  /strict-csp/  /tag-manager/  /web-view/
  documentation  ${operator.siteUrl}docs/
  CDN            ${operator.cdnOrigin}/v1/loader.js
  API            ${operator.apiOrigin}/v1/index.json${operator.counting && hasChat ? '  /v1/statistics.json' : ''}
  chat           ${operator.chatOrigin}/
${hasChat ? `  officers       ${operator.chatOrigin}/console/  (sign-in on port ${SIGN_IN_PORT}: people who do not exist)\n` : ''}
Stop with Ctrl+C. Storybook follows in a moment.`;
}
