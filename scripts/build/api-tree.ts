import {buildTree, inventDirectory, isInvented, readTerritory} from '@cyber-17/api';
import {readImportedDirectory} from '@cyber-17/api/import';

import {publicationVersion} from './publication-version.js';

import type {Tree} from '@cyber-17/api';
import type {Content} from '@cyber-17/content/build';
import type {OperatorConfiguration} from '@cyber-17/operator';

/**
 * The API of this repository: over the directory that the operator imported,
 * else over the invented one, marked as such. Not signed yet.
 */
export function apiTree(
  content: Content,
  {partners, withdrawn}: Pick<OperatorConfiguration, 'partners' | 'withdrawn'>,
): Tree {
  const imported = readImportedDirectory();
  const providers = imported?.providers ?? inventDirectory();
  return buildTree({
    content,
    territory: readTerritory(),
    providers,
    // An invented directory that was exported and imported stays invented.
    fictitious: providers.some(isInvented),
    // An import is a publication of its own: no commit goes with it.
    version: Math.max(publicationVersion(), imported?.version ?? 0),
    partners,
    withdrawn,
  });
}
