import {realContent} from '@cyber-17/content/testing';
import {AUDIENCES} from '@cyber-17/protocol';
import {describe, expect, test} from 'vitest';

/*
 * What the first ten minutes must not get wrong, in the words that are read.
 * Which actions stand in which plan is held by the examples of the threats.
 */
const {source, compiled} = realContent();

/** Title, lead, body, words to say and steps of an action, as its editor wrote them. */
function textOf(id: string, lang: 'fr' | 'en' | 'ar' = 'fr'): string {
  const {title, lead, body, say, steps} = source.locales[lang].actions[id]!.value;
  return [title, lead, body, say, ...Object.values(steps ?? {})]
    .join('\n')
    .replaceAll(/[\u00A0\u202F]/g, ' ');
}

/** The actions of a plan that somebody could be given, by audience. */
const usedBy = (audience: string) => {
  const {graph} = compiled.fr;
  const conclusions = [...Object.values(graph.threats), ...Object.values(graph.outcomes)];
  const ids = conclusions
    .filter(({audiences}) => audiences.includes(audience as 'public'))
    .flatMap(({actions}) => actions.map((use) => use.do));
  return [...new Set(ids)].filter((id) => {
    const only = graph.actions[id]?.audiences;
    return !only || only.includes(audience as 'public');
  });
};

describe('a watched phone', () => {
  test.each(['safety-other-device', 'safety-plan'])('%s does not send it on to the new place', (id) => {
    expect(textOf(id)).not.toMatch(/gard(?:ez|é)[^.;]*allumé/i);
    expect(textOf(id)).toMatch(/pas (?:emporté |)?allumé|ne l’emportez pas allumé/);
    expect(textOf(id, 'en')).not.toMatch(/(?:keep|kept)[^.;]*\bon\b/i);
    expect(textOf(id, 'en')).toMatch(/switched on/);
  });
});

describe('a device that may be infected', () => {
  test('no text sends the victim back to their usual device', () => {
    for (const id of Object.keys(source.actions)) {
      expect(textOf(id), id).not.toMatch(/depuis votre appareil habituel/i);
      expect(textOf(id, 'en'), id).not.toMatch(/from your usual device/i);
    }
  });

  test.each(['account-recover-mail', 'account-recover-social', 'shop-account-recover'])(
    '%s asks for a device that is safe, and for another one if in doubt',
    (id) => {
      expect(textOf(id)).toMatch(/appareil sûr/);
      expect(textOf(id)).toMatch(/virus possible \? Prenez un autre appareil/);
    },
  );

  test('a device is safe when it has no virus, not when nobody else touched it', () => {
    expect(textOf('passwords-change')).toMatch(/Sûr veut dire : sans virus/);
    expect(textOf('passwords-change', 'en')).toMatch(/Safe means: no virus/);
  });
});

describe('a public body', () => {
  test('is sent to its public accountant wherever a company is sent to its bank', () => {
    const actions = usedBy('public');
    for (const id of ['bank-recall', 'bank-warn', 'debit-stop', 'payments-stop'])
      expect(actions).not.toContain(id);
    expect(actions).toContain('public-accountant-call');
    expect(usedBy('company')).not.toContain('public-accountant-call');
  });

  test('finds the public accountant before the bank among the contacts', () => {
    for (const {file, value} of Object.values(source.threats)) {
      if (!value.audiences.includes('public') || !value.channels.includes('bank')) continue;
      const at = value.channels.indexOf('public-accountant');
      expect(at, file.path).toBeGreaterThanOrEqual(0);
      expect(at, file.path).toBeLessThan(value.channels.indexOf('bank'));
    }
  });
});

describe('a card', () => {
  test('is blocked for good: a lock in the app is said not to be enough', () => {
    expect(textOf('card-block')).toMatch(/opposition est définitive.*verrouillage.*s’annule/);
    expect(textOf('card-block')).toMatch(/a vos codes \? Par téléphone/);
  });
});

describe('a violent partner', () => {
  test.each([
    'author-block',
    'contacts-hide',
    'contacts-warn-copy',
    'iot-unplug',
    'iot-account',
    'wifi-secure',
  ])('%s, which they would notice, comes with a warning or not at all', (id) => {
    const {graph} = compiled.fr;
    const warns = /proche|conjoint|ex /.test(source.locales.fr.actions[id]!.value.lead ?? '');
    for (const {id: threat, actions, audiences} of Object.values(graph.threats)) {
      for (const use of actions.filter(({do: used}) => used === id)) {
        if (!audiences.includes('individual')) continue;
        const isLeftOut = JSON.stringify(use.if ?? {}).includes('"partner"');
        expect(warns || isLeftOut, `${threat}: ${id}`).toBe(true);
      }
    }
  });

  test('is thought of before the first step of a hacked account', () => {
    for (const id of ['account-hack-email', 'account-hack-social', 'account-hack-shop-game']) {
      const person = source.locales.fr.conclusions[id]?.value.variants?.['person'];
      expect(person?.summary, id).toMatch(/^Un conjoint, un ex ou un proche/);
    }
  });

  test('can be named wherever a person is aimed at', () => {
    const {graph} = compiled.fr;
    for (const {id, class: threatClass, details = [], audiences} of Object.values(graph.threats)) {
      if (!['person', 'voice'].includes(threatClass) || !audiences.includes('individual')) continue;
      const asked = details.map((detail) =>
        graph.questions[detail]?.answers.some(({facts}) => facts?.['author'] === 'partner'),
      );
      const isOutside = ['stalkerware', 'swatting', 'e-reputation', 'illegal-content'].includes(id);
      expect(asked.includes(true) || isOutside, id).toBe(true);
    }
  });
});

test('every audience is served by an action that somebody can do', () => {
  for (const audience of AUDIENCES) expect(usedBy(audience).length).toBeGreaterThan(60);
});
