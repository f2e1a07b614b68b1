import {describe, expect, test} from 'vitest';

import {contactAt, contactsAt} from './contacts-at.js';

import type {Channel} from './shapes/channel.js';

const EVERY_DAY = [{days: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '23:00'}];
const OFFICE = [{days: [1, 2, 3, 4, 5], from: '09:00', to: '18:30'}];

const CHANNELS: Readonly<Record<string, Channel>> = {
  bank: {name: 'Bank', untilOpen: 'Write.'},
  child: {name: 'Child', phone: '119', hours: 'always'},
  paid: {name: 'Paid', phone: '0 892 000 000', hours: 'always', centsPerMinute: 35},
  same: {name: 'The same number', phone: '1 19', hours: 'always'},
  site: {name: 'Site', url: 'https://site.example'},
  sms: {name: 'SMS', sms: '33700'},
  unknown: {name: 'Unknown', phone: '3039'},
  weekday: {name: 'Weekday', phone: '0 805 805 817', hours: OFFICE, otherwise: 'site'},
  young: {name: 'Young', phone: '3018', hours: EVERY_DAY, otherwise: 'child'},
};

const NOON = Date.parse('2026-11-20T11:00:00Z');
const NIGHT = Date.parse('2026-11-20T01:00:00Z');

const orderAt = (now: number, ...ids: string[]) =>
  contactsAt(ids, (id) => CHANNELS[id], now).map(({id, standing}) => `${id} ${standing}`);

describe('whom to reach now', () => {
  test('by day is in the order of the knowledge base', () => {
    expect(orderAt(NOON, 'young', 'child')).toEqual(['young open', 'child open']);
  });

  test('at night is who answers, and the closed line last', () => {
    expect(orderAt(NIGHT, 'young', 'unknown')).toEqual(['child open', 'unknown perhaps', 'young closed']);
  });

  test('is named once, also where a closed line and the list both name it', () => {
    expect(orderAt(NIGHT, 'young', 'child')).toEqual(['child open', 'young closed']);
  });

  test('has each number once, however it is written', () => {
    expect(orderAt(NOON, 'child', 'same')).toEqual(['child open']);
  });

  test('is what is free before what is paid, even if the free line may not answer', () => {
    expect(orderAt(NOON, 'paid', 'bank')).toEqual(['bank perhaps', 'paid open']);
  });

  test('is what is paid before a free line that is closed', () => {
    expect(orderAt(NIGHT, 'weekday', 'paid')).toEqual(['site open', 'paid open', 'weekday closed']);
  });

  test('leaves out what may not be shown', () => {
    expect(orderAt(NIGHT, 'withdrawn', 'site')).toEqual(['site open']);
  });
});

describe('one contact', () => {
  const standingOf = (id: string) => contactAt(id, CHANNELS[id]!, NIGHT).standing;

  test('without known hours perhaps answers, by phone or wherever one has to look for it', () => {
    expect(standingOf('unknown')).toBe('perhaps');
    expect(standingOf('bank')).toBe('perhaps');
  });

  test('that is a site or takes text messages always answers', () => {
    expect(standingOf('site')).toBe('open');
    expect(standingOf('sms')).toBe('open');
  });

  test('with hours says when it opens', () => {
    expect(contactAt('young', CHANNELS['young']!, NIGHT).opening).toMatchObject({open: false, at: '09:00'});
  });

  test('with hours on no day at all is closed', () => {
    expect(contactAt('never', {name: 'Never', phone: '1', hours: []}, NOON)).toEqual({
      id: 'never',
      channel: {name: 'Never', phone: '1', hours: []},
      standing: 'closed',
    });
  });
});
