import {randomUUID} from 'node:crypto';

import {say, visitor} from '@cyber-17/chat/testing';

import type {VisitorLine, Where} from '@cyber-17/chat/testing';

const PER_SECOND = 1_000;
const EVERY_MS = 10;

/** One client that writes a thousand messages a second, and comes back when it is closed. */
export function flood(where: Where): () => void {
  let line: VisitorLine | undefined;
  let c: string | undefined;
  let isOver = false;

  const begin = async () => {
    while (!isOver) {
      line = await visitor(where);
      await line.next('welcome');
      line.send({type: 'enter'});
      ({c} = await line.next('entered'));
      await line.until(() => line?.closeCode !== undefined, 'the end', 600_000);
    }
  };
  const writing = setInterval(() => {
    if (!line || c === undefined || line.closeCode !== undefined) return;
    for (let each = 0; each < (PER_SECOND * EVERY_MS) / 1_000; each++) line.send(say(c, 'x', randomUUID()));
  }, EVERY_MS);
  // What is refused at the door is tried no more: the measure goes on without it.
  begin().catch(() => undefined);
  return () => {
    isOver = true;
    clearInterval(writing);
    line?.cut();
  };
}
