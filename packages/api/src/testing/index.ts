export {disagreements} from './disagreements.js';
