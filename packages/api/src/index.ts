export {inventDirectory, isInvented} from './directory/fictitious.js';
export {COMMUNES, readTerritory} from './directory/territory.js';
export {createApiServer} from './server/api-server.js';
export {stop} from './server/stop.js';
export {buildTree, type TreeInput} from './tree/build-tree.js';
export {readTree, writeTree} from './tree/disk.js';
export type {PageAction, ThreatPage} from './tree/threat-page.js';
export type {Tree} from './tree/tree.js';
