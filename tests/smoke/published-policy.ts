import {readFileSync} from 'node:fs';

import {WATCH_HASH} from './watch.js';

import type {OperatorConfiguration} from '@cyber-17/operator';

/** The policy that docs/integrate.md asks for and nothing else, save the script of the test itself. */
export function published({cdnOrigin, apiOrigin, chatOrigin}: OperatorConfiguration): string {
  const docs = readFileSync(new URL('../../docs/integrate.md', import.meta.url), 'utf8');
  const asked = /## Content Security Policy\n\n```\n(?<policy>[^`]+)```/.exec(docs)!.groups!['policy']!;
  return `default-src 'none'; ${asked}`
    .replaceAll('https://cdn.example', cdnOrigin)
    .replaceAll('https://api.example', apiOrigin)
    .replaceAll('https://chat.example', chatOrigin)
    .replace('script-src', `script-src ${WATCH_HASH}`)
    .replace(/\s+/g, ' ');
}
