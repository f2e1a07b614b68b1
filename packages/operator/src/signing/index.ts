export {makeKey} from './make-key.js';
export {signBuild} from './sign-build.js';
export {signPublication} from './sign-publication.js';
export {VALID_DAYS, signTree} from './sign-tree.js';
export {DEVELOPMENT_KEY, readSigningKey, type SigningKey} from './signing-key.js';
