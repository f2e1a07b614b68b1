import {defineCyber17} from './from-cdn.js';

export {Cyber17} from '@cyber-17/element';
export {defineCyber17} from './from-cdn.js';
export type * from './types.js';

// Importing this file is asking for the element. `@cyber-17/embed/element` has no effect.
defineCyber17();
