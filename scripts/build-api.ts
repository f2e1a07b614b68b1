import {rmSync} from 'node:fs';
import {join} from 'node:path';

import {writeTree} from '@cyber-17/api';

import {apiTree} from './api-tree.js';
import {readOperator} from './operator.js';
import {DIST} from './paths.js';
import {signBuild} from './signing/sign-build.js';

/** `npm run build:api`: the API alone, when providers change and no code does. */
const folder = join(DIST, 'api');
// Built before anything is removed: content or providers may be refused.
const operator = readOperator();
const tree = apiTree(operator);
rmSync(folder, {recursive: true, force: true});
writeTree(tree, folder);
signBuild(folder, operator);
console.log(`${tree.size} files in ${folder}`);
