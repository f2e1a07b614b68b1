export {Cyber17} from '@cyber-17/element';
export {defineCyber17} from './from-cdn.js';
export type * from './types.js';
