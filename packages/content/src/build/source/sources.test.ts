import {readFileSync} from 'node:fs';

import {expect, test} from 'vitest';

import {lawFacts} from '../reports/law-facts.js';
import {realContent} from '../testing/real-content.js';

const {source} = realContent();
const documented = readFileSync(new URL('../../../../../docs/sources.md', import.meta.url), 'utf8');

/** Every `source` of the knowledge base. */
const sources = [
  ...[source.actions, source.channels, source.letters].flatMap((files) =>
    Object.values(files).map(({value}) => value.source),
  ),
  ...source.complaints.value.flatMap((row) => row.source ?? []),
  ...Object.values(source.deadlines.value).map((rule) => rule.source),
  ...source.csirts.value.map((csirt) => csirt.source),
];

/** The keys of checked law that a source names: `LAW gdpr-33, lopmi-72h; PRACTICE 2.4`. */
const keys = sources.flatMap((each) =>
  each.split(';').flatMap((part: string) => {
    const listed = /^\s*LAW (.*)$/.exec(part)?.[1] ?? '';
    return listed.split(/,| and /).filter((key) => /^\s*[a-z][a-z0-9-]*\s*$/.test(key));
  }),
);

test('a day on which law was checked is that of a fact that is listed', () => {
  const listed = new Set(lawFacts(documented).map(({key}) => key));
  expect(listed.size).toBeGreaterThan(60);
  expect(Object.keys(source.checked.value.facts).filter((key) => !listed.has(key))).toEqual([]);
});

test('every fact of law says where it was read', () => {
  expect(keys.length).toBeGreaterThan(100);
  const unknown = keys.map((key) => key.trim()).filter((key) => !documented.includes(`| \`${key}\` |`));
  expect([...new Set(unknown)]).toEqual([]);
});
