export {Cyber17} from './cyber-17.js';
export {create} from './create.js';
