import {randomUUID} from 'node:crypto';

import {cutAll, officer, say, visitor} from '@cyber-17/chat/testing';
import {afterAll, beforeEach, describe, expect, test} from 'vitest';

import {startService} from './support/service.js';

import type {Service} from './support/service.js';
import type {OfficerLine} from '@cyber-17/chat/testing';

let service: Service;
let services: Promise<Service> | undefined;
beforeEach(async () => {
  cutAll();
  service = await (services ??= startService());
  await service.nodes[0].chat.pool.query('delete from conversation');
  await service.nodes[0].chat.pool.query('update officer set seen_at = null, ready = false');
  await service.nodes[0].chat.board.read();
});
afterAll(() => service.stop());

const inMinutes = (minutes: number) =>
  `${new Date(Date.now() + minutes * 60_000).toISOString().slice(0, 19)}Z`;

const lastQueue = (o: OfficerLine) =>
  o.heard.flatMap((each) => (each.type === 'waiting' ? [each] : [])).sort((a, b) => b.version - a.version)[0]!
    .waiting;

async function readyOfficer(capacity?: number, node = service.nodes[1]) {
  const cookie = await service.newOfficer(['officer'], capacity);
  const o = await officer(node, cookie);
  await o.next('welcome');
  o.send({type: 'ready', is: true});
  return {o, cookie};
}

describe('the queue', () => {
  test('is by danger, then time left, then gravity, then wait; places are true from the first second', async () => {
    const urgencies = [
      {danger: false, gravity: 'light'},
      {danger: false, gravity: 'grave'},
      {danger: false, gravity: 'grave', harmBy: inMinutes(90)},
      {danger: false, gravity: 'light', harmBy: inMinutes(20)},
      {danger: true, gravity: 'danger'},
      {danger: false, gravity: 'grave'},
    ];
    const waiting: Awaited<ReturnType<Service['waiting']>>[] = [];
    for (const urgency of urgencies) {
      const entered = await service.waiting(service.nodes[0], {urgency});
      await entered.line.next('queue');
      waiting.push(entered);
    }
    const {o} = await readyOfficer();
    await o.until(
      () => o.heard.some(({type}) => type === 'waiting') && lastQueue(o).length === 6,
      'six who wait',
    );
    expect(lastQueue(o).map(({c}) => waiting.findIndex((each) => each.c === c))).toEqual([4, 3, 2, 1, 5, 0]);
    for (const [place, index] of [4, 3, 2, 1, 5, 0].entries()) {
      await waiting[index]!.line.next('queue', (queue) => queue.place === place + 1 && queue.ahead === place);
    }
  });

  test('has each arrival on the list of each console within five seconds, while consoles reconnect', async () => {
    const {cookie} = await readyOfficer();
    const arrivals = Promise.all(
      Array.from({length: 40}, (_, index) => service.waiting(service.nodes[index % 2])),
    );
    let o = await officer(service.nodes[0], cookie);
    for (let each = 0; each < 6; each++) {
      await o.next('waiting');
      o.cut();
      o = await officer(service.nodes[each % 2]!, cookie);
    }
    const talks = await arrivals;
    await o.next('waiting');
    await o.until(() => lastQueue(o).length === 40, 'forty who wait', 5_000);
    expect(new Set(lastQueue(o).map(({c}) => c))).toEqual(new Set(talks.map(({c}) => c)));
  });

  test('gives one talk to one of twenty who click, and the others read by whom', async () => {
    const {c} = await service.waiting();
    const officers = await Promise.all(
      Array.from({length: 20}, (_, index) => readyOfficer(5, service.nodes[index % 2])),
    );
    for (const {o} of officers) o.send({type: 'take', id: randomUUID(), c});
    await Promise.all(
      officers.map(({o}) =>
        o.until(
          () => o.heard.some(({type}) => type === 'joined' || type === 'refused'),
          'an answer to the click',
        ),
      ),
    );
    const winners = officers.filter(({o}) => o.heard.some(({type}) => type === 'joined'));
    expect(winners).toHaveLength(1);
    const name = (await winners[0]!.o.next('welcome')).me.name;
    for (const {o} of officers) {
      if (o === winners[0]!.o) continue;
      expect(await o.next('refused')).toMatchObject({reason: 'taken', c, by: name});
    }
  });

  test('gives who is first although they are writing, and nobody else meanwhile', async () => {
    const {c: first} = await service.waiting(service.nodes[0], {urgency: {danger: true, gravity: 'danger'}});
    await service.waiting();
    const {o} = await readyOfficer();
    // As long as a message of theirs is stored, their talk is locked.
    const writing = await service.nodes[0].chat.pool.connect();
    await writing.query('begin');
    await writing.query('select from conversation where id = $1 for update', [first]);
    o.send({type: 'take', id: randomUUID()});
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(o.heard.some(({type}) => type === 'joined' || type === 'refused')).toBe(false);
    await writing.query('commit');
    writing.release();
    expect(await o.next('joined')).toMatchObject({c: first});
  });

  test('gives nobody more than their capacity, however fast they click', async () => {
    for (let each = 0; each < 6; each++) await service.waiting();
    const {o} = await readyOfficer(2);
    for (let each = 0; each < 5; each++) o.send({type: 'take', id: randomUUID()});
    await o.until(() => o.heard.filter(({type}) => type === 'refused').length === 3, 'three refusals');
    expect(o.heard.flatMap((each) => (each.type === 'refused' ? [each.reason] : []))).toEqual(
      Array(3).fill('capacity'),
    );
    expect(o.heard.filter(({type}) => type === 'joined')).toHaveLength(2);
  });

  test('gives one talk for one click, however often it is sent, on whichever connection', async () => {
    for (let each = 0; each < 3; each++) await service.waiting();
    const {o, cookie} = await readyOfficer();
    const take = {type: 'take', id: randomUUID()};
    o.send(take);
    const {c} = await o.next('joined');
    o.send(take);
    o.send({type: 'ping', n: 1});
    await o.next('pong');
    o.cut();
    // Before it knows its talks, as a console does.
    const back = await officer(service.nodes[0], cookie);
    back.send(take);
    back.send({type: 'ping', n: 2});
    await back.next('pong');
    await back.next('event', ({id}) => id === take.id);
    expect(back.heard.flatMap((each) => (each.type === 'joined' ? [each.c] : []))).toEqual([c]);
    expect(back.heard.some(({type}) => type === 'refused')).toBe(false);
    const {rowCount} = await service.nodes[0].chat.pool.query(
      "select from conversation where state = 'taken'",
    );
    expect(rowCount).toBe(1);
  });

  test('gives one talk for one click while the first taking is still under way', async () => {
    const {c} = await service.waiting();
    await service.waiting();
    const {o, cookie} = await readyOfficer();
    const back = await officer(service.nodes[0], cookie);
    await back.next('talks');
    const writing = await service.nodes[0].chat.pool.connect();
    await writing.query('begin');
    await writing.query('select from conversation where id = $1 for update', [c]);
    const take = {type: 'take', id: randomUUID()};
    o.send(take);
    await new Promise((resolve) => setTimeout(resolve, 300));
    o.cut();
    back.send(take);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await writing.query('commit');
    writing.release();
    back.send({type: 'ping', n: 1});
    await back.next('pong');
    await back.next('event', ({id}) => id === take.id);
    const {rows} = await service.nodes[0].chat.pool.query(
      "select id from conversation where state = 'taken'",
    );
    expect(rows).toEqual([{id: c}]);
  });

  test('gives an officer whom it knows what the service gives now, unless they have a capacity of their own', async () => {
    const {settings} = service.nodes[0].chat;
    const usual = settings.capacity;
    const [{o: known, cookie}, {o: own}] = [await readyOfficer(), await readyOfficer(1)];
    Object.assign(settings, {capacity: 2});
    const {me} = await known.next('welcome');
    const answer = await fetch(`http://${service.nodes[0].address}/me`, {headers: {cookie}});
    expect(await answer.json()).toMatchObject({id: me.id, capacity: 2});
    for (let each = 0; each < 5; each++) await service.waiting();
    for (const o of [known, own]) {
      for (let each = 0; each < 3; each++) o.send({type: 'take', id: randomUUID()});
      await o.next('refused', ({reason}) => reason === 'capacity');
      o.send({type: 'ping', n: 1});
      await o.next('pong');
    }
    const taken = [known, own].map((o) => o.heard.filter(({type}) => type === 'joined').length);
    expect(taken).toEqual([2, 1]);
    const [c] = known.heard.flatMap((each) => (each.type === 'joined' ? [each.c] : []));
    const {o: third} = await readyOfficer();
    const {me: to} = await third.next('welcome');
    for (let each = 0; each < 2; each++) third.send({type: 'take', id: randomUUID()});
    await third.until(() => third.heard.filter(({type}) => type === 'joined').length === 2, 'two talks');
    known.send({type: 'transfer', id: randomUUID(), c, to: to.id});
    await known.next('refused', ({reason, c: about}) => reason === 'capacity' && about === c);
    await expect
      .poll(() => service.nodes[0].chat.board.state.officers.map(({capacity}) => capacity).sort())
      .toEqual([1, 2, 2]);
    Object.assign(settings, {capacity: usual});
  });

  test('takes every fourth time who has been due longest, though danger waits', async () => {
    const {pool} = service.nodes[0].chat;
    const old = await service.waiting(service.nodes[0], {urgency: {danger: false, gravity: 'light'}});
    await pool.query("update conversation set entered_at = now() - interval '20 minutes' where id = $1", [
      old.c,
    ]);
    for (let each = 0; each < 5; each++) {
      await service.waiting(service.nodes[0], {urgency: {danger: true, gravity: 'danger'}});
    }
    const {o} = await readyOfficer(10);
    const taken: string[] = [];
    for (let each = 1; each <= 4; each++) {
      o.send({type: 'take', id: randomUUID()});
      await o.until(() => o.heard.filter(({type}) => type === 'joined').length === each, 'a talk');
      taken.push(o.heard.flatMap((heard) => (heard.type === 'joined' ? [heard.c] : [])).at(-1)!);
    }
    expect(taken).toContain(old.c);
  });

  test('lets those who are there go first while somebody is away, but not before danger', async () => {
    const {pool} = service.nodes[0].chat;
    const away = await service.waiting();
    const danger = await service.waiting(service.nodes[0], {urgency: {danger: true, gravity: 'danger'}});
    const {token} = await away.line.next('welcome');
    for (const {line} of [away, danger]) await line.close();
    await pool.query("update conversation set visitor_at = now() - interval '11 minutes'");
    const there = await service.waiting();
    await there.line.next('queue', ({place}) => place === 2);
    const back = await visitor(service.nodes[1], {token});
    await back.next('queue', ({place}) => place === 2);
    await there.line.next('queue', ({place}) => place === 3);
    const {o} = await readyOfficer();
    await o.until(
      () => o.heard.some(({type}) => type === 'waiting') && lastQueue(o).length === 3,
      'three who wait',
    );
    expect(lastQueue(o).map(({c, later}) => [c, later])).toEqual([
      [danger.c, false],
      [away.c, false],
      [there.c, false],
    ]);
  });

  test('keeps that turn when an officer also takes by name', async () => {
    const {pool} = service.nodes[0].chat;
    const old = await service.waiting(service.nodes[0], {urgency: {danger: false, gravity: 'light'}});
    await pool.query("update conversation set entered_at = now() - interval '20 minutes' where id = $1", [
      old.c,
    ]);
    const danger = [];
    for (let each = 0; each < 9; each++) {
      danger.push((await service.waiting(service.nodes[0], {urgency: {danger: true, gravity: 'danger'}})).c);
    }
    const {o} = await readyOfficer(10);
    const taken = () => o.heard.flatMap((heard) => (heard.type === 'joined' ? [heard.c] : []));
    for (let each = 1; each <= 4; each++) {
      o.send({type: 'take', id: randomUUID()});
      await o.until(() => taken().length === 2 * each - 1, 'the next');
      o.send({type: 'take', id: randomUUID(), c: danger.filter((c) => !taken().includes(c)).at(-1)!});
      await o.until(() => taken().length === 2 * each, 'one by name');
    }
    expect(taken()).toContain(old.c);
  });
});

test('a case is told once, though the first entry was refused', async () => {
  await service.waiting();
  const {settings} = service.nodes[0].chat;
  const line = await visitor(service.nodes[0]);
  await line.next('welcome');
  const lines = [{label: 'Ce qui est arrivé', value: 'Un faux colis'}];
  const enter = () => {
    line.send({type: 'tell', lines});
    line.send({type: 'enter'});
  };
  Object.assign(settings, {maxWaiting: 1});
  const {o} = await readyOfficer();
  await expect.poll(() => service.nodes[0].chat.board.unavailable).toBe('full');
  enter();
  expect((await line.next('refused')).reason).toBe('full');
  Object.assign(settings, {maxWaiting: 500});
  enter();
  const {c} = await line.next('entered');
  o.send({type: 'take', id: randomUUID(), c});
  expect((await o.next('case')).lines).toEqual(lines);
});

describe('nobody there', () => {
  test('is said at once, and again when the last officer is gone; somebody there is said too', async () => {
    const line = await visitor(service.nodes[0]);
    expect((await line.next('welcome')).unavailable).toBe('demonstration');
    const {o} = await readyOfficer();
    await line.next('available');
    o.cut();
    await service.nodes[0].chat.pool.query("update officer set seen_at = now() - interval '61 seconds'");
    expect((await line.next('unavailable')).reason).toBe('demonstration');
  });

  test('a message can be left, found again with the six words, and answered later', async () => {
    const {line, c} = await service.waiting(service.nodes[0], {later: true});
    const {words} = await line.next('code');
    line.send(say(c, 'Rappelez-moi'));
    await line.next('said');
    await line.close();
    const {o} = await readyOfficer();
    await o.until(
      () => o.heard.some(({type}) => type === 'waiting') && lastQueue(o).length === 1,
      'who waits',
    );
    expect(lastQueue(o)[0]).toMatchObject({c, later: true});
    o.send({type: 'take', id: randomUUID()});
    await o.next('event', ({what}) => what.type === 'said' && what.text === 'Rappelez-moi');
    o.send(say(c, 'Voici la réponse'));
    await o.next('said');
    const back = await visitor(service.nodes[1], {code: words});
    await back.next('event', ({what}) => what.type === 'said' && what.text === 'Voici la réponse');
  });
});

describe('an officer', () => {
  test('who is gone for a minute loses the talk: first in the queue again, with its history, and the visitor is told', async () => {
    const {v, o, c} = await service.talking();
    v.send(say(c, 'avant'));
    await o.next('event', ({what}) => what.type === 'said');
    await service.waiting(service.nodes[0], {urgency: {danger: true, gravity: 'danger'}});
    o.cut();
    // A minute without a sign, without waiting for it.
    await service.nodes[0].chat.pool.query("update officer set seen_at = now() - interval '61 seconds'");
    expect(await v.next('event', ({what}) => what.type === 'returned')).toMatchObject({
      by: 'service',
      what: {reason: 'gone'},
    });
    expect((await v.next('queue', ({place}) => place === 1)).c).toBe(c);
    const {o: next} = await readyOfficer();
    next.send({type: 'take', id: randomUUID()});
    expect((await next.next('joined')).c).toBe(c);
    await next.next('event', ({what}) => what.type === 'said' && what.text === 'avant');
  });

  test('who comes back later is told which talks are gone, and why', async () => {
    const {v: leaver, o, c: closed, cookie} = await service.talking();
    const taking = async (by: OfficerLine) => {
      const {line, c} = await service.waiting();
      by.send({type: 'take', id: randomUUID(), c});
      await by.next('joined', (joined) => joined.c === c);
      return {line, c};
    };
    const [returned, transferred, erased, kept] = [
      await taking(o),
      await taking(o),
      await taking(o),
      await taking(o),
    ];
    o.cut();
    const {pool} = service.nodes[0].chat;
    await pool.query("update conversation set state = 'waiting', officer_id = null where id = any ($1)", [
      [returned.c, transferred.c],
    ]);
    const {o: colleague} = await readyOfficer();
    colleague.send({type: 'take', id: randomUUID(), c: transferred.c});
    await colleague.next('joined');
    leaver.send({type: 'leave', id: randomUUID(), c: closed});
    await leaver.next('event', ({what}) => what.type === 'left');
    erased.line.send({type: 'erase', c: erased.c});
    await erased.line.next('erased');

    const all = [closed, returned.c, transferred.c, erased.c, kept.c];
    const back = await officer(service.nodes[0], cookie, {after: all.map((c) => ({c, seq: 1}))});
    back.send({type: 'ping', n: 1});
    await back.next('pong');
    const gone = back.heard.flatMap((each) => (each.type === 'gone' ? [[each.c, each.reason]] : []));
    expect(gone).toEqual([
      [closed, 'closed'],
      [returned.c, 'returned'],
      [transferred.c, 'transferred'],
      [erased.c, 'erased'],
    ]);
    expect(back.heard.flatMap((each) => (each.type === 'joined' ? [each.c] : []))).toEqual([kept.c]);
    // Taken again, it is heard from its first word.
    back.send({type: 'take', id: randomUUID(), c: returned.c});
    expect(await back.next('joined', ({c}) => c === returned.c)).toMatchObject({seq: 0});
  });

  test('is not gone while the console is connected', async () => {
    const {v, o} = await service.talking();
    const {pool} = service.nodes[0].chat;
    const {me} = await o.next('welcome');
    await pool.query("update officer set seen_at = now() - interval '45 seconds' where id = $1", [me.id]);
    const isFresh = "select seen_at > now() - interval '5 seconds' as fresh from officer where id = $1";
    const read = async () => (await pool.query<{fresh: boolean}>(isFresh, [me.id])).rows[0]!.fresh;
    await expect.poll(read, {timeout: 14_000, interval: 500}).toBe(true);
    expect(v.events.some(({what}) => what.type === 'returned')).toBe(false);
  });

  test('is gone from the sign-out on, though the console is still connected for a moment', async () => {
    const [{chat, address, origin}] = service.nodes;
    const console = async () => {
      const cookie = await service.newOfficer();
      const {rows} = await chat.pool.query<{session: Buffer; id: string}>(
        'select hash as session, officer_id as id from officer_session order by expires_at desc limit 1',
      );
      const who = {...rows[0]!, name: 'Officer', roles: ['officer' as const], capacity: 5};
      const connected = {who, onIdentity() {}, onQueue() {}};
      chat.roster.join(connected);
      return {cookie, id: who.id, leave: () => chat.roster.leave(connected)};
    };
    const isThere = async ({id}: {readonly id: string}) => {
      const {rows} = await chat.pool.query('select from officer where id = $1 and seen_at is not null', [id]);
      return rows.length === 1;
    };
    const gone = await console();
    const other = await console();
    await fetch(`http://${address}/sign-out`, {method: 'POST', headers: {cookie: gone.cookie, origin}});
    await expect.poll(() => isThere(other), {timeout: 15_000}).toBe(true);
    expect(await isThere(gone)).toBe(false);
    for (const {leave} of [gone, other]) leave();
  }, 30_000);

  test('hands a talk to a colleague with a note that the visitor never sees', async () => {
    const {v, o, c} = await service.talking();
    const {o: colleague} = await readyOfficer(5, service.nodes[0]);
    const {me} = await colleague.next('welcome');
    o.send({type: 'transfer', id: randomUUID(), c, to: me.id, note: 'note-entre-nous'});
    expect((await v.next('event', ({what}) => what.type === 'transferred')).what).toMatchObject({
      name: me.name,
    });
    await o.next('gone', ({reason}) => reason === 'transferred');
    await colleague.next('event', ({what}) => what.type === 'noted' && what.text === 'note-entre-nous');
    expect((await colleague.next('case')).lines).toEqual([
      {label: 'Ce qui est arrivé', value: 'Un faux conseiller bancaire'},
    ]);
    v.send(say(c, 'fin'));
    await v.next('said');
    expect(JSON.stringify(v.heard)).not.toContain('note-entre-nous');
  });

  test('asks with a card and is answered with one of its buttons, and with no other', async () => {
    const {v, o, c} = await service.talking();
    o.send({type: 'ask', id: randomUUID(), c, card: 'bank-told'});
    const {seq} = await v.next('event', ({what}) => what.type === 'asked');
    v.send({type: 'answer', id: randomUUID(), c, card: seq, value: 'perhaps'});
    expect((await v.next('refused')).reason).toBe('card');
    v.send({type: 'answer', id: randomUUID(), c, card: seq, value: 'no'});
    await o.next('event', ({what}) => what.type === 'answered' && what.card === seq && what.value === 'no');
    o.send({type: 'alert', id: randomUUID(), c});
    const alert = await v.next('event', ({what}) => what.type === 'alerted');
    const value = {place: '3 rue de la Paix, Lyon', phone: '06 12 34 56 78'};
    v.send({type: 'answer', id: randomUUID(), c, card: alert.seq, value});
    const answered = await o.next('event', ({what}) => what.type === 'answered' && what.card === alert.seq);
    expect(answered.what).toMatchObject({value});
    o.send({type: 'propose', id: randomUUID(), c, brigade: 'Lyon 3e', times: ['2026-12-01T09:00:00.000Z']});
    const proposed = await v.next('event', ({what}) => what.type === 'proposed');
    v.send({type: 'answer', id: randomUUID(), c, card: proposed.seq, value: 'time-1'});
    v.send({type: 'answer', id: randomUUID(), c, card: proposed.seq, value: 'time-0'});
    await o.next('event', ({what}) => what.type === 'answered' && what.value === 'time-0');
  });

  test('who supervises sees the figures, live', async () => {
    const cookie = await service.newOfficer(['supervisor']);
    const s = await officer(service.nodes[1], cookie);
    await s.next('figures');
    await service.waiting();
    await service.waiting(service.nodes[0], {later: true});
    const {figures} = await s.next(
      'figures',
      (each) => each.figures.waiting === 1 && each.figures.later === 1,
    );
    expect(figures.longestWaitSeconds).toBeLessThan(60);
    s.send({type: 'take', id: randomUUID()});
    expect((await s.next('refused')).reason).toBe('not-yours');
  });
});

test('entering twice with one token, at both nodes at once, is one talk', async () => {
  const first = await visitor(service.nodes[0]);
  const {token} = await first.next('welcome');
  const second = await visitor(service.nodes[1], {token});
  await second.next('welcome');
  for (const line of [first, second]) line.send({type: 'enter'});
  const [one, other] = await Promise.all([first.next('entered'), second.next('entered')]);
  expect(one.c).toBe(other.c);
  const {rows} = await service.nodes[0].chat.pool.query<{count: string}>('select count(*) from conversation');
  expect(rows[0]!.count).toBe('1');
});
