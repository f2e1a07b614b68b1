import {randomUUID} from 'node:crypto';

import {readPollAnswer, readToVisitor} from '@cyber-17/protocol/chat';
import {officer, say} from '@cyber-17/chat/testing';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {startService} from './support/service.js';

import type {Service, TestNode} from './support/service.js';
import type {Message} from '@cyber-17/protocol';
import type {ToVisitor} from '@cyber-17/protocol/chat';

let service: Service;
beforeAll(async () => (service = await startService()));
afterAll(() => service.stop());

const post = (node: TestNode, body: unknown, origin = node.origin) =>
  fetch(`http://${node.address}/poll`, {
    method: 'POST',
    headers: {'content-type': 'application/json', origin},
    body: JSON.stringify(body),
  });

/** A page behind a proxy that cuts sockets. */
class Poller {
  readonly #node: TestNode;
  #session: string | undefined;
  readonly heard: Message<ToVisitor>[] = [];

  constructor(node: TestNode) {
    this.#node = node;
  }

  async exchange(messages: readonly object[], quick?: true): Promise<void> {
    const session = this.#session;
    const answer = await post(this.#node, {messages, ...(session && {session}), ...(quick && {quick})});
    expect(answer.status).toBe(200);
    const {session: next, messages: news} = readPollAnswer(await answer.json(), 'answer');
    this.#session = next;
    this.heard.push(...news.map((each) => readToVisitor(each)!));
  }

  async next<K extends keyof ToVisitor & string>(type: K): Promise<Extract<Message<ToVisitor>, {type: K}>> {
    for (let each = 0; each < 40; each++) {
      const found = this.heard.find((message) => message.type === type);
      if (found) return found as Extract<Message<ToVisitor>, {type: K}>;
      await this.exchange([]);
    }
    throw new Error(
      `Expected a message "${type}", found ${this.heard.map((message) => message.type).join(', ')}.`,
    );
  }
}

test.each([
  ['GET', '/poll'],
  ['PUT', '/poll'],
  ['PUT', '/sign-out'],
])('%s of %s is refused, with the method that it takes', async (method, path) => {
  const {address, origin} = service.nodes[0];
  const answer = await fetch(`http://${address}${path}`, {method, headers: {origin}});
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
});

test('a proxy that is not trusted is no way to the figures, and is said once in the log', async () => {
  const {address} = service.nodes[0];
  const through = () => fetch(`http://${address}/metrics`, {headers: {'x-forwarded-for': '127.0.0.1'}});
  expect((await through()).status).toBe(403);
  expect((await fetch(`http://${address}/metrics`)).status).toBe(200);
  await fetch(`http://${address}/sign-in`, {redirect: 'manual', headers: {'x-forwarded-for': '203.0.113.9'}});
  await fetch(`http://${address}/sign-in`, {redirect: 'manual', headers: {'x-forwarded-for': '203.0.113.9'}});
  expect(service.log.filter((line) => line.includes('trustedProxies'))).toHaveLength(1);
});

describe('a page without sockets', () => {
  test('talks with an officer who has one, and waits for news instead of asking again', async () => {
    const page = new Poller(service.nodes[0]);
    await page.exchange([{type: 'hello', v: 1, lang: 'fr'}]);
    await page.next('welcome');
    await page.exchange([{type: 'enter'}]);
    const {c} = await page.next('entered');
    const o = await officer(service.nodes[1], await service.newOfficer());
    await o.next('welcome');
    o.send({type: 'take', id: randomUUID(), c});
    await o.next('joined');
    await page.next('event');
    const id = randomUUID();
    await page.exchange([say(c, 'par le chemin long', id)], true);
    await o.next('event', (event) => event.id === id);
    await page.next('said');
    // Nothing new: the question waits until the officer writes.
    page.heard.length = 0;
    const begun = Date.now();
    const waiting = page.next('typing');
    setTimeout(() => o.send({type: 'typing', c}), 700);
    await waiting;
    expect(Date.now() - begun).toBeGreaterThanOrEqual(600);
  });

  test('begins again when its session is over, and is refused from another origin or with too much', async () => {
    const [node] = service.nodes;
    expect((await post(node, {session: 'A'.repeat(22), messages: []})).status).toBe(410);
    expect((await post(node, {messages: []}, 'https://evil.example')).status).toBe(403);
    expect((await post(node, {messages: Array(21).fill({})})).status).toBe(400);
    expect((await post(node, {messages: ['x'.repeat(200_000)]})).status).toBe(413);
  });

  test('may not send a larger message than a socket may', async () => {
    const page = new Poller(service.nodes[0]);
    await page.exchange([{type: 'hello', v: 1, lang: 'fr', more: 'x'.repeat(5_000)}], true);
    expect((await page.next('refused')).reason).toBe('shape');
  });
});
