import {randomUUID} from 'node:crypto';

import {officer, say, visitor} from '@cyber-17/chat/testing';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {startService} from './support/service.js';

import type {Service} from './support/service.js';

let service: Service;
beforeAll(async () => (service = await startService()));
afterAll(() => service.stop());

const texts = (events: readonly {readonly what: {readonly type: string; readonly text?: string}}[]) =>
  events.flatMap(({what}) => (what.type === 'said' ? [what.text] : []));

describe('a message', () => {
  test('arrives on the other node, is acknowledged once committed, and is seen by both sides', async () => {
    const {v, o, c} = await service.talking();
    const id = randomUUID();
    v.send(say(c, 'Bonjour', id));
    const arrived = await o.next('event', (event) => event.id === id);
    expect(arrived).toMatchObject({by: 'visitor', what: {type: 'said', text: 'Bonjour', lang: 'fr'}});
    const {seq, at} = await v.next('said', (said) => said.id === id);
    expect({seq, at}).toEqual({seq: arrived.seq, at: arrived.at});
    expect([...v.unreadable, ...o.unreadable]).toEqual([]);
  });

  test('that is sent again after its acknowledgement was lost, at both nodes, is stored once', async () => {
    const {v, o, c} = await service.talking();
    const {token} = await v.next('welcome');
    const id = randomUUID();
    v.send(say(c, 'Une fois', id));
    const {seq} = await v.next('said', (said) => said.id === id);
    v.cut();
    const again = await visitor(service.nodes[1], {token, after: {c, seq: 0}});
    await again.next('joined');
    again.send(say(c, 'Une fois', id));
    again.send(say(c, 'Une fois', id));
    await again.until(
      () => again.heard.filter(({type}) => type === 'said').length === 2,
      'two acknowledgements',
    );
    expect(
      again.heard.filter(({type}) => type === 'said').map((said) => (said as {seq: number}).seq),
    ).toEqual([seq, seq]);
    expect(texts(again.events)).toEqual(['Une fois']);
    expect(texts(o.events)).toEqual(['Une fois']);
  });

  test('has one place: both sides write at once on two nodes, and see the same order', async () => {
    const {v, o, c} = await service.talking();
    const write = async (line: {send(message: object): void}, name: string) => {
      for (let each = 0; each < 15; each++) line.send(say(c, `${name} ${each}`));
    };
    await Promise.all([write(v, 'v'), write(o, 'o')]);
    await v.until(() => texts(v.events).length === 30, 'thirty texts');
    await o.until(() => texts(o.events).length === 30, 'thirty texts');
    expect(v.events.map(({id, seq}) => `${seq} ${id}`)).toEqual(o.events.map(({id, seq}) => `${seq} ${id}`));
    const seqs = v.events.map(({seq}) => seq);
    expect(seqs).toEqual(seqs.map((_, index) => index + 1));
  });

  test('is refused in a closed talk, and nothing is stored', async () => {
    const {v, o, c} = await service.talking();
    o.send({type: 'close', id: randomUUID(), c, category: 'advised'});
    await v.next('event', ({what}) => what.type === 'closed');
    const id = randomUUID();
    v.send(say(c, 'Trop tard', id));
    expect(await v.next('refused')).toMatchObject({reason: 'closed', id, c});
    await o.next('gone', ({reason}) => reason === 'closed');
  });

  test('keeps its characters, whatever they are', async () => {
    const {v, o, c} = await service.talking();
    const text = 'مرحبا <b>&amp;</b> \u0000 \u2028 𝕏 ' + 'é'.repeat(1_500);
    v.send(say(c, text));
    expect(await o.next('event', ({what}) => what.type === 'said')).toMatchObject({what: {text}});
  });
});

describe('a cut', () => {
  test('of the officer: what both wrote meanwhile comes once, in order, within two seconds', async () => {
    const {v, o, c, cookie} = await service.talking();
    v.send(say(c, 'avant'));
    await o.next('event', ({what}) => what.type === 'said');
    const last = o.events.at(-1)!.seq;
    o.cut();
    for (const text of ['un', 'deux', 'trois', 'quatre', 'cinq']) v.send(say(c, text));
    await v.until(() => texts(v.events).length === 6, 'six texts');
    const begun = Date.now();
    const back = await officer(service.nodes[0], cookie, {after: [{c, seq: last}]});
    await back.until(() => texts(back.events).length === 5, 'five texts');
    expect(Date.now() - begun).toBeLessThan(2_000);
    expect(texts(back.events)).toEqual(['un', 'deux', 'trois', 'quatre', 'cinq']);
    expect(back.heard.findIndex(({type}) => type === 'case')).toBeLessThan(
      back.heard.findIndex(({type}) => type === 'event'),
    );
  });

  test('of the visitor: the token that was given brings back the talk, and the one before too until then', async () => {
    const {v, c} = await service.talking();
    const {token: first} = await v.next('welcome');
    v.cut();
    const second = await visitor(service.nodes[0], {token: first, after: {c, seq: 1}});
    const {token: next} = await second.next('welcome');
    expect(next).not.toBe(first);
    expect(await second.next('joined')).toMatchObject({c, seq: 1});
    // Its answer may have been lost: the first token is still accepted.
    second.cut();
    const third = await visitor(service.nodes[1], {token: first});
    const {token: last} = await third.next('welcome');
    expect((await third.next('joined')).c).toBe(c);
    third.cut();
    // Used: those before are over.
    const fourth = await visitor(service.nodes[1], {token: last});
    expect((await fourth.next('joined')).c).toBe(c);
    const fifth = await visitor(service.nodes[0], {token: first});
    await fifth.next('welcome');
    expect(fifth.heard.some(({type}) => type === 'joined')).toBe(false);
  });
});

describe('typing and read marks', () => {
  test('cross the nodes, are for the other side, and do not come after the text', async () => {
    const {v, o, c} = await service.talking();
    v.send({type: 'typing', c});
    expect(await o.next('typing')).toEqual({type: 'typing', c, by: 'visitor'});
    o.send({type: 'seen', c, seq: 1});
    expect(await v.next('seen')).toEqual({type: 'seen', c, by: 'officer', seq: 1});
    expect(v.heard.some(({type}) => type === 'typing')).toBe(false);
    v.send({type: 'typing', c});
    v.send(say(c, 'voilà'));
    await o.next('event', ({what}) => what.type === 'said');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(o.heard.filter(({type}) => type === 'typing')).toHaveLength(1);
  });
});
