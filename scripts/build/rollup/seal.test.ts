import {describe, expect, test} from 'vitest';

import {integrityOf} from '../integrity.js';
import {integrityPlaceholder, seal} from './seal.js';

const context = {
  error(message: unknown): never {
    throw new Error(String(message));
  },
};

/** Seals chunks of these names and texts, and gives them back. */
function sealed(codes: Readonly<Record<string, string>>, others: readonly string[]) {
  const chunks = Object.entries(codes).map(([name, code]) => ({
    type: 'chunk',
    name,
    code,
    fileName: `${name}.js`,
  }));
  const {generateBundle} = seal('entry', others) as unknown as {
    generateBundle(this: typeof context, options: object, bundle: object): void;
  };
  generateBundle.call(context, {}, Object.fromEntries(chunks.map((each) => [each.fileName, each])));
  return chunks;
}

describe('a sealed build', () => {
  test('has the hashes of the other chunks in its entry, and all of it in one folder', () => {
    const [entry, help] = sealed({entry: `load("${integrityPlaceholder('help')}")`, help: 'help()'}, [
      'help',
    ]);
    expect(entry!.code).toBe(`load("${integrityOf('help()')}")`);
    expect(entry!.fileName).toMatch(/^[^/]+\/entry\.js$/);
    expect(help!.fileName).toBe(entry!.fileName.replace('entry', 'help'));
  });

  test.each([
    ['of the entry', {entry: `"${integrityPlaceholder('own-words')}"`, help: ''}, 'entry'],
    ['of another chunk', {entry: '', help: `"${integrityPlaceholder('help')}"`}, 'help'],
  ])('stops with a hash %s that nothing has replaced', (_title, codes, chunk) => {
    expect(() => sealed(codes, ['help'])).toThrow(`no placeholder in the chunk "${chunk}", found sha256-0`);
  });

  test('stops at a chunk that it does not know', () => {
    expect(() => sealed({entry: '', more: ''}, [])).toThrow('Expected the chunks entry, found also more.');
  });
});
