import {expect} from 'chai';

import {calendarOf} from './calendar.js';

import type {PlannedAction} from '@cyber-17/diagnostic';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const HOUR = 3_600_000;

const planned = (id: string, until?: number): PlannedAction => ({
  action: {id, when: 'today', title: 'Notifiez la fuite'},
  when: 'today',
  for: ['data-breach-org'],
  deadline: {
    id: 'cnil-72h',
    rule: {kind: 'law', limit: 'Dans les 72 heures', passed: 'Notifiez quand même'},
    ...(until !== undefined && {until}),
  },
});

describe('the calendar of a plan', () => {
  it('has the limits that are still to come, in universal time, with an alarm', () => {
    const calendar = calendarOf([planned('cnil-notify', NOW + 72 * HOUR)], 'Rappel', NOW)!;
    expect(calendar).to.contain('DTSTART:20261124T120000Z\r\n');
    expect(calendar).to.contain('TRIGGER:-PT720M\r\n');
    expect(calendar.endsWith('END:VCALENDAR\r\n')).to.equal(true);
  });

  for (const left of [72, 24, 13, 12.5, 11, 5, 1, 0.25]) {
    it(`rings between now and a limit that is ${left} hours away`, () => {
      const until = NOW + left * HOUR;
      const calendar = calendarOf([planned('a', until)], 'Rappel', NOW)!;
      const ahead = Number(/TRIGGER:-PT(\d+)M/.exec(calendar)![1]) * 60_000;
      expect(until - ahead)
        .to.be.above(NOW)
        .and.at.most(until);
    });
  }

  it('says nothing of what it is about', () => {
    const calendar = calendarOf([planned('cnil-notify', NOW + HOUR)], 'Rappel', NOW)!;
    expect(calendar).to.contain('SUMMARY:Rappel\r\n');
    expect(calendar).not.to.match(/fuite|cnil|notify/);
  });

  it('has one entry for two limits of the same moment', () => {
    const until = NOW + HOUR;
    const calendar = calendarOf([planned('a', until), planned('b', until)], 'Rappel', NOW)!;
    expect(calendar.match(/BEGIN:VEVENT/g)).to.have.length(1);
  });

  it('is undefined if no limit has a date or all have passed', () => {
    expect(calendarOf([planned('a')], 'Rappel', NOW)).to.equal(undefined);
    expect(calendarOf([planned('a', NOW - HOUR)], 'Rappel', NOW)).to.equal(undefined);
  });

  it('folds long lines at 75 octets, and escapes', () => {
    const calendar = calendarOf([planned('a', NOW + HOUR)], `é;${'à'.repeat(60)}`, NOW)!;
    for (const line of calendar.split('\r\n')) {
      expect(new TextEncoder().encode(line).length, line).to.be.at.most(75);
    }
    expect(calendar.replaceAll('\r\n ', '')).to.contain(`SUMMARY:é\\;${'à'.repeat(60)}`);
  });
});
