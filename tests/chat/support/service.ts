import {randomBytes, randomUUID} from 'node:crypto';
import {once} from 'node:events';

import {chatSettings, createNode, storeIn} from '@cyber-17/chat/server';
import {beginSession, officer, signIn, startCluster, visitor} from '@cyber-17/chat/testing';
import {headersOf, readOperator} from '@cyber-17/operator';
import {folderApp} from '@cyber-17/operator/serve';

import {CLIENT_ID, startDevelopmentSignIn} from '../../../scripts/serve/development-sign-in.js';

import type {ChatNode, ChatSettings} from '@cyber-17/chat/server';
import type {Cluster, OfficerLine, VisitorLine, Where} from '@cyber-17/chat/testing';
import type {AddressInfo} from 'node:net';

/** One node, and where it is. */
export interface TestNode extends Where, ChatNode {}

/** The chat of a test: nodes that share one real PostgreSQL. */
export interface Service {
  readonly cluster: Cluster;
  readonly nodes: readonly [TestNode, TestNode];
  /** Starts another node on the same database, with a secret of its own. */
  startStranger(): Promise<TestNode>;
  /** Every line that a node has logged. */
  readonly log: readonly string[];
  /** Signs in at the development provider. */
  signIn(person: string): Promise<string>;
  /** The cookie of an officer who never saw a provider. */
  newOfficer(roles?: readonly ('officer' | 'supervisor' | 'auditor')[], capacity?: number): Promise<string>;
  /** A visitor in the queue, and the talk. */
  waiting(node?: Where, enter?: object): Promise<{readonly line: VisitorLine; readonly c: string}>;
  /** A visitor and an officer in one talk. */
  talking(): Promise<{
    readonly v: VisitorLine;
    readonly o: OfficerLine;
    readonly c: string;
    readonly cookie: string;
  }>;
  stop(): Promise<void>;
}

/**
 * Starts two nodes on one database.
 *
 * @param parent where the database keeps its folder
 */
export async function startService(changes: Partial<ChatSettings> = {}, parent?: string): Promise<Service> {
  const cluster = await startCluster(parent);
  const url = await cluster.createDatabase('chat');
  const operator = readOperator();
  const provider = await startDevelopmentSignIn(0, operator.chatOrigin);
  const environment = {DATABASE_URL: url, CYBER17_CHAT_SECRET: randomBytes(32).toString('base64')};
  const settings: ChatSettings = {
    ...chatSettings(operator, {}),
    signIn: {issuer: provider.issuer, clientId: CLIENT_ID, rolesClaim: 'roles'},
    maxPerAddress: 5_000,
    entriesPerHour: 10_000,
    ...changes,
  };
  const log: string[] = [];
  const start = async (variables = environment): Promise<TestNode> => {
    const {database, secret} = storeIn(cluster.folder, variables);
    const node = await createNode({
      settings,
      database,
      secret,
      pages: folderApp(cluster.folder, headersOf(operator).chat),
      write: (line) => void log.push(line),
    });
    node.server.listen(0, '127.0.0.1');
    await once(node.server, 'listening');
    const {port} = node.server.address() as AddressInfo;
    return Object.assign(node, {address: `127.0.0.1:${port}`, origin: settings.origin});
  };
  const nodes = [await start(), await start()] as const;
  const [first, second] = nodes;

  const service: Service = {
    cluster,
    nodes,
    log,
    startStranger: () => start({...environment, CYBER17_CHAT_SECRET: randomBytes(32).toString('base64')}),
    signIn: (person) => signIn(first, person),
    async newOfficer(roles = ['officer'], capacity) {
      const identity = {subject: `test ${randomUUID()}`, name: `Officer ${randomUUID().slice(0, 4)}`, roles};
      return `cyber17-officer=${await beginSession(first.chat.pool, identity, capacity)}`;
    },
    async waiting(node = first, enter = {}) {
      const line = await visitor(node);
      await line.next('welcome');
      line.send({type: 'tell', lines: [{label: 'Ce qui est arrivé', value: 'Un faux conseiller bancaire'}]});
      line.send({
        type: 'enter',
        urgency: {danger: false, gravity: 'grave', threat: 'fake-adviser'},
        ...enter,
      });
      const {c} = await line.next('entered');
      return {line, c};
    },
    async talking() {
      const {line: v, c} = await service.waiting();
      const cookie = await service.newOfficer();
      const o = await officer(second, cookie);
      await o.next('welcome');
      o.send({type: 'take', id: randomUUID(), c});
      await o.next('joined');
      await v.next('event', ({what}) => what.type === 'joined');
      return {v, o, c, cookie};
    },
    async stop() {
      for (const node of nodes) await node.stop();
      provider.server.close();
      provider.server.closeAllConnections();
      await cluster.stop();
    },
  };
  return service;
}
