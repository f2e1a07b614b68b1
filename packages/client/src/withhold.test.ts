import {realContent} from '@cyber-17/content/testing';
import {LANGS} from '@cyber-17/protocol';
import {describe, expect, test} from 'vitest';

import {withhold} from './withhold.js';

/** Every contact whose number is long enough to be withdrawn, in every language. */
const numbered = LANGS.flatMap((lang) =>
  Object.entries(realContent().compiled[lang].book.channels).flatMap(([id, {phone, sms}]) => {
    const number = (phone ?? sms ?? '').replace(/\D/g, '');
    return number.length < 4 ? [] : [{lang, id, number}];
  }),
);

/** What is read, ids aside: those are words without a space, some with a number in them. */
function sentencesIn(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') {
    const isId = /^[a-z\d-]+$/.test(value) && key !== 'phone' && key !== 'sms';
    return isId ? [] : [value];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    sentencesIn(each, Array.isArray(value) ? key : name),
  );
}

describe.each(numbered)('a book without $id ($lang)', ({lang, id, number}) => {
  const {book, graph} = realContent().compiled[lang];
  const held = withhold(book, graph, {withdrawn: [id]});

  test('has every action that its threats ask for, and all that these refer to', () => {
    for (const [threat, {actions}] of Object.entries(held.threats)) {
      expect(actions, threat).toEqual(book.threats[threat]!.actions);
      for (const use of actions) expect(held.actions, threat).toHaveProperty([use.do]);
    }
    for (const [action, {channels, coveredBy, letter}] of Object.entries(held.actions)) {
      const {channels: before, coveredBy: covering, letter: written} = book.actions[action]!;
      expect([channels, coveredBy, letter], action).toEqual([before, covering, written]);
    }
  });

  test('has its number in no sentence', () => {
    const pattern = new RegExp(`(?<!\\d)${[...number].join('[\\s.]?')}(?!\\d)`);
    expect(sentencesIn(book).filter((each) => pattern.test(each))).not.toEqual([]);
    expect(sentencesIn(held).filter((each) => pattern.test(each))).toEqual([]);
  });
});

test('a number that is a text of its own is removed as from any sentence', () => {
  const {book, graph} = realContent().compiled.fr;
  const body = [{p: ['3018', {strong: '3018'}, {link: '3018', href: 'tel:119'}, {contact: '3018'}]}];
  const legalAdvice = {...book.actions['legal-advice']!, body};
  const held = withhold({...book, actions: {...book.actions, 'legal-advice': legalAdvice}}, graph, {
    withdrawn: ['3018'],
  });
  const {name} = book.channels['3018']!;
  expect(held.actions['legal-advice']!.body).toEqual([
    {p: [name, {strong: name}, {link: name, href: 'tel:119'}, {contact: '3018'}]},
  ]);
});
