import {join} from 'node:path';
import {parseArgs} from 'node:util';

import {readOperator} from '@cyber-17/operator';
import {makeKey, readSigningKey, signTree} from '@cyber-17/operator/signing';
import {Cyber17Error} from '@cyber-17/protocol';

import {DIST} from './build/paths.js';

/**
 * `npm run sign`: signs the index of `dist/api`, or makes a key to sign with.
 * A step of its own, so that the key never has to be where the build is.
 */
const USAGE = `npm run sign -- --key FILE [--valid-days N]   signs dist/api/v1/index.json
npm run sign -- --new-key FILE                makes a key, and prints its public half for operator.json`;

const {values} = parseArgs({
  options: {key: {type: 'string'}, 'new-key': {type: 'string'}, 'valid-days': {type: 'string'}},
});
const {key, 'new-key': newKey, 'valid-days': days} = values;

try {
  if (newKey !== undefined) {
    console.log(JSON.stringify(makeKey(newKey)));
  } else if (key === undefined || (days !== undefined && !/^[1-9]\d{0,3}$/.test(days))) {
    console.error(USAGE);
    process.exitCode = 2;
  } else {
    const signing = {key: readSigningKey(key), operator: readOperator()};
    const until = signTree(join(DIST, 'api'), {
      ...signing,
      ...(days !== undefined && {validDays: Number(days)}),
    });
    console.log(`Signed with ${signing.key.id}, valid until ${until.toISOString()}`);
  }
} catch (error) {
  // What is wrong here is a file or the configuration: words, no stack.
  if (!(error instanceof Cyber17Error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
