import {LANGS} from '@cyber-17/protocol';

import {TRAVELS, hasPrefix} from '../compile/travels.js';

import type {Rule} from './rule.js';

/** Every key of the interface has a prefix that says which file its words travel in. */
export const interfaceKeys: Rule = (source) => {
  const prefixes = Object.values(TRAVELS).flat();
  return LANGS.flatMap((lang) => {
    const {file, value} = source.locales[lang].interface;
    return Object.keys(value)
      .filter((key) => !hasPrefix(key, prefixes))
      .map((key) => file.fault('unknown-prefix', [key], `one of the prefixes ${prefixes.join(' ')}`, key));
  });
};
