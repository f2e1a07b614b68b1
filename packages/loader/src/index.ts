export {FOLDER_IN_ADDRESS} from './folder-in-address.js';
