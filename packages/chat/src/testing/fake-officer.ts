import {readFromOfficer} from '@cyber-17/protocol/chat';

import {newId} from '../client/new-id.js';

import type {FakeHub, OfficerEnd} from './fake-hub.js';
import type {FakeLine} from './fake-line.js';
import type {FakeTalk} from './fake-talk.js';
import type {Message} from '@cyber-17/protocol';
import type {After, FromOfficer, Me, PlacedEvent, Refusal, ToOfficer} from '@cyber-17/protocol/chat';

/** One connection of an officer's page to the fake server. */
export class FakeOfficer implements OfficerEnd {
  readonly #server: FakeHub;
  readonly line: FakeLine;
  readonly me: Me;

  constructor(server: FakeHub, line: FakeLine, me: Me) {
    this.#server = server;
    this.line = line;
    this.me = me;
    server.officers.add(this);
  }

  get isReady(): boolean {
    return this.#server.ready.has(this.me.id);
  }

  closed() {
    this.#server.officers.delete(this);
  }

  hear(data: unknown) {
    const message = readFromOfficer(data);
    if (!message) return void this.#server.malformed.push(data);
    this.#handle(message);
  }

  show(event: PlacedEvent) {
    this.#send({type: 'event', ...event});
  }

  showLists() {
    const {waiting, officers, version} = this.#server;
    const own = this.#own;
    this.#send({
      type: 'talks',
      version,
      talks: own.map(({c, lang, urgency, enteredAt, events, officerSeen, visitorSeen}) => ({
        c,
        lang,
        urgency,
        enteredAt,
        lastSeq: events.length,
        officerSeen,
        visitorSeen,
        present: [...this.#server.visitors].some((visitor) => visitor.c === c),
      })),
    });
    this.#send({
      type: 'waiting',
      version,
      waiting: waiting.map(({c, lang, urgency, enteredAt, isLater, isReturned}) => ({
        c,
        lang,
        urgency: {
          danger: urgency.danger,
          gravity: urgency.gravity,
          ...(urgency.harmBy && {harmBy: urgency.harmBy}),
        },
        enteredAt,
        later: isLater,
        returned: isReturned,
      })),
    });
    const others = [...officers].filter(({me}) => me.id !== this.me.id);
    this.#send({type: 'colleagues', version, colleagues: others.map(({me: {id, name}}) => ({id, name}))});
    if (this.me.roles.includes('supervisor')) this.#showFigures();
  }

  #showFigures() {
    const {waiting, officers, version, talks} = this.#server;
    this.#send({
      type: 'figures',
      version,
      figures: {
        waiting: waiting.length,
        longestWaitSeconds: 754,
        taken: [...talks.values()].filter(({officer}) => officer).length,
        later: waiting.filter(({isLater}) => isLater).length,
        officers: [...officers].map(({me, isReady}) => ({
          id: me.id,
          name: me.name,
          talks: [...talks.values()].filter(({officer}) => officer === me.id).length,
          capacity: me.capacity,
          ready: isReady,
        })),
      },
    });
  }

  get #own(): readonly FakeTalk[] {
    return [...this.#server.talks.values()].filter(
      ({officer, isClosed}) => officer === this.me.id && !isClosed,
    );
  }

  #handle(message: Message<FromOfficer>) {
    switch (message.type) {
      case 'hello':
        this.#send({type: 'welcome', now: new Date().toISOString(), me: this.me});
        this.showLists();
        for (const talk of this.#own) this.follow(talk, message.after?.find(({c}) => c === talk.c)?.seq ?? 0);
        this.#sayGone(message.after ?? []);
        return;
      case 'ready':
        if (this.#server.isBusy) return this.#refuse('busy', '');
        this.#server.ready[message.is ? 'add' : 'delete'](this.me.id);
        return this.#server.changed();
      case 'ping':
        return this.#send({type: 'pong', n: message.n});
      case 'take':
        return this.#take(message);
      case 'log':
        return this.#send({
          type: 'log',
          entries: [9, 8, 7].map((n) => ({
            n,
            at: new Date(n * 1e9).toISOString(),
            officer: 'A. Martin',
            what: 'read',
          })),
        });
      default:
    }
    const talk = this.#own.find(({c}) => c === message.c);
    const id = 'id' in message ? message.id : '';
    if (!talk) return this.#refuse('not-yours', id);
    switch (message.type) {
      case 'say':
        return this.#post(talk, id, {type: 'said', text: message.text, lang: message.lang});
      case 'note':
        return this.#post(talk, id, {type: 'noted', text: message.text});
      case 'ask':
        return this.#post(talk, id, {type: 'asked', card: message.card});
      case 'alert':
        return this.#post(talk, id, {type: 'alerted'});
      case 'propose':
        return this.#post(talk, id, {type: 'proposed', brigade: message.brigade, times: message.times});
      case 'close':
        this.#post(talk, id, {type: 'closed', category: message.category});
        talk.isClosed = true;
        talk.officer = undefined;
        return this.#leave(talk, 'closed');
      case 'transfer':
        if (message.note) this.#server.post(talk, 'officer', newId(), {type: 'noted', text: message.note});
        this.#transfer(talk, id, message.to);
        return;
      case 'seen':
        talk.officerSeen = message.seq;
        for (const {c, line} of this.#server.visitors)
          if (c === talk.c) line.send({...message, by: 'officer'} as {type: string});
        return;
      case 'typing':
        for (const {c, line} of this.#server.visitors)
          if (c === talk.c) line.send({...message, by: 'officer'} as {type: string});
    }
  }

  #sayGone(after: readonly After[]) {
    for (const {c} of after) {
      const talk = this.#server.talks.get(c);
      if (talk?.officer === this.me.id) continue;
      const whose = talk?.officer ? 'transferred' : talk?.isClosed ? 'closed' : 'returned';
      this.#send({type: 'gone', c, reason: talk ? whose : 'erased'});
    }
  }

  #take({id, c}: FromOfficer['take']) {
    const talk = c ? this.#server.talks.get(c) : this.#server.waiting[0];
    if (this.#own.length >= this.me.capacity) return this.#refuse('capacity', id);
    if (!talk?.isWaiting) return this.#refuse('taken', id);
    talk.officer = this.me.id;
    this.follow(talk, 0);
    this.#post(talk, id, {type: 'joined', name: this.me.name});
    this.#server.changed();
  }

  #transfer(talk: FakeTalk, id: string, to: string) {
    const other = [...this.#server.officers].find(({me}) => me.id === to);
    if (!other) return this.#refuse('not-yours', id);
    talk.officer = to;
    other.follow(talk, 0);
    this.#server.post(talk, 'officer', id, {type: 'transferred', name: other.me.name});
    this.#leave(talk, 'transferred');
  }

  #leave(talk: FakeTalk, reason: ToOfficer['gone']['reason']) {
    this.#send({type: 'gone', c: talk.c, reason});
    this.#server.changed();
  }

  follow(talk: FakeTalk, after: number) {
    this.#send({type: 'case', c: talk.c, lines: talk.lines});
    this.#send({type: 'joined', c: talk.c, seq: after});
    for (const event of talk.events.slice(after)) this.show(event);
  }

  #post(talk: FakeTalk, id: string, what: Parameters<FakeTalk['post']>[2]) {
    const {seq, at} = this.#server.post(talk, 'officer', id, what);
    this.#send({type: 'said', id, c: talk.c, seq, at});
  }

  #refuse(reason: Refusal, id: string) {
    this.#send({type: 'refused', reason, ...(id && {id})});
  }

  #send(message: Message<ToOfficer>) {
    this.line.send(message);
  }
}
