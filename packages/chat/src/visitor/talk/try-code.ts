import {CHAT_VERSION, readToVisitor} from '@cyber-17/protocol/chat';

import type {Clock} from '../../client/clock.js';
import type {OpenTransport} from '../../client/transport.js';
import type {Lang} from '@cyber-17/protocol';
import type {Refusal} from '@cyber-17/protocol/chat';

/** What six words led to. */
export type CodeResult =
  | {readonly token: string; readonly c?: string; readonly code?: string}
  | {readonly refusal: Refusal | 'no-answer'};

const ANSWER_MS = 15_000;
/** The words that replace the used ones follow the welcome at once. */
const WORDS_MS = 1_500;

/** Tries six words over a connection of their own, so that wrong ones cost nothing. */
export function tryCode(
  open: OpenTransport,
  clock: Clock,
  {lang, code}: {readonly lang: Lang; readonly code: string},
): Promise<CodeResult> {
  return new Promise((resolve) => {
    let token: string | undefined;
    let c: string | undefined;
    let callOff = () => {};
    const end = (result: CodeResult) => {
      callOff();
      transport.close();
      resolve(result);
    };
    const fail = () => end(token ? {token, ...(c && {c})} : {refusal: 'no-answer'});
    const transport = open({
      opened: () => transport.send({type: 'hello', v: CHAT_VERSION, lang, code} as {readonly type: 'hello'}),
      closed: fail,
      heard(data) {
        const message = readToVisitor(data);
        if (message?.type === 'refused' || message?.type === 'bye')
          return end({refusal: message.type === 'refused' ? message.reason : 'no-answer'});
        if (message?.type === 'code' && token) return end({token, ...(c && {c}), code: message.words});
        if (message?.type !== 'welcome') return;
        ({token, c} = message);
        callOff();
        callOff = clock.after(WORDS_MS, fail);
      },
    });
    callOff = clock.after(ANSWER_MS, fail);
  });
}
