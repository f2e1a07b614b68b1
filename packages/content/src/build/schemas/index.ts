export * from './languages.js';
export * from './structure.js';
export * from './words.js';
