export {folderOf} from './folder-of.js';
