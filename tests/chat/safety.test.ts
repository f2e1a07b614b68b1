import {randomUUID} from 'node:crypto';
import {Agent, request} from 'node:http';

import {Cookies, officer, say, signIn, visitor} from '@cyber-17/chat/testing';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {PEOPLE} from '../../scripts/serve/development-sign-in.js';
import {handshake} from './support/handshake.js';
import {startService} from './support/service.js';

import type {Service} from './support/service.js';

let service: Service;
beforeAll(async () => (service = await startService({trustedProxies: ['127.0.0.1']})));
afterAll(() => service.stop());

describe('a handshake', () => {
  test.each<{name: string; headers: Record<string, string>; status: number}>([
    {name: 'without an origin', headers: {}, status: 403},
    {name: 'with the origin null', headers: {Origin: 'null'}, status: 403},
    {name: 'with a foreign origin', headers: {Origin: 'https://evil.example'}, status: 403},
    {name: 'with an origin like ours', headers: {Origin: 'http://localhost:1722.evil.example'}, status: 403},
    {name: 'with our origin', headers: {Origin: 'http://localhost:1722'}, status: 101},
  ])('$name is answered $status', async ({headers, status}) => {
    expect(await handshake(service.nodes[0], '/socket', headers)).toBe(status);
  });

  test('of a console without a session is refused', async () => {
    const {origin} = service.nodes[0];
    expect(await handshake(service.nodes[0], '/console/socket', {Origin: origin})).toBe(401);
    const cookie = `cyber17-officer=${'A'.repeat(43)}`;
    expect(await handshake(service.nodes[0], '/console/socket', {Origin: origin, Cookie: cookie})).toBe(401);
    const own = await service.newOfficer();
    expect(await handshake(service.nodes[0], '/console/socket', {Cookie: own})).toBe(403);
  });

  test('on another path is not found', async () => {
    expect(await handshake(service.nodes[0], '/other', {Origin: service.nodes[0].origin})).toBe(404);
  });
});

describe('a request of a socket that asks for no upgrade', () => {
  test.each([
    ['no header', {}],
    ['half of the headers', {Upgrade: 'websocket'}],
  ])('with %s is answered 426, and takes no place while its connection stays', async (_title, headers) => {
    const {address, origin, chat} = service.nodes[0];
    const [hostname, port] = address.split(':');
    const agent = new Agent({keepAlive: true, maxSockets: 1});
    const places = async () =>
      (await chat.metrics.connections.get()).values.reduce((sum, {value}) => sum + value, 0);
    const before = await places();
    for (let time = 0; time < 3; time += 1) {
      const status = await new Promise<number | undefined>((resolve, reject) => {
        const asked = request({
          hostname,
          port,
          path: '/socket',
          agent,
          headers: {Origin: origin, ...headers},
        });
        asked.once('response', (answer) => answer.resume().once('end', () => resolve(answer.statusCode)));
        asked.once('error', reject);
        asked.end();
      });
      expect(status).toBe(426);
    }
    expect(await places()).toBeLessThanOrEqual(before);
    agent.destroy();
  });
});

describe('a connection', () => {
  test('that sends more than 4 kB at once is closed', async () => {
    const line = await visitor(service.nodes[0]);
    await line.next('welcome');
    line.sendRaw(' '.repeat(4_097));
    await line.until(() => line.closeCode !== undefined, 'the end');
    expect(line.closeCode).toBe(1009);
  });

  test('is not compressed: a small message cannot be a large one', async () => {
    const {address, origin} = service.nodes[0];
    const [hostname, port] = address.split(':');
    const extensions = await new Promise((resolve) => {
      const asked = request({
        hostname,
        port,
        path: '/socket',
        headers: {
          Connection: 'Upgrade',
          Upgrade: 'websocket',
          'Sec-WebSocket-Version': '13',
          'Sec-WebSocket-Key': 'AAAAAAAAAAAAAAAAAAAAAA==',
          'Sec-WebSocket-Extensions': 'permessage-deflate',
          Origin: origin,
        },
      });
      asked.once('upgrade', (answer, socket) => {
        socket.destroy();
        resolve(answer.headers['sec-websocket-extensions']);
      });
      asked.end();
    });
    expect(extensions).toBeUndefined();
  });

  test('that speaks before hello, or what is no message, is refused and goes on', async () => {
    const line = await visitor(service.nodes[0], {v: 2});
    expect((await line.next('refused')).reason).toBe('shape');
    line.sendRaw('{');
    line.sendRaw('[1]');
    line.send({type: 'enter'});
    await line.next('refused', ({reason}) => reason === 'hello');
    line.send({type: 'hello', v: 1, lang: 'fr'});
    await line.next('welcome');
  });

  test('that writes a thousand messages in a second is slowed, told, and closed', async () => {
    const {line, c} = await service.waiting();
    const other = await service.talking();
    for (let each = 0; each < 120; each++) line.send(say(c, `flood ${each}`));
    expect(await line.next('slow')).toEqual({type: 'slow', wait: 2_000, warnings: 1});
    // Somebody else notices nothing.
    const begun = Date.now();
    const id = randomUUID();
    other.v.send(say(other.c, 'Bonjour', id));
    await other.o.next('event', (event) => event.id === id);
    expect(Date.now() - begun).toBeLessThan(1_000);
    expect((await line.next('bye')).reason).toBe('flood');
    const stored = line.events.filter(({what}) => what.type === 'said').length;
    // The burst and what filled up during three pauses.
    expect(stored).toBeLessThanOrEqual(20 + 3 * 10 + 5);
  });
});

describe('a token', () => {
  test('of one talk opens no other', async () => {
    const mine = await service.waiting();
    const other = await service.waiting();
    mine.line.send(say(other.c, 'Je lis'));
    expect(await mine.line.next('refused')).toMatchObject({reason: 'not-yours', c: other.c});
    mine.line.send({type: 'erase', c: other.c});
    await mine.line.until(
      () => mine.line.heard.filter(({type}) => type === 'refused').length === 2,
      'a second refusal',
    );
    expect(other.line.heard.some(({type}) => type === 'erased')).toBe(false);
  });

  test('with one character changed is refused', async () => {
    const {line} = await service.waiting();
    const {token} = await line.next('welcome');
    const changed = token.slice(0, -1) + (token.endsWith('A') ? 'B' : 'A');
    const thief = await visitor(service.nodes[0], {token: changed});
    expect((await thief.next('refused')).reason).toBe('token');
  });
});

describe('the six words', () => {
  test('bring back the talk on another device, once, and are replaced', async () => {
    const {line, c} = await service.waiting();
    const {words} = await line.next('code');
    const elsewhere = await visitor(service.nodes[1], {code: ` ${words.toUpperCase().replaceAll(' ', '-')}`});
    expect((await elsewhere.next('joined')).c).toBe(c);
    const next = await elsewhere.next('code');
    expect(next.words).not.toBe(words);
    const thief = await visitor(service.nodes[0], {code: words});
    expect((await thief.next('refused')).reason).toBe('code');
  });

  test('are shown again to who comes back with the token, and stay the same', async () => {
    const {line} = await service.waiting();
    const {token} = await line.next('welcome');
    const {words} = await line.next('code');
    line.cut();
    const again = await visitor(service.nodes[1], {token});
    expect((await again.next('code')).words).toBe(words);
  });

  test('cannot be tried out: the sixth try from an address is refused, at any node, and others are not', async () => {
    const from = {'x-forwarded-for': '203.0.113.7'};
    const reasons = [];
    for (let each = 0; each < 7; each++) {
      const line = await visitor(service.nodes[each % 2]!, {code: 'un deux trois quatre cinq six'}, from);
      reasons.push((await line.next('refused')).reason);
    }
    expect(reasons).toEqual([...Array<string>(5).fill('code'), 'code-blocked', 'code-blocked']);
    // What a client writes itself into the header does not count.
    const liar = {'x-forwarded-for': '198.51.100.1, 203.0.113.7'};
    const line = await visitor(service.nodes[0], {code: 'un deux trois quatre cinq six'}, liar);
    expect((await line.next('refused')).reason).toBe('code-blocked');
    const other = await visitor(
      service.nodes[0],
      {code: 'un deux trois quatre cinq six'},
      {'x-forwarded-for': '198.51.100.9'},
    );
    expect((await other.next('refused')).reason).toBe('code');
  });
});

describe('an officer', () => {
  test('signs in at the provider, is known, and signs out', async () => {
    const [node] = service.nodes;
    const cookie = await service.signIn('camille');
    const me = await fetch(`http://${node.address}/me`, {headers: {cookie}});
    expect(await me.json()).toMatchObject({name: 'Camille Ferrand (démonstration)', roles: ['officer']});
    const line = await officer(node, cookie);
    await line.next('welcome');
    const signOut = (headers: Record<string, string>) =>
      fetch(`http://${node.address}/sign-out`, {method: 'POST', headers: {cookie, ...headers}});
    expect((await signOut({origin: 'https://evil.example'})).status).toBe(403);
    expect((await signOut({origin: node.origin})).status).toBe(204);
    expect((await line.next('bye')).reason).toBe('session');
    expect((await fetch(`http://${node.address}/me`, {headers: {cookie}})).status).toBe(401);
  });

  test('chooses who they are at each sign-in of the demonstration, in the same browser too', async () => {
    const [node] = service.nodes;
    const cookies = new Cookies();
    for (const person of ['camille', 'dominique'] as const) {
      const cookie = await signIn(node, person, (url) => url, cookies);
      const me = await fetch(`http://${node.address}/me`, {headers: {cookie}});
      expect(await me.json()).toMatchObject({name: PEOPLE[person].name});
    }
  });

  test('cannot sign in with a callback that began elsewhere', async () => {
    const changed = (name: string) => (url: string) => {
      const address = new URL(url);
      address.searchParams.set(name, 'another');
      return address.href;
    };
    await expect(signIn(service.nodes[0], 'camille', changed('state'))).rejects.toThrow('found 400');
    await expect(signIn(service.nodes[0], 'camille', changed('code'))).rejects.toThrow('found 400');
  });

  test('is not signed in by a link: the browser that began must finish', async () => {
    const {nodes} = service;
    let callback = '';
    await signIn(nodes[0], 'camille', (url) => (callback = url));
    const fresh = callback.replace(/code=[^&]*/, 'code=x');
    // Begun by one browser, with a state that is still open, and finished by another.
    const begun = await fetch(`http://${nodes[0].address}/sign-in`, {redirect: 'manual'});
    const state = new URL(begun.headers.get('location')!).searchParams.get('state')!;
    const link = fresh
      .replace(nodes[0].origin, `http://${nodes[0].address}`)
      .replace(/state=[^&]*/, `state=${state}`);
    expect((await fetch(link, {redirect: 'manual'})).status).toBe(400);
    // It was not used up: the browser that began can still finish.
    const {rowCount} = await nodes[0].chat.pool.query(
      "select 1 from login_attempt where state_hash = sha256(convert_to($1, 'UTF8'))",
      [state],
    );
    expect(rowCount).toBe(1);
  });

  test('cannot try to sign in without end from one address', async () => {
    const headers = {'x-forwarded-for': '203.0.113.200'};
    const statuses = [];
    for (let each = 0; each < 42; each++) {
      const answer = await fetch(`http://${service.nodes[each % 2]!.address}/sign-in`, {
        redirect: 'manual',
        headers,
      });
      statuses.push(answer.status);
    }
    expect(statuses).toEqual([...Array<number>(40).fill(303), 429, 429]);
  });

  test("cannot write into, end or read a colleague's talk, and the attempt is in the log", async () => {
    const {c} = await service.talking();
    const thief = await officer(service.nodes[0], await service.newOfficer());
    await thief.next('welcome');
    const asked = [
      say(c, 'Bonjour'),
      {type: 'note', id: randomUUID(), c, text: 'x'},
      {type: 'ask', id: randomUUID(), c, card: 'alone'},
      {type: 'alert', id: randomUUID(), c},
      {type: 'propose', id: randomUUID(), c, brigade: 'Lyon', times: []},
      {type: 'transfer', id: randomUUID(), c, to: randomUUID()},
      {type: 'close', id: randomUUID(), c, category: 'misuse'},
      {type: 'take', id: randomUUID(), c},
      {type: 'seen', c, seq: 1},
      {type: 'typing', c},
    ];
    for (const message of asked) thief.send(message);
    await thief.until(
      () => thief.heard.filter(({type}) => type === 'refused').length === asked.length,
      'ten refusals',
    );
    const reasons = thief.heard.flatMap((each) => (each.type === 'refused' ? [each.reason] : []));
    expect(reasons.sort()).toEqual([...Array<string>(9).fill('not-yours'), 'taken'].sort());
    expect(thief.heard.some(({type}) => type === 'case' || type === 'event')).toBe(false);
    const {pool} = service.nodes[0].chat;
    const noted = () =>
      pool.query("select 1 from access_log where conversation_id = $1 and what = 'refused'", [c]);
    await expect.poll(async () => (await noted()).rowCount).toBe(9);
  });

  test('whose role was withdrawn is refused within a second, and the talk goes back to the queue', async () => {
    const {v, o, c} = await service.talking();
    const {me} = await o.next('welcome');
    const {pool} = service.nodes[0].chat;
    await pool.query("update officer set roles = '{supervisor}' where id = $1", [me.id]);
    // Not even at once: the table is asked with the message.
    const id = randomUUID();
    o.send(say(c, 'encore', id));
    expect(await o.next('refused', (each) => each.id === id)).toMatchObject({reason: 'not-yours'});
    expect((await v.next('event', ({what}) => what.type === 'returned')).what).toMatchObject({
      reason: 'withdrawn',
    });
    await o.next('gone', ({reason}) => reason === 'returned');
    await pool.query("update officer set roles = '{}' where id = $1", [me.id]);
    const begun = Date.now();
    expect((await o.next('bye')).reason).toBe('session');
    expect(Date.now() - begun).toBeLessThan(2_000);
  });
});

describe('an auditor', () => {
  test('sees the log of accesses and nothing else, and the log cannot be changed', async () => {
    const {c, o} = await service.talking();
    const line = await officer(service.nodes[1], await service.newOfficer(['auditor']));
    await line.next('welcome');
    line.send({type: 'log'});
    const {entries} = await line.next('log');
    expect(entries.some((entry) => entry.c === c && entry.what === 'took')).toBe(true);
    line.send({type: 'take', id: randomUUID()});
    line.send({type: 'ready', is: true});
    await line.until(() => line.heard.filter(({type}) => type === 'refused').length === 2, 'two refusals');
    expect(new Set(line.heard.map(({type}) => type))).toEqual(new Set(['welcome', 'log', 'refused']));
    o.send({type: 'log'});
    expect((await o.next('refused')).reason).toBe('not-yours');
    const {pool} = service.nodes[0].chat;
    for (const change of [
      "update access_log set what = 'x'",
      'delete from access_log',
      'truncate access_log',
    ]) {
      await expect(pool.query(change), change).rejects.toThrow('append-only');
    }
  });
});

test('no talk is taken or ended without its line in the log of accesses', async () => {
  const {pool} = service.nodes[0].chat;
  const {o, c} = await service.talking();
  const {c: other} = await service.waiting();
  // As a database that fails between two statements.
  await pool.query(
    "create function fail() returns trigger language plpgsql as 'begin raise ''failed''; end'",
  );
  await pool.query('create trigger fails before insert on access_log execute function fail()');
  const close = {type: 'close', id: randomUUID(), c, category: 'advised'};
  const take = {type: 'take', id: randomUUID(), c: other};
  for (const asked of [close, take]) {
    o.send(asked);
    await o.next('refused', ({id, reason}) => id === asked.id && reason === 'busy');
  }
  const stateOf = async (talk: string) =>
    (await pool.query<{state: string}>('select state from conversation where id = $1', [talk])).rows[0]
      ?.state;
  expect([await stateOf(c), await stateOf(other)]).toEqual(['taken', 'waiting']);
  await pool.query('drop function fail cascade');
  for (const asked of [close, take]) o.send(asked);
  await o.next('gone');
  await o.next('joined', (joined) => joined.c === other);
  const {rows} = await pool.query(
    "select what, conversation_id as c from access_log where conversation_id = any ($1) and what = any ('{took,closed}') order by id",
    [[c, other]],
  );
  expect(rows).toEqual([
    {what: 'took', c},
    {what: 'closed', c},
    {what: 'took', c: other},
  ]);
});

test('figures are for the addresses of the configuration, and health is for everyone', async () => {
  const {address} = service.nodes[0];
  const from = (ip: string) => ({headers: {'x-forwarded-for': ip}});
  expect((await fetch(`http://${address}/metrics`, from('203.0.113.9'))).status).toBe(403);
  expect((await fetch(`http://${address}/metrics`, from('::1'))).status).toBe(200);
  expect((await fetch(`http://${address}/healthz`, from('203.0.113.9'))).status).toBe(200);
});

test('no line of the log and no metric has a text, a token, a code, a name or an address', async () => {
  const {v, o, c} = await service.talking();
  const {token} = await v.next('welcome');
  const {words} = await v.next('code');
  v.send(say(c, 'canari-du-journal'));
  await o.next('event', ({what}) => what.type === 'said');
  await visitor(service.nodes[0], {code: words}, {'x-forwarded-for': '192.0.2.77'});
  const metrics = await (await fetch(`http://${service.nodes[0].address}/metrics`)).text();
  expect(metrics).toContain('cyber17_events_total{outcome="fresh"}');
  const all = service.log.join('\n') + metrics;
  for (const secret of ['canari-du-journal', token, words, '192.0.2.77', 'Ferrand'])
    expect(all).not.toContain(secret);
});
