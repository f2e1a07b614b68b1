import {readFromVisitor} from '@cyber-17/protocol/chat';

import {newId} from '../client/new-id.js';
import {FakeTalk} from './fake-talk.js';

import type {FakeHub, VisitorEnd} from './fake-hub.js';
import type {FakeLine} from './fake-line.js';
import type {CaseLine, Lang, Message} from '@cyber-17/protocol';
import type {FromVisitor, PlacedEvent, Refusal, ToVisitor} from '@cyber-17/protocol/chat';

/** One connection of a visitor's page to the fake server. */
export class FakeVisitor implements VisitorEnd {
  readonly #server: FakeHub;
  readonly line: FakeLine;
  c: string | undefined;
  #token: string | undefined;
  #lang: Lang = 'fr';
  #lines: CaseLine[] = [];

  constructor(server: FakeHub, line: FakeLine) {
    this.#server = server;
    this.line = line;
    server.visitors.add(this);
  }

  closed() {
    this.#server.visitors.delete(this);
  }

  hear(data: unknown) {
    const message = readFromVisitor(data);
    if (!message) return void this.#server.malformed.push(data);
    this.#handle(message);
  }

  show(event: PlacedEvent) {
    if (event.what.type !== 'noted') this.#send({type: 'event', ...event});
  }

  showPlace() {
    const place = this.#server.waiting.findIndex(({c}) => c === this.c) + 1;
    if (this.c && place > 0)
      this.#send({type: 'queue', c: this.c, place, ahead: place - 1, minutes: 5 * place});
  }

  #handle(message: Message<FromVisitor>) {
    const talk = this.#server.talks.get(this.c ?? '');
    if (message.type === 'hello') return this.#greet(message);
    if (message.type === 'ping') return this.#send({type: 'pong', n: message.n});
    if (message.type === 'tell') return void this.#lines.push(...message.lines);
    if (this.#server.isBusy && message.type !== 'seen' && message.type !== 'typing')
      return this.#refuse('busy', 'id' in message ? message.id : undefined);
    if (message.type === 'enter') return this.#enter(message);
    if (!talk || message.c !== talk.c)
      return this.#refuse('not-yours', 'id' in message ? message.id : undefined);
    switch (message.type) {
      case 'say':
        return this.#post(talk, message.id, {type: 'said', text: message.text, lang: message.lang});
      case 'answer':
        return this.#post(talk, message.id, {type: 'answered', card: message.card, value: message.value});
      case 'leave':
        this.#server.post(talk, 'visitor', message.id, {type: 'left'});
        talk.isClosed = true;
        return this.#server.changed();
      case 'seen':
        talk.visitorSeen = message.seq;
        for (const {me, line} of this.#server.officers)
          if (me.id === talk.officer) line.send({...message, by: 'visitor'} as {type: string});
        return;
      case 'typing':
        for (const {me, line} of this.#server.officers)
          if (me.id === talk.officer) line.send({...message, by: 'visitor'} as {type: string});
        return;
      case 'erase':
        this.#server.talks.delete(talk.c);
        this.#send({type: 'erased', c: talk.c});
        this.#send({type: 'bye', reason: 'erased'});
        return this.#server.changed();
    }
  }

  #greet({lang, token, code, after}: FromVisitor['hello']) {
    const {tokens, talks, isDemonstration, unavailable} = this.#server;
    this.#lang = lang;
    const found = [...talks.values()].find((talk) => talk.code === code);
    if (code !== undefined && !found) return this.#refuse('code', undefined);
    if (token !== undefined && !tokens.has(token)) return this.#refuse('token', undefined);
    const c = found?.c ?? tokens.get(token ?? '');
    this.#token = (newId() + newId()).replaceAll('-', '');
    tokens.set(this.#token, c);
    this.#send({
      type: 'welcome',
      token: this.#token,
      now: new Date().toISOString(),
      keepFor: 30,
      demonstration: isDemonstration,
      ...(unavailable && {unavailable}),
      ...(c && {c}),
    });
    if (found) {
      found.code = 'absolu absurde abusif accepter acheter acide';
      this.#send({type: 'code', c: found.c, words: found.code});
    }
    if (c) this.#follow(talks.get(c)!, after?.seq ?? 0);
  }

  #enter({urgency, later}: FromVisitor['enter']) {
    const lines = this.#lines;
    this.#lines = [];
    if (this.#server.isFull) return this.#refuse('full', undefined);
    const known = this.#server.tokens.get(this.#token!);
    const talk =
      this.#server.talks.get(known ?? '') ??
      new FakeTalk({
        c: newId(),
        lang: this.#lang,
        lines,
        urgency: urgency ?? {danger: false, gravity: 'serious'},
        isLater: later === true,
      });
    this.#server.talks.set(talk.c, talk);
    this.#server.tokens.set(this.#token!, talk.c);
    this.#send({type: 'entered', c: talk.c});
    this.#send({type: 'code', c: talk.c, words: talk.code});
    this.#follow(talk, 0);
    this.#server.changed();
  }

  #follow(talk: FakeTalk, after: number) {
    this.c = talk.c;
    this.#send({type: 'joined', c: talk.c, seq: after});
    for (const event of talk.events.slice(after)) this.show(event);
    this.#send({type: 'seen', c: talk.c, by: 'officer', seq: talk.officerSeen});
    this.showPlace();
  }

  #post(talk: FakeTalk, id: string, what: Parameters<FakeTalk['post']>[2]) {
    if (talk.isClosed) return this.#refuse('closed', id);
    const {seq, at} = this.#server.post(talk, 'visitor', id, what);
    this.#send({type: 'said', id, c: talk.c, seq, at});
  }

  #refuse(reason: Refusal, id: string | undefined) {
    this.#send({type: 'refused', reason, ...(id && {id})});
  }

  #send(message: Message<ToVisitor>) {
    this.line.send(message);
  }
}
