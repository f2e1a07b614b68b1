import {randomBytes, randomUUID} from 'node:crypto';
import {setTimeout as sleep} from 'node:timers/promises';

import {Client, beginSession, connect, startCluster, startProcess} from '@cyber-17/chat/testing';
import {readOperator} from '@cyber-17/operator';

import type {Cluster, NodeProcess, PlacedEvent} from '@cyber-17/chat/testing';

/** Two nodes in processes of their own, and the PostgreSQL that they share. */
export interface Stage {
  readonly cluster: Cluster;
  readonly processes: readonly [NodeProcess, NodeProcess];
  readonly origin: string;
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts the nodes. */
export async function startStage(): Promise<Stage> {
  const cluster = await startCluster();
  const url = await cluster.createDatabase('chat');
  const environment = {
    DATABASE_URL: url,
    CYBER17_CHAT_SECRET: randomBytes(32).toString('base64'),
    CYBER17_CHAT_MAX_PER_ADDRESS: '100000',
    CYBER17_CHAT_ENTRIES_PER_HOUR: '100000',
    CYBER17_CHAT_MAX_WAITING: '5000',
  };
  const processes = [await startProcess(environment), await startProcess(environment)] as const;
  return {
    cluster,
    processes,
    origin: readOperator().chatOrigin,
    url,
    async stop() {
      for (const {child} of processes) child.kill('SIGKILL');
      await cluster.stop();
    },
  };
}

export interface Crowd {
  readonly visitors: readonly Client[];
  readonly officers: readonly Client[];
  close(): void;
}

/** Talks of visitors on one node with officers on the other, five each. */
export async function gather(
  {processes: [first, second], origin, url}: Stage,
  talks: number,
  onEvent: (event: PlacedEvent, side: 'visitor' | 'officer') => void,
): Promise<Crowd> {
  const visitors: Client[] = [];
  for (let each = 0; each < talks; each++) {
    visitors.push(
      new Client({nodes: [first.address], origin, onEvent: (event) => onEvent(event, 'visitor')}),
    );
    if (each % 20 === 19) await sleep(100);
  }
  await until(() => visitors.every((each) => each.talks.size === 1));
  const pool = connect(url);
  const officers: Client[] = [];
  for (let each = 0; each < talks / 5; each++) {
    const identity = {subject: randomUUID(), name: `Officer ${each}`, roles: ['officer'] as const};
    const cookie = `cyber17-officer=${await beginSession(pool, identity, 5)}`;
    const options = {nodes: [second.address], origin, cookie};
    officers.push(new Client({...options, onEvent: (event) => onEvent(event, 'officer')}));
    if (each % 20 === 19) await sleep(100);
  }
  await pool.end();
  await until(() => officers.every(({isReady}) => isReady));
  for (const officer of officers) {
    for (let each = 0; each < 5; each++) officer.send({type: 'take', id: randomUUID()});
    await sleep(20);
  }
  await until(() => officers.reduce((sum, each) => sum + each.talks.size, 0) === talks);
  return {visitors, officers, close: () => [...visitors, ...officers].forEach((each) => each.close())};
}

/** Waits for something, at most two minutes. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let each = 0; each < 2_400; each++) {
    if (isSo()) return;
    await sleep(50);
  }
  throw new Error('Expected the crowd to be ready within two minutes, found it is not.');
}
