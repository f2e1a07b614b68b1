import {createHash} from 'node:crypto';

import {realContent} from '@cyber-17/content/testing';
import {readEnvelope, readProviderPage, readPublication} from '@cyber-17/protocol';
import {describe, expect, test} from 'vitest';

import {inventDirectory} from '../directory/fictitious.js';
import {readTerritory} from '../directory/territory.js';
import {buildTree} from './build-tree.js';

import type {ThreatPage} from './threat-page.js';

const input = {
  content: realContent(),
  territory: readTerritory(),
  providers: inventDirectory(),
  fictitious: true,
  version: 7,
};
const tree = buildTree(input);
const read = (path: string): unknown => JSON.parse(new TextDecoder().decode(tree.get(path)));

const publication = () =>
  readPublication(JSON.parse(readEnvelope(read('v1/index.json'), 'index').payload), 'payload');

describe('the tree of an operator who withdraws contacts', () => {
  const withdrawn = ['3018', 'france-victimes', '3919', '33700'];
  const without = buildTree({...input, withdrawn});
  const textOf = (files: typeof tree, path: string) => new TextDecoder().decode(files.get(path));
  // Twins have the same text; the book is whole, for the code that names it by its hash.
  const isRead = (path: string) => /^v1\/[a-z]+\/(?:threats\/[\w-]+|letters|explanations)\.json$/.test(path);
  const read = [...tree.keys()].filter(isRead);

  test.each(withdrawn)('has the number of %s in no text that is read as it comes', (id) => {
    const {phone, sms} = input.content.compiled.fr.book.channels[id]!;
    const number = (phone ?? sms)!.replace(/\D/g, '');
    // Ids are whole strings of words and hyphens.
    const sentence = (text: string) => text.replace(/"[a-z\d]+(?:-[a-z\d]+)*"/g, '""');
    const pattern = new RegExp(`(?<!\\d)${[...number].join('[\\s.]?')}(?!\\d)`);
    const places = (files: typeof tree) => read.filter((path) => pattern.test(sentence(textOf(files, path))));
    expect(places(tree).filter((path) => path.includes('/fr/'))).not.toEqual([]);
    expect(places(without)).toEqual([]);
  });

  test('has their contacts on no page of a threat, nor in what is to be done there', () => {
    const known = (files: typeof tree) =>
      read
        .filter((path) => path.includes('/threats/'))
        .flatMap((path) => {
          const {channels, actions} = JSON.parse(textOf(files, path)) as ThreatPage;
          return [...channels.map(({id}) => id), ...actions.flatMap((action) => action.channels ?? [])];
        });
    expect(known(tree)).toEqual(expect.arrayContaining(withdrawn));
    expect(known(without).filter((id) => withdrawn.includes(id))).toEqual([]);
  });

  test('has the book that the code names by its hash', () => {
    expect(textOf(without, 'v1/fr/advice.json')).toBe(textOf(tree, 'v1/fr/advice.json'));
  });
});

describe('the tree', () => {
  test('lists every file with a twin whose hash is right', () => {
    const {files} = publication();
    expect(Object.keys(files)).toContain('fr/advice.json');
    for (const [name, {path, integrity}] of Object.entries(files)) {
      const twin = tree.get(`v1/${path}`);
      expect(Buffer.compare(twin!, tree.get(`v1/${name}`)!), name).toBe(0);
      expect(integrity).toBe(`sha256-${createHash('sha256').update(twin!).digest('base64')}`);
    }
  });

  test('is the same for the same input, and not signed', () => {
    const again = buildTree(input);
    const differing = [...again].filter(([path, bytes]) => Buffer.compare(bytes, tree.get(path)!) !== 0);
    expect(differing.map(([path]) => path)).toEqual([]);
    expect(again.size).toBe(tree.size);
    expect(readEnvelope(read('v1/index.json'), 'index').keyId).toBe('unsigned');
  });

  test('has no partner and withdraws nothing unless it is told', () => {
    expect(publication()).toMatchObject({version: 7, partners: [], withdrawn: []});
  });

  test('has for each department those who come there', () => {
    const {providers, fictitious} = readProviderPage(read('v1/providers/35.json'), 'page');
    expect(fictitious).toBe(true);
    expect(providers.length).toBeGreaterThan(0);
    for (const {department, serves} of providers) expect([department, ...serves]).toContain('35');
  });

  test('has those who help from a distance once', () => {
    const {providers} = readProviderPage(read('v1/providers/remote.json'), 'page');
    expect(providers.every(({remote}) => remote)).toBe(true);
  });
});

describe('a language that is not complete', () => {
  test('has every file of the others, and names what stands in French', () => {
    const {files} = publication();
    const namesOf = (lang: string) =>
      Object.keys(files).flatMap((name) => (name.startsWith(`${lang}/`) ? [name.slice(lang.length)] : []));
    expect(namesOf('ar')).toEqual(namesOf('fr'));

    const page = read('v1/ar/threats/ransomware.json') as ThreatPage;
    expect(page.title).toMatch(/\p{Script=Arabic}/u);
    expect(page.untranslated).toEqual(['recognise']);
    const pay = page.actions.find(({id}) => id === 'ransom-do-not-pay')!;
    expect(pay.title).toMatch(/\p{Script=Arabic}/u);
    expect(pay.untranslated).toContain('lead');
  });
});

describe('the page of a threat', () => {
  const page = read('v1/fr/threats/account-hack-bank.json') as ThreatPage;

  test('keeps when each variant holds, beside its words', () => {
    expect(page.variants.length).toBeGreaterThan(0);
    for (const variant of page.variants)
      expect(variant).toMatchObject({id: expect.any(String), if: expect.any(Object)});
    expect(page.variants.some(({summary}) => summary)).toBe(true);
  });

  test('can be shown without any other file', () => {
    const {channels, actions, evidence} = page;
    const ids = new Set(channels.map(({id}) => id));
    for (const action of actions) {
      expect(action.title, action.id).not.toBe('');
      for (const id of action.channels ?? []) expect(ids).toContain(id);
    }
    for (const {otherwise} of channels) if (otherwise) expect(ids).toContain(otherwise);
    for (const {text} of evidence) expect(text).not.toBe('');
    expect(channels.some(({phone}) => phone)).toBe(true);
  });
});
