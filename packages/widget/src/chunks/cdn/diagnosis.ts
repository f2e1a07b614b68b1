export * from '../diagnosis.js';
