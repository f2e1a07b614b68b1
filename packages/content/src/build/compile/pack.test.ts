import {LANGS} from '@cyber-17/protocol';
import {expect, test} from 'vitest';

import {PARTIES} from '../../party.js';
import {unpack} from '../../unpack.js';
import {realContent} from '../testing/real-content.js';
import {pack} from './pack.js';

const {compiled} = realContent();
const files = LANGS.flatMap((lang) => PARTIES.map((party) => ({lang, party})));

test.each(files)('the graph of a $party in $lang is the same after its travel', ({lang, party}) => {
  const graph = compiled[lang].short[party];
  const travelled = JSON.parse(JSON.stringify(pack(graph))) as ReturnType<typeof pack>;
  expect(unpack(travelled)).toEqual(graph);
});

test('no text of it travels between the structure', () => {
  const {texts, words: _, ...structure} = pack(compiled.fr.short.person);
  expect(texts.length).toBeGreaterThan(500);
  expect(JSON.stringify(structure)).not.toContain('é');
});
