export {buildKit, type KitInput} from './build-kit.js';
export {KIT, KIT_FILES, kitArchive, kitPath} from './kit-files.js';
