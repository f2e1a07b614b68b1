import {rmSync} from 'node:fs';
import {join} from 'node:path';

import {writeTree} from '@cyber-17/api';
import {dataDirectory, loadContent} from '@cyber-17/content/build';
import {readOperator} from '@cyber-17/operator';
import {signBuild} from '@cyber-17/operator/signing';

import {apiTree} from './build/api-tree.js';
import {DIST} from './build/paths.js';

/** `npm run build:api`: the API alone, when providers change and no code does. */
const folder = join(DIST, 'api');
// Built before anything is removed: content or providers may be refused.
const operator = readOperator();
const tree = apiTree(loadContent(dataDirectory), operator);
rmSync(folder, {recursive: true, force: true});
writeTree(tree, folder);
signBuild(folder, operator);
console.log(`${tree.size} files in ${folder}`);
