export * from '../help/index.js';
export {words} from 'virtual:cyber-17/help';
