import {isProduction} from './production.js';
import {signTree} from './sign-tree.js';
import {DEVELOPMENT_KEY, readSigningKey} from './signing-key.js';

import type {OperatorConfiguration} from '../operator.js';

/**
 * The last step of a build: signed with the development key, or, for visitors,
 * left for whoever holds the operator's.
 */
export function signBuild(folder: string, operator: OperatorConfiguration): void {
  const isSignedHere = !isProduction(process.env) && operator.keys.some(({id}) => id === developmentKey().id);
  if (isSignedHere) signTree(folder, {key: developmentKey(), operator});
  else console.log('The index is not signed yet: npm run sign -- --key FILE');
}

const developmentKey = () => readSigningKey(DEVELOPMENT_KEY);
