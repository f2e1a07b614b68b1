export {ROOT_IN_ADDRESS} from './root-in-address.js';
