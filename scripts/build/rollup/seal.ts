import {contentHash, integrityOf} from '../integrity.js';

import type {OutputChunk, Plugin} from 'rollup';

/** Stands for the hash of a chunk, as long as the real one. */
export function integrityPlaceholder(chunk: string): string {
  return `sha256-${`0${chunk}0`.padEnd(44, '0')}`;
}

/** Any placeholder. A real hash is a character shorter, before its “=”. */
const PLACEHOLDER = /sha256-0[\w-]{43}/;

/**
 * Gives the files of one build their folder and hashes.
 *
 * The entry carries the hashes of the chunks it will load, and these import
 * the entry by name: a circle, if each name were the hash of its own content.
 * So all files of a build stand in one folder, named by a hash over all of
 * them: any change anywhere changes every address, and no address ever stands
 * for two contents.
 *
 * @param entry the chunk that carries the hashes of the others, and the only one that carries any
 * @param others the chunks it will load
 */
export function seal(entry: string, others: readonly string[]): Plugin {
  return {
    name: 'cyber-17-seal',
    generateBundle(_, bundle) {
      const files = Object.values(bundle);
      const chunks = files.filter((each): each is OutputChunk => each.type === 'chunk');
      const contents = files.map((each) => (each.type === 'chunk' ? each.code : each.source));
      const hash = contentHash(contents.join('\n'));
      const named = (name: string) => {
        const chunk = chunks.find((each) => each.name === name);
        return (
          chunk ?? this.error(`Expected a chunk named "${name}", found ${chunks.map((each) => each.name)}.`)
        );
      };
      const everyOther = chunks.filter(({name}) => name !== entry && !others.includes(name));
      if (everyOther.length > 0) {
        this.error(
          `Expected the chunks ${[entry, ...others]}, found also ${everyOther.map(({name}) => name)}.`,
        );
      }
      for (const file of files) {
        file.fileName = `${hash}/${file.fileName}`;
      }
      for (const name of others) {
        const integrity = integrityOf(named(name).code);
        named(entry).code = named(entry).code.replaceAll(integrityPlaceholder(name), integrity);
      }
      // A browser would refuse what is loaded with it, and only on the pages of others.
      for (const {name, code} of chunks) {
        const left = PLACEHOLDER.exec(code)?.[0];
        if (left) this.error(`Expected no placeholder in the chunk "${name}", found ${left}.`);
      }
    },
  };
}
