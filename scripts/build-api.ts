import {rmSync} from 'node:fs';
import {join} from 'node:path';

import {writeTree} from '@cyber-17/api';

import {apiTree} from './api-tree.js';
import {DIST} from './paths.js';

/** `npm run build:api`: the API alone, when providers change and no code does. */
const folder = join(DIST, 'api');
// Built before anything is removed: content or providers may be refused.
const tree = apiTree();
rmSync(folder, {recursive: true, force: true});
writeTree(tree, folder);
console.log(`${tree.size} files in ${folder}`);
