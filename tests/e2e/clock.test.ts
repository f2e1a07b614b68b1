import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {startWorld} from '../support/origins.js';
import {Visitor} from '../support/visitor.js';
import {answer, asks, button, heading, names} from '../support/words.js';

import type {World} from '../support/origins.js';

const YEAR = 365.25 * 24 * 3_600_000;

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(() => world.end());

/** A device whose clock is wrong by that many years; requests and certificates are not. */
function shiftClock(shift: number) {
  const Real = Date;
  // Constructed and called, as pages do.
  class Shifted extends Real {
    constructor(...given: readonly unknown[]) {
      if (given.length === 0) super(Real.now() + shift);
      else super(...(given as [number]));
    }
    static override now() {
      return Real.now() + shift;
    }
  }
  window.Date = Shifted as DateConstructor;
  // What is handed over to be saved.
  const saved: Promise<string>[] = [];
  const create = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob: Blob) => {
    saved.push(blob.text());
    return create(blob);
  };
  Object.assign(window, {saved});
}

/** `20261122T0412`, as a calendar writes it. */
const stampOf = (moment: number) => new Date(moment).toISOString().replace(/[-:]|\..+/g, '');

describe.each([{years: -10}, {years: 10}])(
  'with a device clock that is wrong by $years years,',
  ({years}) => {
    test.each([
      {when: 'the right day', isToday: false, of: () => Date.now() - 3_600_000},
      {when: 'that clock’s day', isToday: true, of: () => Date.now() + years * YEAR - 3_600_000},
    ])('a deadline that runs from $when is plausible or left out', async ({of, isToday}) => {
      const visitor = await Visitor.arrive(world.browser, 1280);
      await visitor.page.evaluateOnNewDocument(shiftClock, years * YEAR);
      await visitor.page.goto(`${world.operator.hostOrigin}/bank/`);
      await visitor.click(button(/cyber-17/));
      await visitor.find(asks('i.start'));
      await visitor.click({role: 'radio', name: 'Entreprise, association'});
      await visitor.click(answer('o.start', 'blocked'));
      await visitor.click(answer('o.blocked', 'files'));
      await visitor.find(names('ransomware'));
      await visitor.click(button(/^Préciser ma situation/));
      await visitor.find(asks('learned'));
      const told = new Date(of());
      const local = new Date(told.getTime() - told.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
      await visitor.fill({role: 'DateTime', name: 'Date et heure'}, local);
      await visitor.click(button('Continuer'));
      if (!isToday && years < 0) {
        // The right day is after that clock's: it is asked about in words, and then believed.
        await visitor.find({role: 'StaticText', name: /^Cet appareil n’en est pas encore à cette date/});
        await visitor.click(button('Continuer'));
      }
      await visitor.click(button('Passer ces questions'));
      await visitor.click(button(/^Voir mon plan/));
      await visitor.find(heading('Garder ce plan'));

      const words = (await visitor.see()).filter(({role}) => role === 'StaticText').map(({name}) => name);
      const left = words.flatMap((each) => /Il reste (?<hours>\S+) h/.exec(each)?.groups?.['hours'] ?? []);
      // A date by that clock would be wrong: the limit is given in words only.
      expect(words).toContain('Dans les 72 heures après l’avoir su');
      expect(words.filter((each) => /Il n’est pas trop tard|Portez plainte quand même/.test(each))).toEqual(
        [],
      );
      expect(left.length > 0, words.join('\n')).toBe(isToday);
      for (const hours of left) expect(Number(hours), words.join('\n')).toSatisfy(isBelievable);
      expect(words.filter((each) => /reste\s+[-−]|NaN|Invalid|undefined/.test(each))).toEqual([]);

      if (isToday) {
        await visitor.click(button('Mettre les délais à l’agenda'));
        const [file] = await visitor.page.evaluate(() =>
          Promise.all((window as unknown as {saved: Promise<string>[]}).saved),
        );
        const starts = [...file!.matchAll(/DTSTART:(?<start>\S+)Z/g)].map(({groups}) => groups!['start']!);
        expect(starts.length).toBeGreaterThan(0);
        for (const start of starts) expect(start > stampOf(Date.now() + years * YEAR)).toBe(true);
      }
      await visitor.leave();
    });
  },
);

/** The longest limit of law for an organisation is days, not years. */
const isBelievable = (hours: number) => hours >= 0 && hours < 24 * 366;
