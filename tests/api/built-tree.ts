import {buildTree, inventDirectory, readTerritory} from '@cyber-17/api';
import {dataDirectory, loadContent} from '@cyber-17/content/build';

import type {Tree} from '@cyber-17/api';

/** The API as a build publishes it, over the invented directory. */
export function builtTree(): Tree {
  return buildTree({
    content: loadContent(dataDirectory),
    territory: readTerritory(),
    providers: inventDirectory(),
    fictitious: true,
    version: 7,
  });
}

/** What a file of the tree holds. */
export function valueOf(tree: Tree, path: string): unknown {
  return JSON.parse(new TextDecoder().decode(tree.get(path)));
}
