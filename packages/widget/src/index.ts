export {definePanel} from './define.js';
export type {Operator} from './operator.js';
export {Cyber17Panel} from './panel/cyber-17-panel.js';
export type {Diagnosis, Help, OwnWords, Resources} from './resources.js';
export {closeRoots} from './root-mode.js';
