export * from './free-text.js';
export * from './languages.js';
export * from './structure.js';
export * from './words.js';
