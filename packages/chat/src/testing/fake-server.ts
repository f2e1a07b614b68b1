import {FakeOfficer} from './fake-officer.js';
import {fakeTransport} from './fake-line.js';
import {FakeVisitor} from './fake-visitor.js';

import type {OpenTransport} from '../client/transport.js';
import type {FakeHub, OfficerEnd, VisitorEnd} from './fake-hub.js';
import type {FakeLine} from './fake-line.js';
import type {FakeTalk} from './fake-talk.js';
import type {UnavailableReason} from '@cyber-17/protocol';
import type {Author, Me, PlacedEvent, TalkEvent} from '@cyber-17/protocol/chat';

/** A chat server in memory, which speaks the whole protocol and stores nothing. */
export class FakeServer implements FakeHub {
  readonly talks = new Map<string, FakeTalk>();
  readonly tokens = new Map<string, string | undefined>();
  readonly visitors = new Set<VisitorEnd>();
  readonly officers = new Set<OfficerEnd>();
  readonly ready = new Set<string>();
  readonly lines = new Set<FakeLine>();
  /** Messages that are none of the protocol: a test expects none. */
  readonly malformed: unknown[] = [];
  unavailable: UnavailableReason | undefined;
  isFull = false;
  isBusy = false;
  isDemonstration = true;
  isDown = false;
  version = 0;

  /** The way in of a visitor's page. */
  readonly visitorTransport: OpenTransport = fakeTransport((line) => {
    if (this.isDown) return undefined;
    this.lines.add(line);
    return new FakeVisitor(this, line);
  });

  /** The way in of an officer's page. */
  officerTransport(me: Me): OpenTransport {
    return fakeTransport((line) => {
      if (this.isDown) return undefined;
      this.lines.add(line);
      return new FakeOfficer(this, line, me);
    });
  }

  /** Ends every connection. */
  cut() {
    for (const line of this.lines) line.close();
    this.lines.clear();
  }

  get waiting(): readonly FakeTalk[] {
    return [...this.talks.values()].filter((talk) => talk.isWaiting);
  }

  /** Stores an event, and shows it to those who follow the talk. */
  post(talk: FakeTalk, by: Author, id: string, what: TalkEvent): PlacedEvent {
    const {event, isFresh} = talk.post(by, id, what);
    if (isFresh) {
      for (const visitor of this.visitors) if (visitor.c === talk.c) visitor.show(event);
      for (const officer of this.officers) if (officer.me.id === talk.officer) officer.show(event);
    }
    return event;
  }

  /** Everyone hears where they are now. */
  changed() {
    this.version++;
    for (const visitor of this.visitors) visitor.showPlace();
    for (const officer of this.officers) officer.showLists();
  }

  setUnavailable(reason: UnavailableReason | undefined) {
    this.unavailable = reason;
    for (const {line} of this.visitors)
      line.send(reason ? ({type: 'unavailable', reason} as {type: string}) : {type: 'available'});
  }
}
