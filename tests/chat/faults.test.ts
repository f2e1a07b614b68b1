import {randomUUID} from 'node:crypto';
import {once} from 'node:events';

import {OtherSecretError} from '@cyber-17/chat/server';
import {officer, say, sealEvent, visitor} from '@cyber-17/chat/testing';
import {afterAll, beforeAll, expect, test} from 'vitest';

import {handshake} from './support/handshake.js';
import {startService} from './support/service.js';

import type {Service} from './support/service.js';

let service: Service;
beforeAll(async () => (service = await startService()));
afterAll(() => service.stop());

const health = async () => (await fetch(`http://${service.nodes[0].address}/healthz`)).status;

test('a database that answers after five seconds loses nothing, and keeps the order', async () => {
  const {v, o, c} = await service.talking();
  const {pool} = service.nodes[0].chat;
  const client = await pool.connect();
  await client.query('begin');
  await client.query('lock table event in access exclusive mode');
  const ids = ['un', 'deux', 'trois'].map((text) => {
    const id = randomUUID();
    v.send(say(c, text, id));
    return id;
  });
  await new Promise((resolve) => setTimeout(resolve, 5_000));
  // Nothing is acknowledged that is not stored.
  expect(v.heard.some(({type}) => type === 'said')).toBe(false);
  await client.query('commit');
  client.release();
  await o.until(() => o.events.filter(({what}) => what.type === 'said').length === 3, 'three texts');
  expect(o.events.filter(({what}) => what.type === 'said').map(({id}) => id)).toEqual(ids);
});

test('an answer of a page that is closed while its card is looked up is stored, and the node goes on', async () => {
  const {v, o, c} = await service.talking();
  o.send({type: 'ask', id: randomUUID(), c, card: 'alone'});
  const {seq} = await v.next('event', ({what}) => what.type === 'asked');
  const client = await service.nodes[0].chat.pool.connect();
  await client.query('begin');
  await client.query('lock table event in access exclusive mode');
  const id = randomUUID();
  v.send({type: 'answer', id, c, card: seq, value: 'yes'});
  await new Promise((resolve) => setTimeout(resolve, 300));
  v.cut();
  await v.until(() => v.closeCode !== undefined, 'the end of the connection');
  await new Promise((resolve) => setTimeout(resolve, 300));
  await client.query('commit');
  client.release();
  await o.next('event', (event) => event.id === id);
});

test('a database that is gone is said, what is written meanwhile is stored when it is back, and no socket falls', async () => {
  const {v, o, c} = await service.talking();
  expect(await health()).toBe(200);
  const dead = once(service.cluster.child, 'exit');
  service.cluster.child.kill('SIGKILL');
  await dead;
  const id = randomUUID();
  v.send(say(c, 'pendant la panne', id));
  await expect.poll(health, {timeout: 10_000}).toBe(503);
  expect((await v.next('unavailable', ({reason}) => reason === 'fault')).reason).toBe('fault');
  const late = await visitor(service.nodes[0]);
  expect((await late.next('welcome')).unavailable).toBe('fault');
  await service.cluster.restart();
  await v.next('said', (said) => said.id === id);
  await o.next('event', (event) => event.id === id);
  await expect.poll(health, {timeout: 10_000}).toBe(200);
  expect([v.closeCode, o.closeCode]).toEqual([undefined, undefined]);
  // Notifications too are heard again, on both nodes.
  const after = randomUUID();
  v.send(say(c, 'après', after));
  await o.next('event', (event) => event.id === after);
});

test('who comes back while the database is gone is told when to come again, and is greeted then', async () => {
  const {v, c, cookie} = await service.talking();
  const {token} = await v.next('welcome');
  v.cut();
  const dead = once(service.cluster.child, 'exit');
  service.cluster.child.kill('SIGKILL');
  await dead;
  const [back, desk] = [
    await visitor(service.nodes[0], {token}),
    await officer(service.nodes[0], cookie).catch(() => undefined),
  ];
  const bye = await back.next('bye');
  expect(bye.reason).toBe('fault');
  expect(bye.retryIn).toBeGreaterThan(0);
  await back.until(() => back.closeCode !== undefined, 'the end of the connection');
  if (desk) expect((await desk.next('bye')).reason).toBe('fault');
  await service.cluster.restart();
  await expect.poll(health, {timeout: 10_000}).toBe(200);
  const again = await visitor(service.nodes[0], {token});
  expect((await again.next('welcome')).c).toBe(c);
  await again.next('joined');
});

test('a console that comes back while the database is gone is told so, and not that nobody is signed in', async () => {
  const [node] = service.nodes;
  const cookie = await service.newOfficer();
  const answers = async () => [
    await handshake(node, '/console/socket', {Origin: node.origin, Cookie: cookie}),
    (await fetch(`http://${node.address}/me`, {headers: {cookie}})).status,
  ];
  expect(await answers()).toEqual([101, 200]);
  const dead = once(service.cluster.child, 'exit');
  service.cluster.child.kill('SIGKILL');
  await dead;
  expect(await answers()).toEqual([503, 503]);
  await service.cluster.restart();
  await expect.poll(answers, {timeout: 10_000}).toEqual([101, 200]);
});

test('a notification that was lost is made up for within seconds', async () => {
  const {v, o, c} = await service.talking();
  // A row that nobody is told of.
  const {chat} = service.nodes[0];
  const id = randomUUID();
  const {rows} = await chat.pool.query<{last_seq: number}>(
    'select last_seq from conversation where id = $1',
    [c],
  );
  const key = (await chat.keys.of(chat.pool, c))!;
  const sealed = sealEvent(key, {c, id, by: 'visitor', what: {type: 'said', text: 'sans bruit', lang: 'fr'}});
  await chat.pool.query(
    `with added as (
       insert into event (conversation_id, seq, client_id, kind, author, sealed) values ($1, $2, $3, 'said', 0, $4)
     ) update conversation set last_seq = $2 where id = $1`,
    [c, rows[0]!.last_seq + 1, id, sealed],
  );
  await o.next('event', (event) => event.id === id);
  await v.next('event', (event) => event.id === id);
});

test('a row that was changed on the disk keeps its place, and the talk goes on', async () => {
  const {v, o, c} = await service.talking();
  const {token} = await v.next('welcome');
  v.send(say(c, 'un'));
  v.send(say(c, 'deux'));
  await o.until(() => o.events.filter(({what}) => what.type === 'said').length === 2, 'two texts');
  const {pool} = service.nodes[0].chat;
  await pool.query(
    'update event set sealed = set_byte(sealed, 20, (get_byte(sealed, 20) + 1) % 256) where conversation_id = $1 and seq = 2',
    [c],
  );
  const again = await visitor(service.nodes[1], {token});
  await again.next('event', ({seq}) => seq === 3);
  expect(again.events.map(({seq}) => seq)).toEqual([1, 3]);
});

/** Changes an octet of a column, as a disk that fails does. */
const damage = (table: string, column: string, key: string, c: string) =>
  service.nodes[0].chat.pool.query(
    `update ${table} set ${column} = set_byte(${column}, 20, (get_byte(${column}, 20) + 1) % 256) where ${key} = $1`,
    [c],
  );

test('a node with another secret does not start, and visitors are not told that their talk was erased', async () => {
  const {line, c} = await service.waiting();
  await expect(service.startStranger()).rejects.toThrow(OtherSecretError);
  expect(line.heard.some(({type}) => type === 'erased')).toBe(false);
  // Nobody of the tests that follow is to find them waiting.
  line.send({type: 'erase', c});
  await line.next('erased');
});

test('a key that was changed on the disk ends its talk, and no other', async () => {
  const {v, o, c: broken, cookie} = await service.talking();
  const {line: other, c} = await service.waiting();
  o.send({type: 'take', id: randomUUID(), c});
  await o.next('joined', (joined) => joined.c === c);
  o.cut();
  await damage('conversation_key', 'wrapped', 'conversation_id', broken);
  for (const {chat} of service.nodes) chat.keys.forget(broken);
  // Neither what is stored with it, nor what is read with it, nor the list of its officer.
  const id = randomUUID();
  v.send(say(broken, 'perdu'));
  other.send(say(c, 'gardé', id));
  await other.next('said', (said) => said.id === id);
  expect((await v.next('refused')).reason).toBe('token');
  const back = await officer(service.nodes[1], cookie, {after: []});
  await back.next('event', (event) => event.id === id);
  expect(back.heard.some((each) => each.type === 'joined' && each.c === broken)).toBe(false);
  const {token} = await v.next('welcome');
  const again = await visitor(service.nodes[1], {token});
  expect((await again.next('bye')).reason).toBe('erased');
  expect(await health()).toBe(200);
  const told = service.log.filter((line) => line.includes('key unreadable') && line.includes(broken));
  expect(told.length).toBeGreaterThan(0);
  expect(told.length).toBeLessThanOrEqual(service.nodes.length);
});

test('who takes a talk with a key that was changed on the disk is told, and takes the next', async () => {
  const {pool} = service.nodes[0].chat;
  await pool.query('delete from conversation');
  const {c: broken} = await service.waiting();
  const {c} = await service.waiting();
  await damage('conversation_key', 'wrapped', 'conversation_id', broken);
  for (const {chat} of service.nodes) chat.keys.forget(broken);
  const o = await officer(service.nodes[1], await service.newOfficer());
  const id = randomUUID();
  o.send({type: 'take', id});
  expect(await o.next('refused')).toMatchObject({reason: 'closed', id, c: broken});
  o.send({type: 'take', id: randomUUID()});
  expect((await o.next('joined')).c).toBe(c);
});

test('a case that was changed on the disk is empty, and the talk goes on', async () => {
  const {v, o, c, cookie} = await service.talking();
  o.cut();
  await damage('conversation', 'case_sealed', 'id', c);
  const back = await officer(service.nodes[1], cookie);
  expect((await back.next('case')).lines).toEqual([]);
  v.send(say(c, 'toujours là'));
  await back.next('event', ({what}) => what.type === 'said');
});

test('a node that stops says so to everyone, and spreads their return', async () => {
  const {v, o} = await service.talking();
  await service.nodes[0].stop();
  const bye = await v.next('bye');
  expect(bye.reason).toBe('stopping');
  expect(bye.retryIn).toBeGreaterThanOrEqual(0);
  expect(bye.retryIn).toBeLessThanOrEqual(10_000);
  expect(o.closeCode).toBeUndefined();
});
