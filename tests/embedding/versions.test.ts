import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

import {afterAll, beforeAll, expect, test} from 'vitest';

import {VERSION, VERSION_FOLDER} from '../../scripts/build/build-data.js';
import {codeFolder} from '../../scripts/build/cdn/code-folder.js';
import {integrityOf} from '../../scripts/build/integrity.js';
import {scriptTag} from '../support/host-page.js';
import {TO_CARD_FRAUD, answerAll} from '../support/look.js';
import {names} from '../support/words.js';
import {startHost} from './host.js';

import type {Host} from './host.js';

let host: Host;
/** The loader of another version, and where its files are. */
let other: {readonly loader: string; readonly folder: string};

beforeAll(async () => {
  host = await startHost();
  other = publishOther();
});

afterAll(() => host.end());

/**
 * Another version of all that is built, by another operator, at another address:
 * other bytes and so other hashes, which its loader carries as a build writes them.
 */
function publishOther() {
  const {cdnOrigin, hostOrigin} = host.operator;
  const folder = join(VERSION_FOLDER, codeFolder());
  const text = (name: string) => readFileSync(join(folder, name), 'utf8');
  for (const name of readdirSync(folder)) host.publishScript(name, text(name));
  const renamed = text('panel.js').replace('name:"cyber-17"', 'name:"autre-17"');
  host.publishScript('panel.js', renamed);
  const loader = readFileSync(join(VERSION_FOLDER, 'loader.js'), 'utf8')
    .replace(`${cdnOrigin}/${VERSION}/${codeFolder()}/`, `${hostOrigin}/own/`)
    .replace(integrityOf(text('panel.js')), integrityOf(renamed))
    .replaceAll('cyber-17"', (found, at: number, all: string) => (all[at - 1] === ' ' ? 'autre-17"' : found));
  return {loader: host.publishScript('other.js', loader), folder: `${hostOrigin}/own/`};
}

const ours = () => ({
  loader: `${host.operator.cdnOrigin}/v1/loader.js`,
  folder: `${host.operator.cdnOrigin}/`,
});

test.each([
  {what: 'ours', name: 'cyber-17', isOursFirst: true},
  {what: 'another', name: 'autre-17', isOursFirst: false},
])(
  'the first of two versions, $what, is used; the second makes no request and throws no error',
  async ({name, isOursFirst}) => {
    const [first, second] = isOursFirst ? [ours(), other] : [other, ours()];
    const tag = ({loader}: {loader: string}) =>
      scriptTag('').replace('async=""', '').replace('/v1/loader.js', loader);
    const urls: string[] = [];
    const {visitor, errors, leave} = await host.visit(
      {script: tag(first) + tag(second)},
      {prepare: async (page) => void page.on('request', (request) => urls.push(request.url()))},
    );
    await visitor.click({role: 'button', name: new RegExp(`${name}$`)});
    await answerAll(visitor, TO_CARD_FRAUD);
    await visitor.findFocused(names('card-fraud'));
    await visitor.find({role: 'dialog', name});
    const ofCode = urls.filter((url) => url.endsWith('.js'));
    expect(ofCode.filter((url) => url.startsWith(second.folder))).toEqual([second.loader]);
    expect(ofCode.filter((url) => url.startsWith(first.folder)).length).toBeGreaterThan(1);
    expect(errors).toEqual([]);
    await leave();
  },
);
