import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

import {realContent} from '@cyber-17/content/testing';
import {describe, expect, test} from 'vitest';

import {ROOT} from '../build/paths.js';

/** Keys that code builds from parts: how they begin. */
const COMPOSED = [
  'first.individual',
  'first.company',
  'first.public',
  'start.number-',
  'start.word-',
  'start.trouble-',
  'severity.',
  'contact.closed-',
  'sureness.',
  'officer.',
  'handover.audience',
  'handover.situation',
  'handover.severity',
  'handover.safe',
  'handover.done',
  'handover.words',
  'plan.',
  'providers.',
  'chat.answer.',
  'chat.card.',
  'chat.card-number',
  'chat.code',
  'chat.erase-',
  'chat.leave-',
  'chat.nobody-',
  'chat.password',
  'console.access-',
  'console.category-',
  'console.event-',
  'console.figure-',
  'console.gone-',
  'console.gravity-',
  'console.group-',
  'console.key-',
  'console.lang-',
  'console.pane-',
  'console.refused-',
  'console.view-',
  'site.about',
  'site.accessibility',
  'site.class-',
  'site.complaint-for',
  'site.data',
  'site.do-for',
  'site.kit-',
  'site.legal',
  'site.mock-',
  'site.privacy',
  'site.set-',
  'site.speciality-',
  'site.step-',
  'site.way-',
];

const KEY = /['"`](?<key>[a-z]+\.[a-z0-9-]+)['"`]/g;

/** Every quoted key in the code of a folder, tests apart. */
function keysIn(folder: string): ReadonlySet<string> {
  const files = readdirSync(join(ROOT, folder), {recursive: true, withFileTypes: true});
  const texts = files
    // The generated list of keys uses none of them.
    .filter(({name}) => /(?<!\.test)\.ts$/.test(name) && name !== 'word-key.ts')
    .filter((file) => file.isFile())
    .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'));
  return new Set(texts.flatMap((text) => [...text.matchAll(KEY)].map(({groups}) => groups!['key']!)));
}

const {source} = realContent();
const written = new Set(Object.keys(source.locales.fr.interface.value));
const groups = new Set([...written].map((key) => key.split('.')[0]));
const FOLDERS = ['widget/src', 'chat/src/page', 'chat/src/visitor', 'chat/src/console', 'site/src'];
const used = new Set(FOLDERS.flatMap((folder) => [...keysIn(`packages/${folder}`)]));

describe('the words of the interface', () => {
  test('exist for every key that the code names', () => {
    // Events have names of the same shape, in groups of their own.
    const events =
      /\.(?:given|unknown|reversed|revised|changed|restarted|begun|ended|opened|closed|forgotten|retried|ticked|folded|searched|loaded|offered|unavailable|accepted|reopened|written|judged|stirred|returned|wiped)$/;
    const missing = [...used].filter(
      (key) => groups.has(key.split('.')[0]) && !events.test(key) && !written.has(key),
    );
    expect(missing).toEqual([]);
  });

  test('are all used', () => {
    const unused = [...written].filter(
      (key) => !used.has(key) && !COMPOSED.some((beginning) => key.startsWith(beginning)),
    );
    expect(unused).toEqual([]);
  });
});
