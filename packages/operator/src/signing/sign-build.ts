import {isProduction} from './production.js';
import {signTree} from './sign-tree.js';
import {DEVELOPMENT_KEY, readSigningKey} from './signing-key.js';

import type {OperatorConfiguration} from '../operator.js';

/**
 * The last step of a build: signs with the development key. For visitors, signing is
 * left to the person who has the operator's key.
 */
export function signBuild(folder: string, operator: OperatorConfiguration): void {
  const isSignedHere = !isProduction(process.env) && operator.keys.some(({id}) => id === developmentKey().id);
  if (isSignedHere) signTree(folder, {key: developmentKey(), operator});
  else console.log('The index is not signed yet: npm run sign -- --key FILE');
}

const developmentKey = () => readSigningKey(DEVELOPMENT_KEY);
