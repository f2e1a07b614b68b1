export * from './structure.js';
export * from './words.js';
