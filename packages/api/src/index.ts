export {inventDirectory} from './directory/fictitious.js';
export {readTerritory} from './directory/territory.js';
export {createApiApp} from './server/api-app.js';
export {buildTree, type TreeInput} from './tree/build-tree.js';
export {readTree, writeTree} from './tree/disk.js';
export type {Tree} from './tree/tree.js';
