export {rootOf} from './root-of.js';
