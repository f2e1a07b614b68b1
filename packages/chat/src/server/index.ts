export {NoSituationsError, readSituations, type Situations} from './count/situations.js';
export {NoDatabaseError} from './database/database-error.js';
export {OtherSecretError} from './keys/check-secret.js';
export {WeakSecretError} from './keys/secret.js';
export {createNode, type ChatNode, type NodeOptions} from './node.js';
export {MissingSecretError, chatSettings, storeIn, type ChatSettings, type Store} from './settings.js';
