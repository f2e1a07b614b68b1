export {OPENAPI_FILE, openapi} from './write-openapi.js';
